import CTypes
import CVchan
import Glibc
import Synchronization
import Vchan
import VchanPosix

/// Xen's event channels.
public struct XenEvents: Events {
    let libraries: XenLibraries
    /// The peer's domain.
    let domain: UInt32
    /// Where the server's end is in the XenStore.
    let path: String

    public func listen() throws(VchanError) -> any EventPort {
        try open(PeerDomain(number: domain)) { (handle) throws(VchanError) in
            let bound = libraries.events.listen(handle, domain)
            guard bound.result >= 0 else {
                throw VchanError("xenevtchn_bind_unbound_port", bound.errno)
            }
            return UInt32(bound.result)
        }
    }

    public func connect(to number: UInt32) throws(VchanError) -> any EventPort {
        try open(PeerDomain(number: domain, offer: path)) { (handle) throws(VchanError) in
            let bound = libraries.events.connect(handle, domain, number)
            guard bound.result >= 0 else {
                throw VchanError("xenevtchn_bind_interdomain", bound.errno)
            }
            return UInt32(bound.result)
        }
    }

    private func open(
        _ peer: PeerDomain, _ bind: (Handle<EventHandle>) throws(VchanError) -> UInt32
    ) throws(VchanError) -> any EventPort {
        let opened = libraries.events.open(nil, 0)
        guard let handle = opened.result else { throw VchanError("xenevtchn_open", opened.errno) }
        do throws(VchanError) {
            let store = try StoreConnection(libraries)
            try store.watchForEndOfDomains()
            let waits = try WaitSet()
            try waits.add(libraries.events.descriptor(handle), tag: XenPort.eventTag, .level)
            try waits.add(store.descriptor, tag: XenPort.storeTag, .level)
            return XenPort(
                libraries, handle, number: try bind(handle), peer: peer, store: store, waits: waits)
        } catch {
            _ = libraries.events.close(handle)
            throw error
        }
    }
}

/// The domain at the other end, as the XenStore shows it.
struct PeerDomain: Sendable {
    let number: UInt32
    /// Where its server has offered the channel, if we are the client.
    var offer: String?

    /// Whether it is known to have ended. Most domains may not read the nodes of another; a client has
    /// read those of the offer, which go with the domain.
    func hasEnded(_ store: StoreConnection) -> Bool {
        switch try? store.node("/local/domain/\(number)") {
        case .value, nil: return false
        case .absent: return true
        case .hidden:
            guard let offer else { return false }
            if case .value = try? store.node("\(offer)/ring-ref") { return false }
            return true
        }
    }
}

/// One end of an event channel. It is awaited together with the XenStore, which tells of domains that
/// have ended: nothing else does when a domain is destroyed.
final class XenPort: EventPort {
    private let libraries: XenLibraries
    private let handle: Handle<EventHandle>
    private let store: StoreConnection
    private let peer: PeerDomain
    private let waits: WaitSet
    let number: UInt32

    fileprivate static let eventTag = 0
    fileprivate static let storeTag = 1

    init(
        _ libraries: XenLibraries, _ handle: Handle<EventHandle>, number: UInt32, peer: PeerDomain,
        store: StoreConnection, waits: WaitSet
    ) {
        self.libraries = libraries
        self.handle = handle
        self.number = number
        self.peer = peer
        self.store = store
        self.waits = waits
    }

    deinit { _ = libraries.events.close(handle) }

    func notify() { _ = libraries.events.notify(handle, number) }
    /// An endpoint that closes has nobody waiting; the rest goes with the object.
    func close() {}

    /// Nothing says on which processor another domain runs, or whether it does.
    func mayPeerBeRunning() -> Bool { false }

    func block(until deadline: Deadline) throws(VchanError) -> Wake {
        takeWake(try waits.wait(until: deadline)) ?? .timedOut
    }

    func suspend(until deadline: Deadline) async throws(VchanError) -> Wake {
        let (end, ready) = try await waits.suspend(until: deadline)
        return takeWake(ready) ?? end
    }

    /// What made the wait end: a notification is taken before the end of the peer is told of.
    private func takeWake(_ ready: WaitSet.Ready) -> Wake? {
        if ready.isEmpty { return nil }
        if ready.contains(Self.eventTag) {
            let port = libraries.events.pending(handle)
            if port >= 0 { _ = libraries.events.unmask(handle, UInt32(port)) }
            return .notified
        }
        guard store.takeWatch(), peer.hasEnded(store) else { return .notified }
        return .peerDied(cause: "(domain \(peer.number)) has ended")
    }
}
