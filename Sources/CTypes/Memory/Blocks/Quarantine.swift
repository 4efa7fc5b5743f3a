/// Blocks that have been given back but are not used again yet, so that addresses of them are known to be of
/// nothing for a while.
struct Quarantine {
    private var extents: [BlockLedger.Extent] = []
    /// Where the oldest is.
    private var first = 0
    private var byteCount = 0

    /// How much is kept from use.
    private static let limits = (count: 1 << 15, byteCount: 16 << 20)

    mutating func append(_ extent: BlockLedger.Extent) {
        extents.append(extent)
        byteCount += extent.size
    }

    /// The oldest.
    mutating func popFirst() -> BlockLedger.Extent? {
        guard first < extents.count else { return nil }
        let oldest = extents[first]
        first += 1
        byteCount -= oldest.size
        if first == Self.limits.count {
            extents.removeFirst(first)
            first = 0
        }
        return oldest
    }

    /// The oldest, if there are more than there should be.
    mutating func popExcess() -> BlockLedger.Extent? {
        let isTooMuch = extents.count - first > Self.limits.count || byteCount > Self.limits.byteCount
        return isTooMuch ? popFirst() : nil
    }
}
