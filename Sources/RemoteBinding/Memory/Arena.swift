/// Memory that the program and its worker share, at the same address in both.
///
/// The program alone says what lies where; what it knows of that is not in the arena. The worker may
/// write anything at any time, so that what comes back is copied before it is looked at.
package final class Arena: Sendable {
    /// What is in use. Who keeps a block beyond a call keeps this, not the memory of a worker that may
    /// have ended long ago.
    let ledger: ArenaLedger
    // Sendable: an address that never changes.
    private nonisolated(unsafe) let base: UnsafeMutableRawPointer
    let size: Int
    private let release: @Sendable () -> Void

    /// What lies before and behind the bytes of a block, and shows whether C kept inside.
    private static let guardSize = 32
    private static let guardByte: UInt8 = 0xC5

    /// - Parameters:
    ///   - memory: the memory, filled with zero.
    ///   - release: unmaps it.
    package init(
        _ memory: UnsafeMutableRawBufferPointer, release: @escaping @Sendable () -> Void
    ) {
        base = memory.baseAddress.unsafelyUnwrapped
        size = memory.count
        ledger = ArenaLedger(size: memory.count)
        self.release = release
    }

    deinit { release() }

    /// Part of an arena.
    struct Block: @unchecked Sendable {
        // Sendable: an address; whoever has the block, has its bytes.
        let extent: ArenaLedger.Extent
        /// The bytes, at the same address for the worker.
        let memory: UnsafeMutableRawBufferPointer
        var address: UInt64 { UInt64(UInt(bitPattern: memory.baseAddress)) }
    }

    /// A block of `count` bytes, with the bytes around it guarded; `nil` if there is no room.
    /// - Parameter alignment: a power of two.
    func allocate(_ count: Int, alignment: Int = 16) -> Block? {
        let alignment = max(16, alignment)
        guard count >= 0, count <= size, alignment <= size else { return nil }
        let needed = count + 2 * Self.guardSize + (alignment > 16 ? alignment : 0)
        guard let extent = ledger.allocate(needed) else { return nil }
        let first = base + extent.offset + Self.guardSize
        let padding = Int((0 &- UInt(bitPattern: first)) & UInt(alignment - 1))
        let block = Block(
            extent: extent,
            memory: UnsafeMutableRawBufferPointer(start: first + padding, count: count))
        let guards = Self.guards(of: block)
        guards.before.initializeMemory(as: UInt8.self, repeating: Self.guardByte)
        guards.after.initializeMemory(as: UInt8.self, repeating: Self.guardByte)
        return block
    }

    func free(_ block: Block) { ledger.free(block.extent) }

    private static func guards(
        of block: Block
    ) -> (before: UnsafeMutableRawBufferPointer, after: UnsafeMutableRawBufferPointer) {
        let start = block.memory.baseAddress.unsafelyUnwrapped
        let end = start + block.memory.count
        return (
            UnsafeMutableRawBufferPointer(start: start - guardSize, count: guardSize),
            UnsafeMutableRawBufferPointer(start: end, count: guardSize)
        )
    }

    /// Whether nothing has been written around a block.
    static func isIntact(_ block: Block) -> Bool {
        let guards = guards(of: block)
        return guards.before.allSatisfy { $0 == guardByte }
            && guards.after.allSatisfy { $0 == guardByte }
    }

    /// The memory at an address of the worker's, if all of it lies in the arena.
    func memory(at address: UInt64, count: Int) -> UnsafeMutableRawBufferPointer? {
        let start = UInt64(UInt(bitPattern: base))
        guard count >= 0, address >= start, address - start <= UInt64(size),
            UInt64(count) <= UInt64(size) - (address - start)
        else { return nil }
        return UnsafeMutableRawBufferPointer(start: base + Int(address - start), count: count)
    }
}
