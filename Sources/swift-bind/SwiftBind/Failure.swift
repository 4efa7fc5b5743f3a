#if Generator
    import ArgumentParser
    import Glibc

    enum Failure {
        /// Prints `error` to the standard error and gives what ends the program with `code`.
        static func exit(_ error: some Error, code: ExitCode) -> ExitCode {
            say("swift-bind: \(error)")
            return code
        }

        /// Prints a line to the standard error.
        static func say(_ line: String) {
            _ = StandardOutput.write(line + "\n", to: STDERR_FILENO)
        }
    }
#endif
