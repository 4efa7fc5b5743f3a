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

    public func listen() throws(VchanError) -> any EventPort {
        try open { (handle) throws(VchanError) in
            let bound = libraries.events.listen(handle, domain)
            guard bound.result >= 0 else {
                throw VchanError("xenevtchn_bind_unbound_port", bound.errno)
            }
            return UInt32(bound.result)
        }
    }

    public func connect(to number: UInt32) throws(VchanError) -> any EventPort {
        try open { (handle) throws(VchanError) in
            let bound = libraries.events.connect(handle, domain, number)
            guard bound.result >= 0 else {
                throw VchanError("xenevtchn_bind_interdomain", bound.errno)
            }
            return UInt32(bound.result)
        }
    }

    private func open(
        _ bind: (Handle<EventHandle>) throws(VchanError) -> UInt32
    ) throws(VchanError) -> any EventPort {
        let opened = libraries.events.open(nil, 0)
        guard let handle = opened.result else { throw VchanError("xenevtchn_open", opened.errno) }
        do throws(VchanError) {
            let store = try StoreConnection(libraries)
            try store.watchForEndOfDomains()
            return XenPort(
                libraries, handle, number: try bind(handle), domain: domain, store: store)
        } catch {
            _ = libraries.events.close(handle)
            throw error
        }
    }
}

/// One end of an event channel. It is awaited together with the XenStore, which tells of domains that
/// have ended: nothing else does when a domain is destroyed.
final class XenPort: EventPort {
    private let libraries: XenLibraries
    private let handle: Handle<EventHandle>
    private let store: StoreConnection
    private let domain: UInt32
    private let isClosed = Atomic(false)
    let number: UInt32

    init(
        _ libraries: XenLibraries, _ handle: Handle<EventHandle>, number: UInt32, domain: UInt32,
        store: StoreConnection
    ) {
        self.libraries = libraries
        self.handle = handle
        self.number = number
        self.domain = domain
        self.store = store
    }

    deinit { _ = libraries.events.close(handle) }

    func notify() { _ = libraries.events.notify(handle, number) }
    func close() { isClosed.store(true, ordering: .releasing) }

    /// Nothing says on which processor another domain runs, or whether it does.
    func mayPeerBeRunning() -> Bool { false }

    private var descriptors: [Int32] {
        [libraries.events.descriptor(handle), store.descriptor]
    }

    func block(until deadline: Deadline) throws(VchanError) -> Wake {
        guard try Poller.wait(for: descriptors, until: deadline) else { return .timedOut }
        return takeWake()
    }

    func suspend(until deadline: Deadline) async throws(VchanError) -> Wake {
        let wake = try await Poller.suspend(for: descriptors, until: deadline)
        guard case .notified = wake else { return wake }
        return takeWake()
    }

    /// What made the wait end: a notification is taken before the end of the peer is told of.
    private func takeWake() -> Wake {
        if Poller.isReadable(libraries.events.descriptor(handle)) {
            let port = libraries.events.pending(handle)
            if port >= 0 { _ = libraries.events.unmask(handle, UInt32(port)) }
            return .notified
        }
        guard store.takeWatch(), !store.exists("/local/domain/\(domain)") else { return .notified }
        return .peerDied(cause: "(domain \(domain)) has ended")
    }
}
