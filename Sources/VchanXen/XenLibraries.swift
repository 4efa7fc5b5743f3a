import CTypes
import DynamicBinding
import Vchan

/// Xen's user libraries, as far as channels need them. They are opened at run time; nothing of Xen is
/// needed to build.
struct XenLibraries: Sendable {
    let sharing: GrantSharing<Dynamic>
    let mapping: GrantMapping<Dynamic>
    let events: EventChannels<Dynamic>
    let store: XenStore<Dynamic>
    let memory: Allocation<Dynamic>

    init() throws(VchanError) {
        do throws(ForeignError) {
            let grants = try Dynamic("libxengnttab.so.1")
            sharing = try grants.load(GrantSharing.self)
            mapping = try grants.load(GrantMapping.self)
            events = try Dynamic("libxenevtchn.so.1").load(EventChannels.self)
            store = try Dynamic("libxenstore.so.4", "libxenstore.so.3.0").load(XenStore.self)
            memory = try Dynamic.process.load(Allocation.self)
        } catch {
            throw VchanError(
                .system, "Xen's libraries cannot be used",
                remedy: "Install them (Debian: libxengnttab1, libxenevtchn1, libxenstore4)",
                underlying: error)
        }
    }
}

enum GrantSharer: OpaqueType { static let spelling = "xengntshr_handle" }
enum GrantMapper: OpaqueType { static let spelling = "xengnttab_handle" }
enum EventHandle: OpaqueType { static let spelling = "xenevtchn_handle" }
enum StoreHandle: OpaqueType { static let spelling = "struct xs_handle" }
enum Logger: OpaqueType { static let spelling = "struct xentoollog_logger" }

/// Sharing pages: a server's side of the grant table.
struct GrantSharing<F: Foreign>: BindingSet {
    typealias Pages = WithErrno<Pointer<Untyped>?>
    let open: Fn<F, (Handle<Logger>?, UInt32) -> WithErrno<Handle<GrantSharer>?>>
    let close: Fn<F, (Handle<GrantSharer>) -> Int32>
    let sharePages: Fn<F, (Handle<GrantSharer>, UInt32, Int32, Out<UInt32>, Int32) -> Pages>
    let sharePage: Fn<F, (Handle<GrantSharer>, UInt32, Out<UInt32>, Int32, UInt32, UInt32) -> Pages>
    let unshare: Fn<F, (Handle<GrantSharer>, Pointer<Untyped>, UInt32) -> Int32>

    init(_ f: F) {
        open = f.fn("xengntshr_open", "logger", "flags")
        close = f.fn("xengntshr_close")
        sharePages = f.fn(
            "xengntshr_share_pages", "handle", "domain", "count", "references", "writable",
            counts: ["references": "count"])
        sharePage = f.fn(
            "xengntshr_share_page_notify", "handle", "domain", "reference", "writable",
            "notify_offset", "notify_port")
        unshare = f.fn("xengntshr_unshare")
    }
}

/// Mapping pages that another domain shares: a client's side of the grant table.
struct GrantMapping<F: Foreign>: BindingSet {
    typealias Pages = WithErrno<Pointer<Untyped>?>
    let open: Fn<F, (Handle<Logger>?, UInt32) -> WithErrno<Handle<GrantMapper>?>>
    let close: Fn<F, (Handle<GrantMapper>) -> Int32>
    let mapPages: Fn<F, (Handle<GrantMapper>, UInt32, UInt32, InOut<UInt32>, Int32) -> Pages>
    let mapPage: Fn<F, (Handle<GrantMapper>, UInt32, UInt32, Int32, UInt32, UInt32) -> Pages>
    let unmap: Fn<F, (Handle<GrantMapper>, Pointer<Untyped>, UInt32) -> Int32>

