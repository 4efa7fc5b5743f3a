import CTypes
import CallProtocol
import DynamicBinding
import Synchronization

/// C functions on the library's side that send their arguments to the program's closures.
final class ClosureTable: Sendable {
    private struct State {
        // Sendable: a box is only asked for its function pointer, which is locked.
        nonisolated(unsafe) var boxes: [UInt64: CallbackBox] = [:]
    }

    private let state = Mutex(State())

    /// The C function for the program's closure `number`.
    func functionPointer(
        _ number: UInt64, _ description: FunctionDescription, _ callbacks: CallbackTable,
        _ handles: HandleTable
    ) throws(ForeignError) -> UnsafeRawPointer {
        let result: Result<UnsafeRawPointer, ForeignError> = state.withLock { state in
            let box =
                state.boxes[number] ?? Self.box(number, description, callbacks, handles)
            state.boxes[number] = box
            do throws(ForeignError) { return .success(try Thunk.address(of: box)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Ends the C function of a closure; it is still called in vain for as long as its function
    /// pointer leads nowhere else. Returns whether there was one.
    func end(_ number: UInt64) -> Bool {
        // Released outside the lock.
        var box: CallbackBox?
        state.withLock { box = $0.boxes.removeValue(forKey: number) }
        return box != nil
    }

    private static func box(
        _ number: UInt64, _ description: FunctionDescription, _ callbacks: CallbackTable,
        _ handles: HandleTable
    ) -> CallbackBox {
        let messages = CallbackMessages(description)
        let lease = Lease(number, callbacks)
        let target = CallbackTarget(slots: { arguments, result in
            do throws(ForeignError) {
                let call = try messages.encodeArguments(arguments, handles: handles)
                let reply = try lease.callbacks.run(lease.number, MessageReader(call.bytes))
                var reader = MessageReader(reply.bytes)
                try messages.decodeResult(&reader, to: result, handles: handles)
                return nil
            } catch {
                // C must get something: zero, as there is no closure to say what.
                result.initializeMemory(
                    as: UInt8.self, repeating: 0, count: max(8, description.result.type.size ?? 0))
                return CallbackFailure(error, callback: description.name)
            }
        })
        return CallbackBox(description: description, live: target, expired: target)
    }
}

/// Kept by what leads to a closure of the program; when nothing does any longer, it is forgotten.
private final class Lease: Sendable {
    let number: UInt64
    let callbacks: CallbackTable

    init(_ number: UInt64, _ callbacks: CallbackTable) {
        self.number = number
        self.callbacks = callbacks
    }

    deinit { callbacks.forget(number) }
}
