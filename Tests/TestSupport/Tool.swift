#if Generator
    public import Foundation
    public import Testing

    /// The built command-line tool.
    public enum Tool {
        public struct Run {
            public let output: String
            public let errors: String
            public let exitCode: Int32
        }

        /// The tool stands beside the tests.
        private static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "swift-bind")

        /// - Parameters:
        ///   - input: what it reads from the standard input.
        ///   - workingFolder: where it runs; `nil` for where the tests run.
        ///   - environment: what is added to that of the tests.
        ///   - output: a file that it writes to, instead of one whose text is given back.
        ///   - onTerminal: whether it writes to a terminal: then `output` has what it says, and `errors` nothing.
        ///   - program: what runs instead of the tool.
        public static func run(
            _ arguments: [String], input: String = "", in workingFolder: URL? = nil,
            environment: [String: String] = [:],
            output: String? = nil, onTerminal: Bool = false, program: URL? = nil
        ) throws -> Run {
            let process = Process()
            process.currentDirectoryURL = workingFolder
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            let program = program ?? url
            process.executableURL = onTerminal ? URL(filePath: "/usr/bin/script") : program
            process.arguments =
                onTerminal ? ["-qec", ([program.path] + arguments).joined(separator: " "), "/dev/null"] : arguments
            let folder = try temporaryFolder()
            defer { try? FileManager.default.removeItem(at: folder) }
            let files = ["output", "errors", "input"].map { folder.appending(path: $0) }
            for file in files { try Data((file == files[2] ? input : "").utf8).write(to: file) }
            process.standardInput = try FileHandle(forReadingFrom: files[2])
            process.standardOutput = try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? files[0])
            process.standardError = try FileHandle(forWritingTo: files[1])
            try process.run()
            process.waitUntilExit()
            return Run(
                output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
                exitCode: process.terminationStatus)
        }

        /// Runs a script of the shell, for which `$tool` is the tool.
        public static func shell(
            _ script: String, in workingFolder: URL, environment: [String: String] = [:]
        ) throws -> Run {
            try run(
                ["-c", script], in: workingFolder,
                environment: environment.merging(["tool": url.path]) { $1 },
                program: URL(filePath: "/bin/bash"))
        }

        /// Expects `swift-bind call` to succeed, and gives what it printed.
        public static func call(
            _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
        ) throws -> String {
            let run = try run(["call"] + arguments)
            #expect(run.exitCode == 0, "\(run.errors)", sourceLocation: sourceLocation)
            #expect(run.errors == "", sourceLocation: sourceLocation)
            return run.output
        }

        /// Expects `swift-bind call` to fail with nothing on the standard output.
        public static func refuse(
            _ arguments: [String], exitCode: Int32,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws -> String {
            let run = try run(["call"] + arguments)
            #expect(run.exitCode == exitCode, sourceLocation: sourceLocation)
            #expect(run.output == "", sourceLocation: sourceLocation)
            return run.errors
        }
    }
#endif
