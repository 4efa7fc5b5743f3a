import CTypes
import Synchronization

/// The program's closures by the numbers under which one worker calls them.
final class CallbackTable: Sendable {
    private struct Entry {
        let plan: CallbackPlan
        var target: CallbackTarget
        let expired: CallbackTarget
    }

    private struct State {
        var entries: [UInt32: Entry] = [:]
        var last: UInt32 = 0
        /// The addresses of callbacks that have ended, of which the worker has not been told yet.
        var ended: [UInt64] = []
    }

    private let state = Mutex(State())

    /// The address at which C calls a callback, made on first use.
    func address(
        of callback: CallbackBox, _ plan: CallbackPlan, _ lane: CallLane
    ) throws(ForeignError) -> UInt64 {
        try tellOfEnded(lane)
        let own = { (registration: Registration) in registration.table === self }
        if let known = try callback.attachment(where: own) { return known.address }
        // No lock is held: the worker may call this or another callback before it answers.
        return try callback.attach(register(callback, plan, lane), where: own).address
    }

    private func register(
        _ callback: CallbackBox, _ plan: CallbackPlan, _ lane: CallLane
    ) throws(ForeignError) -> Registration {
        let number = state.withLock { state in
            state.last &+= 1
            state.entries[state.last] = Entry(
                plan: plan, target: callback.live, expired: callback.expired)
            return state.last
        }
        do throws(ForeignError) {
            let (address, previous) = try lane.thunk(number, plan)
            forget(previous)
            return Registration(table: self, number: number, address: address)
        } catch {
            forget(number)
            throw error
        }
    }

    /// Runs the closure that C calls by a message, and puts its result there.
    /// - Returns: what it threw.
    func run(_ message: Message, _ lane: CallLane) -> CallbackFailure? {
        let number = message.header.pointee.number
        defer {
            message.header.pointee.kind = Message.Kind.result.rawValue
            message.header.pointee.status = 0
        }
        guard let entry = state.withLock({ $0.entries[number] }) else {
            message.header.pointee.size = UInt32(Message.headerSize)
            return CallbackFailure(
                lane.worker.violation("there is no callback \(number)"), callback: "\(number)")
        }
        guard message.payloadSize == entry.plan.payloadSize else {
            entry.plan.putNothing(into: message)
            return CallbackFailure(
                lane.worker.violation("a callback has \(message.payloadSize) bytes"),
                callback: entry.plan.function.name)
        }
        var failure: CallbackFailure?
        do throws(ForeignError) {
            try entry.plan.run(message, lane) { arguments, result, problem in
                if let problem {
                    entry.expired.fallback(result)
                    failure = CallbackFailure(problem, callback: entry.plan.function.name)
                } else {
                    failure = entry.target.slots(arguments, result)
                }
            }
            return failure
        } catch {
            entry.plan.putNothing(into: message)
            return failure ?? CallbackFailure(error, callback: entry.plan.function.name)
        }
    }

    /// Puts a result into the place of a message that cannot be served: zero.
    func refuse(_ message: Message) {
        let entry = state.withLock { $0.entries[message.header.pointee.number] }
        entry?.plan.putNothing(into: message)
        message.header.pointee.kind = Message.Kind.result.rawValue
        message.header.pointee.status = 0
    }

    /// From now on the closure answers with its fallback.
    private func end(_ number: UInt32, _ address: UInt64) {
        let before = state.withLock { state in
            let entry = state.entries[number]
            if let entry { state.entries[number]?.target = entry.expired }
            state.ended.append(address)
            return entry?.target
        }
        // Released outside the lock: that may end other callbacks.
        withExtendedLifetime(before) {}
    }

    private func tellOfEnded(_ lane: CallLane) throws(ForeignError) {
        let ended = state.withLock { state in
            defer { state.ended.removeAll() }
            return state.ended
        }
        for address in ended { try lane.retire(address) }
    }

    /// Forgets a closure that nothing on the library's side can call any longer.
    private func forget(_ number: UInt32) {
        // Released outside the lock: that may end other callbacks.
        let entry = state.withLock { $0.entries.removeValue(forKey: number) }
        withExtendedLifetime(entry) {}
    }

    /// What a callback keeps for this table while it lives.
    private final class Registration: CallbackAttachment {
        let table: CallbackTable
        let number: UInt32
        let address: UInt64

        init(table: CallbackTable, number: UInt32, address: UInt64) {
            self.table = table
            self.number = number
            self.address = address
        }

        func detach() { table.end(number, address) }
    }
}
