#if Generator
    import Glibc

    /// Files that are written together, each as a whole or not at all.
    struct OutputFiles {
        private var texts: [(path: String, text: String)] = []

        struct WriteError: Error, CustomStringConvertible {
            let path: String
            let reason: String
            var description: String { "\(path): error: the file cannot be written: \(reason) [output]" }
        }

        mutating func add(_ text: String, at path: String) { texts.append((path, text)) }

        /// Writes files beside those that they are to be, and only then puts them in their places. What is no file,
        /// but a device or a pipe, is written to.
        func write() throws(WriteError) {
            var written: [(temporary: String, path: String)] = []
            defer { for file in written { unlink(file.temporary) } }
            for (path, text) in texts {
                var status = stat()
                let isThere = stat(path, &status) == 0
                if isThere, status.st_mode & S_IFMT == S_IFDIR { throw WriteError(path: path, reason: "It is a folder") }
                if isThere, status.st_mode & S_IFMT != S_IFREG {
                    try write(text, to: path, O_WRONLY | O_CLOEXEC, for: path)
                    continue
                }
                // A link stays one.
                let place = isThere ? Self.realPath(path) : path
                let temporary = "\(place).\(getpid()).new"
                try write(text, to: temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, for: path) {
                    written.append((temporary, place))
                }
            }
            for (temporary, place) in written where rename(temporary, place) != 0 { throw error(place) }
        }

        private func write(
            _ text: String, to file: String, _ flags: Int32, for path: String, opened: () -> Void = {}
        ) throws(WriteError) {
            let descriptor = open(file, flags, 0o666)
            guard descriptor >= 0 else { throw error(path) }
            defer { close(descriptor) }
            opened()
            guard StandardOutput.write(text, to: descriptor) else { throw error(path) }
        }

        private static func realPath(_ path: String) -> String {
            guard let resolved = realpath(path, nil) else { return path }
            defer { free(resolved) }
            return String(cString: resolved)
        }

        private func error(_ path: String) -> WriteError {
            WriteError(path: path, reason: String(cString: strerror(errno)))
        }
    }
#endif
