import CTypes
import Glibc
import Vchan

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

    /// What a node says, or why it cannot be read.
    enum Node {
        case value(String)
        case absent
        /// It may be there or not: we may not know.
        case hidden
    }

    func read(_ path: String) throws(VchanError) -> String? {
        guard case .value(let value) = try node(path) else { return nil }
        return value
    }

    func node(_ path: String) throws(VchanError) -> Node {
        let length = Out<UInt32>()
        do throws(ForeignError) {
            let read = try libraries.store.read(handle, Self.noTransaction, path, length)
            guard let text = read.result else { return read.errno == ENOENT ? .absent : .hidden }
            let bytes = text.cast(to: Untyped.self)
            defer { libraries.memory.free(bytes) }
            return .value(
                String(
                    decoding: try LocalMemory().bytes(at: bytes, count: Int(length.value)),
                    as: UTF8.self))
        } catch { throw VchanError("xs_read", error) }
    }

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
