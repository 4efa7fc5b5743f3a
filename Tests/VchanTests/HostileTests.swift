import Glibc
import Synchronization
import Testing
import Vchan

/// Memory between pages that nobody may touch, whose interface page a test can write as a hostile
/// peer would.
struct ExposedPages: SharedMemory {
    private final class State: @unchecked Sendable {
        // Sendable: a test uses it from one thread.
        var regions: [UInt32: UnsafeMutableRawBufferPointer] = [:]
    }
    private let state = State()

    var interface: UnsafeMutableRawPointer { state.regions[1]!.baseAddress! }

    func share(pages count: Int, onDeath: DeathNotice?) -> SharedPages {
        let whole = mmap(
            nil, (count + 2) * 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
        mprotect(whole + 4096, count * 4096, PROT_READ | PROT_WRITE)
        let memory = UnsafeMutableRawBufferPointer(start: whole + 4096, count: count * 4096)
        let first = UInt32(state.regions.count + 1)
        state.regions[first] = memory
        return SharedPages(memory: memory, references: (0..<UInt32(count)).map { first + $0 }) {}
    }

    func map(_ references: [UInt32], onDeath: DeathNotice?) throws(VchanError) -> SharedPages {
        guard let first = references.first, let memory = state.regions[first],
            memory.count == references.count * 4096
        else { throw VchanError(.protocolViolation, "no such pages") }
        return SharedPages(memory: memory, references: references) {}
    }
}

struct ExposedTransport: VchanTransport {
    private let rest = InMemoryTransport()
    let memory = ExposedPages()
    var events: InMemoryEvents { rest.events }
    var rendezvous: InMemoryRendezvous { rest.rendezvous }

    func set<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, _ value: T) {
        memory.interface.storeBytes(of: value, toByteOffset: offset, as: T.self)
    }
    func get(_ offset: Int) -> UInt32 {
        memory.interface.load(fromByteOffset: offset, as: UInt32.self)
    }
}

@Suite struct HostileTests {
    /// Where things are in the interface page.
    static let (leftRead, leftWritten, rightRead, rightWritten) = (0, 4, 8, 12)
    static let (leftOrder, rightOrder, clientLive, serverLive) = (16, 18, 20, 21)

    /// A server with rings of 4096 bytes, whose client has written 100 bytes and read 50 of 100.
    private func withServer(
        _ body: (ExposedTransport, inout VchanEndpoint) throws -> Void
    ) throws {
        let transport = ExposedTransport()
        var server = try VchanEndpoint.serve(on: transport)
        var client = try VchanEndpoint.connect(over: transport)
        try client.write([UInt8](repeating: 1, count: 100))
        try server.write([UInt8](repeating: 2, count: 100))
        _ = try client.read(exactly: 50)
        _ = try server.read(exactly: 50)
        try body(transport, &server)
        withExtendedLifetime(client.role) {}
    }

    @Test(
        "Indices that cannot be end the channel",
        arguments: [
            UInt32(50 + 4097), 0x8000_0032, .max, 49, 80,
        ])
    func writtenIndices(_ value: UInt32) throws {
        try withServer { (transport, server) throws in
            _ = try server.readableBytes()
            transport.set(Self.leftWritten, value)
            let error = vchanError {
                _ = try server.read(exactly: 4096, until: .after(.seconds(1)))
            }
            #expect(error?.code == .protocolViolation)
            // It stays so, even if the peer mends its ways.
            transport.set(Self.leftWritten, 100 as UInt32)
            #expect(vchanError { try server.write([1]) }?.code == .protocolViolation)
        }
    }

    @Test(
        "The same for what the peer has read",
        arguments: [0x0000_FFFF as UInt32, 0x8000_0000, .max, 49, 0])
    func readIndices(_ value: UInt32) throws {
        try withServer { (transport, server) throws in
            _ = try server.writableBytes()
            transport.set(Self.rightRead, value)
            let bytes = [UInt8](repeating: 0, count: 5000)
            let error = vchanError { try server.write(bytes, until: .after(.seconds(1))) }
            #expect(error?.code == .protocolViolation)
        }
    }

    @Test("Our own indices are not read back")
    func ownIndices() throws {
        try withServer { (transport, server) throws in
            transport.set(Self.leftRead, 0xFFFF_0000 as UInt32)
            transport.set(Self.rightWritten, 0xFFFF_0000 as UInt32)
            #expect(try server.read(exactly: 50) == [UInt8](repeating: 1, count: 50))
            #expect(transport.get(Self.leftRead) == 100)
            try server.write([7])
            #expect(transport.get(Self.rightWritten) == 101)
        }
    }

