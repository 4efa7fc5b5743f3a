/// Memory that the program owns, where the library of one strategy can reach it.
///
/// A structure's field that points to something needs it, or a library that keeps an address. It holds
/// zero bytes at first, and is freed with the last reference to it. An address of it that the program stores
/// through a ``ForeignMemory`` counts as one. One that C has of a call does not: keep the allocation for as long
/// as C keeps that.
///
/// ```swift
/// let input = try zlib.memory.allocate(copying: compressed, as: UInt8.self)
/// let output = try zlib.memory.allocate(UInt8.self, count: 4096)
/// var stream = ZStream()
/// stream.nextIn = input.pointer
/// stream.nextOut = output.pointer
/// ```
///
/// It is read and written through the ``ForeignMemory`` that made it. With an isolated library it lies
/// in memory that both processes share, and is gone when the library is started again: its pointer is
/// then refused.
public final class Allocation<Element: CMember>: Sendable {
    /// The address of the first element.
    public let pointer: Pointer<Element>
    /// The number of elements.
    public let count: Int
    private let block: MemoryBlock

    init(_ block: MemoryBlock, count: Int) {
        self.block = block
        self.count = count
        pointer = Pointer(address: block.address)
    }

    /// The elements, for as long as the allocation is there.
    public var array: CArray<Element> { CArray(at: pointer, count: count) }

    /// The address of the element at `index`.
    /// - Throws: `.outOfBounds`.
    public func pointer(at index: Int) throws(ForeignError) -> Pointer<Element> {
        try array.pointer(at: index)
    }
}

extension ForeignMemory {
    /// Makes room for elements, all zero bytes, where the library can reach them.
    /// - Parameter finalizer: runs right before the memory is freed, on whichever thread lets go of it last: to
    ///   have the library give up what it keeps there. It is given the address, which it must not keep.
    /// - Throws: `.outOfRange` if there is no such memory.
    public func allocate<T: CMember>(
        _ type: T.Type, count: Int = 1, finalizer: (@Sendable (Pointer<T>) -> Void)? = nil
    ) throws(ForeignError) -> Allocation<T> {
        let block = try allocate(byteCount: T.room(for: count), alignment: T.alignment)
        let allocation = Allocation<T>(block, count: count)
        if let finalizer { block.finalize { [pointer = allocation.pointer] in finalizer(pointer) } }
        return allocation
    }

    /// Makes room for elements and fills it with a copy of `elements`.
    public func allocate<T: CMember>(
        copying elements: some Collection<T.Value>, as type: T.Type
    ) throws(ForeignError) -> Allocation<T> {
        let allocation = try allocate(type, count: elements.count)
        try store(elements, at: allocation.pointer)
        return allocation
    }

    /// Makes room for a string, and fills it with its UTF-8 bytes and a NUL.
    /// - Throws: `.stringContainsNUL`, `.outOfRange`.
    public func allocate(copying string: String) throws(ForeignError) -> Allocation<C.Char> {
        try allocate(copying: string.charactersInC(), as: C.Char.self)
    }
}

extension String {
    /// Its UTF-8 bytes and a NUL.
    func charactersInC() throws(ForeignError) -> [CChar] {
        let characters = utf8.map { CChar(bitPattern: $0) }
        if let offset = characters.firstIndex(of: 0) { throw ForeignError.stringContainsNUL(at: offset) }
        return characters + [0]
    }
}
