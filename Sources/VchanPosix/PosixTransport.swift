import Vchan

/// Channels between processes of one machine.
///
/// ```swift
/// // in one process
/// var server = try VchanEndpoint.serve(on: PosixTransport(path: "/run/user/1000/echo"))
/// // in another of the same user
/// var client = try VchanEndpoint.connect(over: PosixTransport(path: "/run/user/1000/echo"))
/// ```
///
/// A transport makes one channel. The first client of the same user that comes gets it; the path is
/// then free for another server. When the peer's process ends, however it ends, waiting ends too.
public struct PosixTransport: VchanTransport {
    /// A file in memory whose size is sealed.
    public let memory: PosixPages
    /// Eventfds, and the end of the peer's process.
    public let events: PosixEvents
    /// A socket at a path, or none for a child.
    public let rendezvous: PosixRendezvous
    private let link: PosixLink
    /// Where the two sides meet; empty for a channel that a child inherits.
    public var path: String { rendezvous.path ?? "" }

    /// - Parameter path: where the socket is, over which the two sides meet. It gets the mode 0600.
    public init(path: String) { self.init(path: path, PosixLink()) }

    private init(path: String?, _ link: PosixLink) {
        self.link = link
        memory = PosixPages(link: link)
        events = PosixEvents(link: link)
        rendezvous = PosixRendezvous(path: path, link)
    }
}

extension PosixTransport {
    /// A channel for a child process, which inherits its end.
    ///
    /// Serve on it, start the child with ``descriptorsForChild()``, then say which process it is.
    public static func forChild() -> PosixTransport { PosixTransport(path: nil, PosixLink()) }

    /// The descriptors of the child's end: the memory, and its two events. They are closed on exec;
    /// give the child duplicates. Empty before the channel is served.
    public func descriptorsForChild() -> [Int32] {
        link.state.withLock { state in
            [state.memory, state.peerEvent, state.ownEvent].compactMap { $0?.number }
        }
    }

    /// Says which process has the other end, so that its end is noticed.
    public func setPeer(process: Int32) throws(VchanError) { try link.setPeer(process: process) }

    /// Says which process has the other end, for one that is no child of this one.
    /// - Parameter end: a descriptor that becomes readable when the process has ended. It is closed in
    ///   the end.
    package func setPeer(process: Int32, end: Int32) throws(VchanError) {
        try link.setPeer(process: process, end: Descriptor(end))
    }

    /// The child's end, from the three descriptors that it inherited.
    /// - Parameters:
    ///   - descriptors: the memory and the two events, in the order of ``descriptorsForChild()``.
    ///     They are closed in the end.
    ///   - parent: the process that serves.
    public static func inherited(
        descriptors: [Int32], parent: Int32
    ) throws(VchanError) -> PosixTransport {
        guard descriptors.count == 3 else {
            throw VchanError(.invalidArgument, "a channel has three descriptors to inherit")
        }
        let link = PosixLink()
        let (own, peer) = (Descriptor(descriptors[1]), Descriptor(descriptors[2]))
        link.state.withLock { $0.memory = Descriptor(descriptors[0]) }
        try link.setEvents(own: own, peer: peer)
        try link.setPeer(process: parent)
        return PosixTransport(path: nil, link)
    }
}
