import Glibc

/// What is at a path.
package enum FileKind: Sendable {
    case missing, file, directory, link
    /// A device, a pipe or a socket.
    case other
}

/// The file system, as far as a policy is made of it.
package protocol FileLookup: Sendable {
    /// What is at a path, without following a link there.
    func kind(of path: String) -> FileKind
    /// Where a link leads.
    func target(of link: String) -> String?
    /// The path without links and `..`; `nil` if there is nothing.
    func resolved(_ path: String) -> String?
}

package struct SystemFiles: FileLookup {
    package init() {}

    package func kind(of path: String) -> FileKind {
        var status = stat()
        guard lstat(path, &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .directory
        case S_IFLNK: return .link
        default: return .other
        }
    }

    package func target(of link: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(link, &bytes, bytes.count)
        guard count > 0 else { return nil }
        return String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    package func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}
