import CVchan
import Glibc
import Synchronization
import Vchan

/// Event ports of one machine: an eventfd for each end, awaited together with the peer's end.
public struct PosixEvents: Events {
    let link: PosixLink

    public func listen() throws(VchanError) -> any EventPort {
        let (own, peer) = (try Descriptor.event(), try Descriptor.event())
        try link.setEvents(own: own, peer: peer)
        return try PosixPort(link, role: .server)
    }

    public func connect(to number: UInt32) throws(VchanError) -> any EventPort {
        try PosixPort(link, role: .client)
    }
}

final class PosixPort: EventPort {
    private let link: PosixLink
    private let own: Descriptor
    private let peer: Descriptor
    private let waits: WaitSet
    private let role: Role
    let number: UInt32 = 1
    /// Where the two sides tell each other where they run; 0 until it is there.
    private let hints = Atomic<UInt>(0)

    init(_ link: PosixLink, role: Role) throws(VchanError) {
        let (own, peer) = link.state.withLock { ($0.ownEvent, $0.peerEvent) }
        guard let own, let peer else {
            throw VchanError(.notFound, "there is no event port before a server has been found")
        }
        self.link = link
        self.own = own
        self.peer = peer
        self.role = role
        waits = try link.waits()
    }

    func notify() { Self.ring(peer) }
    func close() { Self.ring(own) }

    static func ring(_ event: Descriptor) {
        var one: UInt64 = 1
        // Full means notified.
        _ = write(event.number, &one, 8)
    }

    func block(until deadline: Deadline) throws(VchanError) -> Wake {
        wake(try waits.wait(until: deadline)) ?? .timedOut
    }

    func suspend(until deadline: Deadline) async throws(VchanError) -> Wake {
        let (end, ready) = try await waits.suspend(until: deadline)
        return wake(ready) ?? end
    }

    /// A notification is told of before the end of the peer.
    private func wake(_ ready: WaitSet.Ready) -> Wake? {
        if ready.isEmpty { return nil }
        if ready.contains(PosixLink.eventTag) { return .notified }
        return .peerDied(cause: "(process \(link.peerProcess)) has ended")
    }

    /// The page lives as long as the link.
    private func hintPage() -> UnsafeMutableRawPointer? {
        if let page = UnsafeMutableRawPointer(bitPattern: hints.load(ordering: .relaxed)) {
            return page
        }
        let page = link.state.withLock { $0.hints }?.memory.baseAddress
        hints.store(UInt(bitPattern: page), ordering: .relaxed)
        return page
    }

    /// Tells the peer on which processor we run, and looks on which it does. What it says changes
    /// nothing but how we wait.
    func mayPeerBeRunning() -> Bool {
        guard let page = hintPage() else { return false }
        func hint(_ role: Role) -> UnsafeMutablePointer<Atomic<Int32>> {
            (page + (role == .server ? 0 : 64)).assumingMemoryBound(to: Atomic<Int32>.self)
        }
        // Zero is no processor: nobody has said anything yet.
        let processor = vchan_processor() + 1
        let own = hint(role)
        // Unless it changes, what the peer reads stays in its cache.
        if own.pointee.load(ordering: .relaxed) != processor {
            own.pointee.store(processor, ordering: .relaxed)
        }
        let peers = hint(role == .server ? .client : .server).pointee.load(ordering: .relaxed)
        return peers != 0 && peers != processor
    }
}
