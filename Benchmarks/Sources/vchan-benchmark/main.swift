// Round trips and streams through a channel, beside the floor of the machine and other means.
import Foundation
import Measuring

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case (nil, _): break
case ("pings", 3), ("pongs", 3):
    try takePart(arguments)
    exit(0)
default:
    FileHandle.standardError.write(Data("usage: vchan-benchmark (without arguments)\n".utf8))
    exit(arguments == ["--help"] ? 0 : 64)
}

try Table(
    title: "round trip of 64 bytes, two processors",
    rows: [
        .init(name: "cache line", nanoseconds: cacheLineTime),
        .init(name: "vchan", target: 2.5) { try vchanTime(processor: 1, .spinning) },
        .init(name: "vchan, two processes", target: 2.5) {
            let path = temporaryPath()
            return try Pair.ours("spinning", path, path).nanoseconds()
        },
        .init(name: "eventfd pair") { try eventTime(processor: 1) },
        .init(name: "pipe") { try pipeTime(processor: 1) },
        .init(name: "Unix socket") { try socketTime(processor: 1) },
    ]
).print()

try Table(
    title: "beside the same ring in C",
    rows: [
        .init(name: "ring in C", nanoseconds: cRingTime),
        .init(name: "vchan", target: 1.1) { try vchanTime(processor: 1, .spinning) },
    ]
).print(passes: 21)

try Table(
    title: "round trip of 64 bytes, one processor",
    rows: [
        .init(name: "eventfd pair") { try eventTime(processor: 0) },
        .init(name: "vchan", target: 1.3) { try vchanTime(processor: 0, .sleeping) },
        .init(name: "pipe") { try pipeTime(processor: 0) },
        .init(name: "Unix socket") { try socketTime(processor: 0) },
    ]
).print()

try Table(
    title: "1 MiB one way, ring of 256 KiB",
    rows: [
        .init(name: "memcpy", nanoseconds: copyTime),
        .init(name: "vchan", target: 1 / 0.35, nanoseconds: vchanStreamTime),
        .init(name: "ring in C", nanoseconds: cRingStreamTime),
    ]
).print(passes: 21)

try Table(
    title: "64 bytes over the stand-in for Xen, two processes",
    rows: [
        .init(name: "C libxenvchan", nanoseconds: StandIn.libxenvchanTime),
        .init(name: "vchan", nanoseconds: StandIn.ourTime),
    ]
).print()
StandIn.remove()
