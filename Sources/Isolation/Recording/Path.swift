/// Paths that begin with `/`, as texts.
enum Path {
    /// Without what says nothing; `nil` for one that does not begin with `/`.
    static func tidy(_ path: String, _ files: some FileLookup) -> String? {
        guard path.hasPrefix("/") else { return nil }
        let parts = path.split(separator: "/").filter { $0 != "." }
        guard parts.contains("..") else { return "/" + parts.joined(separator: "/") }
        // What is above a link is not what is written before it.
        if let name = parts.last, name != "..",
            let parent = files.resolved("/" + parts.dropLast().joined(separator: "/"))
        {
            return append(String(name), to: parent)
        }
        return files.resolved(path)
    }

    static func parent(of path: String) -> String {
        let parts = path.split(separator: "/").dropLast()
        return "/" + parts.joined(separator: "/")
    }

    static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }

    static func append(_ name: String, to directory: String) -> String {
        directory == "/" ? "/" + name : directory + "/" + name
    }

    /// Whether it is the directory or in it.
    static func isIn(_ directory: String, _ path: String) -> Bool {
        directory == "/" || path == directory || path.hasPrefix(directory + "/")
    }

    /// Whether it is in one of the directories, and not one itself.
    static func isBelow(_ directories: Set<String>, _ path: String) -> Bool {
        var path = path
        while path != "/" {
            path = parent(of: path)
            if directories.contains(path) { return true }
        }
        return false
    }

    static func depth(_ path: String) -> Int { path.split(separator: "/").count }

    /// The directory that both have in common.
    static func common(_ a: String, _ b: String) -> String {
        let (a, b) = (a.split(separator: "/"), b.split(separator: "/"))
        let count = zip(a, b).prefix { $0 == $1 }.count
        return "/" + a[..<count].joined(separator: "/")
    }
}
