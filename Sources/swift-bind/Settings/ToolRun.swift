#if Generator
    import Subprocess

    /// Another program that was run, and what it said.
    struct ToolRun {
        let output: String
        let errors: String
        let isSuccess: Bool

        init(_ program: String, _ arguments: [String]) async throws {
            let result = try await run(
                .name(program), arguments: Arguments(arguments), output: .string(limit: 1 << 24),
                error: .string(limit: 1 << 24))
            output = result.standardOutput
            errors = result.standardError
            isSuccess = result.terminationStatus.isSuccess
        }
    }
#endif
