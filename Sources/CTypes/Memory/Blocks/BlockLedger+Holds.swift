import Synchronization

extension BlockLedger {
    /// Holds the block in which bytes lie, so that it is not freed before ``letGo(of:)``.
    /// - Returns: the block; `nil` if not all of the bytes are in use.
    @inline(__always)
    func hold(_ count: Int, at offset: Int) -> Int? {
        guard let block = marks.block(of: offset), holds.add(block) else { return nil }
        // Looked at when it is held: it may have been another block before.
        if let range = marks.range(of: block), offset >= range.lowerBound, count <= range.upperBound &- offset {
            return block
        }
        letGo(of: block)
        return nil
    }

    /// Lets go of a block. What its owner has left to be done is done with the last that holds it.
    @inline(__always)
    func letGo(of block: Int) {
        if holds.remove(block) { end(block) }
    }

    @inline(never)
    private func end(_ block: Int) {
        endings.withLock { $0.removeValue(forKey: block) }?()
    }

    /// Lets go of a block that its owner holds.
    /// - Parameter ending: frees it. It runs when nobody holds the block any more, and at once if nobody else does.
    func giveUp(_ block: Int, ending: @escaping @Sendable () -> Void) {
        if holds.removeLast(block) { return ending() }
        endings.withLock { $0[block] = ending }
        letGo(of: block)
    }
}
