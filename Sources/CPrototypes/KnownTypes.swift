import CTypes

/// Types that need no definition before a prototype.
enum KnownTypes {
    static func type(named name: String) -> TypeDescription? {
        integers[name] ?? opaque[name] ?? quotients[name]
    }

    private static let integers: [String: TypeDescription] = {
        let named: [any CInteger.Type] = [
            Int8.self, Int16.self, Int32.self, Int64.self, UInt8.self, UInt16.self, UInt32.self,
            UInt64.self, Int.self, UInt.self, C.Size.self, C.SignedSize.self,
            C.PointerDifference.self, C.IntMax.self, C.UIntMax.self, C.Offset.self, C.Time.self,
            C.Clock.self, C.Microseconds.self, C.UnsignedMicroseconds.self, C.ProcessID.self,
            C.UserID.self, C.GroupID.self, C.Mode.self, C.Device.self, C.Inode.self,
            C.SocketLength.self, C.LinkCount.self,
        ]
        var types = Dictionary(uniqueKeysWithValues: named.map { ($0.spelling, $0.description) })
        for (name, isSigned, size) in others {
            types[name] = .integer(
                IntegerDescription(spelling: name, size: size, isSigned: isSigned))
        }
        return types
    }()

    private static let others: [(String, isSigned: Bool, size: Int)] = [
        ("int_least8_t", true, 1), ("int_least16_t", true, 2), ("int_least32_t", true, 4),
        ("int_least64_t", true, 8), ("uint_least8_t", false, 1), ("uint_least16_t", false, 2),
        ("uint_least32_t", false, 4), ("uint_least64_t", false, 8), ("int_fast8_t", true, 1),
        ("int_fast16_t", true, 8), ("int_fast32_t", true, 8), ("int_fast64_t", true, 8),
        ("uint_fast8_t", false, 1), ("uint_fast16_t", false, 8), ("uint_fast32_t", false, 8),
        ("uint_fast64_t", false, 8), ("off64_t", true, 8), ("id_t", false, 4),
        ("clockid_t", true, 4), ("key_t", true, 4), ("blksize_t", true, MemoryLayout<Int>.size),
        ("blkcnt_t", true, MemoryLayout<Int>.size), ("nfds_t", false, MemoryLayout<UInt>.size),
        ("in_addr_t", false, 4), ("in_port_t", false, 2), ("sa_family_t", false, 2),
        ("wchar_t", wideCharIsSigned, 4), ("wint_t", false, 4), ("char16_t", false, 2),
        ("char32_t", false, 4), ("sig_atomic_t", true, 4),
    ]

    /// `wchar_t` is `int` on x86-64 and `unsigned int` on 64-bit ARM.
    private static var wideCharIsSigned: Bool {
        #if arch(arm64)
            false
        #else
            true
        #endif
    }

    private static let opaque: [String: TypeDescription] = Dictionary(
        uniqueKeysWithValues: ["FILE", "DIR"].map { ($0, .opaque($0)) })

    private static let quotients: [String: TypeDescription] = {
        let types = [
            ("div_t", C.Int.description), ("ldiv_t", C.Long.description),
            ("lldiv_t", C.LongLong.description),
        ]
        var structures: [String: TypeDescription] = [:]
        for (name, part) in types {
            structures[name] = StructDescription(
                spelling: name, fields: [("quot", part), ("rem", part)]
            ).map { .structure($0) }
        }
        return structures
    }()

    /// Words that name types or properties of declarations which have no description.
    static let unsupported: [String: String] = [
        "_Complex": complex, "_Imaginary": complex, "__complex__": complex,
        "__int128": wide, "__int128_t": wide, "__uint128_t": wide,
        "__float128": other, "_Float128": other, "_Float64x": other, "_Float16": other,
        "__fp16": other, "__bf16": other, "_Decimal32": other, "_Decimal64": other,
        "_Decimal128": other, "__m64": vector, "__m128": vector, "__m128i": vector,
        "__m128d": vector, "__m256": vector, "__m256i": vector, "__m256d": vector,
        "__m512": vector, "__m512i": vector, "__m512d": vector,
        "va_list": list, "__builtin_va_list": list, "_Atomic": atomic,
        "_Alignas": layout, "alignas": layout, "__attribute__": layout, "__attribute": layout,
        "__declspec": layout, "typeof": type, "__typeof__": type, "_BitInt": wide,
        "__asm__": name, "asm": name, "static": linkage, "inline": linkage,
        "__inline": linkage, "__inline__": linkage, "register": storage, "auto": storage,
        "_Thread_local": storage, "__thread": storage, "sizeof": size, "_Alignof": size,
    ]

    private static let complex = "Pass complex numbers as arrays of two through a pointer"
    private static let wide = "Pass it through a pointer to an array of 64-bit integers"
    private static let other = "Use 'float' or 'double', or pass it through a 'void *'"
    private static let vector = "Pass vectors as arrays through a pointer"
    private static let list = "Call the function's variant that takes '...'"
    private static let atomic = "Use the plain type; pass atomic objects through a 'void *'"
    private static let layout = "Leave it out if it changes neither layout nor calling convention"
    private static let type = "Write the type itself"
    private static let name = "Leave it out, and name the function by its symbol"
    private static let linkage = "Leave it out if the library exports the function nevertheless"
    private static let storage = "Leave it out"
    private static let size = "Write the number"
}
