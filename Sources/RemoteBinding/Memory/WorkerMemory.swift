import CTypes

/// Memory that the program and its worker share, at the same address in both.
///
/// The program alone says what lies where; what it knows of that is not in it. The worker may
/// write anything at any time, so that what comes back is copied before it is looked at.
package final class WorkerMemory: Sendable {
    /// What is in use. Who keeps a block beyond a call keeps this, not the memory of a worker that may
    /// have ended long ago.
    let ledger: BlockLedger
    // Sendable: an address that never changes.
    private nonisolated(unsafe) let base: UnsafeMutableRawPointer
    let size: Int
    private let release: @Sendable () -> Void

    /// What fills the memory around the bytes of a block, and shows whether C kept inside.
    private static let guardByte: UInt8 = 0xC5

    /// - Parameters:
    ///   - memory: the memory, filled with zero.
    ///   - release: unmaps it.
    package init(
        _ memory: UnsafeMutableRawBufferPointer, release: @escaping @Sendable () -> Void
    ) {
        base = memory.baseAddress.unsafelyUnwrapped
        size = memory.count
        ledger = BlockLedger(size: memory.count) ?? .empty
        self.release = release
    }

    deinit { release() }

    /// Part of the memory.
    struct Block: @unchecked Sendable {
        // Sendable: an address; whoever has the block, has its bytes.
        let extent: BlockLedger.Extent
        /// The bytes, at the same address for the worker.
        let memory: UnsafeMutableRawBufferPointer
        var address: UInt64 { UInt64(UInt(bitPattern: memory.baseAddress)) }
    }

    /// A block of `count` bytes, with the bytes around it guarded; `nil` if there is no room.
    /// - Parameter alignment: a power of two.
    func allocate(_ count: Int, alignment: Int = 16) -> Block? {
        let alignment = max(16, alignment)
        guard count >= 0, count <= size, alignment <= size,
            let (extent, start) = ledger.allocate(count, alignment: alignment, base: UInt(bitPattern: base))
        else { return nil }
        let memory = UnsafeMutableRawBufferPointer(start: base + extent.offset + start, count: count)
        let block = Block(extent: extent, memory: memory)
        Self.fillGuards(of: block)
        return block
    }

    func free(_ block: Block) { ledger.free(block.extent) }

    private static func guards(
        of block: Block
    ) -> (before: UnsafeMutableRawBufferPointer, after: UnsafeMutableRawBufferPointer) {
        let start = block.memory.baseAddress.unsafelyUnwrapped
        let end = start + block.memory.count
        let size = BlockLedger.guardSize
        return (
            UnsafeMutableRawBufferPointer(start: start - size, count: size),
            UnsafeMutableRawBufferPointer(start: end, count: size)
        )
    }

    static func fillGuards(of block: Block) {
        let guards = guards(of: block)
        guards.before.initializeMemory(as: UInt8.self, repeating: guardByte)
        guards.after.initializeMemory(as: UInt8.self, repeating: guardByte)
    }

    /// Whether nothing has been written around a block.
    static func isIntact(_ block: Block) -> Bool {
        let guards = guards(of: block)
        return guards.before.allSatisfy { $0 == guardByte }
            && guards.after.allSatisfy { $0 == guardByte }
    }

    /// Throws if an address leads here, but to nothing that is in use.
    /// - Returns: how many bytes can be reached.
    @discardableResult
    func check(_ address: UInt64, _ count: Int) throws(ForeignError) -> Int {
        guard let offset = offset(of: address) else { return .max }
        guard let live = ledger.marks.live(at: offset)?.range else { throw ForeignError.useAfterFree }
        guard live.contains(offset), count <= live.upperBound - offset else {
            throw ForeignError.outside(live.count, UInt(address), count)
        }
        return live.upperBound - offset
    }

    /// Has what was stored at an address keep the blocks that it leads to.
    func keep(_ stored: [(offset: Int, address: UInt)], storedAt address: UInt) {
        ledger.keep(stored, storedAt: address) { offset(of: UInt64($0)) }
    }

    private func offset(of address: UInt64) -> Int? {
        let offset = address &- UInt64(UInt(bitPattern: base))
        return offset < UInt64(size) ? Int(offset) : nil
    }

    /// The memory at an address of the worker's, if all of it lies here.
    func memory(at address: UInt64, count: Int) -> UnsafeMutableRawBufferPointer? {
        let start = UInt64(UInt(bitPattern: base))
        guard count >= 0, address >= start, address - start <= UInt64(size),
            UInt64(count) <= UInt64(size) - (address - start)
        else { return nil }
        return UnsafeMutableRawBufferPointer(start: base + Int(address - start), count: count)
    }
}
