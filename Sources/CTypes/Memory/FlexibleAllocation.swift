/// A structure that ends with an array without a length, and so many elements of it, in memory that the
/// program owns; see ``Allocation``.
public final class FlexibleAllocation<Header: CStruct, Element: CMember>: Sendable {
    /// The address of the structure.
    public let pointer: Pointer<Header>
    /// The address of the array's first element.
    public let elements: Pointer<Element>
    /// The number of elements.
    public let count: Int
    private let block: MemoryBlock

    fileprivate init(_ block: MemoryBlock, elementsAt offset: Int, count: Int) {
        self.block = block
        self.count = count
        pointer = Pointer(address: block.address)
        elements = Pointer(address: block.address + offset)
    }

    /// The address of the element at `index`.
    /// - Throws: `.outOfBounds`.
    public func element(at index: Int) throws(ForeignError) -> Pointer<Element> {
        guard index >= 0, index < count else { throw ForeignError.outOfBounds(index, count: count) }
        return try elements.advanced(by: index)
    }
}

extension ForeignMemory {
    /// Makes room for a structure and for elements of the array at its end, all zero bytes.
    /// - Parameters:
    ///   - path: the array.
    ///   - count: the number of its elements.
    /// - Throws: `.outOfRange` if there is no such memory.
    public func allocate<S: CStruct, E: CMember>(
        _ type: S.Type, _ path: KeyPath<S, FlexibleArray<E>>, count: Int
    ) throws(ForeignError) -> FlexibleAllocation<S, E> {
        let offset = S.offset(of: path)
        let end = offset + (try E.room(for: count))
        let block = try allocate(byteCount: max(S.size, end), alignment: S.alignment)
        return FlexibleAllocation(block, elementsAt: offset, count: count)
    }
}
