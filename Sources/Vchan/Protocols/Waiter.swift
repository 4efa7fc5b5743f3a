import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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
        let timer = deadline.instant.map { instant in
            Task {
                try? await Task.sleep(until: instant, clock: .continuous)
                resume(.timedOut)
            }
        }
        defer { timer?.cancel() }
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

/// Blocks a thread until another one signals.
private final class Semaphore: @unchecked Sendable {
    // Sendable: made for it.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)

    init() { sem_init(semaphore, 0, 0) }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    func signal() { sem_post(semaphore) }

    /// Returns whether there was a signal before the deadline.
    func wait(until deadline: Deadline) -> Bool {
        while true {
            guard let remaining = deadline.remaining else {
                if sem_wait(semaphore) == 0 { return true }
                continue
            }
            var time = timespec(after: remaining)
            if sem_timedwait(semaphore, &time) == 0 { return true }
            // The system's clock may have been set; the deadline does not depend on it.
            if errno == ETIMEDOUT, deadline.hasPassed { return false }
        }
    }
}

extension timespec {
    /// The system's time some span from now, or a day from now if that is sooner.
    fileprivate init(after span: Duration) {
        self.init()
        clock_gettime(CLOCK_REALTIME, &self)
        let (seconds, attoseconds) = min(span, .seconds(86400)).components
        let nanoseconds = tv_nsec + Int(attoseconds / 1_000_000_000)
        tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        tv_nsec = nanoseconds % 1_000_000_000
    }
}
