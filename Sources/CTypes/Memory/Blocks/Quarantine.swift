/// Blocks that have been given back but are not used again yet, so that addresses of them are known to be of
/// nothing for a while.
package struct Quarantine {
    private var extents: [BlockLedger.Extent] = []
    /// Where the oldest is.
    private var first = 0
    private var byteCount = 0
    private let limits: Limits

    /// How much is kept from use.
    package struct Limits: Sendable {
        package let count: Int
        package let byteCount: Int

        package init(count: Int = 1 << 15, byteCount: Int = 16 << 20) {
            self.count = count
            self.byteCount = byteCount
        }
    }

    init(_ limits: Limits) { self.limits = limits }

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
        if first == limits.count {
            extents.removeFirst(first)
            first = 0
        }
        return oldest
    }

    /// The oldest, if there are more than there should be. The latest stays, however large it is.
    mutating func popExcess() -> BlockLedger.Extent? {
        let count = extents.count - first
        return count > limits.count || byteCount > limits.byteCount && count > 1 ? popFirst() : nil
    }
}
