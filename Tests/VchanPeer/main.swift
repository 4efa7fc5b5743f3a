// One side of a channel, for tests with another process at the other end.
//
//     vchan-peer TRANSPORT server MODE LEFT RIGHT
//     vchan-peer TRANSPORT client MODE
//     vchan-peer leaks posix|xen
//
// TRANSPORT is `posix:PATH`, `xen:DOMAIN:PATH`, or `inherited:PARENT` with the descriptors 3, 4 and 5.
// MODE is `echo` or `echo-packets`, which end when the peer closes; `both:BYTES` or `packets:COUNT`,
// which send to an echo, compare, and print `right`. A packet is its length, 32 bits little-endian, and
// as many bytes.
import Glibc
import Vchan
import VchanPosix
import VchanXen

struct Mistake: Error { let text: String }

func transport(_ text: String) throws -> any VchanTransport {
    let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
    switch parts.first {
    case "posix" where parts.count == 2: return PosixTransport(path: parts[1])
    case "xen" where parts.count == 3:
        return try XenTransport(domain: UInt32(parts[1])!, path: parts[2])
    case "inherited":
        return try PosixTransport.inherited(descriptors: [3, 4, 5], parent: Int32(parts[1])!)
    default: throw Mistake(text: "no transport '\(text)'")
    }
}

let deadline = Deadline.after(.seconds(600))

func echo(_ channel: inout VchanEndpoint) throws {
    while case let bytes = try channel.read(upTo: 4096, until: deadline), !bytes.isEmpty {
        try channel.write(bytes, until: deadline)
    }
}

func echoPackets(_ channel: inout VchanEndpoint) throws {
    while let header = try channel.receive(count: 4, until: deadline) {
        guard let body = try channel.receive(count: length(header), until: deadline) else {
            throw Mistake(text: "a packet without a body")
        }
        try channel.send(header + body, until: deadline)
    }
}

func length(_ header: [UInt8]) -> Int {
    header.reversed().reduce(0) { $0 << 8 | Int($1) }
}

func header(_ length: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) }
}

/// Bytes that are easy to make and to check.
func bytes(_ position: Int, _ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
        let start = (position + bytes.count) % pattern.count
        bytes += pattern[start..<min(pattern.count, start + count - bytes.count)]
    }
    return bytes
}

let pattern = (0..<65_521).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ ($0 >> 8)) }

/// Writes and reads at once, as an echo that waits for us to read would else wait for ever.
func both(_ channel: inout VchanEndpoint, _ total: Int) throws {
    var (written, read) = (0, 0)
    while read < total {
        let piece = bytes(written, min(total - written, 1 + written % 3000))
        written += try channel.tryWrite(piece.span.bytes)
        guard try channel.readableBytes() > 0 || written == total || channel.writableBytes() == 0
        else { continue }
        let echoed = try channel.read(upTo: 5000, until: deadline)
        guard !echoed.isEmpty, echoed == bytes(read, echoed.count) else {
            throw Mistake(text: "wrong bytes after \(read)")
        }
        read += echoed.count
    }
}

func packets(_ channel: inout VchanEndpoint, _ count: Int) throws {
    let largest = min(channel.writeBytes, channel.readBytes) - 4
    for number in 0..<count {
        let size = number == 1 ? largest : 1 + number * 37 % largest
        let packet = header(size) + bytes(number, size)
        try channel.send(packet, until: deadline)
        guard try channel.receive(count: packet.count, until: deadline) == packet else {
            throw Mistake(text: "wrong packet \(number)")
        }
    }
}

func run(_ arguments: [String]) throws {
    if arguments.count == 3, arguments[1] == "leaks" { return try leaks(arguments[2]) }
    guard arguments.count >= 4 else { throw Mistake(text: "too few arguments") }
    let transport = try transport(arguments[1])
    var channel: VchanEndpoint
    if arguments[2] == "server", arguments.count == 6 {
        channel = try VchanEndpoint.serve(
            on: transport, readBytes: Int(arguments[4])!, writeBytes: Int(arguments[5])!)
        print("ready")
        fflush(nil)
    } else {
        channel = try VchanEndpoint.connect(over: transport)
    }
    let mode = arguments[3].split(separator: ":").map(String.init)
    switch mode[0] {
    case "echo": try echo(&channel)
    case "echo-packets": try echoPackets(&channel)
    case "both": try both(&channel, Int(mode[1])!)
    case "packets": try packets(&channel, Int(mode[1])!)
    default: throw Mistake(text: "no mode '\(arguments[3])'")
    }
    print("right")
}

do { try run(CommandLine.arguments) } catch {
    print(error)
    exit(1)
}
