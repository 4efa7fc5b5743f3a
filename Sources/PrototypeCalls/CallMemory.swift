import CTypes
import Glibc

/// The memory of one call's arguments, zeroed at first.
final class CallMemory {
    static let maximumSize = 1 << 30

    private var blocks: [UnsafeMutableRawPointer] = []

    deinit { for block in blocks { free(block) } }

    func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
        guard let block = calloc(max(1, byteCount), 1) else {
            preconditionFailure("out of memory")
        }
        blocks.append(block)
        return block
    }

    /// Memory for C to write to, with guard bytes behind it.
    func allocateGuarded(byteCount: Int) -> UnsafeMutableRawPointer {
        let block = allocate(byteCount: byteCount + Output.guardSize)
        (block + byteCount).initializeMemory(
            as: UInt8.self, repeating: Output.guardByte, count: Output.guardSize)
        return block
    }

    /// A copy of `bytes` with a NUL behind it.
    func copy(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
        let block = allocate(byteCount: bytes.count + 1)
        block.copyMemory(from: bytes, byteCount: bytes.count)
        return UnsafeMutableRawBufferPointer(start: block, count: bytes.count + 1)
    }
}

/// An argument in memory, as libffi wants it.
struct ArgumentMemory {
    let address: UnsafeMutableRawPointer
    /// What it points to, if that is memory of the call's.
    var block: Block?
    /// What to show after the call.
    var output: Output? { block?.output }

    struct Block {
        let memory: UnsafeMutableRawBufferPointer
        /// What it is made of.
        let element: TypeDescription
        var output: Output?
    }
}

/// Memory that C writes to, with guard bytes behind it.
struct Output {
    let address: UnsafeMutableRawPointer
    let element: TypeDescription
    let count: Int
    /// Whether the user asked for several elements.
    let isList: Bool

    static let guardSize = 64
    static let guardByte: UInt8 = 0xA5

    var byteCount: Int { count * (element.size ?? 1) }

    /// Whether C wrote past the end, as far as the guard bytes tell.
    var isOverrun: Bool {
        UnsafeRawBufferPointer(start: address + byteCount, count: Self.guardSize)
            .contains { $0 != Self.guardByte }
    }

    func value(_ addresses: AddressReader) -> ShownValue {
        let bytes = UnsafeRawBufferPointer(start: address, count: byteCount)
        switch element {
        case _ where element.isChar: return .string(Array(bytes.prefix { $0 != 0 }))
        case let type where type.size == nil: return .bytes(Array(bytes))
        case _ where !isList: return addresses.value(bytes, element)
        default: return addresses.value(bytes, .array(element, count: count))
        }
    }
}
