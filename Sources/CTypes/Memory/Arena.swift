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
///
/// When an isolated library is started again, what the arena has allocated before is gone, and its pointers throw
/// `.unknownHandle`. The arena goes on with memory of the new process.
public struct Arena<Memory: ForeignMemory>: ~Copyable {
    public let memory: Memory
    /// The first block, with which the others go.
    private(set) var first: MemoryBlock?
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
        let byteCount = try T.room(for: count)
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

    // MARK: Room

    @inlinable @inline(__always)
    mutating func room(for byteCount: Int, alignment: Int) throws(ForeignError) -> UnsafeRawPointer {
        if let here = roomHere(for: byteCount, alignment: alignment) { return here }
        return try roomElsewhere(for: byteCount, alignment: alignment)
    }

    /// Room in the last block; `nil` if it has none, or cannot be reached any more.
    @inlinable @inline(__always)
    mutating func roomHere(for byteCount: Int, alignment: Int) -> UnsafeRawPointer? {
        let start = (next &+ UInt(alignment) &- 1) & (0 &- UInt(alignment))
        // As large as the rest of the block, or too large.
        guard start < end, UInt(byteCount) <= end &- start else { return nil }
        let address = UnsafeRawPointer(bitPattern: start).unsafelyUnwrapped
        guard memory.isCurrent(address) else { return nil }
        next = start &+ UInt(byteCount)
        return address
    }

    @usableFromInline
    mutating func roomElsewhere(
        for byteCount: Int, alignment: Int
    ) throws(ForeignError) -> UnsafeRawPointer {
        let block = try Self.block(for: byteCount, alignment: alignment, in: memory)
        return take(block, for: byteCount, alignment: alignment)
    }

    /// A block for what is large or much aligned alone, or one that it shares with others.
    static func block(
        for byteCount: Int, alignment: Int, in memory: Memory
    ) throws(ForeignError) -> MemoryBlock {
        let size = isShared(byteCount, alignment) ? blockSize : byteCount
        return try memory.allocate(byteCount: size, alignment: max(16, alignment))
    }

    private static func isShared(_ byteCount: Int, _ alignment: Int) -> Bool {
        byteCount <= blockSize / 4 && alignment <= 16
    }

    /// Makes a new block the arena's. Returns room in it.
    mutating func take(_ block: MemoryBlock, for byteCount: Int, alignment: Int) -> UnsafeRawPointer {
        if let first { first.add(block) } else { first = block }
        if Self.isShared(byteCount, alignment) {
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
