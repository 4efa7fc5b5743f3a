/// A C type that has a size and lives in memory: a struct's field, an array's element, what a
/// pointer points to.
///
/// Every bit pattern of that memory is readable as a `Value`. That is why a pointer that may not
/// be NULL is no member: C memory can always hold NULL, so the member is `Handle<T>?`.
public protocol CMember: CType where Value: BitwiseCopyable {
    /// The size in bytes, tail padding included.
    static var size: Int { get }
    /// The alignment in bytes.
    static var alignment: Int { get }
    /// Whether Swift's representation of `Value` is C's, bit for bit and for every bit pattern.
    static var isNative: Bool { get }
    /// Reads a value from C memory; `memory` need not be aligned.
    static func load(from memory: UnsafeRawPointer) -> Value
    /// Writes a value to C memory; `memory` need not be aligned. Padding is not written.
    static func store(_ value: Value, to memory: UnsafeMutableRawPointer)
    /// Visits the scalars that make up the type, in order of offset.
    static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V)
}

/// Sees each scalar of a struct or array: how an ABI decides where the struct travels.
public protocol LeafVisitor {
    /// An integer, pointer, Boolean or enumeration.
    mutating func integer(at offset: Int, size: Int)
    /// A `float` or `double`.
    mutating func floating(at offset: Int, size: Int)
    /// An address; an integer for those who do not tell them apart.
    mutating func address(at offset: Int)
}

extension LeafVisitor {
    @inlinable @inline(__always)
    public mutating func address(at offset: Int) {
        integer(at: offset, size: MemoryLayout<UnsafeRawPointer>.size)
    }
}

extension CMember {
    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Value {
        memory.loadUnaligned(as: Value.self)
    }

    @inlinable @inline(__always)
    public static func store(_ value: Value, to memory: UnsafeMutableRawPointer) {
        memory.storeBytes(of: value, as: Value.self)
    }

    @inlinable public static var isNative: Bool { @inline(__always) get { true } }
}

extension CMember {
    /// The size of elements; `nil` if no memory has as many.
    @inlinable
    static func size(of count: Int) -> Int? { TypeDescription.size(of: count, ofSize: size) }

    /// The size of elements for which there is to be room.
    /// - Throws: `.outOfRange` if no memory has as many.
    @inlinable
    static func room(for count: Int) throws(ForeignError) -> Int {
        guard let byteCount = size(of: count) else { throw ForeignError.noMemory(for: count, Self.self) }
        return byteCount
    }
}

/// The size of a C type in bytes, as C's `sizeof`.
@inlinable public func sizeof<T: CMember>(_ type: T.Type) -> Int { T.size }

/// The alignment of a C type in bytes, as C's `_Alignof`.
@inlinable public func alignof<T: CMember>(_ type: T.Type) -> Int { T.alignment }
