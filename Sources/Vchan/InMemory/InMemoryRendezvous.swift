import Synchronization

/// Finds the one channel that is offered in a transport.
public struct InMemoryRendezvous: Rendezvous {
    private struct State {
        var offer: Offer?
        var waiters: [Waiter] = []
    }
    private final class Board: Sendable {
        let state = Mutex(State())
    }
    private let board = Board()

    public func publish(_ offer: Offer) {
        let waiters = board.state.withLock { state in
            state.offer = offer
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume(.notified) }
    }

    public func withdraw() { board.state.withLock { $0.offer = nil } }

    public func find(until deadline: Deadline) throws(VchanError) -> Offer {
        let waiter = Waiter()
        let offer = board.state.withLock { state in
            if state.offer == nil { state.waiters.append(waiter) }
            return state.offer
        }
        if let offer { return offer }
        _ = waiter.block(until: deadline)
        guard let offer = board.state.withLock({ $0.offer }) else {
            throw VchanError(.notFound, "no server has offered the channel in time")
        }
        return offer
    }
}
