/// A passing mode for memory that a parameter points to: ``In``, ``Out`` and ``InOut``.
public protocol CBuffer<Element>: NullableArgument where Value == Self {
    associatedtype Element: CMember
    static var direction: BufferDescription.Direction { get }
    /// The number of elements.
    var count: Int { get }
    /// What keeps the memory between calls, if anything does.
    var owner: BufferOwner? { get }
    /// Runs `body` with the elements as C has them in memory, and their size in bytes.
    /// - Parameter position: which parameter an error is about.
    func withForeignBytes<T>(
        at position: Int, _ body: (UnsafeRawPointer?, Int) throws(ForeignError) -> T
    ) throws(ForeignError) -> T
}

extension CBuffer {
    public static var description: TypeDescription {
        .pointer(PointerDescription(isConst: direction == .in) { Element.description })
    }

    public static var parameters: [ParameterDescription] { [parameter(countOffset: nil)] }

    static func parameter(countOffset: Int?) -> ParameterDescription {
        ParameterDescription(
            type: description,
            passing: .buffer(
                BufferDescription(
                    direction: direction, element: Element.description, stride: Element.size,
                    countOffset: countOffset)))
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Self, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        try value.withForeignBytes(at: sink.position) { (memory, byteCount) throws(ForeignError) in
            sink.put(buffer: memory, byteCount: byteCount, owner: value.owner)
            return try body(&sink)
        }
    }
}
