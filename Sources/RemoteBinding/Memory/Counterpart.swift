import CTypes

/// The block of an arena that stands for the memory of an ``Out`` or ``InOut``, for as long as both
/// live: C finds it at the same address in every call.
///
/// It does not keep the arena: the memory goes with the worker. Who has the arena may use the block.
final class Counterpart {
    private let ledger: BlockLedger
    let block: WorkerMemory.Block

    /// The counterpart of `owner` in `arena`, made on first use; `nil` if there is no room.
    static func of(
        _ owner: BufferOwner, in arena: WorkerMemory, count: Int, alignment: Int
    ) -> Counterpart? {
        if let known = owner.counterpart as? Counterpart, known.ledger === arena.ledger {
            return known
        }
        guard let block = arena.allocate(count, alignment: alignment) else { return nil }
        block.memory.initializeMemory(as: UInt8.self, repeating: 0)
        let counterpart = Counterpart(arena.ledger, block)
        owner.counterpart = counterpart
        return counterpart
    }

    private init(_ ledger: BlockLedger, _ block: WorkerMemory.Block) {
        self.ledger = ledger
        self.block = block
    }

    deinit { ledger.free(block.extent) }
}
