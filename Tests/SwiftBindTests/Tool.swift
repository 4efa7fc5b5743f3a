#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// The built command-line tool.
    enum Tool {
        struct Run {
            let output: String
            let errors: String
            let exitCode: Int32
        }

        /// The tool stands beside the tests.
        private static let url = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "swift-bind")

        /// - Parameter input: what it reads from the standard input.
        static func run(_ arguments: [String], input: String = "") throws -> Run {
            let process = Process()
            process.executableURL = url
            process.arguments = arguments
            let folder = try temporaryFolder()
            defer { try? FileManager.default.removeItem(at: folder) }
            let files = ["output", "errors", "input"].map { folder.appending(path: $0) }
            for file in files { try Data((file == files[2] ? input : "").utf8).write(to: file) }
            process.standardInput = try FileHandle(forReadingFrom: files[2])
            process.standardOutput = try FileHandle(forWritingTo: files[0])
            process.standardError = try FileHandle(forWritingTo: files[1])
            try process.run()
            process.waitUntilExit()
            return Run(
                output: String(decoding: try Data(contentsOf: files[0]), as: UTF8.self),
                errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
                exitCode: process.terminationStatus)
        }

        /// Expects `swift-bind call` to succeed, and gives what it printed.
        static func call(
            _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
        ) throws -> String {
            let run = try run(["call"] + arguments)
            #expect(run.exitCode == 0, "\(run.errors)", sourceLocation: sourceLocation)
            #expect(run.errors == "", sourceLocation: sourceLocation)
            return run.output
        }

        /// Expects `swift-bind call` to fail with nothing on the standard output.
        static func refuse(
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
