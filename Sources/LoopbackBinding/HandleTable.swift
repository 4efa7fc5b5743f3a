import CTypes
import CallProtocol
import Synchronization

/// The objects that the library has handed out. The same object keeps its number.
final class HandleTable: HandleMap {
    private struct State {
        var tokens: [UInt: UInt64] = [:]
        var addresses: [UInt64: UInt] = [:]
    }

    private let state = Mutex(State())
    /// What the numbers of this library start from, so that those of another do not fit here.
    private let base = UInt64.random(in: 1...UInt64(UInt32.max >> 1)) << 32

    func token(for address: UInt) -> UInt64 {
        guard address != 0 else { return 0 }
        return state.withLock { state in
            if let token = state.tokens[address] { return token }
            let token = base + UInt64(state.tokens.count) + 1
            state.tokens[address] = token
            state.addresses[token] = address
            return token
        }
    }

    func address(for token: UInt64) throws(ForeignError) -> UInt {
        if token == 0 { return 0 }
        guard let address = state.withLock({ $0.addresses[token] }) else {
            throw ForeignError(
                .unknownHandle, "a handle was passed that this library has not given",
                remedy: "Pass handles only to the library that returned them")
        }
        return address
    }
}
