/// The directories that a path leads through: that which contains it, and for a link those that contain
/// what it leads to.
struct Places {
    /// Each with what is there at the end.
    private(set) var directories: [String] = []
    /// What the path names in the end.
    private(set) var kind = FileKind.missing
    /// Its last path.
    private(set) var path: String

    private static let linkLimit = 40

    /// - Parameter followsLink: whether a link at the end of the path is of interest, or what it leads to.
    init(_ start: String, _ files: some FileLookup) {
        path = start
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
