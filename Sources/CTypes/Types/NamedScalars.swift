/// C's integer types by their C names, with the width and signedness of the target.
///
/// A Swift type is enough where only the width matters (`Int32` for `int`). Use these where the
/// name matters: in printed declarations, and where a target gives the type another width.
///
/// ```swift
/// let lseek: Fn<F, (Int32, C.Offset, Int32) -> WithErrno<C.Offset>>
/// ```
public enum C {
    /// `char`: signed or unsigned as the target has it.
    public enum Char: CInteger {
        public typealias Value = CChar; public static var spelling: String { "char" }
    }
    public enum SignedChar: CInteger {
        public typealias Value = CSignedChar; public static var spelling: String { "signed char" }
    }
    public enum UnsignedChar: CInteger {
        public typealias Value = CUnsignedChar;
        public static var spelling: String { "unsigned char" }
    }
    /// `char16_t`, a unit of UTF-16
    public enum Char16: CInteger {
        public typealias Value = UInt16; public static var spelling: String { "char16_t" }
    }
    /// `char32_t`, a Unicode scalar
    public enum Char32: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "char32_t" }
    }
    public enum Short: CInteger {
        public typealias Value = CShort; public static var spelling: String { "short" }
    }
    public enum UnsignedShort: CInteger {
        public typealias Value = CUnsignedShort;
        public static var spelling: String { "unsigned short" }
    }
    public enum Int: CInteger {
        public typealias Value = CInt; public static var spelling: String { "int" }
    }
    public enum UnsignedInt: CInteger {
        public typealias Value = CUnsignedInt; public static var spelling: String { "unsigned int" }
    }
    public enum Long: CInteger {
        public typealias Value = CLong; public static var spelling: String { "long" }
    }
    public enum UnsignedLong: CInteger {
        public typealias Value = CUnsignedLong;
        public static var spelling: String { "unsigned long" }
    }
    public enum LongLong: CInteger {
        public typealias Value = CLongLong; public static var spelling: String { "long long" }
    }
    public enum UnsignedLongLong: CInteger {
        public typealias Value = CUnsignedLongLong;
        public static var spelling: String { "unsigned long long" }
    }
    /// `size_t`
    public enum Size: CInteger {
        public typealias Value = Swift.UInt; public static var spelling: String { "size_t" }
    }
    /// `ssize_t`
    public enum SignedSize: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "ssize_t" }
    }
    /// `ptrdiff_t`
    public enum PointerDifference: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "ptrdiff_t" }
    }
    /// `intmax_t`
    public enum IntMax: CInteger {
        public typealias Value = Int64; public static var spelling: String { "intmax_t" }
    }
    /// `uintmax_t`
    public enum UIntMax: CInteger {
        public typealias Value = UInt64; public static var spelling: String { "uintmax_t" }
    }
    /// `off_t`
    public enum Offset: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "off_t" }
    }
    /// `time_t`
    public enum Time: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "time_t" }
    }
    /// `clock_t`
    public enum Clock: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "clock_t" }
    }
    /// `suseconds_t`
    public enum Microseconds: CInteger {
        public typealias Value = Swift.Int; public static var spelling: String { "suseconds_t" }
    }
    /// `useconds_t`
    public enum UnsignedMicroseconds: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "useconds_t" }
    }
    /// `pid_t`
    public enum ProcessID: CInteger {
        public typealias Value = Int32; public static var spelling: String { "pid_t" }
    }
    /// `uid_t`
    public enum UserID: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "uid_t" }
    }
    /// `gid_t`
    public enum GroupID: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "gid_t" }
    }
    /// `mode_t`
    public enum Mode: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "mode_t" }
    }
    /// `dev_t`
    public enum Device: CInteger {
        public typealias Value = UInt64; public static var spelling: String { "dev_t" }
    }
    /// `ino_t`
    public enum Inode: CInteger {
        public typealias Value = Swift.UInt; public static var spelling: String { "ino_t" }
    }
    /// `socklen_t`
    public enum SocketLength: CInteger {
        public typealias Value = UInt32; public static var spelling: String { "socklen_t" }
    }

    #if os(Linux) && (arch(arm64) || arch(arm))
        /// `wchar_t`, a Unicode scalar
        public enum WideChar: CInteger {
            public typealias Value = UInt32; public static var spelling: String { "wchar_t" }
        }
    #else
        /// `wchar_t`, a Unicode scalar
        public enum WideChar: CInteger {
            public typealias Value = Int32; public static var spelling: String { "wchar_t" }
        }
    #endif

    #if arch(x86_64)
        /// `nlink_t`
        public enum LinkCount: CInteger {
            public typealias Value = Swift.UInt; public static var spelling: String { "nlink_t" }
        }
    #else
        /// `nlink_t`
        public enum LinkCount: CInteger {
            public typealias Value = UInt32; public static var spelling: String { "nlink_t" }
        }
    #endif
}
