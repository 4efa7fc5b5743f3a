import CTypes
import Glibc

/// Files that a generator has written, and writes again only if they change.
enum GeneratedFile {
    static func makeFolder(_ path: String) throws(ForeignError) {
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
            throw failure("the folder '\(path)' cannot be made", errno)
        }
    }

    /// Writes a file beside the one that is there, and then puts it in its place.
    static func write(_ text: String, to path: String) throws(ForeignError) {
        if content(of: path) == Array(text.utf8) { return }
        let new = "\(path).new"
        guard let file = fopen(new, "w") else { throw failure("'\(new)' cannot be written", errno) }
        let isWritten = fputs(text, file) >= 0
        let isClosed = fclose(file) == 0
        guard isWritten, isClosed, rename(new, path) == 0 else {
            let error = errno
            unlink(new)
            throw failure("'\(path)' cannot be written", error)
        }
    }

    private static func content(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while true {
            let byte = getc(file)
            if byte == EOF { return bytes }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
    }

    private static func failure(_ what: String, _ error: Int32) -> ForeignError {
        ForeignError(
            .callFailed, "\(what): \(String(cString: strerror(error)))",
            remedy: "Check the path, and who may write there")
    }
}
