/// The directories that a policy has to open for paths that were recorded: no more than contain them.
struct DirectoryProposal<Files: FileLookup> {
    private(set) var readable: Set<String> = []
    private(set) var writable: Set<String> = []
    private(set) var warnings: [Recording.Warning] = []
    private let files: Files
    private let limit: Int

    /// - Parameter limit: how many there can be.
    init(_ files: Files, limit: Int) {
        self.files = files
        self.limit = limit
    }

    mutating func add(_ calls: [RecordedCall]) {
        for call in calls where call.isWriting { add(call) }
        for call in calls where !call.isLooking && !call.isWriting { add(call) }
        // What was looked at on the way to what was opened needs nothing.
        for call in calls where call.isLooking { addLooking(call) }
        tidy()
    }

    private mutating func add(_ call: RecordedCall) {
        guard let places = places(of: call) else { return }
        for directory in places.directories.dropLast() { open(directory, for: call, writing: false) }
        for directory in places.directories.suffix(1) {
            open(existing(directory), for: call, writing: call.isWriting)
        }
    }

    private mutating func addLooking(_ call: RecordedCall) {
        guard let path = call.wholePath, let tidy = Path.tidy(path, files),
            !readable.contains(where: { Path.isIn(tidy, $0) }),
            !writable.contains(where: { Path.isIn(tidy, $0) }),
            let places = places(of: call)
        else { return }
        if places.kind == .directory {
            return warn(
                "it was looked at, but nothing in it was opened; if that matters, open it with "
                    + "reading(_:)", call, path: places.path)
        }
        for directory in places.directories { open(directory, for: call, writing: false) }
    }

    /// What a call's path leads through; `nil` if that is nothing that a policy can open.
    private mutating func places(of call: RecordedCall) -> Places? {
        guard let path = call.path, let whole = call.wholePath, let tidy = Path.tidy(whole, files) else {
            if !call.traits.isDisjoint(with: [.isCut, .isUnknown]) {
                warn(
                    "its path is not known, or too long, so that nothing is proposed for it", call,
                    path: call.path)
            }
            return nil
        }
        if call.traits.contains(.isRelative) {
            warn(
                "the library was given a path without a '/' at its beginning; a sandbox has another current "
                    + "directory, so pass whole paths", call, path: path)
        }
        let places = Places(tidy, isName: call.isAboutName, files)
        switch places.kind {
        case .missing where !call.isWriting:
            // It may be what the library has made there, and removed.
            if !writable.contains(where: { Path.isIn($0, places.path) }) {
                warn("there is nothing at the path, in a sandbox as little as here", call, path: tidy)
            }
            return nil
        case .other where !call.isAboutName:
            warn("a device, pipe or socket cannot be opened in a sandbox", call, path: tidy)
            return nil
        default: break
        }
        if Path.isIn("/proc", places.path) {
            warn("it tells of other processes, and is not proposed", call, path: tidy)
            return nil
        }
        return places
    }

    /// The directory, or that above it which is there.
    private func existing(_ directory: String) -> String {
        var directory = directory
        while directory != "/", files.kind(of: directory) == .missing {
            directory = Path.parent(of: directory)
        }
        return directory
    }

    private mutating func open(_ directory: String, for call: RecordedCall, writing: Bool) {
        guard directory != "/" else {
            return warn(
                "nothing less than all of the file system contains it, which is not proposed", call,
                path: call.path)
        }
        if !writing {
            readable.insert(directory)
        } else if Self.trusted.contains(where: { Path.isIn($0, directory) }) {
            warn(
                "other programs trust what is in the system's directories; writing there is not proposed",
                call, path: call.path)
        } else {
            writable.insert(directory)
        }
    }

    private static var trusted: [String] {
        ["/bin", "/boot", "/etc", "/lib", "/lib32", "/lib64", "/sbin", "/sys", "/usr"]
    }

    private mutating func warn(_ message: String, _ call: RecordedCall, path: String?) {
        let warning = Recording.Warning(message, call.systemCall, path: path)
        if !warnings.contains(warning) { warnings.append(warning) }
    }

    // MARK: Fewer

    /// Leaves out what is in others, and joins directories until there are no more than there can be.
    private mutating func tidy() {
        dropInner()
        while readable.count + writable.count > limit {
            let isJoined =
                readable.count >= writable.count
                ? Self.join(&readable, downTo: max(1, limit - writable.count))
                : Self.join(&writable, downTo: max(1, limit - readable.count))
            guard isJoined else {
                warnings.append(
                    Recording.Warning(
                        "more directories that have nothing in common would have to be opened than a "
                            + "sandbox can have"))
                break
            }
            dropInner()
        }
    }

    private mutating func dropInner() {
        writable = writable.filter { !Path.isBelow(writable, $0) }
        readable = readable.filter {
            !Path.isBelow(readable, $0) && !Path.isBelow(writable, $0) && !writable.contains($0)
        }
    }

    /// Joins those next to each other that have the most in common, until there are `count` of them or no
    /// more that have as much. Returns whether there were any.
    private static func join(_ directories: inout Set<String>, downTo count: Int) -> Bool {
        let sorted = directories.sorted()
        let pairs = zip(sorted, sorted.dropFirst()).map { (Path.common($0, $1), $0, $1) }
        let depth = pairs.map { Path.depth($0.0) }.max() ?? 0
        guard depth > 0 else { return false }
        for (joined, first, second) in pairs where Path.depth(joined) == depth {
            if directories.count <= count { break }
            directories.remove(first)
            directories.remove(second)
            directories.insert(joined)
        }
        return true
    }
}
