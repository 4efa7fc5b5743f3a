import CTypes

extension IntegerDescription {
    /// How Swift imports the type.
    func imported(from module: String) throws(ExportRefusal) -> String {
        if spelling == "size_t" { return "Int" }
        if spelling == "char" { return "CChar" }
        guard isKnown || ExportedNames.isIdentifier(spelling) else {
            throw ExportRefusal("'\(spelling)' is no integer of C's", remedy: "Spell it as C does, or as an identifier")
        }
        guard [1, 2, 4, 8].contains(size) else {
            throw ExportRefusal("'\(spelling)' has \(size) bytes", remedy: "Describe an integer of 1, 2, 4 or 8")
        }
        if !isKnown { return try ExportRefusal.qualified(spelling, module) }
        let isWord = size == 8 && !Self.longLongs.contains(spelling)
        return (isSigned ? "Int" : "UInt") + (isWord ? "" : "\(size * 8)")
    }

    /// Whether C has a type of this name, in a header or without one.
    var isKnown: Bool { spelling == "bool" || Self.keywords.contains(spelling) || header != nil }

    /// What declares it.
    var header: String? { Self.headers[spelling] }

    /// The type that one of a name of its own is declared as.
    var underlying: String { "\(isSigned ? "int" : "uint")\(size * 8)_t" }

    private static let longLongs: Set<String> = ["int64_t", "uint64_t", "long long", "unsigned long long"]

    private static let keywords: Set<String> = [
        "char", "signed char", "unsigned char", "short", "unsigned short", "int", "unsigned int", "unsigned", "long",
        "unsigned long", "long long", "unsigned long long",
    ]

    private static let headers: [String: String] = {
        var headers = ["bool": "<stdbool.h>", "socklen_t": "<sys/socket.h>"]
        for width in [8, 16, 32, 64] { headers["int\(width)_t"] = "<stdint.h>" }
        for width in [8, 16, 32, 64] { headers["uint\(width)_t"] = "<stdint.h>" }
        for name in ["intptr_t", "uintptr_t", "intmax_t", "uintmax_t"] { headers[name] = "<stdint.h>" }
        for name in ["size_t", "ptrdiff_t", "wchar_t"] { headers[name] = "<stddef.h>" }
        for name in ["char16_t", "char32_t"] { headers[name] = "<uchar.h>" }
        for name in ["time_t", "clock_t"] { headers[name] = "<time.h>" }
        let system = ["ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "mode_t", "dev_t", "ino_t"]
        for name in system + ["useconds_t", "suseconds_t"] { headers[name] = "<sys/types.h>" }
        return headers
    }()
}
