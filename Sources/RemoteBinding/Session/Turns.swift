import Synchronization
import Vchan

/// Things of which there are only so many, each used by one thread or task at a time; who comes when all
/// are in use waits, and the first to come is the first to have its turn.
package final class Turns<Element: Sendable>: Sendable {
    /// How an attempt to have a turn ends.
    package enum Turn: Sendable {
        /// To be given back.
        case element(Element)
        /// There can be one more: whoever gets this makes it, or gives the place up.
        case place
        /// There are no more turns.
        case closed
        case timedOut
        case cancelled
    }

    private struct State {
        var limit: Int
        var idle: [Element] = []
        /// How many there are, with those that are being made.
        var count = 0
        var waiting = WaitingLine<Waiting>()
        var isClosed = false
    }
    private let state: Mutex<State>
    private let waitingCount = Atomic(0)

    package init(limit: Int) { state = Mutex(State(limit: limit)) }

    private final class Waiting: @unchecked Sendable {
        // Sendable: what changes is behind the lock.
        let waiter = Waiter()
        /// Where it stands in line.
        var place = 0
        var turn: Turn?
    }

    /// Whether somebody waits.
    package var isAwaited: Bool { waitingCount.load(ordering: .sequentiallyConsistent) > 0 }

    // MARK: Taking

    /// Waits for a turn.
    /// - Parameter spare: looks for an element that is not in use and not here.
    package func take(until deadline: Deadline, or spare: () -> Element? = { nil }) -> Turn {
        switch tryToTake() {
        case .now(let turn): return turn
        case .later(let waiting):
            defer { waitingCount.subtract(1, ordering: .sequentiallyConsistent) }
            if let element = spare() { return instead(of: waiting, element) }
            return end(waiting, waiting.waiter.block(until: deadline))
        }
    }

    /// The same for a task.
    package nonisolated(nonsending) func takeAsync(
        until deadline: Deadline, or spare: () -> Element? = { nil }
    ) async -> Turn {
        switch tryToTake() {
        case .now(let turn): return turn
        case .later(let waiting):
            defer { waitingCount.subtract(1, ordering: .sequentiallyConsistent) }
            if let element = spare() { return instead(of: waiting, element) }
            return end(waiting, await waiting.waiter.suspend(until: deadline))
        }
    }

    private enum Attempt {
        case now(Turn)
        case later(Waiting)
    }

    private func tryToTake() -> Attempt {
        state.withLock { state in
            if state.isClosed { return .now(.closed) }
            if let element = state.idle.popLast() { return .now(.element(element)) }
            if state.count < state.limit {
                state.count += 1
                return .now(.place)
            }
            let waiting = Waiting()
            waiting.place = state.waiting.join(waiting)
            waitingCount.add(1, ordering: .sequentiallyConsistent)
            return .later(waiting)
        }
    }

    /// Uses an element that was found, and passes on the turn that has come meanwhile.
    private func instead(of waiting: Waiting, _ element: Element) -> Turn {
        switch withdraw(waiting) {
        case .element(let other): give(other)
        case .place: giveUpPlace()
        default: break
        }
        return .element(element)
    }

    /// The turn of someone who has waited, however the wait ended.
    private func end(_ waiting: Waiting, _ wake: Wake) -> Turn {
        if let turn = withdraw(waiting) { return turn }
        if case .cancelled = wake { return .cancelled }
        return .timedOut
    }

    private func withdraw(_ waiting: Waiting) -> Turn? {
        state.withLock { state in
            state.waiting.leave(waiting.place)
            return waiting.turn
        }
    }

    // MARK: Giving back

    /// Gives an element back.
    package func give(_ element: Element) {
        let next = state.withLock { state -> Waiting? in
            if state.isClosed { return nil }
            guard let next = state.waiting.popFirst() else {
                state.idle.append(element)
                return nil
            }
            next.turn = .element(element)
            return next
        }
        next?.waiter.resume(.notified)
    }

    /// Says that an element is gone, or was not made.
    package func giveUpPlace() {
        let next = state.withLock { state -> Waiting? in
            if state.isClosed { return nil }
            guard let next = state.waiting.popFirst() else {
                state.count -= 1
                return nil
            }
            next.turn = .place
            return next
        }
        next?.waiter.resume(.notified)
    }

    // MARK: The end

    /// Takes away what has not been used for the longest time, while it is too old and there are more than
    /// `count` in all.
    package func removeIdle(downTo count: Int, where isTooOld: (Element) -> Bool) -> [Element] {
        state.withLock { state in
            var removed: [Element] = []
            while state.count > count, let first = state.idle.first, isTooOld(first) {
                removed.append(state.idle.removeFirst())
                state.count -= 1
            }
            return removed
        }
    }

    /// Waits until none is in use, or the deadline has passed. Nobody else gets a turn from then on, but
    /// by ``close()`` the news of the end.
    package func takeAll(until deadline: Deadline, or spare: () -> Element? = { nil }) {
        // There will be no more than there are.
        let count = state.withLock { state in
            state.limit = min(state.limit, state.count)
            return state.limit
        }
        for _ in 0..<count {
            switch take(until: deadline, or: spare) {
            case .element, .place: continue
            case .closed, .timedOut, .cancelled: return
            }
        }
    }

    /// Ends all waits. Returns the elements that nobody uses.
    package func close() -> [Element] {
        let (idle, waiting) = state.withLock { state in
            state.isClosed = true
            let waiting = state.waiting.popAll()
            for waiting in waiting { waiting.turn = .closed }
            defer { state.idle = [] }
            return (state.idle, waiting)
        }
        for waiting in waiting { waiting.waiter.resume(.notified) }
        return idle
    }
}
