#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Synchronization

/// How many hold each block of some memory: its owner, and the spans of it that are open. It is counted without a
/// lock.
///
/// Nobody can begin to hold a block that nobody holds, so that whoever lets go of it last may free it.
struct BlockHolds: ~Copyable, Sendable {
    // Sendable: what it points to is atomic.
    /// For each smallest block.
    private nonisolated(unsafe) let counts: UnsafeMutablePointer<Atomic<UInt32>>

    /// - Returns: `nil` if there is no memory for it. What is never used takes none.
    init?(size: Int) {
        let byteCount = (size >> LiveMarks.smallestExponent) * MemoryLayout<Atomic<UInt32>>.stride
        guard let counts = ZeroedMemory.allocate(byteCount, alignment: 16) else { return nil }
        self.counts = counts.assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    deinit { free(counts) }

    private func index(_ block: Int) -> Int { block >> LiveMarks.smallestExponent }

    /// Holds a block for its owner. Who holds it later sees what has been said of it before.
    func own(_ block: Int) { counts[index(block)].store(1, ordering: .releasing) }

    /// Holds a block that somebody holds.
    /// - Returns: false if nobody does.
    func add(_ block: Int) -> Bool {
        var count = counts[index(block)].load(ordering: .relaxed)
        while count > 0 {
            let (isDone, original) = counts[index(block)].weakCompareExchange(
                expected: count, desired: count &+ 1, successOrdering: .acquiring, failureOrdering: .relaxed)
            if isDone { return true }
            count = original
        }
        return false
    }

    /// Lets go of a block.
    /// - Returns: whether nobody holds it any more.
    func remove(_ block: Int) -> Bool {
        counts[index(block)].subtract(1, ordering: .acquiringAndReleasing).newValue == 0
    }

    /// Lets go of a block if nobody else holds it.
    func removeLast(_ block: Int) -> Bool {
        counts[index(block)].compareExchange(expected: 1, desired: 0, ordering: .acquiringAndReleasing).exchanged
    }
}
