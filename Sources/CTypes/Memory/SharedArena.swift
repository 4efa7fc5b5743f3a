import Synchronization

/// An ``Arena`` that several threads and tasks allocate from. It goes with the last reference to it.
///
/// ```swift
/// final class Document: Sendable {
///     let arena: SharedArena<LocalMemory>
///     let root: Pointer<Node>
/// }
/// ```
public final class SharedArena<Memory: ForeignMemory>: Sendable {
    public let memory: Memory
    private let arena: Mutex<Arena<Memory>>

    public init(in memory: Memory) {
        self.memory = memory
        arena = Mutex(Arena(in: memory))
    }

    /// Makes room for one element, all zero bytes.
    /// - Throws: `.outOfRange` if there is no memory.
    public func allocate<T: CMember>(_ type: T.Type) throws(ForeignError) -> Pointer<T> {
        Pointer(address: try room(for: T.size, alignment: T.alignment).address)
    }

    /// Makes room for elements, all zero bytes.
    /// - Throws: `.outOfRange` if there is no memory for as many.
    public func allocate<T: CMember>(_ type: T.Type, count: Int) throws(ForeignError) -> CArray<T> {
        try array(type, count: count).elements
    }

    /// Makes room for a value and puts it there.
    public func allocate<T: CMember>(
        copying value: T.Value, as type: T.Type
    ) throws(ForeignError) -> Pointer<T> {
        let room = try room(for: T.size, alignment: T.alignment)
        defer { withExtendedLifetime(room.keeper) {} }
        let pointer = Pointer<T>(address: room.address)
        try memory.store(value, to: pointer)
        return pointer
    }

    /// Makes room for elements and puts a copy of `elements` there.
    public func allocate<T: CMember>(
        copying elements: some Collection<T.Value>, as type: T.Type
    ) throws(ForeignError) -> CArray<T> {
        let array = try array(type, count: elements.count)
        defer { withExtendedLifetime(array.keeper) {} }
        try memory.store(elements, at: array.elements.start)
        return array.elements
    }

    /// Makes room for a string, and puts its UTF-8 bytes and a NUL there.
    /// - Throws: `.stringContainsNUL`, `.outOfRange`.
    public func allocate(copying string: String) throws(ForeignError) -> Pointer<C.Char> {
        try allocate(copying: string.charactersInC(), as: C.Char.self).start
    }

    /// Frees all that has been allocated. The arena can be used again.
    public func reset() {
        // Freed without the lock: what is freed may have a finalizer that allocates.
        let memory = arena.withLock { $0.takeMemory() }
        withExtendedLifetime(memory) {}
    }

    private func array<T: CMember>(
        _ type: T.Type, count: Int
    ) throws(ForeignError) -> (elements: CArray<T>, keeper: MemoryBlock?) {
        let room = try room(for: T.room(for: count), alignment: T.alignment)
        return (CArray(at: Pointer(address: room.address), count: count), room.keeper)
    }

    /// Room, and what keeps it if the arena is reset before something is there.
    private func room(
        for byteCount: Int, alignment: Int
    ) throws(ForeignError) -> (address: UnsafeRawPointer, keeper: MemoryBlock?) {
        let found = arena.withLock { arena in
            arena.roomHere(for: byteCount, alignment: alignment).map { (address: $0, keeper: arena.first) }
        }
        if let found { return found }
        // Without the lock: an isolated library may have to end a call first, in which a callback wants the lock.
        let block = try Arena.block(for: byteCount, alignment: alignment, in: memory)
        defer { withExtendedLifetime(block) {} }
        return arena.withLock { arena in
            // Another thread may have been faster.
            let address =
                arena.roomHere(for: byteCount, alignment: alignment)
                ?? arena.take(block, for: byteCount, alignment: alignment)
            return (address, arena.first)
        }
    }
}
