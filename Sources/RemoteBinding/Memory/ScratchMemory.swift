import CTypes
import Glibc

/// Memory that one callback needs, freed together when it is over.
final class ScratchMemory {
    private var blocks: [UnsafeMutableRawPointer] = []

    deinit { for block in blocks { free(block) } }

    /// Keeps a copy of `text` that ends with NUL.
    func store(_ text: [UInt8]) throws(ForeignError) -> UnsafeMutableRawPointer {
        let copy = try allocate(text.count + 1)
        text.withUnsafeBytes {
            if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) }
        }
        return copy
    }

    /// Room for `count` bytes, zeroed. It takes no memory before something is written there.
    func allocate(_ count: Int) throws(ForeignError) -> UnsafeMutableRawPointer {
        guard let memory = calloc(1, max(16, count)) else {
            throw ForeignError(
                .outOfRange, "there is no memory for the \(count) bytes that C passed",
                remedy: "Make the shared memory smaller if the library is not to be trusted with that much")
        }
        blocks.append(memory)
        return memory
    }
}
