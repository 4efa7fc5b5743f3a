import CForeignCall
import CTypes
import Synchronization

/// The compiled thunks: which are free, and what each leads to.
///
/// The thunk of a callback that has ended stays aimed at its `expired` target for as long as
/// possible: thunks that were never used go first, then the one that ended longest ago.
final class ThunkPool: Sendable {
    /// Thunks for any signature.
    static let general = ThunkPool(0..<Int(swb_thunk_count()))
    /// Thunks that pass and return integers and pointers only, and are faster for it.
    static let integers = ThunkPool(Int(swb_thunk_count())..<2 * Int(swb_thunk_count()))

    static func pool(for function: FunctionDescription) -> ThunkPool {
        let isInteger = ([function.result] + function.parameters).allSatisfy {
            switch $0.type {
            case .floating, .structure: false
            default: true
            }
        }
        return isInteger ? integers : general
    }

    /// How many ended thunks are kept out of use before one is used again.
    private static let quarantine = 64

    private struct State: ~Copyable {
        var fresh: Range<Int>
        var ended: [Int] = []
        var released = ReleaseQueue()
    }

    private let state: Mutex<State>

    private init(_ indices: Range<Int>) {
        state = Mutex(State(fresh: indices))
        swb_set_handler { slot, frame in
            let thread = swb_current_thread()
            let depth = swb_depth(thread)
            let context = swb_begin(thread, depth, slot).unsafelyUnwrapped
            let target = Unmanaged<CallbackTarget>.fromOpaque(context)
            target._withUnsafeGuaranteedRef {
                if let failure = $0.run(onRegisters: frame.unsafelyUnwrapped) {
                    PendingFailure.keep(failure)
                }
            }
            swb_end(thread, depth)
        }
    }

    /// A thunk that runs `target`; `nil` if none is free.
    func acquire(_ target: CallbackTarget) -> Int? {
        let (index, unused) = state.withLock { state -> (Int?, UnusedTargets) in
            let index: Int
            if let fresh = state.fresh.popFirst() {
                index = fresh
            } else if state.ended.count > Self.quarantine {
                index = state.ended.removeFirst()
            } else {
                return (nil, UnusedTargets())
            }
            return (index, Self.aim(index, at: target, &state))
        }
        unused.release()
        return index
    }

    func retire(_ index: Int, leaving expired: CallbackTarget) {
        let unused = state.withLock { state in
            state.ended.append(index)
            return Self.aim(index, at: expired, &state)
        }
        unused.release()
    }

    private static func aim(
        _ index: Int, at target: CallbackTarget, _ state: inout State
    ) -> UnusedTargets {
        let new = Unmanaged.passRetained(target).toOpaque()
        return state.released.add(swb_exchange(swb_slot(Int32(index)), new))
    }
}

/// Callback targets that nothing leads to any longer, released once no thread runs them.
struct ReleaseQueue: ~Copyable {
    // Sendable: the owner's lock guards it.
    private nonisolated(unsafe) var waiting: [UnsafeMutableRawPointer] = []

    init() {}

    /// Adds a target, and takes out those that no thread runs any longer. They are to be released
    /// without a lock: that may end other callbacks.
    mutating func add(_ target: UnsafeMutableRawPointer?) -> UnusedTargets {
        if let target { waiting.append(target) }
        var unused: [UnsafeMutableRawPointer] = []
        waiting.removeAll {
            guard !swb_is_running($0) else { return false }
            unused.append($0)
            return true
        }
        return UnusedTargets(unused)
    }
}

/// Callback targets that can be released.
struct UnusedTargets: @unchecked Sendable {
    // Sendable: nobody else has these pointers any more.
    private let targets: [UnsafeMutableRawPointer]

    init(_ targets: [UnsafeMutableRawPointer] = []) { self.targets = targets }

    func release() {
        for target in targets { Unmanaged<CallbackTarget>.fromOpaque(target).release() }
    }
}
