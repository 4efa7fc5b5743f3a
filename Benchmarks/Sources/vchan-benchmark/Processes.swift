import CBenchChannels
import Foundation
import Vchan
import VchanPosix
import VchanXen
import Measuring

/// Round trips between two processes, each on a processor of its own.
struct Pair {
    /// The program of this benchmark, or libxenvchan's peer.
    let program: String
    let server, client: [String]
    var environment: [String: String] = [:]

    /// Runs both, and takes the time that the client prints as its last word.
    func nanoseconds() throws -> Double {
        let serving = try start(server, processor: 1)
        let connecting = try start(client, processor: 0)
        let output = try connecting.output.readToEnd() ?? Data()
        connecting.process.waitUntilExit()
        serving.process.terminate()
        serving.process.waitUntilExit()
        let words = String(decoding: output, as: UTF8.self).split { " \n".contains($0) }
        guard let time = words.last.flatMap({ Double($0) }) else {
            throw Table.Skipped(reason: "\(program) printed no time")
        }
        return time
    }

    private func start(
        _ arguments: [String], processor: Int
    ) throws -> (process: Process, output: FileHandle) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/taskset")
        process.arguments = ["-c", "\(processor)", program] + arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        return (process, pipe.fileHandleForReading)
    }
}

extension Pair {
    /// Our ends. `effort` is a name that both processes know.
    static func ours(
        _ effort: String, _ serverTransport: String, _ clientTransport: String,
        _ environment: [String: String] = [:]
    ) throws -> Pair {
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().path
        return Pair(
            program: program, server: ["pongs", effort, serverTransport],
            client: ["pings", effort, clientTransport], environment: environment)
    }
}

/// What this program does as one of two processes.
func takePart(_ arguments: [String]) throws {
    let effort = arguments[1] == "spinning" ? Effort.spinning : .sleeping
    let transport: any VchanTransport =
        arguments[2].hasPrefix("xen:")
        ? try XenTransport(domain: 0, path: String(arguments[2].dropFirst(4)))
        : PosixTransport(path: arguments[2])
    if arguments[0] == "pongs" {
        var end = try VchanEndpoint.serve(on: transport)
        try pongs(&end, effort)
    } else {
        var end = try VchanEndpoint.connect(over: transport)
        print(Int(try pings(&end, effort)))
    }
}

/// The stand-in for Xen's libraries, built from the tests.
struct StandIn {
    private static let folder = temporaryPath()
    private static let isBuilt: Bool = {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Tests/XenStandIn/build.sh")
        let build = Process()
        build.executableURL = script
        build.arguments = [folder]
        build.standardError = FileHandle.nullDevice
        guard (try? build.run()) != nil else { return false }
        build.waitUntilExit()
        return build.terminationStatus == 0
    }()
    private nonisolated(unsafe) static var number = 0

    private static func environment() throws -> [String: String] {
        guard isBuilt else {
            throw Table.Skipped(reason: "libxenvchan is missing (Debian: libxen-dev)")
        }
        let state = folder + "/state"
        try? FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true)
        return ["XEN_STANDIN": state, "LD_LIBRARY_PATH": folder]
    }

    private static func path() -> String {
        number += 1
        return "data/vchan/\(number)"
    }

    static func ourTime() throws -> Double {
        let path = path()
        return try Pair.ours(
            "sleeping", "xen:\(path)", "xen:/local/domain/0/\(path)", environment()
        ).nanoseconds()
    }

    static func libxenvchanTime() throws -> Double {
        let path = path()
        let environment = try environment().merging(
            ["LD_PRELOAD": folder + "/libxenstandin.so"]) { $1 }
        return try Pair(
            program: folder + "/peer", server: ["server", path, "pongs", "4096", "4096"],
            client: [
                "client", "/local/domain/0/\(path)", "pings", "\(Effort.sleeping.total)",
            ], environment: environment
        ).nanoseconds()
    }

    static func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
