import CBenchLoops
import DynamicBinding

/// The ways of calling that are compared.
enum Way: Int, CaseIterable {
    case direct, pointer, ffi, ours
}

/// What was measured of one case.
struct Measurement {
    let `case`: Case
    private let loops: bench_case
    /// The best time of a call by each way, in nanoseconds.
    private(set) var best = [Double](repeating: .infinity, count: Way.allCases.count)
    /// The allocations of a call by each way, the fewest of all rounds.
    private(set) var allocations = [Double](repeating: .infinity, count: Way.allCases.count)

    init(_ case: Case) {
        self.case = `case`
        guard let loops = bench_find(`case`.name) else {
            preconditionFailure("no C loops for \(`case`.name)")
        }
        self.loops = loops.pointee
    }

    private func run(_ way: Way, calls: Int) throws -> Int64 {
        switch way {
        case .direct: loops.direct(calls)
        case .pointer: loops.pointer(calls)
        case .ffi: loops.ffi(calls)
        case .ours: try `case`.run(calls)
        }
    }

    /// Whether every way of calling gives the same sum.
    func answersAgree() throws -> Bool {
        for calls in [1, 2, 37] {
            let expected = loops.direct(calls)
            for way in Way.allCases where try run(way, calls: calls) != expected { return false }
        }
        return true
    }

    /// One round: all ways, one after the other.
    mutating func round() throws {
        for way in Way.allCases {
            let allocated = bench_allocations()
            let start = bench_nanoseconds()
            _ = try run(way, calls: `case`.calls)
            let end = bench_nanoseconds()
            let calls = Double(`case`.calls)
            best[way.rawValue] = min(best[way.rawValue], Double(end - start) / calls)
            allocations[way.rawValue] = min(
                allocations[way.rawValue], Double(bench_allocations() - allocated) / calls)
        }
    }

    func ratio(to way: Way) -> Double { best[Way.ours.rawValue] / best[way.rawValue] }

    /// Whether the target is met.
    var isMet: Bool {
        // A string made in a round, or the like, is no allocation of the calls.
        guard `case`.mayAllocate || allocations[Way.ours.rawValue] < 0.01 else { return false }
        return switch `case`.target {
        case .pointer(let limit): ratio(to: .pointer) <= limit
        case .libffi(let limit): ratio(to: .ffi) <= limit
        case .none: true
        }
    }
}
