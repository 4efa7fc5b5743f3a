public import CTypes

/// Puts the arguments of a call into its message: words, in the order of the parameters.
@frozen public struct RemoteArguments: ValueSink {
    @usableFromInline let words: UnsafeMutablePointer<UInt64>
    @usableFromInline let call: RemoteCall
    @usableFromInline var count: Int
    public var position = 0

    init(_ call: RemoteCall, _ count: Int) {
        self.call = call
        self.count = count
        words = call.message.words
    }

    @inlinable @inline(__always)
    mutating func put(_ word: UInt64) {
        words[count] = word
        count += 1
        position += 1
    }

    @inlinable
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        put(UInt64(truncatingIfNeeded: value))
    }

    @inlinable public mutating func put(float value: Float) { put(UInt64(value.bitPattern)) }
    @inlinable public mutating func put(double value: Double) { put(value.bitPattern) }

    @inlinable
    public mutating func put(address: UnsafeRawPointer?) {
        put(call.word(address: address, at: position))
    }

    @inlinable
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        put(call.word(buffer: buffer, byteCount: byteCount, owner: owner, at: position))
    }

    @inlinable
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        put(try call.word(callback: callback, at: position))
    }

    /// Puts a structure; its padding is zero.
    @inlinable
    public mutating func put<S: CStruct>(structure value: S) {
        let size = max(8, (S.size + 7) & ~7)
        let memory = UnsafeMutableRawPointer(words + count)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
        S.store(value, to: memory)
        var translation = AddressTranslation(call, memory, position)
        S.visitLeaves(at: 0, &translation)
        count += size / 8
        position += 1
    }
}

/// Translates the addresses in a structure.
@frozen @usableFromInline
struct AddressTranslation: LeafVisitor {
    @usableFromInline let call: RemoteCall
    @usableFromInline let memory: UnsafeMutableRawPointer
    @usableFromInline let position: Int

    @inlinable
    init(_ call: RemoteCall, _ memory: UnsafeMutableRawPointer, _ position: Int) {
        self.call = call
        self.memory = memory
        self.position = position
    }

    @inlinable mutating func integer(at offset: Int, size: Int) {}
    @inlinable mutating func floating(at offset: Int, size: Int) {}
    @inlinable mutating func address(at offset: Int) {
        call.translate(memory + offset, at: position)
    }
}
