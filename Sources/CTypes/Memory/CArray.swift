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
    public init(at start: Pointer<Element>, count: Int) {
        self.start = start
        self.count = max(0, count)
    }

    public var isEmpty: Bool { count == 0 }
    public var indices: Range<Int> { 0..<count }

    /// The address of the element at `index`.
    /// - Throws: `.outOfBounds`.
    public func pointer(at index: Int) throws(ForeignError) -> Pointer<Element> {
        guard index >= 0, index < count else { throw ForeignError.outOfBounds(index, count: count) }
        return start.advanced(by: index)
    }

    /// Some of the elements.
    /// - Throws: `.outOfBounds`.
    public func slice(_ range: Range<Int>) throws(ForeignError) -> CArray {
        guard range.lowerBound >= 0, range.upperBound <= count else {
            throw ForeignError.outOfBounds(range.lowerBound < 0 ? range.lowerBound : range.upperBound, count: count)
        }
        return CArray(at: start.advanced(by: range.lowerBound), count: range.count)
    }
}

extension ForeignMemory {
    /// Reads the element at `index`.
    /// - Throws: `.outOfBounds`, and what the strategy throws.
    public func load<T: CMember>(_ array: CArray<T>, at index: Int) throws(ForeignError) -> T.Value {
        let pointer = try array.pointer(at: index)
        return try converting { () throws(Failure) in try load(pointer) }
    }

    /// Writes the element at `index`.
    /// - Throws: `.outOfBounds`, and what the strategy throws.
    public func store<T: CMember>(
        _ value: T.Value, to array: CArray<T>, at index: Int
    ) throws(ForeignError) {
        let pointer = try array.pointer(at: index)
        try converting { () throws(Failure) in try store(value, to: pointer) }
    }

    /// Copies all elements.
    public func elements<T: CMember>(of array: CArray<T>) throws(Failure) -> [T.Value] {
        try elements(at: array.start, count: array.count)
    }
}
