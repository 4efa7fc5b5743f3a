#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Memory that a call fills: `T *`.
///
/// The caller makes it with room for `count` elements, passes it, and reads it afterwards:
///
/// ```swift
/// let open: Fn<F, (CString, Out<Handle<Database>?>) -> Status>
///
/// let database = Out<Handle<Database>?>()
/// let status = try sqlite.open("test.db", database)
/// let handle = database.value
/// ```
///
/// The memory starts as zero bytes and lives as long as the `Out`. It can be passed again; one
/// made outside a loop costs no allocation inside.
public final class Out<Element: CMember>: ForeignStorage<Element> {
    /// Makes room for `count` elements, one unless said otherwise. If there is no room for so many,
    /// or the count is negative, there are none, and a call with it throws `.outOfRange`.
    public init(count: Int = 1) { super.init(zeroed: count) }
}

extension Out: CBuffer {
    public typealias Value = Out<Element>
    public static var direction: BufferDescription.Direction { .out }
}

/// Memory that a call reads and changes: `T *`, filled by the caller first.
///
/// ```swift
/// let length = InOut<C.Size>(32)
/// try library.encode(length, …)
/// print(length.value)
/// ```
public final class InOut<Element: CMember>: ForeignStorage<Element> {
    /// Makes room for `elements` and copies them there. If there is no memory for them there are none, and a call
    /// with it throws `.outOfRange`.
    public init(_ elements: [Element.Value]) {
        super.init(zeroed: elements.count)
        if isMissing { return }
        for (i, element) in elements.enumerated() {
            Element.store(element, to: memory + i * Element.size)
        }
    }

    public convenience init(_ element: Element.Value) { self.init([element]) }

    /// Makes room for `count` elements, all zero bytes: the state that a library keeps in memory
    /// of the caller's.
    /// - Parameter alignment: what the library demands of the address, a power of two, if it is
    ///   more than the element's own alignment. If there is no such memory there are no elements,
    ///   and a call with it throws `.outOfRange`.
    public init(count: Int, alignment: Int = Element.alignment) {
        super.init(zeroed: count, alignment: alignment)
    }
}

extension InOut: CBuffer {
    public typealias Value = InOut<Element>
    public static var direction: BufferDescription.Direction { .inout }
}

/// The memory behind ``Out`` and ``InOut``: elements as C lays them out, with bounds.
public class ForeignStorage<Element: CMember>: BufferOwner {
    @inlinable public final var owner: BufferOwner? { @inline(__always) get { self } }
    /// The number of elements.
    public final let count: Int
    @usableFromInline final let memory: UnsafeMutableRawPointer

    /// Whether there is no memory of the size and alignment that were asked for: then there are no
    /// elements, and a call throws.
    @usableFromInline final let isMissing: Bool

    @usableFromInline
    init(zeroed count: Int, alignment: Int = Element.alignment) {
        let isAligned = ForeignError.badAlignment(alignment) == nil
        let alignment = max(16, Element.alignment, alignment)
        let memory = isAligned ? Self.allocate(count, alignment: alignment) : nil
        isMissing = memory == nil
        self.count = memory == nil ? 0 : count
        // A first element is there in any case, so that `value` can be read.
        self.memory = memory ?? Self.allocate(1, alignment: 16).unsafelyUnwrapped
    }

    private static func allocate(_ count: Int, alignment: Int) -> UnsafeMutableRawPointer? {
        guard count >= 0, let byteCount = Element.size(of: max(1, count)) else { return nil }
        return ZeroedMemory.allocate(byteCount, alignment: alignment)
    }

    deinit { free(memory) }

    /// The first element, to be read and written: `stream.value.nextOut = output.pointer`.
    @inlinable public final var value: Element.Value {
        get { Element.load(from: memory) }
        set { Element.store(newValue, to: memory) }
    }

    /// All elements.
    @inlinable
    public final var elements: [Element.Value] {
        (0..<count).map { Element.load(from: memory + $0 * Element.size) }
    }

    /// The element at `index`.
    @inlinable
    public final subscript(index: Int) -> Element.Value {
        get throws(ForeignError) {
            guard index >= 0, index < count else {
                throw ForeignError.outOfBounds(index, count: count)
            }
            return Element.load(from: memory + index * Element.size)
        }
    }

    /// Replaces the element at `index`.
    @inlinable
    public final func set(_ value: Element.Value, at index: Int) throws(ForeignError) {
        guard index >= 0, index < count else {
            throw ForeignError.outOfBounds(index, count: count)
        }
        Element.store(value, to: memory + index * Element.size)
    }

    /// The first `count` elements, as many as C says it has written.
    @inlinable
    public final func prefix(_ count: Int) throws(ForeignError) -> [Element.Value] {
        guard count >= 0, count <= self.count else {
            throw ForeignError.outOfBounds(count, count: self.count)
        }
        return (0..<count).map { Element.load(from: memory + $0 * Element.size) }
    }

    /// Runs `body` with the memory and its size in bytes, for the parameter at `position`.
    @inlinable @inline(__always)
    public final func withForeignBytes<T>(
        at position: Int, _ body: (UnsafeRawPointer?, Int) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        defer { withExtendedLifetime(self) {} }
        if isMissing { throw ForeignError.noMemory(Element.self, at: position) }
        return try body(memory, count * Element.size)
    }
}
