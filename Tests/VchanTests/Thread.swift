import Glibc
import Synchronization

/// A thread with a result: what waits must not wait on the threads that run tests.
final class Thread<T: Sendable>: @unchecked Sendable {
    // Sendable: the result is written before the thread ends and read after it has.
    private let body: @Sendable () throws -> T
    private var result: Result<T, any Error>?
    private var id = pthread_t()

    init(_ body: @escaping @Sendable () throws -> T) {
        self.body = body
        let own = Unmanaged.passRetained(self as AnyObject).toOpaque()
        pthread_create(
            &id, nil,
            { own in
                let thread = Unmanaged<AnyObject>.fromOpaque(own!).takeRetainedValue()
                (thread as! any Running).run()
                return nil
            }, own)
    }

    func join() throws -> T {
        pthread_join(id, nil)
        return try result!.get()
    }
}

private protocol Running { func run() }

extension Thread: Running {
    fileprivate func run() { result = Result { try body() } }
}
