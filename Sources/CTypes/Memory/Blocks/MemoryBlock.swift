import Synchronization

/// Bytes that are freed with the last reference to them. References are those of the program, and those of
/// other blocks in which the program has stored their address. While a span of them is open they are not freed.
public final class MemoryBlock: Sendable {
    // Sendable: an address that never changes.
    nonisolated(unsafe) let address: UnsafeRawPointer
    private let release: @Sendable () -> Void
    /// Where it begins, if it is of a ledger.
    private let place: (ledger: BlockLedger, offset: Int)?
    private struct State {
        /// What addresses in this block lead to, by where they are in it.
        var kept: [Int: MemoryBlock] = [:]
        var finalizer: (@Sendable () -> Void)?
        /// Blocks that go with this one, and the one with which this goes.
        var members: [MemoryBlock] = []
        weak var leader: MemoryBlock?
    }
    private let state = Mutex(State())

    /// - Parameters:
    ///   - address: where the library finds them, as the program passes it.
    ///   - release: frees them.
    public convenience init(address: UnsafeRawPointer, release: @escaping @Sendable () -> Void) {
        self.init(address: address, place: nil, release: release)
    }

    private init(
        address: UnsafeRawPointer, place: (ledger: BlockLedger, offset: Int)?, release: @escaping @Sendable () -> Void
    ) {
        self.address = address
        self.place = place
        self.release = release
    }

    /// A block of a ledger's.
    package convenience init(
        address: UnsafeRawPointer, extent: BlockLedger.Extent, of ledger: BlockLedger,
        discard: @escaping @Sendable () -> Void = {}
    ) {
        self.init(address: address, place: (ledger, extent.offset)) {
            // First, so that nobody who looks now follows an address to what goes.
            ledger.marks.clear(at: extent.offset)
            discard()
            ledger.blocks.remove(at: extent.offset)
            ledger.retire(extent)
        }
        ledger.blocks.add(self, at: extent.offset)
        ledger.holds.own(extent.offset)
    }

    /// Has `member` go with this block, as another of an arena's. Addresses in one that lead to another then count
    /// for nothing, so that they may lead in circles; one from elsewhere keeps all.
    func add(_ member: MemoryBlock) {
        member.state.withLock { $0.leader = self }
        state.withLock { $0.members.append(member) }
    }

    /// The block with which this one goes.
    var leader: MemoryBlock { state.withLock { $0.leader } ?? self }

    /// Keeps `target` until something else is stored at `offset`.
    func keep(_ target: MemoryBlock?, storedAt offset: Int) {
        let previous = state.withLock { state in
            let previous = state.kept[offset]
            if target != nil || previous != nil { state.kept[offset] = target }
            return previous
        }
        withExtendedLifetime(previous) {}
    }

    /// Runs `finalizer` right before the bytes are freed.
    func finalize(with finalizer: @escaping @Sendable () -> Void) {
        state.withLock { $0.finalizer = finalizer }
    }

    private func takeKept() -> [MemoryBlock] {
        state.withLock { state in
            defer { (state.kept, state.members) = ([:], []) }
            return Array(state.kept.values) + state.members
        }
    }

    deinit {
        let finalizer = state.withLock { $0.finalizer }
        // What is rare is prepared for when it is the case.
        if finalizer == nil, place.map({ $0.ledger.holds.removeLast($0.offset) }) ?? true {
            return Self.free(takeKept(), release)
        }
        guard let (ledger, offset) = place else {
            finalizer?()
            return Self.free(takeKept(), release)
        }
        let end = BlockEnd(kept: takeKept(), release: release)
        ledger.giveUp(offset) {
            guard let finalizer else { return end.free() }
            // It may have a span of them, too.
            ledger.holds.own(offset)
            finalizer()
            ledger.giveUp(offset) { end.free() }
        }
    }

    /// Frees the bytes of a block, after what only they have led to.
    fileprivate static func free(_ kept: consuming [MemoryBlock], _ release: () -> Void) {
        // A list of blocks that lead to each other is released one after the other, not one within the other.
        while var block = kept.popLast() {
            if isKnownUniquelyReferenced(&block) { kept += block.takeKept() }
        }
        release()
    }
}

/// What is left of a block to which there is no reference any more, while somebody holds it.
private final class BlockEnd: Sendable {
    private let kept: Mutex<[MemoryBlock]>
    private let release: @Sendable () -> Void

    init(kept: [MemoryBlock], release: @escaping @Sendable () -> Void) {
        self.kept = Mutex(kept)
        self.release = release
    }

    func free() { MemoryBlock.free(takeKept(), release) }

    private func takeKept() -> [MemoryBlock] {
        kept.withLock { kept in
            defer { kept = [] }
            return kept
        }
    }
}

extension BlockLedger {
    /// Has what the program has stored keep the blocks that it leads to.
    /// - Parameters:
    ///   - addresses: the offsets of addresses in it.
    ///   - address: where it was stored.
    ///   - offset: tells the offset of an address in this memory.
    package func keep(
        _ addresses: [(offset: Int, address: UInt)], storedAt address: UInt, offset: (UInt) -> Int?
    ) {
        let place = offset(address)
        let owner = place.flatMap { marks.live(at: $0) }
        let ownerBlock = owner.flatMap { blocks.block(at: $0.block) }
        let owningLeader = ownerBlock?.leader
        // What is about to be freed, with its finalizer, keeps nothing any more, nor what has been.
        if place != nil, owner == nil { return }
        if let owner, ownerBlock == nil, blocks.contains(owner.block) { return }
        for stored in addresses {
            var target = offset(stored.address).flatMap { marks.live(at: $0) }
                .flatMap { blocks.block(at: $0.block) }?.leader
            if target === owningLeader { target = nil }
            let place = address &+ UInt(stored.offset)
            if let ownerBlock, let owner, let place = offset(place) {
                ownerBlock.keep(target, storedAt: place - owner.block)
            } else {
                blocks.keep(target, storedAt: place)
            }
        }
    }
}
