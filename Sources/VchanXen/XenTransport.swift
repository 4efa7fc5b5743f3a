import Vchan

/// Channels between domains of Xen, as libxenvchan makes them; the other side may be libxenvchan.
///
/// ```swift
/// // in domain 1, whose peer is domain 0
/// var server = try VchanEndpoint.serve(on: XenTransport(domain: 0, path: "data/vchan/echo"))
/// // in domain 0
/// var client = try VchanEndpoint.connect(
///     over: XenTransport(domain: 1, path: "/local/domain/1/data/vchan/echo"))
/// ```
///
/// It needs the user libraries of Xen, the devices below `/dev/xen`, and the rights to use them.
public struct XenTransport: VchanTransport {
    /// Pages by the grant table.
    public let memory: XenPages
    /// An event channel.
    public let events: XenEvents
    /// Nodes in the XenStore.
    public let rendezvous: XenStoreRendezvous

    /// - Parameters:
    ///   - domain: the number of the peer's domain.
    ///   - path: where the server's end is in the XenStore. One without a leading slash is in the
    ///     own domain.
    public init(domain: UInt32, path: String) throws(VchanError) {
        guard !path.isEmpty, path.utf8.count <= 49, !path.hasSuffix("/"), !path.utf8.contains(0)
        else {
            throw VchanError(
                .invalidArgument, "'\(path)' is no path of a channel in the XenStore",
                remedy: "Give 1 to 49 bytes: libxenvchan takes no more")
        }
        let libraries = try XenLibraries()
        memory = XenPages(libraries: libraries, domain: domain)
        events = XenEvents(libraries: libraries, domain: domain, path: path)
        rendezvous = XenStoreRendezvous(libraries: libraries, domain: domain, path: path)
    }
}
