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
        try arena.withLock { (arena) throws(ForeignError) in try arena.allocate(type) }
    }

    /// Makes room for elements, all zero bytes.
    /// - Throws: `.outOfRange` if there is no memory for as many.
    public func allocate<T: CMember>(_ type: T.Type, count: Int) throws(ForeignError) -> CArray<T> {
        try arena.withLock { (arena) throws(ForeignError) in try arena.allocate(type, count: count) }
    }

    /// Makes room for a value and puts it there.
    public func allocate<T: CMember>(
        copying value: T.Value, as type: T.Type
    ) throws(ForeignError) -> Pointer<T> {
        let pointer = try allocate(type)
        try memory.store(value, to: pointer)
        return pointer
    }

    /// Makes room for elements and puts a copy of `elements` there.
    public func allocate<T: CMember>(
        copying elements: some Collection<T.Value>, as type: T.Type
    ) throws(ForeignError) -> CArray<T> {
        let array = try allocate(type, count: elements.count)
        try memory.store(elements, at: array.start)
        return array
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
}
