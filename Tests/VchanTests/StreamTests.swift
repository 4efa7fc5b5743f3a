import Testing
import Vchan

@Suite struct StreamTests {
    static let sizes = [
        (1, 1), (2000, 1000), (1000, 2048), (2048, 4096), (65536, 2048), (1 << 20, 1 << 16),
    ]

    @Test(
        "Bytes arrive in order, both ways, through rings of every size", arguments: Transport.all,
        sizes)
    func streams(_ transport: Transport, _ sizes: (Int, Int)) async throws {
        let total = 300_000
        try transport.withTransport { (serving, connecting) throws in
            var server = try VchanEndpoint.serve(
                on: serving, readBytes: sizes.0, writeBytes: sizes.1)
            let thread = Thread {
                var client = try VchanEndpoint.connect(over: connecting)
                var sequence = Sequence32()
                var sent = 0
                while sent < total {
                    let piece = sequence.next(min(total - sent, 1 + sent % 7000))
                    try client.write(piece, until: .after(.seconds(600)))
                    sent += piece.count
                }
                var wrong = 0
                var expected = Sequence32()
                var received = 0
                while received < total {
                    let piece = try client.read(upTo: 5000, until: .after(.seconds(600)))
                    if piece != expected.next(piece.count) { wrong += 1 }
                    received += piece.count
                }
                return wrong
            }
            var expected = Sequence32()
            var received = 0
            while received < total {
                let piece = try server.read(upTo: 3000, until: .after(.seconds(600)))
                try #require(piece == expected.next(piece.count))
                received += piece.count
            }
            var sequence = Sequence32()
            var sent = 0
            while sent < total {
                let piece = sequence.next(min(total - sent, 4096))
                try server.write(piece, until: .after(.seconds(600)))
                sent += piece.count
            }
            #expect(try thread.join() == 0)
        }
    }

    @Test("What does not fit waits; a deadline says how much went", arguments: Transport.all)
    func backpressure(_ transport: Transport) throws {
        try transport.withChannel(readBytes: 1024, writeBytes: 1024) { (server, client) throws in
            let bytes = [UInt8](repeating: 7, count: 5000)
            let size = client.writeBytes
            let error = vchanError {
                try client.write(bytes, until: .after(.milliseconds(20)))
            }
            #expect(error?.code == .timedOut && error?.transferred == size)
            #expect(try client.tryWrite(bytes.span.bytes) == 0)
            #expect(try client.writableBytes() == 0)
            #expect(try server.readableBytes() == size)
            #expect(try server.read(upTo: 100).count == 100)
            #expect(try client.tryWrite(bytes.span.bytes) == 100)
        }
    }

    @Test("Reading without waiting", arguments: Transport.all)
    func tryRead(_ transport: Transport) throws {
        try transport.withChannel { (server, client) throws in
            #expect(try server.readableBytes() == 0)
            var read: Int? = -1
            _ = try Array(capacity: 10) { (output: inout OutputRawSpan) in
                read = try server.tryRead(into: &output)
            }
            #expect(read == nil)
            try client.write([1, 2, 3])
            let bytes = try Array(capacity: 10) { (output: inout OutputRawSpan) in
                read = try server.tryRead(into: &output)
            }
            #expect(bytes == [1, 2, 3] && read == 3)
            #expect(try server.read(upTo: 0) == [])
        }
    }

    @Test("A deadline that passes leaves the channel usable", arguments: Transport.all)
    func deadlines(_ transport: Transport) throws {
        try transport.withChannel { (server, client) throws in
            let start = ContinuousClock.now
            let error = vchanError {
                _ = try server.read(upTo: 1, until: .after(.milliseconds(30)))
            }
            #expect(error?.code == .timedOut)
            #expect(ContinuousClock.now - start >= .milliseconds(30))
            #expect(
                vchanError { _ = try server.read(upTo: 1, until: .at(start)) }?.code == .timedOut)
            try client.write([9])
            #expect(try server.read(upTo: 1) == [9])
        }
    }

    @Test("What was written before the end is read, then nothing", arguments: Transport.all)
    func ends(_ transport: Transport) throws {
        try transport.withTransport { (serving, connecting) throws in
            var server = try VchanEndpoint.serve(on: serving)
            var client = try VchanEndpoint.connect(over: connecting)
            #expect(try client.peerState() == .open)
            try client.write([1, 2, 3])
            client.close()
            #expect(try server.read(upTo: 2) == [1, 2])
            #expect(try server.read(exactly: 9) == [3])
            #expect(try server.read(upTo: 2) == [])
            #expect(try server.peerState() == .closed)
            #expect(vchanError { try server.write([1]) }?.code == .closed)
        }
    }

    @Test("A server waits for its client", arguments: Transport.all)
    func expects(_ transport: Transport) throws {
        try transport.withTransport { (serving, connecting) throws in
            var server = try VchanEndpoint.serve(on: serving)
            #expect(try server.peerState() == .expected)
            try server.write([5])
            let thread = Thread {
                var client = try VchanEndpoint.connect(over: connecting)
                let greeting = try client.read(upTo: 1)
                try client.write(greeting)
                return Int(greeting[0])
            }
            #expect(try server.read(upTo: 1, until: .after(.seconds(600))) == [5])
            #expect(try thread.join() == 5)
        }
    }

    @Test(
        "Sizes that no ring has are refused", arguments: Transport.all,
        [0, -1, (1 << 20) + 1, .max])
    func badSizes(_ transport: Transport, _ size: Int) throws {
        try transport.withTransport { (serving, _) throws in
            #expect(
                vchanError { _ = try VchanEndpoint.serve(on: serving, readBytes: size) }?.code
                    == .invalidArgument)
        }
    }
}

extension [UInt8] {
    init(capacity: Int, _ body: (inout OutputRawSpan) throws -> Void) throws {
        var failure: (any Error)?
        self.init(unsafeUninitializedCapacity: capacity) { buffer, count in
            let memory = UnsafeMutableRawBufferPointer(buffer)
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            do { try body(&output) } catch { failure = error }
            count = output.finalize(for: memory)
        }
        if let failure { throw failure }
    }
}
