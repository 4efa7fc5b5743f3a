#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Blocks a thread until another one signals.
final class Semaphore: @unchecked Sendable {
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
