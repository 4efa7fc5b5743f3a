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
}

extension ForeignMemory {
    /// Reads the element `index` places after `pointer`.
    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>, at index: Int) throws(Failure) -> T.Value {
        try load(pointer.advanced(by: index))
    }

    /// Reads a string that ends with NUL.
    /// - Parameter limit: the most bytes to read; a string that is longer is refused.
    @inlinable
    public func string(
        at pointer: Pointer<C.Char>, limit: Int = 1 << 20
    ) throws -> String {
        var bytes: [UInt8] = []
        for offset in 0..<limit {
            let byte = UInt8(bitPattern: try load(pointer, at: offset))
            if byte == 0 {
                guard let string = String(validating: bytes, as: UTF8.self) else {
                    throw ForeignError.invalidUTF8
                }
                return string
            }
            bytes.append(byte)
        }
        throw ForeignError(
            .outOfBounds, "no NUL within \(limit) bytes", remedy: "Raise the limit, or read bytes")
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
}
