import CTypes
import Glibc

/// Runs `body`, which may take its time, on a thread of its own, and suspends the task meanwhile.
package nonisolated(nonsending) func onOwnThread<T: Sendable>(
    _ body: @escaping @Sendable () throws(ForeignError) -> T
) async throws(ForeignError) -> T {
    let result = await withCheckedContinuation { continuation in
        let job = Job {
            let result: Result<T, ForeignError>
            do throws(ForeignError) { result = .success(try body()) } catch { result = .failure(error) }
            continuation.resume(returning: result)
        }
        var thread = pthread_t()
        let pointer = Unmanaged.passRetained(job)
        let status = pthread_create(
            &thread, nil,
            { pointer in
                Unmanaged<Job>.fromOpaque(pointer!).takeRetainedValue().body()
                return nil
            }, pointer.toOpaque())
        if status == 0 {
            pthread_detach(thread)
        } else {
            pointer.release()
            continuation.resume(
                returning: .failure(
                    ForeignError(
                        .outOfRange, "no thread can be started: \(String(cString: strerror(status)))")))
        }
    }
    return try result.get()
}

private final class Job: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}
