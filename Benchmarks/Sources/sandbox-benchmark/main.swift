// Calls of a library in a process of its own, beside the floor of the machine and other means.
import CBenchChannels
import CTypes
import DynamicBinding
import Foundation
import Isolation
import Measuring
import SandboxBinding

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["exit"] { exit(0) }
guard arguments.count <= 1 else {
    FileHandle.standardError.write(Data("usage: sandbox-benchmark [PNG]\n".utf8))
    exit(64)
}

/// A library in a process on processor `processor`, called from processor 0.
func library<T>(
    on processor: Int, _ body: (C99<Sandbox>) throws -> T
) throws -> T {
    let sandbox = try Sandbox("libc.so.6")
    bench_pin_process(sandbox.processIdentifier ?? 0, Int32(processor))
    bench_pin(0)
    defer { bench_pin(0) }
    return try body(sandbox.load(C99.self))
}

func callTime(processor: Int, _ effort: Effort) throws -> Double {
    try library(on: processor) { library in try effort.median { _ = try library.abs(-3) } }
}

func blockTime() throws -> Double {
    try library(on: 1) { library in
        let block = [UInt8](repeating: 7, count: streamSize)
        return try Effort(steps: 20).median { _ = try library.memchr(In(block), 7, UInt(streamSize)) }
    }
}

func callbackTime() throws -> Double {
    try library(on: 1) { library in
        var count = 0
        let compare = Callback<C99<Sandbox>.Comparison>(fallback: 0) { _, _ in
            count += 1
            return 0
        }
        let numbers = InOut<UInt32>([UInt32](repeating: 1, count: 256))
        let start = now()
        for _ in 0..<10 { try library.qsort(numbers, 256, 4, compare) }
        return (now() - start) / Double(count)
    }
}

/// Starts this program, which ends at once.
func spawnTime() throws -> Double {
    let path = "/proc/self/exe"
    return try Effort(steps: 3).median {
        var process = pid_t()
        var words: [UnsafeMutablePointer<CChar>?] = [strdup(path), strdup("exit"), nil]
        defer { for word in words { free(word) } }
        guard posix_spawn(&process, path, nil, nil, &words, environ) == 0 else {
            throw Table.Skipped(reason: "posix_spawn")
        }
        waitpid(process, nil, 0)
    }
}

func startTime() throws -> Double {
    try Effort(steps: 3).median { _ = try Sandbox("libc.so.6").load(C99.self).abs(-1) }
}

func restartTime() throws -> Double {
    let sandbox = try Sandbox("libc.so.6")
    let library = try sandbox.load(C99.self)
    return try Effort(steps: 10).median {
        sandbox.stop()
        _ = try library.abs(-1)
    }
}

func pictureTime<F: Foreign>(_ strategy: F, _ bytes: [UInt8], _ size: Int) throws -> Double {
    let png = try strategy.load(PNG<F>.self)
    let (file, pixels) = (InOut<UInt8>(bytes), Out<UInt8>(count: size))
    return try Effort(steps: 3).median { try png.decode(file, into: pixels) }
}

/// The memory that a process has to itself, in KiB.
func privateMemory(_ process: Int32) -> Int {
    let text = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { $0.hasPrefix("Private_") }
        .compactMap { Int($0.filter(\.isNumber)) }.reduce(0, +)
}

try Table(
    title: "a typed call, two processors",
    rows: [
        .init(name: "cache line", nanoseconds: cacheLineTime),
        .init(name: "call in the sandbox", target: 3.5) { try callTime(processor: 1, .spinning) },
        .init(name: "Unix socket, 64 bytes") { try socketTime(processor: 1) },
        .init(name: "callback", nanoseconds: callbackTime),
    ]
).print()

try Table(
    title: "a typed call, one processor",
    rows: [
        .init(name: "eventfd pair") { try eventTime(processor: 0) },
        .init(name: "call in the sandbox", target: 1.5) { try callTime(processor: 0, .sleeping) },
    ]
).print()

try Table(
    title: "1 MiB as an argument",
    rows: [
        .init(name: "memcpy", nanoseconds: copyTime),
        .init(name: "call in the sandbox", target: 1.3, nanoseconds: blockTime),
    ]
).print()

try Table(
    title: "start to first call",
    rows: [
        .init(name: "posix_spawn of the same program", nanoseconds: spawnTime),
        .init(name: "sandbox", target: 3, nanoseconds: startTime),
        .init(name: "the process again", nanoseconds: restartTime),
    ]
).print()

/// A file that is given, or one that libpng makes of 1200 × 800 pixels.
func picture() throws -> [UInt8] {
    guard let path = arguments.first else {
        return try Dynamic("libpng16.so.16").load(PNG.self).encode(width: 1200, height: 800)
    }
    guard let data = FileManager.default.contents(atPath: path), data.count > 24 else {
        FileHandle.standardError.write(Data("sandbox-benchmark: \(path) is no PNG file\n".utf8))
        exit(66)
    }
    return [UInt8](data)
}

let bytes = try picture()
// Width and height are where every PNG file has them.
func number(_ at: Int) -> Int { bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
let (width, height) = (number(16), number(20))
try Table(
    title: "decoding a PNG of \(width) × \(height)",
    rows: [
        .init(name: "in process") {
            try pictureTime(Dynamic("libpng16.so.16"), bytes, 4 * width * height)
        },
        .init(name: "in the sandbox", target: 1.1) {
            try pictureTime(Sandbox("libpng16.so.16"), bytes, 4 * width * height)
        },
    ]
).print()

let sandbox = try Sandbox("libc.so.6")
print("\nprivate memory of the process: \(privateMemory(sandbox.processIdentifier ?? 0)) KiB (at most 2048)")
