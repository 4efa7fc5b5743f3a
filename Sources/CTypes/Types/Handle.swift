/// An object that belongs to the C library and that the program only hands back to it.
///
/// `Tag` is any type that names the kind of object, usually an empty `enum`. Two handles with
/// different tags do not mix:
///
/// ```swift
/// enum Parser: OpaqueType { static let spelling = "struct XML_ParserStruct" }
/// let parserFree: Fn<F, (Handle<Parser>) -> Void>
/// ```
///
/// A handle is valid with the strategy that returned it. Its bits are an address in process and a
/// number elsewhere; do not interpret them.
public struct Handle<Tag>: CAddress, Hashable {
    public let address: UnsafeRawPointer

    @inlinable @inline(__always)
    public init(address: UnsafeRawPointer) { self.address = address }

    public static var description: TypeDescription {
        let spelling = (Tag.self as? any OpaqueType.Type)?.spelling ?? "struct \(Tag.self)"
        return .pointer(PointerDescription(isConst: false) { .opaque(spelling) })
    }
}

/// Gives the tag of a ``Handle`` its C name; without it, the tag's own name is a `struct`'s.
public protocol OpaqueType {
    /// The C type, such as `"struct sqlite3"` or the name of a typedef.
    static var spelling: String { get }
}

// A handle is a number that this process never follows. What the object behind it allows from
// several threads is the library's matter, as it is in C.
extension Handle: @unchecked Sendable {}
