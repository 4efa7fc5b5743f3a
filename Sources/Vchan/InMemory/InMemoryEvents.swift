import Synchronization

/// Event ports that wake threads and tasks of one process.
public struct InMemoryEvents: Events {
    private final class Pair: Sendable {
        let server = InMemoryPort()
        let client = InMemoryPort()
    }
    private let pair = Pair()

    init() { pair.server.connect(pair.client) }

    public func listen() -> any EventPort { pair.server }

    public func connect(to number: UInt32) throws(VchanError) -> any EventPort {
        guard number == pair.server.number else {
            throw VchanError(.notFound, "there is no event port \(number)")
        }
        return pair.client
    }

    func simulateDeath(of role: Role) {
        (role == .server ? pair.client : pair.server).peerHasDied()
    }
}

private final class InMemoryPort: EventPort {
    private struct State {
        var isNotified = false
        var isPeerDead = false
        var waiters: [Waiter] = []
        weak var peer: InMemoryPort?
    }
    private let state = Mutex(State())
    var number: UInt32 { 1 }

    func connect(_ peer: InMemoryPort) {
        state.withLock { $0.peer = peer }
        peer.state.withLock { $0.peer = self }
    }

    func notify() { state.withLock { $0.peer }?.wake { $0.isNotified = true } }
    func peerHasDied() { wake { $0.isPeerDead = true } }
    func mayPeerBeRunning() -> Bool { true }
    func close() { wake { $0.isNotified = true } }

    private func wake(_ change: (inout State) -> Void) {
        let waiters = state.withLock { state in
            change(&state)
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(.notified) }
    }

    /// Adds a waiter, unless there is no need to wait.
    private func enter(_ waiter: Waiter) {
        state.withLock { state in
            if state.isNotified || state.isPeerDead {
                waiter.resume(.notified)
            } else {
                state.waiters.append(waiter)
            }
        }
    }

    private func leave(_ waiter: Waiter, _ wake: Wake) -> Wake {
        state.withLock { state in
            state.waiters.removeAll { $0 === waiter }
            guard case .notified = wake else { return wake }
            defer { state.isNotified = false }
            return state.isNotified || !state.isPeerDead
                ? .notified : .peerDied(cause: "was said to have died")
        }
    }

    func block(until deadline: Deadline) -> Wake {
        let waiter = Waiter()
        enter(waiter)
        return leave(waiter, waiter.block(until: deadline))
    }

    func suspend(until deadline: Deadline) async -> Wake {
        let waiter = Waiter()
        enter(waiter)
        return leave(waiter, await waiter.suspend(until: deadline))
    }
}
