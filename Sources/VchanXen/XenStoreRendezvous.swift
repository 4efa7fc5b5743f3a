import CTypes
import Glibc
import Vchan

/// Finds a channel in the XenStore, where libxenvchan puts it: `PATH/ring-ref` and
/// `PATH/event-channel`.
public struct XenStoreRendezvous: Rendezvous {
    let libraries: XenLibraries
    /// The peer's domain.
    let domain: UInt32
    let path: String

    public func publish(_ offer: Offer) throws(VchanError) {
        let store = try StoreConnection(libraries)
        for (key, value) in [("ring-ref", offer.page), ("event-channel", offer.port)] {
            try store.write("\(value)", to: "\(path)/\(key)")
            try store.letRead("\(path)/\(key)", domain: domain)
        }
    }

    public func withdraw() {
        guard let store = try? StoreConnection(libraries) else { return }
        store.remove(path)
    }

    public func find(until deadline: Deadline) throws(VchanError) -> Offer {
        let store = try StoreConnection(libraries)
        while true {
            if let page = try number("ring-ref", store),
                let port = try number("event-channel", store)
            {
                return Offer(page: page, port: port)
            }
            if let remaining = deadline.remaining, remaining == .zero {
                throw VchanError(
                    .notFound, "no server offers a channel at '\(path)' in the XenStore",
                    remedy: "Start the server first, and give the path with its domain")
            }
            usleep(10_000)
        }
    }

    private func number(_ key: String, _ store: StoreConnection) throws(VchanError) -> UInt32? {
        guard let text = try store.read("\(path)/\(key)") else { return nil }
        guard let number = UInt32(text) else {
            throw VchanError(.protocolViolation, "'\(path)/\(key)' is '\(text)', and no number")
        }
        return number
    }
}

/// A connection to the XenStore, used by one thread at a time.
final class StoreConnection: Sendable {
    private let libraries: XenLibraries
    private let handle: Handle<StoreHandle>
    private static let noTransaction: UInt32 = 0

    init(_ libraries: XenLibraries) throws(VchanError) {
        self.libraries = libraries
        let opened = libraries.store.open(0)
        guard let handle = opened.result else { throw VchanError("xs_open", opened.errno) }
        self.handle = handle
    }

    deinit { libraries.store.close(handle) }

    var descriptor: Int32 { libraries.store.descriptor(handle) }

    func read(_ path: String) throws(VchanError) -> String? {
        let length = Out<UInt32>()
        do throws(ForeignError) {
            guard
                let text = try libraries.store.read(handle, Self.noTransaction, path, length)
            else { return nil }
            let bytes = text.cast(to: Untyped.self)
            defer { libraries.memory.free(bytes) }
            return String(
                decoding: LocalMemory().bytes(at: bytes, count: Int(length.value)), as: UTF8.self)
        } catch { throw VchanError("xs_read", error) }
    }

    func exists(_ path: String) -> Bool { (try? read(path)) != nil }

    func write(_ text: String, to path: String) throws(VchanError) {
        do throws(ForeignError) {
            let written = try libraries.store.write(
                handle, Self.noTransaction, path, In(Array(text.utf8)))
            guard written.result else { throw ForeignError.failed("xs_write", written.errno) }
        } catch { throw VchanError("xs_write", error) }
    }

    /// Lets another domain read a node, which stays ours.
    func letRead(_ path: String, domain: UInt32) throws(VchanError) {
        let own = try read("domid").flatMap { UInt32($0) } ?? 0
        let permissions = InOut<Permission>([
            Permission(domain: own, access: 0), Permission(domain: domain, access: Permission.read),
        ])
        do throws(ForeignError) {
            let set = try libraries.store.setPermissions(
                handle, Self.noTransaction, path, permissions)
            guard set.result else { throw ForeignError.failed("xs_set_permissions", set.errno) }
        } catch { throw VchanError("xs_set_permissions", error) }
    }

    func remove(_ path: String) {
        _ = try? libraries.store.remove(handle, Self.noTransaction, path)
    }

    func watchForEndOfDomains() throws(VchanError) {
        do throws(ForeignError) {
            _ = try libraries.store.watch(handle, "@releaseDomain", "vchan")
        } catch { throw VchanError("xs_watch", error) }
    }

    /// Takes a watch that has fired, if one has.
    func takeWatch() -> Bool {
        guard let watch = libraries.store.checkWatch(handle) else { return false }
        libraries.memory.free(watch)
        return true
    }
}

extension ForeignError {
    fileprivate static func failed(_ function: String, _ code: Int32) -> ForeignError {
        ForeignError(.badAddress, "\(function): \(String(cString: strerror(code)))")
    }
}
