/// The memory of a foreign library, as its strategy reaches it.
///
/// In process it is the program's own memory; with an isolated library it is another process's, and every access
/// is a request that can fail. With every strategy an address that is NULL or near it throws `.nullPointer`, and
/// in memory that the program has allocated `.useAfterFree` once it is freed and `.outOfBounds` beyond its end.
///
/// What a stored pointer leads to lives on: memory of the program's whose address is stored through this is not
/// freed before another value is stored in that place in the same way, or the place itself is freed. The latter
/// goes for places that the program has allocated: when the library frees one of its own nobody knows, and what
/// such a place leads to lives until another value, NULL for one, is stored there. Blocks that lead to each other
/// in a circle are not freed before the circle is broken. ``store(bytes:at:)`` and what C itself stores keep
/// nothing.
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
    /// Whether memory that was allocated here can still be reached: an isolated library's goes with its process.
    /// - Parameter address: one in it.
    func isCurrent(_ address: UnsafeRawPointer) -> Bool
}

extension ForeignMemory {
    @inlinable @inline(__always)
    public func isCurrent(_ address: UnsafeRawPointer) -> Bool { true }
}

extension ForeignMemory {
    /// Copies the elements that begin at `pointer`. If `count` is negative there are none.
    public func elements<T: CMember>(
        at pointer: Pointer<T>, count: Int
    ) throws(ForeignError) -> [T.Value] {
        var elements: [T.Value] = []
        let array = CArray(at: pointer, count: count)
        let byteCount = try array.byteCount()
        if T.hasAddresses {
            for index in array.indices { elements.append(try load(pointer, at: index)) }
            return elements
        }
        let bytes = try bytes(at: pointer.cast(to: Untyped.self), count: byteCount)
        elements.reserveCapacity(array.count)
        bytes.withUnsafeBytes { bytes in
            for index in array.indices { elements.append(T.load(from: bytes.baseAddress! + index * T.size)) }
        }
        return elements
    }

    /// Writes elements, the first to where `pointer` points. Those for which there is room may have been written when
    /// it throws for the others.
    public func store<T: CMember>(
        _ elements: some Collection<T.Value>, at pointer: Pointer<T>
    ) throws(ForeignError) {
        if T.hasAddresses {
            for (index, element) in elements.enumerated() {
                try store(element, to: try pointer.advanced(by: index))
            }
            return
        }
        let count = elements.count
        _ = try CArray(at: pointer, count: count).byteCount()
        // A piece at a time: a copy of more than there is room for may be more than there is memory for.
        let limit = max(1, (1 << 20) / max(1, T.size))
        var iterator = elements.makeIterator()
        for start in stride(from: 0, to: count, by: limit) {
            let piece = iterator.nextBytes(of: T.self, count: min(limit, count - start))
            try store(bytes: piece, at: try pointer.advanced(by: start).cast(to: Untyped.self))
        }
    }

    /// Reads the value that `pointer` points to.
    /// - Throws: `.nullPointer` if it is NULL.
    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>?) throws(ForeignError) -> T.Value {
        guard let pointer else { throw ForeignError.nowhere(0) }
        return try load(pointer)
    }

    /// Reads the element `index` places after `pointer`, or before it.
    /// - Throws: `.outOfBounds` if there is no such address, and what the strategy throws.
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

extension IteratorProtocol {
    /// What comes next as C has it in memory; zero bytes for what does not come.
    fileprivate mutating func nextBytes<T: CMember>(of type: T.Type, count: Int) -> [UInt8] where T.Value == Element {
        var bytes = [UInt8](repeating: 0, count: count * T.size)
        bytes.withUnsafeMutableBytes { bytes in
            for index in 0..<count {
                guard let element = next() else { return }
                T.store(element, to: bytes.baseAddress! + index * T.size)
            }
        }
        return bytes
    }
}
