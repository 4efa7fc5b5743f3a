import CTypes

/// The functions with names that a session has bound. Each has one number in all workers, an even one.
struct NamedFunctions {
    /// What a worker knows of a function.
    private struct Key: Hashable {
        let name: String
        let signature: UInt64
        let places: [UInt8]

        init(_ plan: CallPlan) {
            name = plan.function.name
            signature = plan.signature.bits
            places = plan.places
        }
    }

    /// What each worker is to have.
    private(set) var all: [BoundFunction] = []
    private var numbers: [Key: UInt32] = [:]
    private var free: [UInt32] = []
    private var next: UInt32 = 0

    /// The number of a function that is bound already, or of one with the same name and the same words.
    func number(of plan: CallPlan) -> UInt32? { numbers[Key(plan)] }

    /// A number that no function has. It is to be added with one, or given back.
    mutating func takeNumber() -> UInt32 {
        if let number = free.popLast() { return number }
        defer { next += 2 }
        return next
    }

    mutating func giveBack(_ number: UInt32) { free.append(number) }

    mutating func add(_ function: BoundFunction) {
        all.append(function)
        numbers[Key(function.plan)] = function.number
    }
}
