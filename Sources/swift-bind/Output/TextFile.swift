#if Generator
    import Glibc

    /// Files of text that the tool is given.
    enum TextFile {
        /// Why a file cannot be used.
        struct Problem: Error {
            let reason: String
            var isMissing = false
        }

        /// No file of settings or of a template is larger.
        private static let maximumSize = 1 << 24

        static func read(_ path: String, maximumSize: Int = maximumSize) throws(Problem) -> String {
            let bytes = try bytes(path, maximumSize)
            if let text = String(validating: bytes, as: UTF8.self) { return text }
            // What ends a line is no part of another character.
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            let line = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
            throw Problem(reason: "line \(line + 1) is no UTF-8 text")
        }

        private static func bytes(_ path: String, _ maximumSize: Int) throws(Problem) -> [UInt8] {
            let descriptor = open(path, O_RDONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw problem() }
            defer { close(descriptor) }
            var bytes: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 1 << 16)
            while true {
                let count = Glibc.read(descriptor, &piece, piece.count)
                guard count >= 0 else { throw problem() }
                if count == 0 { return bytes }
                bytes += piece[..<count]
                if bytes.count > maximumSize {
                    throw Problem(reason: "it has more than \(maximumSize) bytes")
                }
            }
        }

        private static func problem() -> Problem {
            Problem(reason: String(cString: strerror(errno)), isMissing: errno == ENOENT)
        }
    }
#endif
