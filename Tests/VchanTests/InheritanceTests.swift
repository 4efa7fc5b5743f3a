import CVchan
import Foundation
import Testing
import Vchan
import VchanPosix

@Suite struct InheritanceTests {
    /// Starts the peer with the descriptors as 3, 4 and 5.
    private func start(_ descriptors: [Int32]) throws -> pid_t {
        // First out of the way, so that none is overwritten before it is copied.
        let copies = descriptors.map { fcntl($0, F_DUPFD_CLOEXEC, 100) }
        defer { for copy in copies { close(copy) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (index, copy) in copies.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, copy, Int32(3 + index))
        }
        let program = peerProgram.path
        var arguments = cStrings([program, "inherited:\(getpid())", "client", "echo"])
        var environment = cStrings(
            ProcessInfo.processInfo.environment.map { "\($0.key)=\($0.value)" })
        defer { for text in arguments + environment { free(text) } }
        var process = pid_t()
        let status = posix_spawn(&process, program, &actions, nil, &arguments, &environment)
        try #require(status == 0)
        return process
    }

    private func cStrings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
        texts.map { strdup($0) } + [nil]
    }

    @Test("A child inherits its end of a channel")
    func inherits() throws {
        let transport = PosixTransport.forChild()
        #expect(transport.descriptorsForChild() == [])
        var status: Int32 = -1
        var process: pid_t
        do {
            var server = try VchanEndpoint.serve(on: transport, readBytes: 1 << 16)
            process = try start(transport.descriptorsForChild())
            try transport.setPeer(process: process)
            let bytes = [UInt8](repeating: 8, count: 3000)
            try server.write(bytes, until: .after(.seconds(600)))
            #expect(try server.read(exactly: 3000, until: .after(.seconds(600))) == bytes)
        }
        waitpid(process, &status, 0)
        #expect(status == 0)
    }

    @Test("A child that is killed is noticed")
    func killed() throws {
        let transport = PosixTransport.forChild()
        var server = try VchanEndpoint.serve(on: transport)
        let process = try start(transport.descriptorsForChild())
        try transport.setPeer(process: process)
        kill(process, SIGKILL)
        let error = vchanError { _ = try server.read(upTo: 1, until: .after(.seconds(60))) }
        #expect(error?.code == .peerDied)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    @Test("Memory whose size can change is not taken", arguments: [false, true])
    func unsealed(_ isLarge: Bool) throws {
        // A server that does not keep the rules: a file of its own instead of sealed memory.
        let path = temporaryPath()
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        defer { unlink(path) }
        ftruncate(file, isLarge ? 3 * 4096 : 10)
        let transport = try PosixTransport.inherited(
            descriptors: [file, eventfd(0, 0), eventfd(0, 0)], parent: getpid())
        let error = vchanError { _ = try VchanEndpoint.connect(over: transport) }
        #expect(error?.code == .protocolViolation)
        #expect(vchanError { _ = try PosixTransport.inherited(descriptors: [], parent: 1) } != nil)
    }
}
