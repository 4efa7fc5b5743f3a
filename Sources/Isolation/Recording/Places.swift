/// The directories that a path leads through: for a link that which contains it, then that which contains
/// what it leads to; a directory itself.
struct Places {
    private(set) var directories: [String] = []
    /// What the path names in the end.
    private(set) var kind = FileKind.missing
    /// Its last path.
    private(set) var path: String

    private static let linkLimit = 40

    /// - Parameter isName: whether it is about the name at the end of the path, whatever it is the name of.
    init(_ start: String, isName: Bool, _ files: some FileLookup) {
        path = start
        if isName {
            kind = files.kind(of: path)
            directories = [Path.parent(of: path)]
            return
        }
        for _ in 0..<Self.linkLimit {
            kind = files.kind(of: path)
            guard kind == .link, let target = files.target(of: path) else { break }
            directories.append(Path.parent(of: path))
            let whole = target.hasPrefix("/") ? target : Path.parent(of: path) + "/" + target
            guard let next = Path.tidy(whole, files) else {
                kind = .missing
                return
            }
            path = next
        }
        directories.append(kind == .directory ? path : Path.parent(of: path))
    }
}
