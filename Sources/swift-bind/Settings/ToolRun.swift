#if Generator
    import Glibc
    import Subprocess

    /// Another program that was run, and what it said.
    struct ToolRun {
        let output: String
        let errors: String
        let isSuccess: Bool

        /// - Parameter input: what it reads from the standard input, or as the file `/dev/stdin`.
        init(_ program: String, _ arguments: [String], input: String = "") async throws {
            let file = try Self.file(input)
            defer { close(file) }
            let result = try await run(
                .name(program), arguments: Arguments(arguments),
                input: .fileDescriptor(.init(rawValue: file), closeAfterSpawningProcess: false),
                output: .string(limit: 1 << 24), error: .string(limit: 1 << 24))
            output = result.standardOutput
            errors = result.standardError
            isSuccess = result.terminationStatus.isSuccess
        }

        /// A file with a text and without a name, so that nobody else can change it and nothing is left of it, however
        /// this program ends.
        private static func file(_ text: String) throws(ToolError) -> Int32 {
            let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
            var name = Array("\(folder)/swift-bind.XXXXXX".utf8CString)
            let file = mkstemp(&name)
            guard file >= 0 else { throw noFile(in: folder) }
            unlink(name)
            guard fcntl(file, F_SETFD, FD_CLOEXEC) == 0, StandardOutput.write(text, to: file),
                lseek(file, 0, SEEK_SET) == 0
            else {
                defer { close(file) }
                throw noFile(in: folder)
            }
            return file
        }

        private static func noFile(in folder: String) -> ToolError {
            ToolError(
                "temporary-file",
                "\(folder): no file can be made there: \(String(cString: strerror(errno)))",
                remedy: "Set TMPDIR to a folder that can be written to")
        }
    }
#endif
