import Foundation
import Testing
import Vchan
import VchanPosix

/// A process that has the other end of a channel and echoes.
private func startPeer(_ arguments: [String]) throws -> Process {
    let peer = Process()
    peer.executableURL = peerProgram
    peer.arguments = arguments
    try peer.run()
    return peer
}

@Suite struct DeathTests {
    /// A server whose client has been killed, or will be soon.
    private func withKilled(
        _ body: (inout VchanEndpoint) async throws -> VchanError.Code?
    ) async throws {
        let path = temporaryPath()
        var server = try VchanEndpoint.serve(on: PosixTransport(path: path))
        let peer = try startPeer(["posix:\(path)", "client", "echo"])
        try await server.write([1, 2, 3])
        #expect(try await server.read(exactly: 3, until: .after(.seconds(300))) == [1, 2, 3])
        #expect(!FileManager.default.fileExists(atPath: path), "the path is free again")
        let process = peer.processIdentifier
        let killer = Thread {
            usleep(100_000)
            return kill(process, SIGKILL)
        }
        #expect(try await body(&server) == .peerDied)
        #expect(try killer.join() == 0)
        peer.waitUntilExit()
        #expect(try server.peerState() == .closed)
    }

    @Test("A peer that is killed is noticed at once by a thread that waits")
    func killed() async throws {
        try await withKilled { server in
            vchanError { _ = try server.read(upTo: 8, until: .after(.seconds(300))) }?.code
        }
    }

    @Test("The same by a task that waits")
    func killedAsync() async throws {
        try await withKilled { server in
            do throws(VchanError) {
                _ = try await server.read(upTo: 8, until: .after(.seconds(300)))
            } catch { return error.code }
            return nil
        }
    }

    @Test("The same by who looks from time to time")
    func killedTrying() async throws {
        try await withKilled { server in
            let block = [UInt8](repeating: 0, count: 9000)
            for _ in 0..<10_000 {
                let code = vchanError { _ = try server.tryWrite(block.span.bytes) }?.code
                if let code { return code }
                usleep(1000)
            }
            return nil
        }
    }

    @Test("A peer that ends orderly is seen to have closed")
    func ends() throws {
        let path = temporaryPath()
        let transport = PosixTransport(path: path)
        let peer: Process
        do {
            var server = try VchanEndpoint.serve(on: transport)
            peer = try startPeer(["posix:\(path)", "client", "echo"])
            try server.write([5])
            #expect(try server.read(upTo: 1, until: .after(.seconds(300))) == [5])
        }
        peer.waitUntilExit()
        #expect(peer.terminationStatus == 0)
    }

    @Test("Without a server there is no channel")
    func noServer() throws {
        let error = vchanError {
            _ = try VchanEndpoint.connect(
                over: PosixTransport(path: temporaryPath()), until: .after(.milliseconds(20)))
        }
        #expect(error?.code == .notFound)
        for path in ["", String(repeating: "x", count: 200)] {
            let error = vchanError { _ = try VchanEndpoint.serve(on: PosixTransport(path: path)) }
            #expect(error?.code == .invalidArgument)
        }
    }

    @Test("Nothing is left behind")
    func leftovers() throws {
        func descriptors() throws -> Int {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        }
        try Transport.posix.withChannel { (server, client) throws in try client.write([1]) }
        let before = try descriptors()
        for _ in 0..<50 {
            try Transport.posix.withChannel { (server, client) throws in
                try client.write([1])
                #expect(try server.read(upTo: 1) == [1])
            }
        }
        // Other tests run beside this one; 50 channels would have left hundreds.
        #expect(try descriptors() < before + 50)
    }
}
