import Glibc

/// Names that C, C++ and Swift take.
enum ExportedNames {
    /// Whether C and C++ take it as the name of something.
    static func isIdentifier(_ name: String) -> Bool { isWord(name) && !reservedInC.contains(name) }

    /// Whether it is a word of ASCII letters, digits and underscores that begins with no digit.
    static func isWord(_ name: String) -> Bool {
        guard let first = name.utf8.first, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else {
            return false
        }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
            default: false
            }
        }
    }

    /// `pointCount` for `point_count`.
    static func swiftName(_ name: String) -> String {
        let words = name.split(separator: "_")
        guard let first = words.first else { return name }
        let isAbbreviation = !first.contains(where: \.isLowercase)
        let begin = isAbbreviation ? first.lowercased() : first.prefix(1).lowercased() + first.dropFirst()
        let camel = begin + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        return isWord(camel) ? camel : name
    }

    /// The name as Swift declares and reads it.
    static func quoted(_ name: String) -> String {
        if ["Protocol", "Type", "self"].contains(name) { return "\(name)_" }
        return reservedInSwift.contains(name) ? "`\(name)`" : name
    }

    /// The name as a label, with its colon; `_` for none.
    static func label(_ name: String) -> String {
        name.isEmpty ? "_:" : ["inout", "let", "var"].contains(name) ? "\(name)_:" : "\(name):"
    }

    /// What the C library declares itself, so that a header cannot.
    static let ofTheCLibrary: Set<String> = [
        "FILE", "DIR", "va_list", "__va_list_tag", "fpos_t", "div_t", "ldiv_t", "lldiv_t", "jmp_buf", "fd_set", "tm",
        "timespec", "timeval", "timezone", "stat", "dirent", "sockaddr", "addrinfo", "iovec", "msghdr", "pollfd",
        "passwd", "group", "utsname", "rusage", "rlimit", "sigaction", "lconv",
    ]

    /// Whether the C library of this machine has a function of the name, which every library of a program would call
    /// the new one for.
    static func isOfTheCLibrary(_ function: String) -> Bool {
        ["libc.so.6", "libm.so.6"].contains { name in
            guard let library = dlopen(name, RTLD_LAZY | RTLD_NOLOAD) else { return false }
            defer { dlclose(library) }
            return dlsym(library, function) != nil
        }
    }

    private static let reservedInC: Set<String> = [
        "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch",
        "char", "char16_t", "char32_t", "class", "compl", "const", "const_cast", "constexpr", "continue", "decltype",
        "default", "delete", "do", "double", "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false",
        "float", "for", "friend", "goto", "if", "inline", "int", "long", "mutable", "namespace", "new", "noexcept",
        "not", "not_eq", "nullptr", "operator", "or", "or_eq", "private", "protected", "public", "register",
        "reinterpret_cast", "restrict", "return", "short", "signed", "sizeof", "static", "static_assert",
        "static_cast", "struct", "switch", "template", "this", "thread_local", "throw", "true", "try", "typedef",
        "typeid", "typename", "union", "unsigned", "using", "virtual", "void", "volatile", "wchar_t", "while", "xor",
        "xor_eq", "linux", "unix", "errno", "main", "_Alignas", "_Alignof", "_Atomic", "_Bool", "_Complex",
        "_Generic", "_Imaginary", "_Noreturn", "_Static_assert", "_Thread_local", "NULL", "offsetof", "typeof",
        "constinit",
        "consteval", "concept", "requires", "co_await", "co_return", "co_yield",
    ]

    /// What the generated file calls by these names of Swift's alone, which a type of the C target's would hide.
    static let usedInSwift: Set<String> = [
        "Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Float", "Double",
        "Float80", "Bool", "Void", "CChar", "String", "StaticString", "Error", "BinaryInteger", "MemoryLayout",
        "OpaquePointer", "CustomStringConvertible", "UnsafePointer", "UnsafeMutablePointer", "UnsafeRawPointer",
        "UnsafeMutableRawPointer", "UnsafeBufferPointer", "UnsafeMutableBufferPointer", "UnsafeRawBufferPointer",
        "UnsafeMutableRawBufferPointer",
    ]

    private static let reservedInSwift: Set<String> = [
        "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
        "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard",
        "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "precedencegroup",
        "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct", "subscript",
        "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
    ]
}
