#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Runs `body`, which may take its time, on a thread that is not one of those for tasks, and suspends the
/// task meanwhile.
/// - Throws: what `body` throws; `.outOfRange` if there can be no more threads.
package nonisolated(nonsending) func onBlockingThread<T>(
    _ body: @escaping () throws(ForeignError) -> T
) async throws(ForeignError) -> T {
    // The task does nothing else until the body has returned.
    nonisolated(unsafe) let body = body
    nonisolated(unsafe) var result: Result<T, ForeignError>?
    await withCheckedContinuation { continuation in
        let job = BlockingThreads.Job {
            do throws(ForeignError) { result = .success(try body()) } catch { result = .failure(error) }
            continuation.resume()
        }
        if let problem = BlockingThreads.shared.run(job) {
            result = .failure(problem)
            continuation.resume()
        }
    }
    return try result.unsafelyUnwrapped.get()
}

/// Threads for what holds up a thread: as many as there is to do at a time, kept for a while.
final class BlockingThreads: @unchecked Sendable {
    // Sendable: what changes is behind the lock.
    static let shared = BlockingThreads()

    final class Job: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var jobs: [Job] = []
    /// How many threads wait for one.
    private var waiting = 0
    /// For how many seconds.
    private static let patience = 5

    private init() {
        pthread_mutex_init(lock, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    /// Runs a job. Returns why that cannot be.
    func run(_ job: Job) -> ForeignError? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        jobs.append(job)
        if jobs.count <= waiting {
            pthread_cond_signal(condition)
            return nil
        }
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { _ in
                BlockingThreads.shared.work()
                return nil
            }, nil)
        if status == 0 {
            pthread_detach(thread)
            return nil
        }
        jobs.removeLast()
        return ForeignError(
            .outOfRange, "no thread can be started: \(String(cString: strerror(status)))",
            remedy: "Make fewer calls at a time, or raise the limit on processes (ulimit -u)")
    }

    private func work() {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while awaitJob() {
            let job = jobs.removeFirst()
            pthread_mutex_unlock(lock)
            job.body()
            pthread_mutex_lock(lock)
        }
    }

    /// Whether there is a job, or will be in time.
    private func awaitJob() -> Bool {
        var end = timespec()
        clock_gettime(CLOCK_MONOTONIC, &end)
        end.tv_sec += Self.patience
        var isOver = false
        while jobs.isEmpty, !isOver {
            waiting += 1
            isOver = pthread_cond_timedwait(condition, lock, &end) == ETIMEDOUT
            waiting -= 1
        }
        return !jobs.isEmpty
    }
}
