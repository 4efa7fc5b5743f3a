#if Generator
    import CTypes
    import Glibc

    /// C declarations as the command line gives them.
    enum DeclarationText {
        /// No file of declarations is larger.
        private static let maximumSize = 1 << 20

        /// The text itself, or what is in the file that it names: `@path`, `-` for the standard input.
        static func read(_ argument: String) throws(ForeignError) -> String {
            let isInput = argument == "-"
            guard isInput || argument.hasPrefix("@") else { return argument }
            let path = String(argument.dropFirst())
            let name = isInput ? "the standard input" : "the file '\(path)'"
            guard let file = isInput ? fdopen(STDIN_FILENO, "rb") : fopen(path, "rb") else {
                throw unreadable(name)
            }
            defer { fclose(file) }
            var bytes = [UInt8](repeating: 0, count: maximumSize + 1)
            let count = fread(&bytes, 1, bytes.count, file)
            if ferror(file) != 0 { throw unreadable(name) }
            guard count <= maximumSize else {
                throw ForeignError(
                    .outOfRange, "\(name) has more than \(maximumSize) bytes",
                    remedy: "Leave out what the types do not need")
            }
            return String(decoding: bytes[..<count], as: UTF8.self)
        }

        private static func unreadable(_ name: String) -> ForeignError {
            ForeignError(
                .unsupportedDescription, "\(name) cannot be read: \(String(cString: strerror(errno)))",
                remedy: "Give declarations, '@' and the path of a file of them, or '-'")
        }
    }
#endif
