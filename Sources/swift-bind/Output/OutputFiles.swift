#if Generator
    import Glibc

    /// Files that are written together, each as a whole or not at all.
    struct OutputFiles {
        private var texts: [(path: String, text: String)] = []

        var paths: [String] { texts.map(\.path) }

        mutating func add(_ text: String, at path: String) { texts.append((path, text)) }

        /// Throws for a file that is there already, where none is to be written over.
        static func expectNone(at path: String) throws(ToolError) {
            if FilePlace.isTaken(path) {
                throw ToolError(
                    "output", "\(path): the file is there already",
                    remedy: "Delete it, or name another")
            }
        }

        /// Makes a folder, and those that it is in, if there is none.
        static func makeFolder(_ path: String) throws(ToolError) {
            if FilePlace.isFolder(path) { return }
            let outer = FilePlace.folder(of: path)
            if outer != path { try makeFolder(outer) }
            if mkdir(path, 0o777) == 0 { return }
            let number = errno
            if FilePlace.isFolder(path) { return }
            let reason = String(cString: strerror(number == EEXIST ? ENOTDIR : number))
            throw ToolError("output", "\(path): the folder cannot be made: \(reason)")
        }

        /// Writes files beside those that they are to be, and only then puts them in their places. What is no file,
        /// but a device or a pipe, is written to.
        func write() throws(ToolError) {
            var files: [(path: String, text: String, mode: mode_t?)] = []
            for (path, text) in texts {
                var status = stat()
                let isThere = stat(path, &status) == 0
                if isThere, status.st_mode & S_IFMT == S_IFDIR { throw Self.error(path, EISDIR) }
                if isThere, access(path, W_OK) != 0 { throw Self.error(path, errno) }
                if isThere, let descriptor = Self.openStream(status) {
                    guard StandardOutput.write(text, to: descriptor) else { throw Self.error(path, errno) }
                } else if isThere, status.st_mode & S_IFMT != S_IFREG {
                    try write(text, to: path, O_WRONLY | O_CLOEXEC, for: path)
                } else {
                    files.append((path, text, isThere ? status.st_mode & 0o777 : nil))
                }
            }
            try Signals.ignored { () throws(ToolError) in
                var written: [(temporary: String, place: String)] = []
                defer { for file in written { unlink(file.temporary) } }
                for (path, text, mode) in files {
                    // A link stays one.
                    let place = FilePlace.of(path)
                    let temporary = "\(place).\(getpid()).new"
                    try write(text, to: temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, for: path, mode) {
                        written.append((temporary, place))
                    }
                }
                for (temporary, place) in written where rename(temporary, place) != 0 {
                    throw Self.error(place, errno)
                }
            }
        }

        private func write(
            _ text: String, to file: String, _ flags: Int32, for path: String, _ mode: mode_t? = nil,
            opened: () -> Void = {}
        ) throws(ToolError) {
            let descriptor = open(file, flags, 0o666)
            guard descriptor >= 0 else { throw Self.error(path, errno) }
            defer { close(descriptor) }
            opened()
            // A file that is written over keeps its permissions.
            if let mode, fchmod(descriptor, mode) != 0 { throw Self.error(path, errno) }
            guard StandardOutput.write(text, to: descriptor) else { throw Self.error(path, errno) }
        }

        /// The standard output or error, if that is the file.
        private static func openStream(_ file: stat) -> Int32? {
            [STDOUT_FILENO, STDERR_FILENO].first { descriptor in
                var status = stat()
                return fstat(descriptor, &status) == 0 && status.st_dev == file.st_dev
                    && status.st_ino == file.st_ino
            }
        }

        private static func error(_ path: String, _ number: Int32) -> ToolError {
            ToolError(
                "output", "\(path): the file cannot be written: \(String(cString: strerror(number)))",
                remedy: number == ENOENT ? "Make its folder first" : nil)
        }
    }
#endif
