import Foundation
import Synchronization
import TestSupport
import Testing

/// The program with one side of a channel, which is built beside the tests.
let peerProgram = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "vchan-peer")

/// The stand-ins for Xen's libraries, built for the tests.
struct StandIn: Sendable {
    enum Side { case ours, theirs }

    private let libraries: URL
    private let state: URL

    /// `nil` where Debian's packages of Xen's libraries are missing.
    static let shared = StandIn()
    static let whyNot: Comment =
        "libxenvchan is not installed, or its stand-ins cannot be built (Debian: libxen-dev)"

    private init?() {
        guard let folder = try? temporaryFolder() else { return nil }
        libraries = folder.appending(path: "libraries")
        state = folder.appending(path: "state")
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "XenStandIn")
        try? FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
        let build = Process()
        build.executableURL = sources.appending(path: "build.sh")
        build.arguments = [libraries.path]
        build.standardError = FileHandle.nullDevice
        guard (try? build.run()) != nil else { return nil }
        build.waitUntilExit()
        guard build.terminationStatus == 0 else { return nil }
    }

    /// Lets this process use them: whoever opens Xen's libraries by name finds them opened already.
    func use() {
        setenv("XEN_STANDIN", state.path, 1)
        for name in ["libxengnttab.so.1", "libxenevtchn.so.1", "libxenstore.so.4"] {
            _ = dlopen(libraries.appending(path: name).path, RTLD_NOW)
        }
    }

    /// A path that nothing else uses. libxenvchan takes 49 bytes at the most.
    func path() -> String { "data/vchan/\(Self.number.add(1, ordering: .relaxed).newValue)" }

    private static let number = Atomic(0)

    /// A process at one end, and what it prints.
    final class Running {
        let process = Process()
        private let pipe = Pipe()
        private(set) var output = ""

        fileprivate init() {
            process.standardOutput = pipe
            process.standardError = pipe
        }

        func end() -> (status: Int32, output: String) {
            if let data = try? pipe.fileHandleForReading.readToEnd() {
                output += String(decoding: data, as: UTF8.self)
            }
            process.waitUntilExit()
            return (process.terminationStatus, output)
        }
    }

    func start(_ side: Side, _ arguments: [String]) throws -> Running {
        let running = Running()
        running.process.environment = environment(side)
        running.process.executableURL =
            side == .ours ? peerProgram : libraries.appending(path: "peer")
        running.process.arguments = arguments
        try running.process.run()
        return running
    }

    private func environment(_ side: Side) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        environment["XEN_STANDIN"] = state.path
        switch side {
        case .ours:
            environment["LD_LIBRARY_PATH"] =
                libraries.path + (environment["LD_LIBRARY_PATH"].map { ":\($0)" } ?? "")
        case .theirs:
            environment["LD_PRELOAD"] = libraries.appending(path: "libxenstandin.so").path
        }
        return environment
    }
}
