/// Memory that one call needs on one side, freed together when the call is over.
public final class ScratchMemory {
    private var blocks: [UnsafeMutableRawBufferPointer] = []

    public init() {}

    deinit { for block in blocks { block.deallocate() } }

    /// Keeps a copy of `text` that ends with NUL.
    public func store(_ text: ArraySlice<UInt8>?) -> UnsafeRawPointer? {
        guard let text else { return nil }
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count + 1, alignment: 16)
        copy.copyBytes(from: text)
        copy[text.count] = 0
        blocks.append(copy)
        return UnsafeRawPointer(copy.baseAddress)
    }

    /// Room for `byteCount` bytes, zeroed.
    public func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: max(16, byteCount), alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        blocks.append(memory)
        return memory.baseAddress.unsafelyUnwrapped
    }
}
