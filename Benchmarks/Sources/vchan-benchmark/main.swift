// Round trips and streams through a channel, beside the floor of the machine and other means, all in
// one process on two threads.
import CBenchEvents
import Glibc
import Synchronization
import Vchan
import VchanPosix

let rounds = 21
let steps = 2000
let message = [UInt8](repeating: 42, count: 64)

/// Two threads that hand a cache line to and fro: nothing between them can be faster.
func floorTime() throws -> Double {
    final class Line: Sendable { let ball = Atomic<UInt64>(0) }
    let line = Line()
    let total = UInt64((rounds + 1) * steps)
    return try beside(processor: 1) {
        for i in 0..<total {
            while line.ball.load(ordering: .acquiring) != 2 * i + 1 {}
            line.ball.store(2 * i + 2, ordering: .releasing)
        }
    } _: {
        var i: UInt64 = 0
        return median(rounds: rounds, steps: steps) {
            line.ball.store(2 * i + 1, ordering: .releasing)
            while line.ball.load(ordering: .acquiring) != 2 * i + 2 {}
            i += 1
        }
    }
}

func vchanTime(_ transport: (Int) -> any VchanTransport, processor: Int) throws -> Double {
    let (serving, connecting) = (transport(0), transport(1))
    var server = try VchanEndpoint.serve(on: serving)
    let total = (rounds + 1) * steps
    return try beside(processor: processor) {
        var client = try VchanEndpoint.connect(over: connecting)
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 64)
        for _ in 0..<total {
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            _ = try client.receive(into: &output)
            try client.send(output.bytes)
            _ = output.finalize(for: memory)
        }
        memory.deallocate()
    } _: {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 64)
        defer { memory.deallocate() }
        return try median(rounds: rounds, steps: steps) {
            try server.send(message.span.bytes)
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            _ = try server.receive(into: &output)
            _ = output.finalize(for: memory)
        }
    }
}

/// Round trips through two pairs of descriptors.
func descriptorTime(
    _ to: (read: Int32, write: Int32), _ back: (read: Int32, write: Int32), size: Int,
    processor: Int
) throws -> Double {
    let total = (rounds + 1) * steps
    return try beside(processor: processor) {
        var buffer = [UInt64](repeating: 1, count: 8)
        for _ in 0..<total {
            _ = read(to.read, &buffer, size)
            _ = write(back.write, &buffer, size)
        }
    } _: {
        var buffer = [UInt64](repeating: 1, count: 8)
        return median(rounds: rounds, steps: steps) {
            _ = write(to.write, &buffer, size)
            _ = read(back.read, &buffer, size)
        }
    }
}

func pipePair() -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    return (ends[0], ends[1])
}

func socketTime(processor: Int) throws -> Double {
    var ends: [Int32] = [0, 0]
    socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
    return try descriptorTime(
        (ends[1], ends[0]), (ends[0], ends[1]), size: 64, processor: processor)
}

/// A pair of eventfds, as the channel itself uses them.
func eventTime(processor: Int) throws -> Double {
    let (a, b) = (bench_event(), bench_event())
    return try descriptorTime((a, a), (b, b), size: 8, processor: processor)
}

/// Nanoseconds to move 1 MiB one way through a ring of 256 KiB.
func streamTime() throws -> Double {
    let path = "/tmp/vchan-benchmark-\(getpid())-stream"
    var server = try VchanEndpoint.serve(
        on: PosixTransport(path: path), readBytes: 4096, writeBytes: 1 << 18)
    let block = [UInt8](repeating: 7, count: 1 << 20)
    let total = 2 * (rounds + 1)
    return try beside(processor: 1) {
        var client = try VchanEndpoint.connect(over: PosixTransport(path: path))
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 4096)
        for _ in 0..<total {
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            while !output.isFull { try client.read(into: &output) }
            _ = output.finalize(for: memory)
            try client.write([1])
        }
        memory.deallocate()
    } _: {
        try median(rounds: rounds, steps: 2) {
            try server.write(block.span.bytes)
            _ = try server.read(exactly: 1)
        }
    }
}

func copyTime() -> Double {
    let from = UnsafeMutableRawPointer.allocate(byteCount: 1 << 20, alignment: 4096)
    let to = UnsafeMutableRawPointer.allocate(byteCount: 1 << 20, alignment: 4096)
    from.initializeMemory(as: UInt8.self, repeating: 1, count: 1 << 20)
    // A byte changes each time, so that no copy can be left out.
    var step = 0
    var sum = 0
    let time = median(rounds: rounds, steps: 20) {
        step += 1
        from.storeBytes(
            of: UInt8(truncatingIfNeeded: step), toByteOffset: step % (1 << 20), as: UInt8.self)
        memcpy(to, from, 1 << 20)
        sum += Int(to.load(fromByteOffset: step % (1 << 20), as: UInt8.self))
    }
    precondition(sum > 0)
    return time
}

func row(_ name: String, _ time: Double, _ base: Double, _ target: String) {
    func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
    let ratio = String(Double(Int(time / base * 100)) / 100)
    print(
        name + String(repeating: " ", count: max(0, 44 - name.count))
            + right(String(Int(time)), 10) + right(ratio, 10) + "   " + target)
}

let path = "/tmp/vchan-benchmark-\(getpid())-"
func posix(_ name: String) -> (Int) -> any VchanTransport {
    { _ in PosixTransport(path: path + name) }
}

print("round trip of 64 bytes, two processors         ns     ratio   target")
let floor = try floorTime()
row("cache line", floor, floor, "")
row("vchan", try vchanTime(posix("two"), processor: 1), floor, "2.5")
row("eventfd pair", try eventTime(processor: 1), floor, "")
row("pipe", try descriptorTime(pipePair(), pipePair(), size: 64, processor: 1), floor, "")
row("Unix socket", try socketTime(processor: 1), floor, "")
print("\nround trip of 64 bytes, one processor          ns     ratio   target")
let event = try eventTime(processor: 0)
row("eventfd pair", event, event, "")
row("vchan", try vchanTime(posix("one"), processor: 0), event, "1.3")
row("pipe", try descriptorTime(pipePair(), pipePair(), size: 64, processor: 0), event, "")
row("Unix socket", try socketTime(processor: 0), event, "")
print("\n1 MiB one way, ring of 256 KiB                 ns     ratio   target")
let copy = copyTime()
row("memcpy", copy, copy, "")
row("vchan", try streamTime(), copy, "2.86")
