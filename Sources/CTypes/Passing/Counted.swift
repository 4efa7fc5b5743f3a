/// A buffer and, right behind it, its number of elements: `const T *p, size_t n`.
///
/// It is one argument in Swift, so that the count is always that of the buffer:
///
/// ```swift
/// let parse: Fn<F, (Handle<Parser>, Counted<In<UInt8>, Int32>, Int32) -> Status>
/// try expat.parse(parser, In(bytes), 1)      // XML_Parse(parser, bytes, count, 1)
/// ```
///
/// Passing the count as well is one argument too many, which Swift 6.3.1 may report as "failed to
/// produce diagnostic".
///
/// A buffer with more elements than `Count` can say is refused (`.outOfRange`).
///
/// As a callback's argument, `Counted<In<T>, Count>` arrives as a copy of the elements that C passed, of less than
/// 2 GiB in all. With an isolated library there may be no more than its shared memory has room for, 1 GiB unless
/// said otherwise. When C passes more, the closure does not run: C gets its fallback, and the call throws, with
/// `.outOfRange` as the underlying error.
public enum Counted<Buffer: CBuffer, Count: CInteger>: NullableArgument {
    public typealias Value = Buffer
    public static var description: TypeDescription { Buffer.description }
    public static var parameters: [ParameterDescription] {
        [Buffer.parameter(countOffset: 1)] + Count.parameters
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {
        visitor.integer()
        visitor.integer()
    }

    @inlinable @inline(__always)
    public static func lower<S: ValueSink, T>(
        _ value: Buffer, into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        guard let count = Count.Value(exactly: value.count) else {
            throw ForeignError.countOutOfRange(
                value.count, Count.self, at: sink.position)
        }
        return try value.withForeignBytes(at: sink.position) { (memory, byteCount) throws(ForeignError) in
            sink.put(buffer: memory, byteCount: byteCount, owner: value.owner)
            sink.put(integer: count)
            return try body(&sink)
        }
    }

    @inlinable @inline(__always)
    public static func putNull<S: ValueSink>(into sink: inout S) throws(ForeignError) {
        sink.put(address: nil)
        sink.put(integer: 0 as Count.Value)
    }
}

extension Counted: CIncoming where Buffer: CallbackBuffer {
    public static var callbackParameters: [ParameterDescription] { parameters }

    @inlinable @inline(__always)
    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Buffer {
        let address = source.address()
        let count = source.integer(Count.Value.self)
        guard count >= 0, let count = Int(exactly: count) else {
            throw ForeignError(
                .outOfRange, "C passed \(count) as the number of elements",
                remedy: "Check the type of the count in the description")
        }
        return try Buffer.copying(address, count: count)
    }
}

/// A buffer that a callback can receive.
public protocol CallbackBuffer: CBuffer {
    static func copying(_ memory: UnsafeRawPointer?, count: Int) throws(ForeignError) -> Self
}

extension In: CallbackBuffer {
    /// As much as a copy can take: the whole memory of a small machine.
    @inlinable static var maximumByteCount: Int { 1 << 31 - 1 }

    @inlinable
    public static func copying(
        _ memory: UnsafeRawPointer?, count: Int
    ) throws(ForeignError) -> In<Element> {
        guard count > 0 else { return [] }
        guard let memory else {
            throw ForeignError.nullResult(Self.self)
        }
        let largest = max(Element.size, MemoryLayout<Element.Value>.stride)
        guard let byteCount = TypeDescription.size(of: count, ofSize: largest), byteCount <= maximumByteCount else {
            throw ForeignError(
                .outOfRange, "C passed \(count) as the number of elements, more than there is memory for",
                remedy: "Check the type of the count in the description")
        }
        guard Element.isNative, MemoryLayout<Element.Value>.stride == Element.size else {
            return In((0..<count).map { Element.load(from: memory + $0 * Element.size) })
        }
        return In(
            [Element.Value](unsafeUninitializedCapacity: count) { elements, initialized in
                UnsafeMutableRawBufferPointer(elements).copyMemory(
                    from: UnsafeRawBufferPointer(start: memory, count: count * Element.size))
                initialized = count
            })
    }

    /// The elements, as an array.
    @inlinable
    public var elements: [Element.Value] {
        unsafe == nil ? Array(slice) : withElements { Array($0) }
    }
}
