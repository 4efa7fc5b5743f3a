/// Memory that one callback needs, freed together when it is over.
final class ScratchMemory {
    private var blocks: [UnsafeMutableRawPointer] = []

    deinit { for block in blocks { block.deallocate() } }

    /// Keeps a copy of `text` that ends with NUL.
    func store(_ text: [UInt8]) -> UnsafeMutableRawPointer {
        let copy = allocate(text.count + 1)
        text.withUnsafeBytes {
            if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) }
        }
        return copy
    }

    /// Room for `count` bytes, zeroed.
    func allocate(_ count: Int) -> UnsafeMutableRawPointer {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: max(16, count), alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: max(16, count))
        blocks.append(memory)
        return memory
    }
}
