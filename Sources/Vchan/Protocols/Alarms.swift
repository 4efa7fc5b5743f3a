import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Ends waits whose time has passed: one thread for all of them.
///
/// A task that sleeps beside each wait would do, but a sleep that is cancelled keeps its memory until its
/// time has come, and calls wait many thousand times a second.
final class Alarms: Sendable {
    static let shared = Alarms()

    private struct State {
        var waiters: [(deadline: Deadline, waiter: Waiter)] = []
        /// Until when the thread sleeps.
        var next = Deadline.never
        var hasThread = false
    }
    private let state = Mutex(State())
    private let semaphore = Semaphore()

    private init() {}

    /// Ends a wait at its deadline, unless it is removed before. Without a thread for that the time has
    /// passed at once.
    func add(_ waiter: Waiter, _ deadline: Deadline) {
        let (hasThread, isNext) = state.withLock { state in
            if !state.hasThread { state.hasThread = startThread() }
            guard state.hasThread else { return (false, false) }
            waiter.alarmIndex = state.waiters.count
            state.waiters.append((deadline, waiter))
            let isNext = deadline < state.next
            if isNext { state.next = deadline }
            return (state.hasThread, isNext)
        }
        guard hasThread else { return waiter.resume(.timedOut) }
        if isNext { semaphore.signal() }
    }

    func remove(_ waiter: Waiter) {
        state.withLock { state in
            if let index = waiter.alarmIndex { Self.remove(at: index, from: &state) }
        }
    }

    /// The last one takes its place.
    private static func remove(at index: Int, from state: inout State) {
        state.waiters[index].waiter.alarmIndex = nil
        let last = state.waiters.removeLast()
        guard index < state.waiters.count else { return }
        state.waiters[index] = last
        last.waiter.alarmIndex = index
    }

    /// Takes those whose time has passed, and says until when the others can be left alone.
    private func takeDue() -> (due: [Waiter], next: Deadline) {
        let now = Deadline.at(.now)
        return state.withLock { state in
            var due: [Waiter] = []
            for index in state.waiters.indices.reversed() where state.waiters[index].deadline <= now {
                due.append(state.waiters[index].waiter)
                Self.remove(at: index, from: &state)
            }
            state.next = state.waiters.lazy.map(\.deadline).min() ?? .never
            return (due, state.next)
        }
    }

    private func run() -> Never {
        var next = Deadline.never
        while true {
            _ = semaphore.wait(until: next)
            let (due, later) = takeDue()
            for waiter in due { waiter.resume(.timedOut) }
            next = later
        }
    }

    private func startThread() -> Bool {
        var thread = pthread_t()
        return pthread_create(&thread, nil, { _ in Alarms.shared.run() }, nil) == 0
            && pthread_detach(thread) == 0
    }
}
