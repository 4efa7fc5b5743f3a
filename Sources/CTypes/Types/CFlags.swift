/// A set of flags: an integer of which each bit means something, and bits without a name are kept.
///
/// ```swift
/// struct OpenFlags: CFlags {
///     let rawValue: Int32
///     static let create = OpenFlags(rawValue: 0x40)
///     static let exclusive = OpenFlags(rawValue: 0x80)
///     static var members: [(String, OpenFlags)] { [("O_CREAT", create), ("O_EXCL", exclusive)] }
/// }
/// let open: Fn<F, (CString, OpenFlags, C.Mode) -> WithErrno<Int32>>
/// try libc.open("/tmp/new", [.create, .exclusive], 0o600)
/// ```
public protocol CFlags: OptionSet, RawScalar {
    init(rawValue: RawValue)
    /// The C name of the type: an integer's, which is the raw value's if not given, or an enumeration's.
    static var spelling: String { get }
    /// The flags by their C names, for printing. It may be left out.
    static var members: [(String, Self)] { get }
}

extension CFlags {
    public static var spelling: String { RawValue.spelling }
    public static var members: [(String, Self)] { [] }

    public static var description: TypeDescription {
        guard spelling.hasPrefix("enum ") else {
            var type = IntegerDescription(spelling: spelling, size: size, isSigned: RawValue.isSigned)
            type.flags = describedMembers
            return .integer(type)
        }
        var type = EnumDescription(
            spelling: spelling, size: size, isSigned: RawValue.isSigned, members: describedMembers)
        type.isFlags = true
        return .enumeration(type)
    }

    private static var describedMembers: [EnumDescription.Member] {
        members.map { .init(name: $0.0, value: Int64(truncatingIfNeeded: $0.1.rawValue)) }
    }

    /// The names of the flags that are set, and the bits that have none: `O_CREAT | 0x400`.
    public var description: String {
        let bits = UInt64(truncatingIfNeeded: rawValue)
        return Self.describedMembers.names(in: ShownNumber(bits: bits, width: RawValue.bitWidth))
    }
}
