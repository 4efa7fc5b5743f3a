import CBenchLoops

/// The ways of calling that are compared.
enum Way: Int, CaseIterable {
    /// Through a function pointer, in C.
    case pointer
    /// What Swift imports of the header.
    case importer
    /// The function that `swift-bind generate --direct` writes.
    case direct
    /// The value of the binding set, with the strategy `Static`.
    case strategy
}

/// One function, and the loops that call it.
struct Case {
    /// That of the loop in C.
    let name: String
    let title: String
    /// How much slower than the importer a direct call may be; `nil` where it does more than that.
    var target: Double? = 1.02
    /// Each makes that many calls and returns the sum of their results.
    let importer, direct, strategy: (Int) throws -> Int64
}

/// The sum of what `call` returns for 0, 1 and so on, counted as C does.
@inline(__always)
func total(_ count: Int, _ call: (Int) throws -> Int64) rethrows -> Int64 {
    var sum: Int64 = 0
    var i = 0
    while i < count {
        sum &+= try call(i)
        i &+= 1
    }
    return sum
}

@inline(__always)
func number(_ i: Int) -> Int32 { Int32(truncatingIfNeeded: i) }

@inline(__always)
func bits(_ value: Double) -> Int64 { Int64(bitPattern: value.bitPattern) }

/// What was measured of one case.
struct Measurement {
    static let calls = 100_000

    let `case`: Case
    private let pointer: bench_loop
    /// The best time of a call by each way, in nanoseconds.
    private var best = [Double](repeating: .infinity, count: Way.allCases.count)
    /// The fewest allocations of a call by each way.
    private var allocations = [Double](repeating: .infinity, count: Way.allCases.count)

    init(_ case: Case) {
        self.case = `case`
        guard let loops = bench_find(`case`.name) else { preconditionFailure("no C loops for \(`case`.name)") }
        pointer = loops.pointee.pointer
    }

    private func run(_ way: Way, _ calls: Int) throws -> Int64 {
        switch way {
        case .pointer: pointer(calls)
        case .importer: try `case`.importer(calls)
        case .direct: try `case`.direct(calls)
        case .strategy: try `case`.strategy(calls)
        }
    }

    /// Whether every way of calling gives the same sum.
    func answersAgree() throws -> Bool {
        try [1, 2, 37].allSatisfy { calls in
            try Way.allCases.allSatisfy { try run($0, calls) == pointer(calls) }
        }
    }

    /// One round: all ways, one after the other.
    mutating func round() throws {
        for way in Way.allCases {
            let allocated = bench_allocations()
            let start = bench_nanoseconds()
            _ = try run(way, Self.calls)
            let end = bench_nanoseconds()
            best[way.rawValue] = min(best[way.rawValue], Double(end - start) / Double(Self.calls))
            allocations[way.rawValue] = min(
                allocations[way.rawValue], Double(bench_allocations() - allocated) / Double(Self.calls))
        }
    }

    func time(_ way: Way) -> Double { best[way.rawValue] }
    /// What a string made in a round, or the like, is to a call is not counted.
    func allocations(_ way: Way) -> Double { allocations[way.rawValue] < 0.01 ? 0 : allocations[way.rawValue] }
}
