import CTypes
import StubShapes

/// The functions with names that a session has bound. Each has one number in all workers, an even one.
struct NamedFunctions {
    /// What a worker knows of a function.
    private struct Key: Hashable {
        let name: String
        let signature: UInt64
        let places: [UInt8]
        /// Of a worker with stubs, what differs between those of one name.
        let stub: UInt64

        init(_ plan: CallPlan, hasStubs: Bool) {
            name = plan.function.name
            signature = plan.signature.bits
            places = plan.places
            stub = hasStubs ? plan.function.stubHash : 0
        }
    }

    /// Whether the workers have stubs of the library.
    let hasStubs: Bool
    /// What each worker is to have.
    private(set) var all: [BoundFunction] = []
    private var numbers: [Key: UInt32] = [:]
    private var free: [UInt32] = []
    private var next: UInt32 = 0

    init(hasStubs: Bool) { self.hasStubs = hasStubs }

    /// The number of a function that is bound already, or of one with the same name and the same words.
    func number(of plan: CallPlan) -> UInt32? { numbers[Key(plan, hasStubs: hasStubs)] }

    /// A number that no function has. It is to be added with one, or given back.
    mutating func takeNumber() -> UInt32 {
        if let number = free.popLast() { return number }
        defer { next += 2 }
        return next
    }

    mutating func giveBack(_ number: UInt32) { free.append(number) }

    mutating func add(_ function: BoundFunction) {
        all.append(function)
        numbers[Key(function.plan, hasStubs: hasStubs)] = function.number
    }
}
