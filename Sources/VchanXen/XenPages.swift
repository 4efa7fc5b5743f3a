import CTypes
import Glibc
import Vchan

/// Pages that another domain may map, or that it lets us map: Xen's grant table.
public struct XenPages: SharedMemory {
    let libraries: XenLibraries
    /// The peer's domain.
    let domain: UInt32

    public func share(
        pages count: Int, onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let libraries = libraries
        let opened = libraries.sharing.open(nil, 0)
        guard let handle = opened.result else { throw VchanError("xengntshr_open", opened.errno) }
        let references = Out<UInt32>(count: count)
        let shared: (result: Pointer<Untyped>?, errno: Int32)
        do throws(ForeignError) {
            if let onDeath {
                shared = try libraries.sharing.sharePage(
                    handle, domain, references, 1, UInt32(onDeath.byteOffset), onDeath.port)
            } else {
                shared = try libraries.sharing.sharePages(
                    handle, domain, Int32(count), references, 1)
            }
        } catch {
            _ = libraries.sharing.close(handle)
            throw VchanError("xengntshr_share_pages", error)
        }
        guard let memory = shared.result else {
            _ = libraries.sharing.close(handle)
            throw VchanError("xengntshr_share_pages", shared.errno)
        }
        return pages(memory, references.elements) {
            _ = libraries.sharing.unshare(handle, memory, UInt32(count))
            _ = libraries.sharing.close(handle)
        }
    }

    public func map(
        _ references: [UInt32], onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let libraries = libraries
        let opened = libraries.mapping.open(nil, 0)
        guard let handle = opened.result else { throw VchanError("xengnttab_open", opened.errno) }
        let protection = PROT_READ | PROT_WRITE
        let count = UInt32(references.count)
        let mapped: (result: Pointer<Untyped>?, errno: Int32)
        do throws(ForeignError) {
            if let onDeath, count == 1 {
                mapped = libraries.mapping.mapPage(
                    handle, domain, references[0], protection, UInt32(onDeath.byteOffset),
                    onDeath.port)
            } else {
                mapped = try libraries.mapping.mapPages(
                    handle, count, domain, InOut(references), protection)
            }
        } catch {
            _ = libraries.mapping.close(handle)
            throw VchanError("xengnttab_map_grant_refs", error)
        }
        guard let memory = mapped.result else {
            _ = libraries.mapping.close(handle)
            throw VchanError("xengnttab_map_grant_refs", mapped.errno)
        }
        return pages(memory, references) {
            _ = libraries.mapping.unmap(handle, memory, count)
            _ = libraries.mapping.close(handle)
        }
    }

    private func pages(
        _ memory: Pointer<Untyped>, _ references: [UInt32], release: @escaping @Sendable () -> Void
    ) -> SharedPages {
        SharedPages(
            memory: UnsafeMutableRawBufferPointer(
                start: UnsafeMutableRawPointer(mutating: memory.address),
                count: references.count * 4096),
            references: references, release: release)
    }
}

extension VchanError {
    /// A function of Xen's libraries has failed.
    init(_ function: String, _ code: Int32) {
        self.init(
            .system, "\(function): \(String(cString: strerror(code)))",
            remedy: "A channel over Xen needs a domain of Xen, and the devices below /dev/xen")
    }

    init(_ function: String, _ error: ForeignError) {
        self.init(.system, "\(function) could not be called", underlying: error)
    }
}
