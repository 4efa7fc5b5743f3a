/// A C enumeration, which keeps the values it does not know.
///
/// C may return any number for an `enum`, and libraries add members. So an enumeration is a
/// structure around its number, with the members as constants:
///
/// ```swift
/// struct Status: CEnum {
///     let rawValue: UInt32
///     static let error = Status(rawValue: 0)
///     static let ok = Status(rawValue: 1)
///     static var members: [(String, Status)] { [("XML_STATUS_ERROR", error), ("XML_STATUS_OK", ok)] }
/// }
/// ```
///
/// Compare, or `switch` with a `default`: what C returns may have no name. A Swift `enum` cannot
/// conform, as it has no place for such a value.
///
/// GCC and Clang make an enumeration `unsigned int` unless a member is negative (`int`) or needs
/// more bits; `RawValue` says which.
public protocol CEnum: RawScalar {
    init(rawValue: RawValue)
    /// The C name, `enum Self` if not given.
    static var spelling: String { get }
    /// The members by their C names, for printing. It may be left out.
    static var members: [(String, Self)] { get }
}

extension CEnum {
    public static var spelling: String { "enum \(Self.self)" }
    public static var members: [(String, Self)] { [] }

    @available(
        *, unavailable,
        message: """
            C may return any number for an enum, so declare a struct with 'let rawValue' and the \
            members as static constants, not a Swift enum
            """
    )
    // Nobody can call it.
    public init(rawValue: RawValue) { fatalError() }

    public static var description: TypeDescription {
        .enumeration(
            EnumDescription(
                spelling: spelling, size: size, isSigned: RawValue.isSigned,
                members: members.map {
                    .init(name: $0.0, value: Int64(truncatingIfNeeded: $0.1.rawValue))
                }))
    }

    /// The member's C name, or the number for a value without one.
    public var description: String {
        Self.members.first { $0.1 == self }?.0 ?? "\(Self.self)(\(rawValue))"
    }
}
