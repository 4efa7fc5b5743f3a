/// The memory of a foreign library, as its strategy reaches it.
///
/// In process it is the program's own memory; with an isolated library it is another process's,
/// and every access is a request that can fail.
public protocol ForeignMemory: Sendable {
    associatedtype Failure: Error

    /// Reads the value that `pointer` points to.
    func load<T: CMember>(_ pointer: Pointer<T>) throws(Failure) -> T.Value
    /// Writes the value that `pointer` points to.
    func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(Failure)
    /// Copies `count` bytes.
    func bytes(at pointer: Pointer<Untyped>, count: Int) throws(Failure) -> [UInt8]
    /// Writes `bytes`.
    func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(Failure)
    /// Copies a string that ends with NUL.
    /// - Parameter limit: the most bytes to read; a string that is longer is refused.
    /// - Throws: `.outOfBounds` if there is no NUL within `limit` bytes, `.invalidUTF8`.
    func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String
    /// Makes room for bytes, all zero, where the library can reach them. See ``allocate(_:count:)``.
    /// - Parameter alignment: a power of two.
    /// - Throws: `.outOfRange` if there is no such memory, or the alignment is no power of two.
    func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock
}

extension ForeignMemory {
    /// Copies the elements that begin at `pointer`. If `count` is negative there are none.
    public func elements<T: CMember>(
        at pointer: Pointer<T>, count: Int
    ) throws(Failure) -> [T.Value] {
        var elements: [T.Value] = []
        if T.hasAddresses {
            for index in 0..<max(0, count) { elements.append(try load(pointer, at: index)) }
            return elements
        }
        // More than there can be is for the strategy to refuse.
        let size = max(0, count).multipliedReportingOverflow(by: T.size)
        let bytes = try bytes(
            at: pointer.cast(to: Untyped.self), count: size.overflow ? .max : size.partialValue)
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
    ) throws(Failure) {
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

    /// Reads the element `index` places after `pointer`.
    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>, at index: Int) throws(Failure) -> T.Value {
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

extension CMember {
    /// Whether a value holds addresses, which each side of a border has in its own way.
    fileprivate static var hasAddresses: Bool {
        var finder = AddressFinder()
        visitLeaves(at: 0, &finder)
        return finder.found
    }
}

private struct AddressFinder: LeafVisitor {
    var found = false
    mutating func integer(at offset: Int, size: Int) {}
    mutating func floating(at offset: Int, size: Int) {}
    mutating func address(at offset: Int) { found = true }
}
