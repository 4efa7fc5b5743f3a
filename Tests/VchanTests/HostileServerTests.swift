import CVchan
import Foundation
import Testing
import Vchan
import VchanPosix

/// What lies or listens at a path, and does not keep the rules.
@Suite struct HostileServerTests {
    /// A socket that sends a client's connection what `descriptors` makes, or nothing.
    private final class Server {
        let path = temporaryPath()
        private let socket = Foundation.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)

        init() {
            var address = sockaddr_un()
            address.sun_family = sa_family_t(AF_UNIX)
            withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
            withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    _ = bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            listen(socket, 1)
        }

        deinit {
            close(socket)
            unlink(path)
        }

        /// Sends three descriptors to the client that comes.
        func send(_ descriptors: [Int32], _ greeting: String = "vchan 1\n") -> Thread<Void> {
            let socket = socket
            return Thread {
                let client = accept(socket, nil, nil)
                _ = vchan_send(
                    client, greeting, Int32(greeting.utf8.count), descriptors,
                    Int32(descriptors.count))
                close(client)
            }
        }

        /// What becomes of a client.
        func error(
            _ descriptors: [Int32], _ greeting: String = "vchan 1\n"
        ) throws -> VchanError.Code? {
            let sender = send(descriptors, greeting)
            defer { for descriptor in Set(descriptors) { close(descriptor) } }
            let error = vchanError {
                _ = try VchanEndpoint.connect(
                    over: PosixTransport(path: path), until: .after(.seconds(600)))
            }
            try sender.join()
            return error?.code
        }
    }

    /// Memory as a server makes it; `change` writes into its interface page.
    private func memory(
        pages: Int = 4, _ change: (UnsafeMutableRawPointer) -> Void = { _ in }
    ) -> Int32 {
        let file = vchan_memory_file()
        ftruncate(file, pages * 4096)
        let page = mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)!
        // Rings of order 12 in the second and the third page.
        page.storeBytes(of: 12, toByteOffset: 16, as: UInt16.self)
        page.storeBytes(of: 12, toByteOffset: 18, as: UInt16.self)
        page.storeBytes(of: 1, toByteOffset: 24, as: UInt32.self)
        page.storeBytes(of: 2, toByteOffset: 28, as: UInt32.self)
        page.storeBytes(of: 2, toByteOffset: 20, as: UInt8.self)
        page.storeBytes(of: 1, toByteOffset: 21, as: UInt8.self)
        change(page)
        munmap(page, 4096)
        _ = vchan_seal(file)
        return file
    }

    private func event() -> Int32 { eventfd(0, Int32(EFD_CLOEXEC)) }

    @Test("What this test sends is taken when nothing is wrong with it")
    func correct() throws {
        #expect(try Server().error([memory(), event(), event()]) == nil)
    }

    @Test("Pages that are not in the memory", arguments: [0xffff_ffff, 0xffff_fffe, 3, 4, 1 << 20])
    func references(_ first: UInt32) throws {
        let memory = memory {
            $0.storeBytes(of: first, toByteOffset: 24, as: UInt32.self)
            $0.storeBytes(of: first &+ 1, toByteOffset: 28, as: UInt32.self)
        }
        #expect(try Server().error([memory, event(), event()]) == .protocolViolation)
    }

    @Test("Pages that do not lie side by side")
    func scattered() throws {
        let memory = memory { $0.storeBytes(of: 1, toByteOffset: 28, as: UInt32.self) }
        #expect(try Server().error([memory, event(), event()]) == .protocolViolation)
    }

    @Test("Memory of no size, and of more pages than can be numbered", arguments: [0, 1, 5 << 30])
    func sizes(_ pages: Int) throws {
        let file = vchan_memory_file()
        try #require(ftruncate(file, pages * 4096) == 0)
        _ = vchan_seal(file)
        #expect(try Server().error([file, event(), event()]) == .protocolViolation)
    }

    @Test("Descriptors of another kind", arguments: 0..<3)
    func kinds(_ place: Int) throws {
        var ends: [Int32] = [0, 0]
        pipe(&ends)
        let kinds = [
            open("/dev/null", O_RDWR), open("/", O_RDONLY), ends[0], ends[1], memory(),
            epoll_create1(0), socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0), event(),
        ]
        defer { for kind in kinds { close(kind) } }
        for kind in kinds {
            var descriptors = [memory(), event(), event()]
            close(descriptors[place])
            descriptors[place] = dup(kind)
            let isRight = place == 0 ? kind == kinds[4] : kind == kinds[7]
            let code = try Server().error(descriptors)
            #expect(code == (isRight ? nil : .protocolViolation), "\(kind)")
        }
    }

    @Test("Too few and too many descriptors, and another greeting")
    func messages() throws {
        #expect(try Server().error([memory(), event()]) == .refused)
        #expect(try Server().error([memory(), event(), event(), event()]) == .refused)
        #expect(try Server().error([memory(), event(), event()], "vchan 2\n") == .protocolViolation)
        #expect(try Server().error([memory(), event(), event()], "vchan") == .refused)
    }

    @Test("A server that says nothing is waited for until the deadline")
    func silent() throws {
        let server = Server()
        let start = ContinuousClock.now
        let error = vchanError {
            _ = try VchanEndpoint.connect(
                over: PosixTransport(path: server.path), until: .after(.milliseconds(200)))
        }
        #expect(error?.code == .timedOut)
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("A file at the path is not taken for a socket that was left behind")
    func file() throws {
        let path = temporaryPath()
        try Data("precious".utf8).write(to: URL(filePath: path))
        defer { unlink(path) }
        let error = vchanError { _ = try VchanEndpoint.serve(on: PosixTransport(path: path)) }
        #expect(error?.code == .invalidArgument)
        #expect(try String(contentsOf: URL(filePath: path), encoding: .utf8) == "precious")
    }

    @Test("A server keeps its path and its client when another wants the path")
    func taken() throws {
        let path = temporaryPath()
        var server = try VchanEndpoint.serve(on: PosixTransport(path: path))
        let error = vchanError { _ = try VchanEndpoint.serve(on: PosixTransport(path: path)) }
        #expect(error?.code == .invalidArgument)
        #expect("\(error!)".contains("Address already in use"))
        usleep(100_000)
        var client = try VchanEndpoint.connect(over: PosixTransport(path: path))
        try client.write([7])
        #expect(try server.read(upTo: 1, until: .after(.seconds(600))) == [7])
    }

    @Test("A server of another user is refused", .enabled(if: geteuid() == 0, "needs root"))
    func otherUser() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        defer { try? FileManager.default.removeItem(at: folder) }
        chmod(folder.path, 0o777)
        let path = folder.appending(path: "socket").path
        let peer = Process()
        peer.executableURL = URL(filePath: "/usr/bin/setpriv")
        peer.arguments = [
            "--reuid", "65534", "--clear-groups",
            peerProgram.path, "posix:\(path)", "server", "echo", "4096", "4096",
        ]
        try peer.run()
        let error = vchanError {
            _ = try VchanEndpoint.connect(
                over: PosixTransport(path: path), until: .after(.seconds(600)))
        }
        #expect(error?.code == .refused)
        kill(peer.processIdentifier, SIGKILL)
        peer.waitUntilExit()
    }
}
