import CVchan
import Glibc
import Synchronization
import Vchan

/// A thread that waits for descriptors on behalf of tasks and of servers that nobody has come to yet.
final class Poller: Sendable {
    static let shared = Result<Poller, VchanError> { () throws(VchanError) in try Poller() }

    private let queue: Descriptor
    /// What to do once a descriptor is ready.
    private let actions = Mutex<[Int32: @Sendable () -> Void]>([:])

    private init() throws(VchanError) {
        queue = try Descriptor(epoll_create1(Int32(EPOLL_CLOEXEC)), "epoll_create1")
        var thread = pthread_t()
        let result = pthread_create(
            &thread, nil,
            { poller in
                Unmanaged<Poller>.fromOpaque(poller!).takeRetainedValue().run()
            }, Unmanaged.passRetained(self).toOpaque())
        guard result == 0 else { throw VchanError(.system, "pthread_create: \(result)") }
        pthread_detach(thread)
    }

    /// Runs `action` once, on the poller's thread, when the descriptor is readable. It must stay open
    /// until then, or until it is forgotten.
    func watch(
        _ descriptor: Int32, _ action: @escaping @Sendable () -> Void
    ) throws(VchanError) {
        actions.withLock { $0[descriptor] = action }
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLONESHOT.rawValue
        event.data.fd = descriptor
        guard epoll_ctl(queue.number, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
            let error = VchanError(system: "epoll_ctl")
            forget(descriptor)
            throw error
        }
    }

    func forget(_ descriptor: Int32) {
        actions.withLock { $0[descriptor] = nil }
        epoll_ctl(queue.number, EPOLL_CTL_DEL, descriptor, nil)
    }

    private func run() -> Never {
        var events = [epoll_event](repeating: epoll_event(), count: 16)
        while true {
            let count = epoll_wait(queue.number, &events, Int32(events.count), -1)
            for event in events.prefix(max(0, Int(count))) {
                actions.withLock { $0[event.data.fd] }?()
            }
        }
    }
}

extension Result {
    fileprivate init(_ body: () throws(Failure) -> Success) {
        do { self = .success(try body()) } catch { self = .failure(error) }
    }
}
