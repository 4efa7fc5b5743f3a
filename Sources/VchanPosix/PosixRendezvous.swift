import CVchan
import Glibc
import Synchronization
import Vchan

/// Finds a channel by the path of a Unix socket, over which the server hands the client the memory
/// and the event descriptors. Only processes of the same user are let in.
public final class PosixRendezvous: Rendezvous {
    let path: String?
    private let link: PosixLink
    private let listener = Mutex<Descriptor?>(nil)
    /// What the server sends with the descriptors.
    private static let greeting = "vchan 1\n"
    private static let offer = Offer(page: 0, port: 1)

    init(path: String?, _ link: PosixLink) {
        self.path = path
        self.link = link
    }

    // MARK: Server

    public func publish(_ offer: Offer) throws(VchanError) {
        let hints = try PosixPages(link: link).share(pages: 1, onDeath: nil)
        let memory = link.state.withLock { state in
            state.hints = hints
            return state.memory
        }
        guard let memory, vchan_seal(memory.number) == 0 else {
            throw VchanError(system: "fcntl(F_ADD_SEALS)")
        }
        guard let path else { return }
        let socket = try Self.socket()
        let address = try Self.address(path)
        if Self.withAddress(address, { bind(socket.number, $0, $1) }) != 0 {
            let (code, message) = (errno, Self.systemMessage)
            guard code == EADDRINUSE, try Self.isDeserted(path) else {
                throw VchanError(
                    .invalidArgument, "the path '\(path)' cannot be used: \(message)",
                    remedy: "Give a path in a directory of your own, where no server listens")
            }
            unlink(path)
            guard Self.withAddress(address, { bind(socket.number, $0, $1) }) == 0 else {
                throw VchanError(system: "bind")
            }
        }
        guard chmod(path, 0o600) == 0, listen(socket.number, 1) == 0 else {
            throw VchanError(system: "listen")
        }
        listener.withLock { $0 = socket }
        try watch(socket)
    }

    private func watch(_ socket: Descriptor) throws(VchanError) {
        try Poller.shared.get().watch(socket.number) { [weak self] in self?.admit(socket) }
    }

    /// Lets the first client of the right user in; the path is then free again.
    private func admit(_ socket: Descriptor) {
        _ = try? Poller.shared.get().forget(socket.number)
        let accepted = vchan_accept(socket.number)
        if accepted >= 0 {
            let client = Descriptor(accepted)
            if let process = try? Self.checkedPeer(client),
                (try? link.setPeer(process: process)) != nil,
                send(to: client)
            {
                link.state.withLock { $0.ownEvent }.map(PosixPort.ring)
                return withdraw()
            }
        }
        if listener.withLock({ $0 }) != nil { _ = try? watch(socket) }
    }

    private func send(to client: Descriptor) -> Bool {
        let (memory, own, peer) = link.state.withLock { ($0.memory, $0.ownEvent, $0.peerEvent) }
        guard let memory, let own, let peer else { return false }
        // The client's own event is the server's peer's.
        let descriptors = [memory.number, peer.number, own.number]
        return vchan_send(
            client.number, Self.greeting, Int32(Self.greeting.utf8.count), descriptors, 3) == 0
    }

    public func withdraw() {
        let socket = listener.withLock { listener in
            defer { listener = nil }
            return listener
        }
        guard let socket, let path else { return }
        _ = try? Poller.shared.get().forget(socket.number)
        unlink(path)
    }

    // MARK: Client

    public func find(until deadline: Deadline) throws(VchanError) -> Offer {
        guard let path else { return try inherited() }
        let address = try Self.address(path)
        while true {
            let socket = try Self.socket()
            if Self.withAddress(address, { connect(socket.number, $0, $1) }) == 0 {
                try receive(from: socket, until: deadline)
                return Self.offer
            }
            guard [ENOENT, ECONNREFUSED, EINTR, EAGAIN].contains(errno) else {
                throw VchanError(system: "connect to '\(path)'")
            }
            if let remaining = deadline.remaining, remaining == .zero {
                throw VchanError(
                    .notFound, "no server listens at '\(path)'",
                    remedy: "Start the server first, or wait longer")
            }
            usleep(2000)
        }
    }

