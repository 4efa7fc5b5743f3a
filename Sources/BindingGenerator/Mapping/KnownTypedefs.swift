/// Typedefs of C's own headers that descriptions have names for.
enum KnownTypedefs {
    struct Known {
        let description: String
        let value: String
        init(_ description: String, _ value: String? = nil) {
            self.description = description
            self.value = value ?? description
        }
    }

    static let all: [String: Known] = [
        "int8_t": Known("Int8"), "int16_t": Known("Int16"), "int32_t": Known("Int32"), "int64_t": Known("Int64"),
        "uint8_t": Known("UInt8"), "uint16_t": Known("UInt16"), "uint32_t": Known("UInt32"),
        "uint64_t": Known("UInt64"), "intptr_t": Known("Int"), "uintptr_t": Known("UInt"),
        "intmax_t": Known("C.IntMax", "Int64"), "uintmax_t": Known("C.UIntMax", "UInt64"),
        "size_t": Known("C.Size", "UInt"), "ssize_t": Known("C.SignedSize", "Int"),
        "ptrdiff_t": Known("C.PointerDifference", "Int"), "off_t": Known("C.Offset", "Int"),
        "time_t": Known("C.Time", "Int"), "clock_t": Known("C.Clock", "Int"),
        "suseconds_t": Known("C.Microseconds", "Int"), "useconds_t": Known("C.UnsignedMicroseconds", "UInt32"),
        "pid_t": Known("C.ProcessID", "Int32"), "uid_t": Known("C.UserID", "UInt32"),
        "gid_t": Known("C.GroupID", "UInt32"), "mode_t": Known("C.Mode", "UInt32"),
        "dev_t": Known("C.Device", "UInt64"), "ino_t": Known("C.Inode", "UInt"),
        "nlink_t": Known("C.LinkCount", "C.LinkCount.Value"), "socklen_t": Known("C.SocketLength", "UInt32"),
        "wchar_t": Known("C.WideChar", "C.WideChar.Value"), "char16_t": Known("C.Char16", "UInt16"),
        "char32_t": Known("C.Char32", "UInt32"), "bool": Known("Bool"),
    ]
}
