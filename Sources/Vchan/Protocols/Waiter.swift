import Synchronization

/// One wait of one thread or task, for those who implement an ``EventPort``.
///
/// The first call of ``resume(_:)`` ends the wait, even if it comes before it; others do nothing.
public final class Waiter: Sendable {
    private enum State {
        case new
        case suspended(CheckedContinuation<Wake, Never>)
        case blocked(Semaphore)
        case done(Wake)
    }
    private let state = Mutex(State.new)
    /// Where it is among those with a deadline. ``Alarms`` alone uses it, behind its lock.
    nonisolated(unsafe) var alarmIndex: Int?

    /// A wait that nobody has ended yet.
    public init() {}

    /// Ends the wait for this reason. Any thread may do so.
    public func resume(_ wake: Wake) {
        let previous = state.withLock { state -> State in
            if case .done = state { return state }
            defer { state = .done(wake) }
            return state
        }
        switch previous {
        case .suspended(let continuation): continuation.resume(returning: wake)
        case .blocked(let semaphore): semaphore.signal()
        case .new, .done: break
        }
    }

    /// Suspends the task until the wait is ended.
    public func suspend(until deadline: Deadline) async -> Wake {
        let hasAlarm = deadline != .never
        if hasAlarm { Alarms.shared.add(self, deadline) }
        defer { if hasAlarm { Alarms.shared.remove(self) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let wake = state.withLock { state -> Wake? in
                    if case .done(let wake) = state { return wake }
                    state = .suspended(continuation)
                    return nil
                }
                if let wake { continuation.resume(returning: wake) }
            }
        } onCancel: {
            resume(.cancelled)
        }
    }

    /// Holds up the thread until the wait is ended.
    public func block(until deadline: Deadline) -> Wake {
        let semaphore = Semaphore()
        let isDone = state.withLock { state in
            if case .done = state { return true }
            state = .blocked(semaphore)
            return false
        }
        if !isDone, !semaphore.wait(until: deadline) { resume(.timedOut) }
        return state.withLock { state in
            guard case .done(let wake) = state else { return .timedOut }
            return wake
        }
    }
}
