/// A system call that a library has made in a sandbox that records, though its policy does not allow it.
public struct RecordedCall: Hashable, Sendable {
    public let systemCall: SystemCall
    /// The path it was about, beginning with `/`; `nil` if it was about none, or it cannot be known.
    public internal(set) var path: String?
    /// How often.
    public internal(set) var count: Int

    /// Those that say what it does; 0 for the others.
    package let arguments: [UInt64]
    package let traits: Set<Trait>

    /// What is to be known of it besides.
    package enum Trait: Hashable, Sendable {
        /// The path is longer than what was written down.
        case isCut
        /// The path began at the current directory.
        case isRelative
        /// There is a path, which cannot be known.
        case isUnknown
        /// The path is that of a descriptor.
        case isOfDescriptor
        /// It was not made.
        case hasFailed
    }

    package init(
        _ systemCall: SystemCall, arguments: [UInt64] = [], path: String? = nil,
        traits: Set<Trait> = [], count: Int = 1
    ) {
        self.systemCall = systemCall
        self.arguments = arguments
        self.path = path
        self.traits = traits
        self.count = count
    }
}

extension RecordedCall: CustomStringConvertible {
    public var description: String {
        var text = "\(systemCall)"
        if let path { text += " \(path.swiftLiteral)" }
        if count > 1 { text += ", \(count) times" }
        return text
    }
}

extension RecordedCall {
    /// The path as far as it is whole, and the library gave it.
    var wholePath: String? {
        traits.isDisjoint(with: [.isCut, .isUnknown, .isOfDescriptor]) ? path : nil
    }

    /// Whether code is taken from a file, at its path.
    var isLoadingCode: Bool { systemCall.description == "mmap" && traits.contains(.isOfDescriptor) }

    var hasPath: Bool { path != nil || traits.contains(.isUnknown) }

    /// Whether it makes, changes or removes what is at its path.
    var isWriting: Bool {
        switch systemCall.description {
        case "open": Self.opensForWriting(arguments, 1)
        case "openat": Self.opensForWriting(arguments, 2)
        case let name: Self.writing.contains(name)
        }
    }

    /// Whether it is about the name itself, and not about what has that name.
    var isAboutName: Bool { Self.aboutNames.contains(systemCall.description) }

    /// Whether it only asks what there is, without opening it.
    var isLooking: Bool { Self.looking.contains(systemCall.description) }

    private static func opensForWriting(_ arguments: [UInt64], _ index: Int) -> Bool {
        // O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, and O_TMPFILE without its O_DIRECTORY.
        index < arguments.count && arguments[index] & 0o20001103 != 0
    }

    private static let writing: Set<String> = [
        "creat", "truncate", "mkdir", "mkdirat", "mknod", "mknodat", "rmdir", "unlink", "unlinkat",
        "rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "chmod",
        "fchmodat", "fchmodat2", "chown", "lchown", "fchownat", "utime", "utimes", "utimensat",
        "futimesat",
    ]

    private static let aboutNames: Set<String> = [
        "mkdir", "mkdirat", "mknod", "mknodat", "rmdir", "unlink", "unlinkat", "rename", "renameat",
        "renameat2", "link", "linkat", "symlink", "symlinkat", "lchown",
    ]

    private static let looking: Set<String> = [
        "stat", "lstat", "newfstatat", "statx", "access", "faccessat", "faccessat2", "readlink",
        "readlinkat", "statfs",
    ]
}
