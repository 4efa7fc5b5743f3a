import CBenchChannels
import Glibc
import Measuring
import Synchronization
import Vchan
import VchanPosix

let ringSize = 1 << 18

func temporaryPath() -> String {
    "/tmp/vchan-benchmark-\(getpid())-\(Int(now()))"
}

/// Sends packets to a client that sends them back.
func pings(_ server: inout VchanEndpoint, _ effort: Effort) throws -> Double {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: packetSize, alignment: 64)
    defer { memory.deallocate() }
    let packet = [UInt8](repeating: 42, count: packetSize)
    return try effort.median {
        try server.send(packet.span.bytes)
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        _ = try server.receive(into: &output)
        _ = output.finalize(for: memory)
    }
}

func pongs(_ client: inout VchanEndpoint, _ effort: Effort) throws {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: packetSize, alignment: 64)
    defer { memory.deallocate() }
    for _ in 0..<effort.total {
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        _ = try client.receive(into: &output)
        try client.send(output.bytes)
        _ = output.finalize(for: memory)
    }
}

func vchanTime(processor: Int, _ effort: Effort) throws -> Double {
    let path = temporaryPath()
    var server = try VchanEndpoint.serve(on: PosixTransport(path: path))
    return try beside(processor: processor) {
        var client = try VchanEndpoint.connect(over: PosixTransport(path: path))
        try pongs(&client, effort)
    } _: {
        try pings(&server, effort)
    }
}

/// Moves 1 MiB one way, and a byte back.
func vchanStreamTime() throws -> Double {
    let path = temporaryPath()
    let effort = Effort.streaming
    var server = try VchanEndpoint.serve(
        on: PosixTransport(path: path), readBytes: 4096, writeBytes: ringSize)
    return try beside(processor: 1) {
        var client = try VchanEndpoint.connect(over: PosixTransport(path: path))
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: streamSize, alignment: 4096)
        for _ in 0..<effort.total {
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            while !output.isFull { try client.read(into: &output) }
            _ = output.finalize(for: memory)
            try client.write([1])
        }
        memory.deallocate()
    } _: {
        let block = [UInt8](repeating: 7, count: streamSize)
        return try effort.median {
            try server.write(block.span.bytes)
            _ = try server.read(exactly: 1)
        }
    }
}

/// The same by the ring in C.
final class CRing: @unchecked Sendable {
    // Sendable: what the two ends share is C's affair.
    private let memory: UnsafeMutableRawPointer
    private let size: Int

    init(size: Int) {
        self.size = size
        memory = mmap(
            nil, 4096 + 2 * size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)!
        // The flags that say that both sides are there.
        memory.storeBytes(of: 0x0101, toByteOffset: 20, as: UInt16.self)
    }

    deinit { munmap(memory, 4096 + 2 * size) }

    func end(isServer: Bool) -> bench_ring {
        var ring = bench_ring()
        bench_ring_open(&ring, memory, UInt32(size), isServer ? 1 : 0)
        return ring
    }
}

func cRingTime() throws -> Double {
    let effort = Effort.spinning
    let ring = CRing(size: 4096)
    return try beside(processor: 1) {
        var end = ring.end(isServer: false)
        var packet = [UInt8](repeating: 0, count: packetSize)
        for _ in 0..<effort.total {
            bench_ring_receive(&end, &packet, UInt32(packetSize))
            bench_ring_send(&end, packet, UInt32(packetSize))
        }
    } _: {
        var end = ring.end(isServer: true)
        var packet = [UInt8](repeating: 42, count: packetSize)
        return effort.median {
            bench_ring_send(&end, packet, UInt32(packetSize))
            bench_ring_receive(&end, &packet, UInt32(packetSize))
        }
    }
}

func cRingStreamTime() throws -> Double {
    let effort = Effort.streaming
    let ring = CRing(size: ringSize)
    return try beside(processor: 1) {
        var end = ring.end(isServer: false)
        var block = [UInt8](repeating: 0, count: streamSize)
        for _ in 0..<effort.total {
            block.withUnsafeMutableBytes { block in
                var count = 0
                while count < streamSize {
                    count += Int(
                        bench_ring_read(
                            &end, block.baseAddress! + count, UInt32(streamSize - count)))
                }
            }
            bench_ring_write(&end, [1], 1)
        }
    } _: {
        var end = ring.end(isServer: true)
        let block = [UInt8](repeating: 7, count: streamSize)
        var answer: UInt8 = 0
        return effort.median {
            bench_ring_write(&end, block, UInt32(streamSize))
            bench_ring_receive(&end, &answer, 1)
        }
    }
}
