import Foundation
import Testing
import Vchan
import VchanPosix

/// A process that has the other end of a channel and echoes.
private func startPeer(_ arguments: [String]) throws -> Process {
    let peer = Process()
    // It stands beside the tests.
    peer.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "vchan-peer")
    peer.arguments = arguments
    try peer.run()
    return peer
}

@Suite struct DeathTests {
    @Test("A peer that is killed is noticed at once", arguments: [false, true])
    func killed(_ isAsync: Bool) async throws {
        let path = temporaryPath()
        var server = try VchanEndpoint.serve(on: PosixTransport(path: path))
        let peer = try startPeer(["posix:\(path)", "client", "echo"])
        try server.write([1, 2, 3])
        #expect(try server.read(exactly: 3, until: .after(.seconds(20))) == [1, 2, 3])
        #expect(!FileManager.default.fileExists(atPath: path), "the path is free again")
        let process = peer.processIdentifier
        let killer = Thread {
            usleep(100_000)
            return kill(process, SIGKILL)
        }
        var code: VchanError.Code?
        do {
            if isAsync {
                let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 8, alignment: 1)
                defer { memory.deallocate() }
                var output = OutputRawSpan(buffer: memory, initializedCount: 0)
                _ = try await server.read(into: &output, until: .after(.seconds(60)))
            } else {
                _ = try server.read(upTo: 8, until: .after(.seconds(60)))
            }
        } catch { code = error.code }
        #expect(code == .peerDied)
        #expect(try killer.join() == 0)
        peer.waitUntilExit()
        #expect(
            vchanError { try server.write([UInt8](repeating: 0, count: 9000)) }?.code == .peerDied)
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
            #expect(try server.read(upTo: 1, until: .after(.seconds(20))) == [5])
        }
        peer.waitUntilExit()
        #expect(peer.terminationStatus == 0)
    }

    @Test("A path where a server listens is not taken from it")
    func taken() throws {
        let path = temporaryPath()
        let server = try VchanEndpoint.serve(on: PosixTransport(path: path))
        let error = vchanError { _ = try VchanEndpoint.serve(on: PosixTransport(path: path)) }
        #expect(error?.code == .invalidArgument)
        withExtendedLifetime(server.role) {}
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
