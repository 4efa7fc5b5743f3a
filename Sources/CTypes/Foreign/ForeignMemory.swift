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
    /// Copies a string that ends with NUL.
    /// - Parameter limit: the most bytes to read; a string that is longer is refused.
    /// - Throws: `.outOfBounds` if there is no NUL within `limit` bytes, `.invalidUTF8`.
    func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String
}

extension ForeignMemory {
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

/// The program's own memory.
///
/// A pointer that C gave is followed as it is, as fast as C does and as unsafely: C must still
/// keep something there.
public struct LocalMemory: ForeignMemory {
    public typealias Failure = Never

    @inlinable
    public init() {}

    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>) -> T.Value { T.load(from: pointer.address) }

    @inlinable @inline(__always)
    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) {
        T.store(value, to: UnsafeMutableRawPointer(mutating: pointer.address))
    }

    public func bytes(at pointer: Pointer<Untyped>, count: Int) -> [UInt8] {
        Array(UnsafeRawBufferPointer(start: pointer.address, count: max(0, count)))
    }

    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        let characters = pointer.address.assumingMemoryBound(to: UInt8.self)
        var length = 0
        while length < limit, characters[length] != 0 { length += 1 }
        guard length < limit else { throw ForeignError.stringTooLong(limit) }
        return try String(foreignUTF8: UnsafeBufferPointer(start: characters, count: length))
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
