extension Target {
    /// The size of an integer type by its name in C; `nil` for a name that is not C's or its library's.
    func size(ofInteger spelling: String) -> Int? {
        switch spelling {
        case "char", "signed char", "unsigned char", "int8_t", "uint8_t", "int_least8_t", "uint_least8_t",
            "int_fast8_t", "uint_fast8_t", "u_int8_t", "__s8", "__u8":
            1
        case "short", "short int", "unsigned short", "unsigned short int", "int16_t", "uint16_t",
            "int_least16_t", "uint_least16_t", "u_int16_t", "__s16", "__u16", "char16_t", "in_port_t",
            "sa_family_t":
            2
        case "int", "unsigned int", "unsigned", "int32_t", "uint32_t", "int_least32_t", "uint_least32_t",
            "u_int32_t", "__s32", "__u32", "char32_t", "wchar_t", "wint_t", "sig_atomic_t", "pid_t", "uid_t",
            "gid_t", "id_t", "mode_t", "useconds_t", "socklen_t", "clockid_t", "key_t", "in_addr_t":
            4
        case "long long", "long long int", "unsigned long long", "unsigned long long int", "int64_t",
            "uint64_t", "int_least64_t", "uint_least64_t", "int_fast64_t", "uint_fast64_t", "u_int64_t",
            "__s64", "__u64", "intmax_t", "uintmax_t", "dev_t", "off64_t":
            8
        case "long", "long int", "unsigned long", "unsigned long int", "size_t", "ssize_t", "ptrdiff_t",
            "intptr_t", "uintptr_t", "int_fast16_t", "uint_fast16_t", "int_fast32_t", "uint_fast32_t", "off_t",
            "time_t", "clock_t", "suseconds_t", "ino_t", "blkcnt_t", "nfds_t":
            wordSize
        case "nlink_t": linkCountSize
        case "blksize_t": blockSizeSize
        default: nil
        }
    }

    func isSigned(_ type: IntegerDescription) -> Bool {
        switch type.spelling {
        case "char": charIsSigned
        case "wchar_t": wideCharIsSigned
        default: type.isSigned
        }
    }

    private func layout(of type: FloatingDescription) -> Scalar {
        switch type {
        case .float: Scalar(size: 4, alignment: 4)
        case .double: Scalar(size: 8, alignment: greatestAlignment)
        case .longDouble: longDouble
        }
    }

    /// The size of a type whose integers and structures are those of this target.
    func size(of type: TypeDescription) -> Int? {
        switch type {
        case .pointer: wordSize
        case .floating(let type): layout(of: type).size
        case .complex(let type): 2 * layout(of: type).size
        case .array(let element, let count): TypeDescription.size(of: count, ofSize: size(of: element))
        default: type.size
        }
    }

    /// The alignment, in a structure, of a type whose integers and structures are those of this target.
    func alignment(of type: TypeDescription) -> Int? {
        switch type {
        case .floating(let type), .complex(let type): layout(of: type).alignment
        case .array(let element, _): alignment(of: element)
        case .structure(let type): type.alignment
        default: size(of: type).map { min($0, greatestAlignment) }
        }
    }
}
