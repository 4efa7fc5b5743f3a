internal import CForeignCall
internal import CTypes
import Synchronization

/// The compiled thunks: which are free, and what each leads to.
///
/// The thunk of a callback that has ended stays aimed at its `expired` target for as long as
/// possible: thunks that were never used go first, then the one that ended longest ago, if half of
/// them have ended since.
final class ThunkPool: Sendable {
    /// Thunks for any signature.
    static let general = ThunkPool(0..<Int(swb_thunk_count()))
    /// Thunks that pass and return integers and pointers only, and are faster for it.
    static let integers = ThunkPool(Int(swb_thunk_count())..<2 * Int(swb_thunk_count()))

    static func pool(for function: FunctionDescription) -> ThunkPool {
        let isInteger = ([function.result] + function.parameters).allSatisfy {
            switch $0.type {
            case .floating, .complex, .structure: false
            default: true
            }
        }
        return isInteger && function.parameters.count <= IntegerRegisters.count
            ? integers : general
    }

    /// How many ended thunks are kept out of use before one is used again.
    private let quarantine: Int

    private struct State {
        var fresh: Range<Int>
        var ended: [Int] = []
    }
    private let state: Mutex<State>

    private init(_ indices: Range<Int>) {
        quarantine = indices.count / 2
        state = Mutex(State(fresh: indices))
    }

    /// A thunk that runs `target`; `nil` if none is free.
    func acquire(_ target: CallbackTarget) -> Int? {
        let index = state.withLock { state -> Int? in
            if let fresh = state.fresh.popFirst() { return fresh }
            return state.ended.count > quarantine ? state.ended.removeFirst() : nil
        }
        if let index { Self.aim(index, at: target) }
        return index
    }

    func retire(_ index: Int, leaving expired: CallbackTarget) {
        Self.aim(index, at: expired)
        state.withLock { $0.ended.append(index) }
    }

    private static func aim(_ index: Int, at target: CallbackTarget) {
        if let old = swb_exchange(swb_slot(Int32(index)), .make(target)) { EndedTargets.add(old) }
    }
}
