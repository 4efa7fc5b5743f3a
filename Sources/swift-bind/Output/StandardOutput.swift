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

        /// Has descriptors that the program was started without lead nowhere: else the next file that is opened is one of
        /// them, and gets what is meant for people.
        static func reserve() {
            for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
                // What is lost is noticed: nobody can read from the input, nor write to the output.
                _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
            }
        }

        private struct Lost: Error, CustomStringConvertible {
            let reason: String
            var description: String { "the standard output cannot be written: \(reason)" }
        }
    }
#endif
