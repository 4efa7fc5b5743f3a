import CVchan
import Glibc
import Vchan

/// Descriptors that one thread or task at a time waits for.
package final class WaitSet: Sendable {
    private let queue: Descriptor

    package init() throws(VchanError) {
        queue = try Descriptor(epoll_create1(Int32(EPOLL_CLOEXEC)), "epoll_create1")
    }

    /// When a wait ends.
    package enum Trigger {
        /// While the descriptor is readable.
        case level
        /// Each time that something is written: nobody has to read it.
        case edge
    }

    /// - Parameter tag: below 64; tells which descriptor is ready.
    package func add(_ descriptor: Int32, tag: Int, _ trigger: Trigger) throws(VchanError) {
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | (trigger == .edge ? EPOLLET.rawValue : 0)
        event.data.u64 = UInt64(tag)
        guard epoll_ctl(queue.number, EPOLL_CTL_ADD, descriptor, &event) == 0 else {
            throw VchanError(system: "epoll_ctl")
        }
    }

    /// The tags of those that are ready.
    package struct Ready: Sendable {
        fileprivate var bits: UInt64 = 0
        package var isEmpty: Bool { bits == 0 }
        package func contains(_ tag: Int) -> Bool { bits & (1 << UInt64(tag)) != 0 }
    }

    /// Holds up the thread until a descriptor is ready; none is if the deadline has passed.
    package func wait(until deadline: Deadline) throws(VchanError) -> Ready {
        while true {
            let remaining = deadline.remaining
            let ready = try wait(milliseconds: remaining.map(Self.milliseconds) ?? -1)
            if !ready.isEmpty || remaining == .zero { return ready }
        }
    }

    private func wait(milliseconds: Int32) throws(VchanError) -> Ready {
        var events = (epoll_event(), epoll_event())
        let count = withUnsafeMutablePointer(to: &events) {
            $0.withMemoryRebound(to: epoll_event.self, capacity: 2) {
                epoll_wait(queue.number, $0, 2, milliseconds)
            }
        }
        guard count >= 0 || errno == EINTR else { throw VchanError(system: "epoll_wait") }
        var ready = Ready()
        if count > 0 { ready.bits |= 1 << events.0.data.u64 }
        if count > 1 { ready.bits |= 1 << events.1.data.u64 }
        return ready
    }

    /// Rounded up, so that no wait ends before its deadline.
    private static func milliseconds(_ span: Duration) -> Int32 {
        let (seconds, attoseconds) = min(span, .seconds(3600)).components
        return Int32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
    }

    /// The same without holding up a thread. What it returns may be ready no more.
    package func suspend(
        until deadline: Deadline
    ) async throws(VchanError) -> (wake: Wake, ready: Ready) {
        let poller = try Poller.shared.get()
        let waiter = Waiter()
        let descriptor = queue.number
        try poller.watch(descriptor) { waiter.resume(.notified) }
        let wake = await waiter.suspend(until: deadline)
        poller.forget(descriptor)
        return (wake, try wait(milliseconds: 0))
    }
}
