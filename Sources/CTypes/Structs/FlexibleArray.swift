/// An array at the end of a structure, without a length: C's `uint8_t data[]` or `data[0]`.
///
/// ```swift
/// struct Message: CStruct {
///     var count: UInt32
///     var data = FlexibleArray<UInt8>()
///     static let layout = StructLayout("struct message") {
///         Field("count", \Message.count)
///         Field("data", \Message.data)
///     }
/// }
/// let message = try lib.memory.allocate(Message.self, \.data, count: 100)
/// ```
///
/// As in C, a structure has none of its elements: they lie behind it, in memory that was made with room
/// for them (``ForeignMemory/allocate(_:_:count:)``) or that C has (``Pointer/field(_:)``).
public struct FlexibleArray<Element: CMember>: BitwiseCopyable, CMember, Hashable, Sendable {
    public typealias Value = Self

    public init() {}

    public static var description: TypeDescription { .array(Element.description, count: 0) }
    @inlinable public static var size: Int { @inline(__always) get { 0 } }
    @inlinable public static var alignment: Int { @inline(__always) get { Element.alignment } }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Self { Self() }
    @inlinable @inline(__always)
    public static func store(_ value: Self, to memory: UnsafeMutableRawPointer) {}
    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {}
}
