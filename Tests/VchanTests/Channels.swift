import Glibc
import Synchronization
import Vchan
import VchanPosix
import VchanXen

/// A transport that the conformance tests run over. A new one joins by one line in `all`.
struct Transport: Sendable, CustomStringConvertible {
    let description: String
    private let make: @Sendable () -> any VchanTransport

    static let inMemory = Transport(description: "in memory") { InMemoryTransport() }
    static let posix = Transport(description: "posix") { PosixTransport(path: temporaryPath()) }
    static let xenStandIn = StandIn.shared.map { standIn in
        standIn.use()
        return Transport(description: "stand-in for Xen") {
            try! XenTransport(domain: 0, path: standIn.path())
        }
    }
    static let all = [inMemory, posix, xenStandIn].compactMap { $0 }

    /// Runs `body` with both ends of a channel.
    func withChannel(
        readBytes: Int = 4096, writeBytes: Int = 4096,
        _ body: (inout VchanEndpoint, inout VchanEndpoint) throws -> Void
    ) throws {
        try withTransport {
            var server = try VchanEndpoint.serve(
                on: $0, readBytes: readBytes, writeBytes: writeBytes)
            var client = try VchanEndpoint.connect(over: $1)
            try body(&server, &client)
        }
    }

    /// Both sides of a channel, to be opened where they are used.
    struct Ends: Sendable {
        let serving: any VchanTransport
        let connecting: any VchanTransport
        func serve() throws -> VchanEndpoint { try VchanEndpoint.serve(on: serving) }
        func connect() throws -> VchanEndpoint { try VchanEndpoint.connect(over: connecting) }
    }

    func ends() throws -> Ends {
        var ends: Ends?
        try withTransport { ends = Ends(serving: $0, connecting: $1) }
        return ends!
    }

    /// Runs `body` with what the server and what the client need.
    func withTransport(_ body: (any VchanTransport, any VchanTransport) throws -> Void) throws {
        let server = make()
        // In one process the parts of a transport are shared; otherwise they meet by their path.
        switch server {
        case let posix as PosixTransport:
            try body(posix, PosixTransport(path: posix.path))
        case let xen as XenTransport:
            let path = "/local/domain/0/\(xen.rendezvous.path)"
            try body(xen, XenTransport(domain: 0, path: path))
        default: try body(server, server)
        }
    }
}

/// A path that nothing else uses.
func temporaryPath() -> String {
    let number = pathNumber.add(1, ordering: .relaxed).newValue
    return "/tmp/vchan-test-\(getpid())-\(number)"
}

private let pathNumber = Atomic(0)

/// A sequence of bytes that is easy to make and to check.
struct Sequence32 {
    private var state: UInt32 = 1

    mutating func next(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in
            state ^= state << 13
            state ^= state >> 17
            state ^= state << 5
            return UInt8(truncatingIfNeeded: state)
        }
    }
}

/// The `VchanError` that `body` throws.
func vchanError(_ body: () throws -> Void) -> VchanError? {
    do {
        try body()
        return nil
    } catch { return error as? VchanError }
}
