/// A byte of memory that C calls `void`: `In<Untyped>` is `const void *`, counted in bytes, and
/// `Pointer<Untyped>` is `void *`.
public enum Untyped: CMember {
    public typealias Value = UInt8
    public static var description: TypeDescription { .void }
    @inlinable public static var size: Int { @inline(__always) get { 1 } }
    @inlinable public static var alignment: Int { @inline(__always) get { 1 } }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.integer(at: offset, size: 1)
    }
}

/// The result of a function that returns nothing. Descriptions write `Void` and mean this.
public enum NoValue: DirectResult {
    public typealias Value = Void
    public static var description: TypeDescription { .void }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {}

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) { source.void() }
}
