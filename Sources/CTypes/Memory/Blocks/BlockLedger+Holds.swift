import Synchronization

extension BlockLedger {
    /// Holds the block to which an offset belongs, so that it is not freed before ``letGo(of:)``.
    /// - Returns: the block, and its bytes in use; `nil` if it is not in use.
    func hold(at offset: Int) -> (block: Int, range: Range<Int>)? {
        guard let (block, _) = marks.live(at: offset), holds.add(block) else { return nil }
        // The offset may be of another block by now.
        if let live = marks.live(at: offset), live.block == block { return live }
        letGo(of: block)
        return nil
    }

    /// Lets go of a block. What its owner has left to be done is done with the last that holds it.
    func letGo(of block: Int) {
        if holds.remove(block) { endings.withLock { $0.removeValue(forKey: block) }?() }
    }

    /// Lets go of a block that its owner holds.
    /// - Parameter ending: frees it. It runs when nobody holds the block any more, and at once if nobody else does.
    func giveUp(_ block: Int, ending: @escaping @Sendable () -> Void) {
        if holds.removeLast(block) { return ending() }
        endings.withLock { $0[block] = ending }
        letGo(of: block)
    }
}