    private func inherited() throws(VchanError) -> Offer {
        guard let memory = link.state.withLock({ $0.memory }) else {
            throw VchanError(.invalidArgument, "the transport has no path and inherited nothing")
        }
        try adopt(memory)
        return Self.offer
    }

    private func receive(
        from socket: Descriptor, until deadline: Deadline
    ) throws(VchanError) {
        let process = try Self.checkedPeer(socket)
        let waits = try WaitSet()
        try waits.add(socket.number, tag: 0, .level)
        guard try !waits.wait(until: deadline).isEmpty else {
            throw VchanError(.timedOut, "the server has not offered its channel in time")
        }
        var text = [CChar](repeating: 0, count: Self.greeting.utf8.count)
        var numbers: [Int32] = [-1, -1, -1]
        guard vchan_receive(socket.number, &text, Int32(text.count), &numbers, 3) == 0 else {
            throw VchanError(.refused, "the server closed the connection: it may have a client")
        }
        let descriptors = numbers.map { Descriptor($0) }
        guard text.map({ UInt8(bitPattern: $0) }).elementsEqual(Self.greeting.utf8) else {
            throw VchanError(.protocolViolation, "the server's greeting is not a vchan's")
        }
        try link.setEvents(own: descriptors[1], peer: descriptors[2])
        try link.setPeer(process: process)
        try adopt(descriptors[0])
    }

    /// Takes the memory of a server, if nobody can change its size.
    private func adopt(_ memory: Descriptor) throws(VchanError) {
        var status = stat()
        guard vchan_is_sealed(memory.number), fstat(memory.number, &status) == 0 else {
            throw VchanError(.protocolViolation, "the server's memory is not sealed")
        }
        let count = Int(status.st_size) / PosixPages.pageSize
        guard count >= 2, let last = UInt32(exactly: count - 1) else {
            throw VchanError(.protocolViolation, "the server's memory has \(count) pages")
        }
        link.state.withLock { ($0.memory, $0.pageCount) = (memory, count) }
        let hints = try PosixPages(link: link).map([last], onDeath: nil)
        link.state.withLock { $0.hints = hints }
    }

    // MARK: Sockets

    private static var systemMessage: String { String(cString: strerror(errno)) }

    private static func socket(
        _ kind: __socket_type = SOCK_STREAM
    ) throws(VchanError) -> Descriptor {
        let flags = kind.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue
        return try Descriptor(Glibc.socket(AF_UNIX, Int32(flags), 0), "socket")
    }

    private static func address(_ path: String) throws(VchanError) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        let room = MemoryLayout.size(ofValue: address.sun_path) - 1
        guard !bytes.isEmpty, bytes.count <= room, !bytes.contains(0) else {
            throw VchanError(
                .invalidArgument, "the path '\(path)' is no socket's",
                remedy: "Give 1 to \(room) bytes")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    private static func withAddress(
        _ address: sockaddr_un, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    /// Whether a socket lies at the path that nobody listens at.
    private static func isDeserted(_ path: String) throws(VchanError) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return false }
        // A socket of another kind is told whether there is a listener, and is no client to it.
        let socket = try socket(SOCK_DGRAM)
        return try withAddress(address(path)) { connect(socket.number, $0, $1) } != 0
            && errno == ECONNREFUSED
    }

    /// The process at the other end, if it is one of the same user.
    private static func checkedPeer(_ socket: Descriptor) throws(VchanError) -> pid_t {
        var (process, user) = (pid_t(), uid_t())
        guard vchan_peer(socket.number, &process, &user) == 0 else {
            throw VchanError(system: "getsockopt(SO_PEERCRED)")
        }
        guard user == geteuid() else {
            throw VchanError(.refused, "the process \(process) at the other end is of another user")
        }
        return process
    }
}
