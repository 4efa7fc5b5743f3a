import Synchronization

/// The blocks of some memory that the program has, by where they begin, and those that C is led to by what the
/// program has stored elsewhere.
package final class BlockTable: Sendable {
    private struct State {
        var blocks: [Int: WeakBlock] = [:]
        /// What has been stored in memory of the library's, by its address.
        var stored: [UInt: MemoryBlock] = [:]
    }
    private let state = Mutex(State())

    private struct WeakBlock {
        weak var block: MemoryBlock?
    }

    func add(_ block: MemoryBlock, at offset: Int) {
        state.withLock { $0.blocks[offset] = WeakBlock(block: block) }
    }

    func remove(at offset: Int) {
        state.withLock { _ = $0.blocks.removeValue(forKey: offset) }
    }

    /// The block that begins at `offset`, unless it is about to be freed.
    func block(at offset: Int) -> MemoryBlock? { state.withLock { $0.blocks[offset]?.block } }

    /// Whether a block begins at `offset`, be it about to be freed.
    func contains(_ offset: Int) -> Bool { state.withLock { $0.blocks[offset] != nil } }

    /// Keeps `target` until something else is stored at `address`.
    func keep(_ target: MemoryBlock?, storedAt address: UInt) {
        // Released without the lock, as its release takes it.
        let previous = state.withLock { state in
            let previous = state.stored[address]
            if target != nil || previous != nil { state.stored[address] = target }
            return previous
        }
        withExtendedLifetime(previous) {}
    }
}
