/// A Swift structure that stands for a C `union`.
///
/// It holds the bytes of the union, in a property of any type with so many; its members are computed
/// properties that read and write these bytes, and `layout` names them:
///
/// ```swift
/// struct Number: CUnion {
///     var bytes: UInt64 = 0
///     var integer: Int64 {
///         get { read() }
///         set { write(newValue) }
///     }
///     var real: Double {
///         get { read() }
///         set { write(newValue) }
///     }
///     static let layout = UnionLayout("union number") {
///         Member("i", \Number.integer)
///         Member("d", \Number.real)
///     }
/// }
/// ```
///
/// Nothing says which member was written last, as in C. Reading another one is defined: it has the
/// bytes that are there. Writing a member leaves bytes that are not its own as they were.
///
/// A union can be a field, an element, an argument and a result. One with an address among its members
/// stays in process: who looks at it from outside cannot tell whether it is one.
public protocol CUnion: CStruct {}

extension CUnion {
    /// The member of a type, whatever was written last. What the union has no bytes for is zero.
    @inlinable @inline(__always)
    public func read<T: CMember>(as type: T.Type) -> T.Value {
        withUnprotectedBytes(of: self) { bytes in
            if T.size <= bytes.count { return T.load(from: bytes.baseAddress!) }
            return withUnsafeTemporaryAllocation(byteCount: T.size, alignment: T.alignment) { memory in
                memory.initializeMemory(as: UInt8.self, repeating: 0)
                memory.copyMemory(from: bytes)
                return T.load(from: memory.baseAddress!)
            }
        }
    }

    /// The member whose C type has its own Swift type.
    @inlinable @inline(__always)
    public func read<T: CMember>() -> T where T.Value == T { read(as: T.self) }

    /// Writes the member of a type. What the union has no bytes for is left out.
    @inlinable @inline(__always)
    public mutating func write<T: CMember>(_ value: T.Value, as type: T.Type) {
        withUnprotectedMutableBytes(of: &self) { bytes in
            if T.size <= bytes.count { return T.store(value, to: bytes.baseAddress!) }
            withUnsafeTemporaryAllocation(byteCount: T.size, alignment: T.alignment) { memory in
                T.store(value, to: memory.baseAddress!)
                bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: memory[..<bytes.count]))
            }
        }
    }

    /// Writes the member whose C type has its own Swift type.
    @inlinable @inline(__always)
    public mutating func write<T: CMember>(_ value: T) where T.Value == T { write(value, as: T.self) }

    @inlinable public static var isNative: Bool {
        @inline(__always) get { MemoryLayout<Self>.size == size }
    }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Self {
        if isNative { return memory.loadUnaligned(as: Self.self) }
        // Not the size of the C union: whatever is bound with it is refused.
        return withUnsafeTemporaryAllocation(of: Self.self, capacity: 1) { buffer in
            let value = UnsafeMutableRawBufferPointer(buffer)
            value.initializeMemory(as: UInt8.self, repeating: 0)
            let count = min(size, MemoryLayout<Self>.size)
            value.copyMemory(from: UnsafeRawBufferPointer(start: memory, count: count))
            return buffer[0]
        }
    }

    @inlinable @inline(__always)
    public static func store(_ value: Self, to memory: UnsafeMutableRawPointer) {
        withUnprotectedBytes(of: value) { bytes in
            memory.copyMemory(from: bytes.baseAddress!, byteCount: min(size, bytes.count))
        }
    }
}
