public import CTypes
import Glibc

extension Stubs {
    /// Writes files into a folder: `NAME.stubs.c`, and `include/NAME.stubs.h`. Those that have this content already
    /// are left as they are.
    /// - Parameter hasWorker: whether `NAME.worker.c` is written as well, which makes a program of the stubs and the
    ///   library that a `Sandbox` can be given as its worker. It has neither Swift nor libffi in it.
    /// - Throws: `.unsupportedDescription` if `name` is no identifier, and what the system says if it does not let
    ///   a file be written.
    public func write(to folder: String, withWorker hasWorker: Bool = false) throws(ForeignError) {
        guard isIdentifier else {
            throw ForeignError(
                .unsupportedDescription, "the stubs would be called '\(name)', which is no identifier of C",
                remedy: "Give them a name of letters, digits and underscores")
        }
        for path in [folder, "\(folder)/include"] where mkdir(path, 0o777) != 0 && errno != EEXIST {
            throw Self.failure("the folder '\(path)' cannot be made", errno)
        }
        try Self.write(source, to: "\(folder)/\(name).stubs.c")
        try Self.write(header, to: "\(folder)/include/\(name).stubs.h")
        if hasWorker { try Self.write(worker, to: "\(folder)/\(name).worker.c") }
    }

    private var isIdentifier: Bool {
        let isWord = name.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "_") || (byte < 128 && Character(UnicodeScalar(byte)).isLetter)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        return isWord && name.utf8.first.map { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    /// Writes a file beside the one that is there, and then puts it in its place.
    private static func write(_ text: String, to path: String) throws(ForeignError) {
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
