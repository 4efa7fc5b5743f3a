import CVchan
import Glibc
import Synchronization
import Vchan

/// A thread that waits for descriptors on behalf of tasks and of servers that nobody has come to yet.
package final class Poller: Sendable {
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

    /// Runs `action` once, on the poller's thread, when one of the descriptors is readable. They must
    /// stay open until then, or until they are forgotten.
    func watch(
        _ descriptors: [Int32], _ action: @escaping @Sendable () -> Void
    ) throws(VchanError) {
        for descriptor in descriptors {
            actions.withLock { $0[descriptor] = action }
            var event = epoll_event()
            event.events = EPOLLIN.rawValue | EPOLLONESHOT.rawValue
            event.data.fd = descriptor
            guard epoll_ctl(queue.number, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
                let error = VchanError(system: "epoll_ctl")
                forget(descriptors)
                throw error
            }
        }
    }

    func forget(_ descriptors: [Int32]) {
        for descriptor in descriptors {
            actions.withLock { $0[descriptor] = nil }
            epoll_ctl(queue.number, EPOLL_CTL_DEL, descriptor, nil)
        }
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

// What ports do with descriptors.
extension Poller {
    /// Holds up the thread until one of the descriptors is readable; returns false if none was in time.
    package static func wait(
        for descriptors: [Int32], until deadline: Deadline
    ) throws(VchanError) -> Bool {
        while true {
            let count = withUnsafeTemporaryAllocation(of: pollfd.self, capacity: descriptors.count) {
                for (index, descriptor) in descriptors.enumerated() {
                    let watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
                    $0.initializeElement(at: index, to: watched)
                }
                guard let remaining = deadline.remaining else {
                    return vchan_poll($0.baseAddress, UInt32($0.count), nil)
                }
                var time = timespec(remaining)
                return vchan_poll($0.baseAddress, UInt32($0.count), &time)
            }
            if count >= 0 { return count > 0 }
            guard errno == EINTR else { throw VchanError(system: "ppoll") }
        }
    }

    /// The same without holding up a thread.
    package static func suspend(
        for descriptors: [Int32], until deadline: Deadline
    ) async throws(VchanError) -> Wake {
        let poller = try shared.get()
        let waiter = Waiter()
        try poller.watch(descriptors) { waiter.resume(.notified) }
        defer { poller.forget(descriptors) }
        return await waiter.suspend(until: deadline)
    }

    package static func isReadable(_ descriptor: Int32) -> Bool {
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&watched, 1, 0) == 1
    }
}

extension timespec {
    fileprivate init(_ span: Duration) {
        let (seconds, attoseconds) = span.components
        self.init(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
    }
}
