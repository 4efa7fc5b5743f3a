import CTypes

/// The block of an arena that stands for the memory of an ``Out`` or ``InOut``, for as long as both
/// live: C finds it at the same address in every call.
final class Counterpart {
    let arena: Arena
    let block: Arena.Block

    /// The counterpart of `owner` in `arena`, made on first use; `nil` if there is no room.
    static func of(
        _ owner: BufferOwner, in arena: Arena, count: Int, alignment: Int
    ) -> Counterpart? {
        if let known = owner.counterpart as? Counterpart, known.arena === arena { return known }
        guard let block = arena.allocate(count, alignment: alignment) else { return nil }
        block.memory.initializeMemory(as: UInt8.self, repeating: 0)
        let counterpart = Counterpart(arena, block)
        owner.counterpart = counterpart
        return counterpart
    }

    private init(_ arena: Arena, _ block: Arena.Block) {
        self.arena = arena
        self.block = block
    }

    deinit { arena.free(block) }
}
