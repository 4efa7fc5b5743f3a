#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

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

    public func store(bytes: [UInt8], at pointer: Pointer<Untyped>) {
        bytes.withUnsafeBytes {
            guard let base = $0.baseAddress else { return }
            UnsafeMutableRawPointer(mutating: pointer.address).copyMemory(
                from: base, byteCount: $0.count)
        }
    }

    public func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock {
        if let problem = ForeignError.badAlignment(alignment) { throw problem }
        guard let memory = ZeroedMemory.allocate(byteCount, alignment: max(16, alignment)) else {
            throw ForeignError.noMemory(byteCount)
        }
        // Nobody else has the address.
        nonisolated(unsafe) let block = memory
        return MemoryBlock(address: memory) { free(block) }
    }

    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        let characters = pointer.address.assumingMemoryBound(to: UInt8.self)
        var length = 0
        while length < limit, characters[length] != 0 { length += 1 }
        guard length < limit else { throw ForeignError.stringTooLong(limit) }
        return try String(foreignUTF8: UnsafeBufferPointer(start: characters, count: length))
    }
}