    @Test(
        "What is fixed must not change, and flags must be flags",
        arguments: [(leftOrder, 13), (rightOrder, 99), (clientLive, 7), (clientLive, 2)]
            as [(Int, Int)])
    func fixedThings(_ offset: Int, _ number: Int) throws {
        try withServer { (transport, server) throws in
            #expect(try server.peerState() == .open)
            transport.set(offset, UInt8(number))
            let error = vchanError { _ = try server.read(exactly: 51, until: .after(.seconds(1))) }
            #expect(error?.code == .protocolViolation)
        }
    }

    @Test("The list of pages is read once: changing it later changes nothing")
    func references() throws {
        let transport = ExposedTransport()
        var server = try VchanEndpoint.serve(on: transport)
        var client = try VchanEndpoint.connect(over: transport)
        for page in 0..<8 { transport.set(24 + 4 * page, UInt32.max - UInt32(page)) }
        for round in 0..<10 {
            let bytes = [UInt8](repeating: UInt8(round), count: 4096)
            try client.write(bytes)
            #expect(try server.read(exactly: 4096) == bytes)
            try server.write(bytes)
            #expect(try client.read(exactly: 4096) == bytes)
        }
    }

    @Test("A storm of notifications does not move the deadline")
    func storm() throws {
        try withServer { (transport, server) throws in
            let port = try transport.events.connect(to: 1)
            let goesOn = Flag()
            let thread = Thread {
                while goesOn.isUp.load(ordering: .relaxed) { port.notify() }
                return 0
            }
            let start = ContinuousClock.now
            let error = vchanError {
                _ = try server.read(exactly: 51, until: .after(.milliseconds(200)))
            }
            goesOn.isUp.store(false, ordering: .relaxed)
            #expect(try thread.join() == 0)
            #expect(error?.code == .timedOut && error?.transferred == 50)
            #expect(ContinuousClock.now - start < .seconds(60))
        }
    }

    @Test(
        "A client refuses rings that cannot be",
        arguments: [(0, 0), (10, 10), (11, 11), (9, 12), (12, 21), (0xFFFF, 12), (20, 10)])
    func layouts(_ left: Int, _ right: Int) throws {
        let transport = ExposedTransport()
        let server = try VchanEndpoint.serve(on: transport)
        transport.set(Self.leftOrder, UInt16(left))
        transport.set(Self.rightOrder, UInt16(right))
        let error = vchanError { _ = try VchanEndpoint.connect(over: transport) }
        #expect(error?.code == .protocolViolation)
        withExtendedLifetime(server.role) {}
    }

    @Test("A million random steps agree with a queue")
    func randomSteps() throws {
        let transport = ExposedTransport()
        var server = try VchanEndpoint.serve(on: transport, readBytes: 1024, writeBytes: 2048)
        var client = try VchanEndpoint.connect(over: transport)
        var random = SystemSeed()
        // How many bytes are under way, and which comes next, each way.
        var (toServer, toClient) = (Flow(), Flow())
        for _ in 0..<500_000 {
            try toServer.step(&client, &server, &random)
            try toClient.step(&server, &client, &random)
        }
        #expect(toServer.moved > 1_000_000 && toClient.moved > 1_000_000)
    }
}

/// One direction of a channel beside what it should be: a queue of counting bytes.
private struct Flow {
    private var written: UInt64 = 0
    private var read: UInt64 = 0
    var moved: UInt64 { read }

    mutating func step(
        _ writer: inout VchanEndpoint, _ reader: inout VchanEndpoint, _ random: inout SystemSeed
    ) throws {
        let count = Int(random.next() % 600)
        let free = writer.writeBytes - Int(written - read)
        switch random.next() % 4 {
        case 0:
            let done = try writer.tryWrite(bytes(written, count).span.bytes)
            guard done == min(count, free) else { throw Disagreement() }
            written += UInt64(done)
        case 1:
            guard try writer.trySend(bytes(written, count).span.bytes) == (count <= free) else {
                throw Disagreement()
            }
            if count <= free { written += UInt64(count) }
        default:
            guard try reader.readableBytes() == Int(written - read) else { throw Disagreement() }
            guard written > read else { return }
            let found = try reader.read(upTo: count)
            guard memcmp(found, bytes(read, found.count), found.count) == 0 else {
                throw Disagreement()
            }
            read += UInt64(found.count)
        }
    }

    /// What the bytes from `position` on should be.
    private func bytes(_ position: UInt64, _ count: Int) -> [UInt8] {
        let start = Int(position % 251)
        return Array(Self.pattern[start..<start + count])
    }

    private static let pattern = (0..<1000).map { UInt8($0 % 251) }
}

private final class Flag: Sendable { let isUp = Atomic(true) }

private struct Disagreement: Error {}

/// A generator that always gives the same numbers.
private struct SystemSeed {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
