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
            let line = line + "\n"
            _ = write(STDERR_FILENO, line, line.utf8.count)
        }
    }
#endif
