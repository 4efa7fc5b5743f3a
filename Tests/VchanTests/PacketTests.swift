import Testing
import Vchan

@Suite struct PacketTests {
    @Test("A packet comes whole or not at all", arguments: Transport.all)
    func whole(_ transport: Transport) throws {
        try transport.withChannel(readBytes: 2048, writeBytes: 4096) { (server, client) throws in
            let size = client.writeBytes
            let packet = [UInt8](repeating: 3, count: size - 10)
            try client.send(packet)
            #expect(try !client.trySend([UInt8](repeating: 1, count: 11).span.bytes))
            #expect(try client.trySend([UInt8](repeating: 1, count: 10).span.bytes))
            let error = vchanError { try client.send([1], until: .after(.milliseconds(10))) }
            #expect(error?.code == .timedOut)
            #expect(try server.receive(count: size - 10) == packet)
            #expect(try server.receive(count: 10) == [UInt8](repeating: 1, count: 10))
            let missing = vchanError { _ = try server.receive(count: 1, until: .after(.zero)) }
            #expect(missing?.code == .timedOut)
        }
    }

    @Test("A packet larger than the ring is refused", arguments: Transport.all)
    func tooLarge(_ transport: Transport) throws {
        try transport.withChannel { (server, client) throws in
            let packet = [UInt8](repeating: 0, count: client.writeBytes + 1)
            #expect(vchanError { try client.send(packet) }?.code == .packetTooLarge)
            let size = server.readBytes + 1
            #expect(vchanError { _ = try server.receive(count: size) }?.code == .packetTooLarge)
        }
    }

    @Test("A peer that closes inside a packet is told of", arguments: Transport.all)
    func truncated(_ transport: Transport) throws {
        try transport.withTransport { (serving, connecting) throws in
            var server = try VchanEndpoint.serve(on: serving)
            var client = try VchanEndpoint.connect(over: connecting)
            try client.send([1, 2, 3])
            try client.send([4, 5])
            client.close()
            #expect(try server.receive(count: 3) == [1, 2, 3])
            #expect(vchanError { _ = try server.receive(count: 3) }?.code == .truncatedPacket)
            #expect(try server.receive(count: 2) == [4, 5])
            #expect(try server.receive(count: 2) == nil)
        }
    }
}
