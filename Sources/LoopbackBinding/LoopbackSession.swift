import CTypes
import CallProtocol
import DynamicBinding
import Synchronization

/// The program's side: the library's server, and the closures that it may call.
final class LoopbackSession: Sendable {
    let server: LoopbackServer
    let callbacks = CallbackTable()

    init(_ server: LoopbackServer) { self.server = server }
}

/// The program's closures by the numbers under which the library calls them.
final class CallbackTable: Sendable {
    private struct Entry {
        let messages: CallbackMessages
        var target: CallbackTarget
    }

    private struct State {
        var entries: [UInt64: Entry] = [:]
        var next: UInt64 = 1
    }

    private let state = Mutex(State())

    /// The number of a callback, given on first use. When the callback ends, `server` is told.
    func number(
        of callback: CallbackBox, for server: LoopbackServer
    ) throws(ForeignError) -> UInt64 {
        let own = { (registration: Registration) in registration.table === self }
        return try callback.attachment(where: own) { () throws(ForeignError) in
            let number = state.withLock { state in
                defer { state.next += 1 }
                state.entries[state.next] = Entry(
                    messages: CallbackMessages(callback.description), target: callback.live)
                return state.next
            }
            return Registration(
                table: self, server: server, number: number, expired: callback.expired)
        }.number
    }

    /// Runs the closure `number` on the arguments in `message` and returns its result's message.
    func run(_ number: UInt64, _ message: MessageReader) throws(ForeignError) -> MessageWriter {
        guard let entry = state.withLock({ $0.entries[number] }) else {
            throw ForeignError(
                .malformedMessage, "there is no callback \(number)")
        }
        var message = message
        return try entry.messages.withArguments(&message) {
            (arguments, result) throws(ForeignError) in
            if let failure = entry.target.slots(arguments, result) { PendingFailure.keep(failure) }
            return try entry.messages.encodeResult(result)
        }
    }

    /// From now on the closure answers with its fallback.
    private func end(_ number: UInt64, leaving expired: CallbackTarget) {
        let before = state.withLock { state in
            defer { state.entries[number]?.target = expired }
            return state.entries[number]?.target
        }
        // Released outside the lock: that may end other callbacks.
        withExtendedLifetime(before) {}
    }

    /// Forgets a closure that nothing on the library's side can call any longer.
    func forget(_ number: UInt64) {
        // Released outside the lock: that may end other callbacks.
        let entry = state.withLock { $0.entries.removeValue(forKey: number) }
        withExtendedLifetime(entry) {}
    }

    /// What a callback keeps for this table while it lives.
    private final class Registration: CallbackAttachment {
        let table: CallbackTable
        let server: LoopbackServer
        let number: UInt64
        let expired: CallbackTarget

        init(
            table: CallbackTable, server: LoopbackServer, number: UInt64, expired: CallbackTarget
        ) {
            self.table = table
            self.server = server
            self.number = number
            self.expired = expired
        }

        func detach() {
            table.end(number, leaving: expired)
            if !server.endClosure(number) { table.forget(number) }
        }
    }
}
