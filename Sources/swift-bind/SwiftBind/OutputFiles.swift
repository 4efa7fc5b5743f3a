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

        /// Writes files beside those that they are to be, and only then puts them in their places.
        func write() throws(WriteError) {
            var written: [String] = []
            defer { for path in written { unlink(path) } }
            for (path, text) in texts {
                let temporary = "\(path).\(getpid()).new"
                let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
                guard file >= 0 else { throw error(path) }
                written.append(temporary)
                defer { close(file) }
                var rest = Array(text.utf8)[...]
                while !rest.isEmpty {
                    let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
                    guard count > 0 else { throw error(path) }
                    rest = rest.dropFirst(count)
                }
            }
            for (path, temporary) in zip(texts.map(\.path), written) where rename(temporary, path) != 0 {
                throw error(path)
            }
        }

        private func error(_ path: String) -> WriteError {
            WriteError(path: path, reason: String(cString: strerror(errno)))
        }
    }
#endif
