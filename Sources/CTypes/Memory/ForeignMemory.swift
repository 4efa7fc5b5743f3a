/// The memory of a foreign library, as its strategy reaches it.
///
/// In process it is the program's own memory; with an isolated library it is another process's, and every access
/// is a request that can fail. With every strategy an address that is NULL or near it throws `.nullPointer`, and
/// in memory that the program has allocated `.useAfterFree` once it is freed and `.outOfBounds` beyond its end.
///
/// What a stored pointer leads to lives on: memory of the program's whose address is stored through this is not
/// freed before another value is stored in that place in the same way, or the place itself is freed. Blocks that
/// lead to each other in a circle are not freed before the circle is broken. ``store(bytes:at:)`` and what C
/// itself stores keep nothing.
public protocol ForeignMemory: Sendable {
    /// Reads the value that `pointer` points to.
    func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value
    /// Writes the value that `pointer` points to.
    func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError)
    /// Copies `count` bytes.
    func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8]
    /// Writes `bytes`.
    func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(ForeignError)
    /// Copies a string that ends with NUL.
    /// - Parameter limit: the most bytes to read; a string that is longer is refused.
    /// - Throws: `.outOfBounds` if there is no NUL within `limit` bytes, `.invalidUTF8`.
    func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String
    func withSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (Span<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R
    func withMutableSpan<T: CMember, R>(
        of array: CArray<T>, _ body: (inout MutableSpan<T.Value>) throws(ForeignError) -> R
    ) throws(ForeignError) -> R
    /// Makes room for bytes, all zero, where the library can reach them. See ``allocate(_:count:)``.
    /// - Parameter alignment: a power of two.
    /// - Throws: `.outOfRange` if there is no such memory, or the alignment is no power of two.
    func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock
}

extension ForeignMemory {
    /// Copies the elements that begin at `pointer`. If `count` is negative there are none.
    public func elements<T: CMember>(
        at pointer: Pointer<T>, count: Int
    ) throws(ForeignError) -> [T.Value] {
        var elements: [T.Value] = []
        let byteCount = try CArray(at: pointer, count: count).byteCount()
        if T.hasAddresses {
            for index in 0..<max(0, count) { elements.append(try load(pointer, at: index)) }
            return elements
        }
        let bytes = try bytes(at: pointer.cast(to: Untyped.self), count: byteCount)
        elements.reserveCapacity(count)
        bytes.withUnsafeBytes { bytes in
            for offset in stride(from: 0, to: bytes.count, by: T.size) {
                elements.append(T.load(from: bytes.baseAddress! + offset))
            }
        }
        return elements
    }

    /// Writes elements, the first to where `pointer` points.
    public func store<T: CMember>(
        _ elements: some Collection<T.Value>, at pointer: Pointer<T>
    ) throws(ForeignError) {
        if T.hasAddresses {
            for (index, element) in elements.enumerated() {
                try store(element, to: pointer.advanced(by: index))
            }
            return
        }
        var bytes = [UInt8](repeating: 0, count: elements.count * T.size)
        bytes.withUnsafeMutableBytes { bytes in
            for (index, element) in elements.enumerated() {
                T.store(element, to: bytes.baseAddress! + index * T.size)
            }
        }
        try store(bytes: bytes, at: pointer.cast(to: Untyped.self))
    }

    /// Reads the value that `pointer` points to.
    /// - Throws: `.nullPointer` if it is NULL.
    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>?) throws(ForeignError) -> T.Value {
        guard let pointer else { throw ForeignError.nowhere(0) }
        return try load(pointer)
    }

    /// Reads the element `index` places after `pointer`.
    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>, at index: Int) throws(ForeignError) -> T.Value {
        try load(pointer.advanced(by: index))
    }
}

extension ForeignMemory {
    /// Reads a string that ends with NUL, of at most 1 MiB.
    public func string(at pointer: Pointer<C.Char>) throws(ForeignError) -> String {
        try string(at: pointer, limit: 1 << 20)
    }
}

extension String {
    /// A string from bytes that C gave.
    public init(foreignUTF8 bytes: some Collection<UInt8>) throws(ForeignError) {
        guard let string = String(validating: bytes, as: UTF8.self) else {
            throw ForeignError.invalidUTF8
        }
        self = string
    }
}
