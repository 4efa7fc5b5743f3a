import Glibc
import Vchan
import VchanPosix
import VchanXen

/// Opens and closes channels in every way, and prints what the process holds before and after.
func leaks(_ transport: String) throws {
    try cycle(transport, 0)
    let before = try Holdings()
    for number in 1...50 { try cycle(transport, number) }
    print("before \(before)")
    print("after \(try Holdings())")
}

/// One channel that is used, one that nobody comes to, one that nobody offers, one that ends in an
/// error.
private func cycle(_ transport: String, _ number: Int) throws {
    func name(_ use: String) -> String { "vchan-leaks-\(getpid())-\(number)-\(use)" }
    func serving(_ use: String) throws -> any VchanTransport {
        transport == "xen"
            ? try XenTransport(domain: 0, path: "data/" + name(use))
            : PosixTransport(path: "/tmp/" + name(use))
    }
    func connecting(_ use: String) throws -> any VchanTransport {
        transport == "xen"
            ? try XenTransport(domain: 0, path: "/local/domain/0/data/" + name(use))
            : PosixTransport(path: "/tmp/" + name(use))
    }
    do {
        var server = try VchanEndpoint.serve(on: serving("a"), readBytes: 1 << 16)
        var client = try VchanEndpoint.connect(over: connecting("a"))
        try client.write([UInt8](repeating: 1, count: 50_000))
        _ = try server.read(exactly: 50_000)
        _ = try? client.read(upTo: 1, until: .after(.milliseconds(1)))
    }
    _ = try VchanEndpoint.serve(on: serving("b"))
    _ = try? VchanEndpoint.connect(over: connecting("c"), until: .after(.zero))
    do {
        var server = try VchanEndpoint.serve(on: serving("d"))
        do {
            var client = try VchanEndpoint.connect(over: connecting("d"))
            try client.write([1])
        }
        _ = try? server.receive(count: 2, until: .after(.seconds(5)))
    }
}

/// What a process holds of the system.
private struct Holdings: CustomStringConvertible {
    let descriptors, mappings, threads: Int

    init() throws {
        // What the poller's thread still holds goes in a moment.
        usleep(100_000)
        descriptors = try Self.entries("/proc/self/fd")
        threads = try Self.entries("/proc/self/task")
        mappings = try Self.sharedMappings()
    }

    var description: String { "descriptors \(descriptors) mappings \(mappings) threads \(threads)" }

    private static func entries(_ path: String) throws -> Int {
        guard let folder = opendir(path) else { throw Mistake(text: path) }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        return count
    }

    /// How many ranges of the address space are shared with others.
    private static func sharedMappings() throws -> Int {
        guard let file = fopen("/proc/self/maps", "r") else { throw Mistake(text: "maps") }
        defer { fclose(file) }
        var count = 0
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while getline(&line, &capacity, file) > 0 {
            let words = String(cString: line!).split(separator: " ")
            if words.count > 1, words[1].hasSuffix("s") { count += 1 }
        }
        return count
    }
}
