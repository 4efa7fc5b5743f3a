#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Blocks a thread until another one signals.
final class Semaphore: @unchecked Sendable {
    // Sendable: made for it; the count is behind the lock.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var count = 0

    init() {
        pthread_mutex_init(lock, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // Nobody sets this clock.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(lock)
        condition.deallocate()
        lock.deallocate()
    }

    func signal() {
        pthread_mutex_lock(lock)
        count += 1
        pthread_cond_signal(condition)
        pthread_mutex_unlock(lock)
    }

    /// Returns whether there was a signal before the deadline.
    func wait(until deadline: Deadline) -> Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while count == 0 {
            guard let remaining = deadline.remaining else {
                pthread_cond_wait(condition, lock)
                continue
            }
            if remaining == .zero { return false }
            var time = timespec(monotonic: remaining)
            pthread_cond_timedwait(condition, lock, &time)
        }
        count -= 1
        return true
    }
}

extension timespec {
    /// The monotonic clock's time some span from now, or a day from now if that is sooner.
    fileprivate init(monotonic span: Duration) {
        self.init()
        clock_gettime(CLOCK_MONOTONIC, &self)
        let (seconds, attoseconds) = min(span, .seconds(86400)).components
        let nanoseconds = tv_nsec + Int(attoseconds / 1_000_000_000)
        tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        tv_nsec = nanoseconds % 1_000_000_000
    }
}
