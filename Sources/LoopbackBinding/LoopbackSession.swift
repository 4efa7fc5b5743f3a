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
        var ended: [UInt64] = []
        var next: UInt64 = 1
    }

    private let state = Mutex(State())
    /// How many closures that have ended still answer, with their fallback.
    private static let quarantine = 256

    /// The number of a callback, given on first use.
    func number(of callback: CallbackBox) throws(ForeignError) -> UInt64 {
        let own = { (registration: Registration) in registration.table === self }
        return try callback.attachment(where: own) { () throws(ForeignError) in
            let number = state.withLock { state in
                defer { state.next += 1 }
                state.entries[state.next] = Entry(
                    messages: CallbackMessages(callback.description), target: callback.live)
                return state.next
            }
            return Registration(table: self, number: number, expired: callback.expired)
        }.number
    }

    /// Runs the closure `number` on the arguments in `message` and returns its result's message.
    func run(_ number: UInt64, _ message: MessageReader) throws(ForeignError) -> MessageWriter {
        guard let entry = state.withLock({ $0.entries[number] }) else {
            throw ForeignError(
                .expiredCallback, "the library called a callback that ended long ago",
                remedy: "Keep the Callback for as long as the library may call it")
        }
        var message = message
        return try entry.messages.withArguments(&message) {
            (arguments, result) throws(ForeignError) in
            if let failure = entry.target.slots(arguments, result) { PendingFailure.keep(failure) }
            return try entry.messages.encodeResult(result)
        }
    }

    private func end(_ number: UInt64, leaving expired: CallbackTarget) {
        state.withLock { state in
            state.entries[number]?.target = expired
            state.ended.append(number)
            if state.ended.count > Self.quarantine {
                state.entries[state.ended.removeFirst()] = nil
            }
        }
    }

    /// What a callback keeps for this table while it lives.
    private final class Registration: CallbackAttachment {
        let table: CallbackTable
        let number: UInt64
        let expired: CallbackTarget

        init(table: CallbackTable, number: UInt64, expired: CallbackTarget) {
            self.table = table
            self.number = number
            self.expired = expired
        }

        func detach() { table.end(number, leaving: expired) }
    }
}
