import CTypes
import Glibc

/// A file that a generator writes, and writes again only if it changes.
struct GeneratedFile {
    let path: String
    let text: String

    init(_ path: String, _ text: String) {
        self.path = path
        self.text = text
    }

    fileprivate var isCurrent: Bool { content == Array(text.utf8) }

    /// Writes the file beside the one that is there, and then puts it in its place.
    func write() throws(ForeignError) {
        if isCurrent { return }
        let new = "\(path).new"
        guard let file = fopen(new, "w") else { throw Self.failure("'\(new)' cannot be written", errno) }
        let isWritten = fputs(text, file) >= 0
        let isClosed = fclose(file) == 0
        guard isWritten, isClosed, rename(new, path) == 0 else {
            let error = errno
            unlink(new)
            throw Self.failure("'\(path)' cannot be written", error)
        }
    }

    private var content: [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while true {
            let byte = getc(file)
            if byte == EOF { return bytes }
            bytes.append(UInt8(truncatingIfNeeded: byte))
        }
    }

    fileprivate static func failure(_ what: String, _ error: Int32) -> ForeignError {
        ForeignError(
            .callFailed, "\(what): \(String(cString: strerror(error)))",
            remedy: "Check the path, and who may write there")
    }
}

extension [GeneratedFile] {
    /// Writes them.
    /// - Parameter folders: what is made before if it is not there, outer ones first.
    func write(makingFolders folders: [String]) throws(ForeignError) {
        for path in folders {
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
                throw GeneratedFile.failure("the folder '\(path)' cannot be made", errno)
            }
        }
        for file in self { try file.write() }
    }

    /// Throws if one has another content than is written, or is not there.
    func check() throws(ForeignError) {
        let stale = filter { !$0.isCurrent }.map { "'\($0.path)'" }
        if stale.isEmpty { return }
        throw ForeignError(
            .staleFile, "not current: \(stale.joined(separator: ", "))",
            remedy: "Run the program that writes \(stale.count == 1 ? "it" : "them")")
    }
}
