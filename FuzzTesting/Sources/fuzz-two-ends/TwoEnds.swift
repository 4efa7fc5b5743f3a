import FuzzSupport
import Vchan

/// Both ends, used in an order that the fuzzer makes up, beside a queue for each way.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    var input = Input(start, count)
    let sizes = [1024, 2048, 4096, 8192]
    let (left, right) = (sizes[Int(input.byte() & 3)], sizes[Int(input.byte() & 3)])
    let transport = GuardedTransport()
    do throws(VchanError) {
        var server = End(
            try VchanEndpoint.serve(on: transport, readBytes: left, writeBytes: right))
        var client = End(try VchanEndpoint.connect(over: transport))
        while !input.isEmpty {
            let operation = input.byte()
            if operation & 1 == 0 {
                try server.step(operation >> 1, &input, &client.sent)
            } else {
                try client.step(operation >> 1, &input, &server.sent)
            }
        }
    } catch { fatalError("\(error)") }
    return 0
}

/// One end, and what it has sent that has not arrived.
struct End: ~Copyable {
    private var channel: VchanEndpoint
    var sent: [UInt8] = []
    private var next: UInt8 = 0

    init(_ channel: consuming VchanEndpoint) { self.channel = channel }

    /// - Parameter arriving: what the other end has sent.
    mutating func step(
        _ operation: UInt8, _ input: inout Input, _ arriving: inout [UInt8]
    ) throws(VchanError) {
        let count = input.number(below: 9000)
        switch operation % 6 {
        case 0: take(try read(count, isPacket: false), min(count, arriving.count), &arriving)
        case 1:
            guard count <= channel.readBytes else { return }
            take(
                try read(count, isPacket: true), count <= arriving.count ? count : 0, &arriving)
        case 2:
            let place = channel.writeBytes - sent.count
            let written = try channel.tryWrite(made(count).span.bytes)
            check(written == min(count, place), "\(written) of \(count) bytes into \(place)")
            keep(written)
        case 3:
            guard count <= channel.writeBytes else { return }
            let fits = count <= channel.writeBytes - sent.count
            check(try channel.trySend(made(count).span.bytes) == fits, "a packet of \(count)")
            if fits { keep(count) }
        case 4:
            check(try channel.readableBytes() == arriving.count, "what can be read")
        default:
            check(
                try channel.writableBytes() == channel.writeBytes - sent.count,
                "what can be written")
        }
    }

    private func made(_ count: Int) -> [UInt8] {
        (0..<count).map { next &+ UInt8(truncatingIfNeeded: $0 &* 7) }
    }

    private mutating func keep(_ count: Int) {
        sent += made(count)
        next &+= UInt8(truncatingIfNeeded: count)
    }

    private mutating func read(_ count: Int, isPacket: Bool) throws(VchanError) -> [UInt8] {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { memory.deallocate() }
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        if isPacket {
            _ = try channel.tryReceive(into: &output)
        } else {
            _ = try channel.tryRead(into: &output)
        }
        return [UInt8](memory.prefix(output.finalize(for: memory)))
    }

    private func take(_ bytes: [UInt8], _ count: Int, _ arriving: inout [UInt8]) {
        check(bytes.count == count, "\(bytes.count) bytes instead of \(count)")
        check(bytes.elementsEqual(arriving.prefix(count)), "other bytes than were sent")
        arriving.removeFirst(count)
    }
}
