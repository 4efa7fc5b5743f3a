/// `const T`: `Pointer<Const<C.Char>>` is `const char *`.
///
/// A call or a value is the same with and without; what is printed differs, and what a C compiler is asked
/// to check. As a field: `Field("version", \Self.version, as: Const<Int32>.self)`.
public enum Const<T: CMember>: QualifiedType {
    public static var qualifiers: Qualifiers { .const.union(Qualifiers(of: T.self)) }
}

/// `volatile T`: memory that changes by itself. As ``Const``.
public enum Volatile<T: CMember>: QualifiedType {
    public static var qualifiers: Qualifiers { .volatile.union(Qualifiers(of: T.self)) }
}

/// What may be done with memory, as C says it.
public struct Qualifiers: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let const = Qualifiers(rawValue: 1)
    public static let volatile = Qualifiers(rawValue: 2)

    init<T: CType>(of type: T.Type) { self = (type as? any QualifiedType.Type)?.qualifiers ?? [] }

    /// As it is written before a type: empty, or with a space behind it.
    var prefix: String { (contains(.const) ? "const " : "") + (contains(.volatile) ? "volatile " : "") }
}

/// A type with qualifiers.
public protocol QualifiedType: CMember where Value == T.Value {
    associatedtype T: CMember
    static var qualifiers: Qualifiers { get }
}

extension QualifiedType {
    public static var description: TypeDescription { T.description }
    @inlinable public static var size: Int { @inline(__always) get { T.size } }
    @inlinable public static var alignment: Int { @inline(__always) get { T.alignment } }
    @inlinable public static var isNative: Bool { @inline(__always) get { T.isNative } }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> T.Value { T.load(from: memory) }
    @inlinable @inline(__always)
    public static func store(_ value: T.Value, to memory: UnsafeMutableRawPointer) {
        T.store(value, to: memory)
    }
    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        T.visitLeaves(at: offset, &visitor)
    }
}