    init(_ f: F) {
        open = f.fn("xengnttab_open", "logger", "flags")
        close = f.fn("xengnttab_close")
        mapPages = f.fn(
            "xengnttab_map_domain_grant_refs", "handle", "count", "domain", "references",
            "protection", counts: ["references": "count"])
        mapPage = f.fn(
            "xengnttab_map_grant_ref_notify", "handle", "domain", "reference", "protection",
            "notify_offset", "notify_port")
        unmap = f.fn("xengnttab_unmap")
    }
}

struct EventChannels<F: Foreign>: BindingSet {
    let open: Fn<F, (Handle<Logger>?, UInt32) -> WithErrno<Handle<EventHandle>?>>
    let close: Fn<F, (Handle<EventHandle>) -> Int32>
    let descriptor: Fn<F, (Handle<EventHandle>) -> Int32>
    let notify: Fn<F, (Handle<EventHandle>, UInt32) -> Int32>
    let listen: Fn<F, (Handle<EventHandle>, UInt32) -> WithErrno<Int32>>
    let connect: Fn<F, (Handle<EventHandle>, UInt32, UInt32) -> WithErrno<Int32>>
    let pending: Fn<F, (Handle<EventHandle>) -> Int32>
    let unmask: Fn<F, (Handle<EventHandle>, UInt32) -> Int32>

    init(_ f: F) {
        open = f.fn("xenevtchn_open", "logger", "flags")
        close = f.fn("xenevtchn_close")
        descriptor = f.fn("xenevtchn_fd")
        notify = f.fn("xenevtchn_notify", "handle", "port")
        listen = f.fn("xenevtchn_bind_unbound_port", "handle", "domain")
        connect = f.fn("xenevtchn_bind_interdomain", "handle", "domain", "port")
        pending = f.fn("xenevtchn_pending")
        unmask = f.fn("xenevtchn_unmask", "handle", "port")
    }
}

/// What a domain may do with a node of the XenStore.
struct Permission: CStruct {
    var domain: UInt32
    var access: UInt32
    static let layout = StructLayout("struct xs_permissions") {
        Field("id", \Permission.domain)
        Field("perms", \Permission.access)
    }
    static let read: UInt32 = 1
}

struct XenStore<F: Foreign>: BindingSet {
    let open: Fn<F, (C.UnsignedLong) -> WithErrno<Handle<StoreHandle>?>>
    let close: Fn<F, (Handle<StoreHandle>) -> Void>
    let read:
        Fn<
            F, (Handle<StoreHandle>, UInt32, CString, Out<UInt32>) -> WithErrno<Pointer<C.Char>?>
        >
    let write:
        Fn<F, (Handle<StoreHandle>, UInt32, CString, Counted<In<UInt8>, UInt32>) -> WithErrno<Bool>>
    let remove: Fn<F, (Handle<StoreHandle>, UInt32, CString) -> Bool>
    let setPermissions:
        Fn<
            F,
            (Handle<StoreHandle>, UInt32, CString, Counted<InOut<Permission>, UInt32>) -> WithErrno<
                Bool
            >
        >
    let watch: Fn<F, (Handle<StoreHandle>, CString, CString) -> Bool>
    let checkWatch: Fn<F, (Handle<StoreHandle>) -> Pointer<Untyped>?>
    let descriptor: Fn<F, (Handle<StoreHandle>) -> Int32>

    init(_ f: F) {
        open = f.fn("xs_open", "flags")
        close = f.fn("xs_close")
        read = f.fn("xs_read", "handle", "transaction", "path", "length")
        write = f.fn("xs_write", "handle", "transaction", "path", "data")
        remove = f.fn("xs_rm", "handle", "transaction", "path")
        setPermissions = f.fn("xs_set_permissions", "handle", "transaction", "path", "permissions")
        watch = f.fn("xs_watch", "handle", "path", "token")
        checkWatch = f.fn("xs_check_watch")
        descriptor = f.fn("xs_fileno")
    }
}

/// What the libraries allocate is the program's to free.
struct Allocation<F: Foreign>: BindingSet {
    let free: Fn<F, (Pointer<Untyped>) -> Void>
    init(_ f: F) { free = f.fn("free") }
}
