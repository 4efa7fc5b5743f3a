#if Generator
    import ArgumentParser
    import Glibc

    /// What commands print for others to read.
    enum StandardOutput {
        /// Prints a text, behind what a function that was called has printed.
        /// - Throws: what ends the program, if the text is lost.
        static func print(_ text: String, terminator: String = "\n") throws(ExitCode) {
            guard fflush(nil) == 0, write(text + terminator, to: STDOUT_FILENO) else {
                let reason = String(cString: strerror(errno))
                throw Failure.exit(Lost(reason: reason), code: .failure)
            }
        }

        /// Writes all of a text to a file that is open, or sets `errno`.
        static func write(_ text: String, to descriptor: Int32) -> Bool {
            var rest = Array(text.utf8)[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }

        private struct Lost: Error, CustomStringConvertible {
            let reason: String
            var description: String { "the standard output cannot be written: \(reason)" }
        }
    }
#endif
