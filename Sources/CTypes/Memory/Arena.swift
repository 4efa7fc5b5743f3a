/// Memory for many things, which goes at once: with the arena.
///
/// ```swift
/// let total = try library.memory.withArena { arena in
///     let items = try arena.allocate(copying: [3, 4, 5], as: Int32.self)
///     let title = try arena.allocate(copying: "items")
///     return try library.sum(title, items.start, UInt(items.count))
/// }
/// ```
///
/// To allocate from it is to add to a number. Nothing is freed before the arena, which belongs to one thread; see
/// ``SharedArena`` for one that several have. A pointer that is used after the arena throws `.useAfterFree`. What
/// is stored outside of the arena, through its ``ForeignMemory``, keeps the memory that the arena had, all of it.
public struct Arena<Memory: ForeignMemory>: ~Copyable {
    public let memory: Memory
    /// The first block, with which the others go.
    private var first: MemoryBlock?
    /// What is free of the last block.
    @usableFromInline var next: UInt = 0
    @usableFromInline var end: UInt = 0

    /// The size of a block that things share: with what guards it, memory is full of them.
    private static var blockSize: Int { BlockLedger.granule - 2 * BlockLedger.guardSize }

    /// An arena without memory; it takes it as it is needed.
    public init(in memory: Memory) { self.memory = memory }

    /// Makes room for one element, all zero bytes.
    /// - Throws: `.outOfRange` if there is no memory.
    @inlinable @inline(__always)
    public mutating func allocate<T: CMember>(_ type: T.Type) throws(ForeignError) -> Pointer<T> {
        Pointer(address: try room(for: T.size, alignment: T.alignment))
    }

    /// Makes room for elements, all zero bytes.
    /// - Throws: `.outOfRange` if there is no memory for as many.
    @inlinable
    public mutating func allocate<T: CMember>(
        _ type: T.Type, count: Int
    ) throws(ForeignError) -> CArray<T> {
        let (byteCount, isTooMuch) = count.multipliedReportingOverflow(by: T.size)
        guard count >= 0, !isTooMuch else { throw ForeignError.noMemory(.max) }
        return CArray(at: Pointer(address: try room(for: byteCount, alignment: T.alignment)), count: count)
    }

    /// Makes room for a value and puts it there.
    public mutating func allocate<T: CMember>(
        copying value: T.Value, as type: T.Type
    ) throws(ForeignError) -> Pointer<T> {
        let pointer = try allocate(type)
        try memory.store(value, to: pointer)
        return pointer
    }

    /// Makes room for elements and puts a copy of `elements` there.
    public mutating func allocate<T: CMember>(
        copying elements: some Collection<T.Value>, as type: T.Type
    ) throws(ForeignError) -> CArray<T> {
        let array = try allocate(type, count: elements.count)
        try memory.store(elements, at: array.start)
        return array
    }

    /// Makes room for a string, and puts its UTF-8 bytes and a NUL there.
    /// - Throws: `.stringContainsNUL`, `.outOfRange`.
    public mutating func allocate(copying string: String) throws(ForeignError) -> Pointer<C.Char> {
        try allocate(copying: string.charactersInC(), as: C.Char.self).start
    }

    /// Frees all that has been allocated. The arena can be used again.
    public mutating func reset() { _ = takeMemory() }

    /// Leaves the arena without memory; what it had is freed with the result.
    mutating func takeMemory() -> MemoryBlock? {
        (next, end) = (0, 0)
        return first.take()
    }

    @inlinable @inline(__always)
    mutating func room(for byteCount: Int, alignment: Int) throws(ForeignError) -> UnsafeRawPointer {
        let start = (next &+ UInt(alignment) &- 1) & (0 &- UInt(alignment))
        // As large as the rest of the block, or too large.
        guard start < end, UInt(byteCount) <= end &- start else {
            return try roomElsewhere(byteCount, alignment)
        }
        next = start &+ UInt(byteCount)
        return UnsafeRawPointer(bitPattern: start).unsafelyUnwrapped
    }

    /// Room in a block of its own for what is large or much aligned, in a new block for others.
    @usableFromInline
    mutating func roomElsewhere(_ byteCount: Int, _ alignment: Int) throws(ForeignError) -> UnsafeRawPointer {
        let isShared = byteCount <= Self.blockSize / 4 && alignment <= 16
        let block = try memory.allocate(
            byteCount: isShared ? Self.blockSize : byteCount, alignment: max(16, alignment))
        if let first { first.add(block) } else { first = block }
        if isShared {
            next = UInt(bitPattern: block.address) &+ UInt(byteCount)
            end = UInt(bitPattern: block.address) &+ UInt(Self.blockSize)
        }
        return block.address
    }
}

extension ForeignMemory {
    /// Runs `body` with an arena, and frees what it has allocated there.
    public func withArena<T, E: Error>(
        _ body: (inout Arena<Self>) throws(E) -> T
    ) throws(E) -> T {
        var arena = Arena(in: self)
        return try body(&arena)
    }
}
