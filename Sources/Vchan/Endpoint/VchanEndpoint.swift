/// One end of a channel through shared memory: a stream of bytes each way.
///
/// ```swift
/// var server = try VchanEndpoint.serve(on: transport, readBytes: 4096, writeBytes: 4096)
/// var client = try VchanEndpoint.connect(over: transport)
/// try client.write("hello".utf8.span.bytes)
/// let greeting = try server.read(upTo: 100)
/// ```
///
/// - Streams and packets: `read(into:until:)` takes what is there, `write(_:until:)` waits for
///   place piece by piece. `receive(into:until:)` and `send(_:until:)` move all of a packet or
///   nothing; as in Xen's libxenvchan a packet has no header, so both sides must know its size.
/// - Waiting: a call without `async` holds up its thread, and one with `async` its task, until there
///   is something to do, the deadline has passed, or the peer is gone. The `try…` calls never wait.
/// - Backpressure: what does not fit into the ring waits until the peer has read.
/// - End: when the peer closes, reading first gives what is left, then nothing; writing throws
///   `.closed`. When the peer's process dies both throw `.peerDied` rather than wait for it, once
///   what it had written has been read; over Xen it looks as if it had closed.
/// - Threads: an endpoint belongs to one task or thread at a time; it can be handed on.
/// - Security: the peer is not trusted. What it can do by writing into the shared memory is to send
///   other bytes, and to end the channel: what cannot be throws `.protocolViolation`.
public struct VchanEndpoint: ~Copyable, Sendable {
    /// Which end of the channel this is.
    public let role: Role
    let page: InterfacePage
    var reader: RingReader
    var writer: RingWriter
    let port: any EventPort
    private let layout: RingLayout
    private let pages: [SharedPages]
    private let onClose: @Sendable () -> Void
    /// Why nothing more can be done; an error of the peer's stays an error.
    var failure: VchanError?
    /// Whether what has been read makes place for more only when the next message is written. For request
    /// and answer, of which either fits into its ring: it spares the two sides a cache line.
    package var releasesLate = false
    /// Whether the peer has been seen at its end.
    private var hasPeerCome = false

    /// - Parameters:
    ///   - pages: the interface page, then the pages of the rings.
    ///   - onClose: called once the endpoint is closed.
    init(
        role: Role, layout: RingLayout, interface: SharedPages, rings: SharedPages?,
        port: any EventPort, onClose: @escaping @Sendable () -> Void
    ) {
        self.role = role
        self.layout = layout
        self.port = port
        self.onClose = onClose
        pages = [interface] + (rings.map { [$0] } ?? [])
        page = InterfacePage(interface.memory.baseAddress!)
        let (left, right) = Self.rings(layout, interface, rings)
        let (readRing, writeRing) = role == .server ? (left, right) : (right, left)
        reader = RingReader(readRing, page.indices(readBy: role))
        writer = RingWriter(writeRing, page.indices(readBy: role.peer))
    }

    private static func rings(
        _ layout: RingLayout, _ interface: SharedPages, _ rings: SharedPages?
    ) -> (left: RingMemory, right: RingMemory) {
        func ring(_ order: Int, _ firstPage: Int) -> RingMemory {
            // A ring without pages of its own lies where its size says.
            let base =
                order < RingLayout.pageOrder
                ? interface.memory.baseAddress! + (1 << order)
                : rings!.memory.baseAddress! + firstPage * RingLayout.pageSize
            return RingMemory(base: base, size: 1 << order)
        }
        return (ring(layout.left, 0), ring(layout.right, RingLayout.pageCount(layout.left)))
    }

    deinit {
        page.setLiveness(of: role, .closed)
        port.notify()
        port.close()
        onClose()
    }

    /// Closes this end. The peer can still read what was written. The same happens when the endpoint
    /// goes out of scope.
    public consuming func close() {}

    /// How many bytes the peer's messages can be ahead of our reading.
    public var readBytes: Int { reader.size }
    /// How many bytes our messages can be ahead of the peer's reading.
    public var writeBytes: Int { writer.size }

    /// Whether the peer is there.
    public enum PeerState: Sendable {
        /// No client has come to this server yet.
        case expected
        /// It is there.
        case open
        /// It has closed its end, or its process or domain has ended. What it has written can still be
        /// read.
        case closed
    }

    /// Looks whether the peer is there.
    public mutating func peerState() throws(VchanError) -> PeerState {
        if failure?.code == .peerDied { return .closed }
        let state = try peerFlag()
        guard state == .open, case .peerDied = try port.block(until: .past) else { return state }
        return .closed
    }

    /// What the peer itself says of whether it is there.
    @inline(__always)
    mutating func peerFlag() throws(VchanError) -> PeerState {
        if let failure { throw failure }
        let value = page.liveness(of: role.peer)
        guard value == Liveness.open.rawValue else { return try peerState(value) }
        hasPeerCome = true
        return .open
    }

    @inline(never)
    private mutating func peerState(_ value: UInt8) throws(VchanError) -> PeerState {
        switch Liveness(rawValue: value) {
        case .closed: return .closed
        case .expected where role == .server && !hasPeerCome: return .expected
        default: throw fail(.protocolViolation, "the peer's live flag is \(value)")
        }
    }

    /// Throws if the peer has changed what is fixed once the channel is offered.
    mutating func checkInterface() throws(VchanError) {
        let orders = page.orders
        guard orders.left == layout.left, orders.right == layout.right else {
            throw fail(
                .protocolViolation,
                "the orders of the rings are now \(orders.left) and \(orders.right)")
        }
    }

    /// Ends the use of the channel with an error.
    mutating func fail(_ code: VchanError.Code, _ message: String) -> VchanError {
        end(VchanError(code, message))
    }

    mutating func end(_ error: VchanError) -> VchanError {
        failure = error
        return error
    }
}
