/// Elements in a library's memory: where they begin, and how many there are.
///
/// What C gives as a pointer and a count is one value, and no index beyond it is followed:
///
/// ```swift
/// let pixels = CArray(at: try image.pixels(handle), count: width * height)
/// let last = try image.memory.load(pixels, at: pixels.count - 1)
/// ```
///
/// Like a ``Pointer`` it owns nothing. The count is what the program says: one that an untrusted library has
/// named must be checked before.
public struct CArray<Element: CMember>: Hashable, Sendable {
    public let start: Pointer<Element>
    public let count: Int

    /// - Parameter count: the number of elements; a negative one is none.
    @inlinable
    public init(at start: Pointer<Element>, count: Int) {
        self.start = start
        self.count = max(0, count)
    }

    @inlinable public var isEmpty: Bool { count == 0 }
    @inlinable public var indices: Range<Int> { 0..<count }

    /// The address of the element at `index`.
    /// - Throws: `.outOfBounds`.
    @inlinable
    public func pointer(at index: Int) throws(ForeignError) -> Pointer<Element> {
        guard index >= 0, index < count else { throw ForeignError.outOfBounds(index, count: count) }
        return try start.advanced(by: index)
    }

    /// The size of all elements.
    /// - Throws: `.outOfBounds` if no memory has as many.
    @inlinable
    func byteCount() throws(ForeignError) -> Int {
        guard let byteCount = Element.size(of: count) else { throw ForeignError.tooMany(count, Element.self) }
        return byteCount
    }

    /// Some of the elements.
    /// - Throws: `.outOfBounds`.
    public func slice(_ range: Range<Int>) throws(ForeignError) -> CArray {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw ForeignError.outOfBounds(range.lowerBound < 0 ? range.lowerBound : range.upperBound, count: count)
        }
        return CArray(at: try start.advanced(by: range.lowerBound), count: range.count)
    }
}

extension ForeignMemory {
    /// Reads the element at `index`.
    /// - Throws: `.outOfBounds`, and what the strategy throws.
    @inlinable
    public func load<T: CMember>(_ array: CArray<T>, at index: Int) throws(ForeignError) -> T.Value {
        try load(array.pointer(at: index))
    }

    /// Writes the element at `index`.
    /// - Throws: `.outOfBounds`, and what the strategy throws.
    @inlinable
    public func store<T: CMember>(
        _ value: T.Value, to array: CArray<T>, at index: Int
    ) throws(ForeignError) {
        try store(value, to: array.pointer(at: index))
    }

    /// Copies all elements.
    public func elements<T: CMember>(of array: CArray<T>) throws(ForeignError) -> [T.Value] {
        try elements(at: array.start, count: array.count)
    }
}
