import Foundation
import Testing

@Suite struct LeakTests {
    /// A process of its own counts what it holds: beside other tests it would count theirs.
    private func check(_ output: String) throws {
        let lines = output.split(separator: "\n")
        try #require(lines.count == 2, "\(output)")
        #expect(lines[0].hasPrefix("before ") && lines[1].hasPrefix("after "))
        #expect(lines[0].dropFirst(7) == lines[1].dropFirst(6))
    }

    @Test("Channels leave no descriptors, mappings and threads behind")
    func posix() throws {
        let peer = Process()
        peer.executableURL = peerProgram
        peer.arguments = ["leaks", "posix"]
        let pipe = Pipe()
        peer.standardOutput = pipe
        try peer.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        peer.waitUntilExit()
        try check(String(decoding: output, as: UTF8.self))
    }

    @Test(
        "The same over the stand-in for Xen", .enabled(if: StandIn.shared != nil, StandIn.whyNot))
    func xen() throws {
        let running = try #require(StandIn.shared).start(.ours, ["leaks", "xen"])
        try check(running.end().output)
    }
}
