import Synchronization

/// What is free of an arena, and what is in use. It knows no more than offsets: it outlives the memory
/// where somebody still has a block of it.
///
/// Small blocks are of sizes that are powers of two, so that one is found at once. They are cut from
/// chunks, which lie at the end of the memory; larger blocks lie at its beginning, are as large as they
/// must be, and become one free range with what is free beside them.
final class ArenaLedger: Sendable {
    /// Part of the memory that is in use.
    struct Extent {
        let offset: Int
        let size: Int
    }

    private struct State {
        /// Offsets of small blocks that are free, by the exponent of their size.
        var small = [[Int]](repeating: [], count: largest + 1)
        /// Where the chunks lie from which they were cut.
        var chunks = [[Int]](repeating: [], count: largest + 1)
        /// What is free besides, in order; no two touch.
        var ranges: [Range<Int>]
    }
    private let state: Mutex<State>

    private static let smallest = 7
    /// The exponent of the largest block that is a small one.
    private static let largest = 16
    private static let page = 4096

    init(size: Int) {
        // All begins and ends with pages.
        let end = size / Self.page * Self.page
        state = Mutex(State(ranges: end > 0 ? [0..<end] : []))
    }

    /// - Parameter size: more than 0.
    /// - Returns: `nil` if there is no room.
    @inline(__always)
    func allocate(_ size: Int) -> Extent? {
        if size > 1 << Self.largest { return allocateLarge(size) }
        let exponent = max(Self.smallest, Int.bitWidth - (size - 1).leadingZeroBitCount)
        let offset = state.withLock { state in
            state.small[exponent].popLast() ?? Self.cut(exponent, &state)
        }
        return offset.map { Extent(offset: $0, size: 1 << exponent) }
    }

    @inline(__always)
    func free(_ extent: Extent) {
        if extent.size > 1 << Self.largest { return freeLarge(extent) }
        state.withLock { $0.small[extent.size.trailingZeroBitCount].append(extent.offset) }
    }

    // MARK: Small blocks

    private static func chunkSize(_ exponent: Int) -> Int { 1 << max(14, exponent) }

    /// A small block of a new chunk.
    @inline(never)
    private static func cut(_ exponent: Int, _ state: inout State) -> Int? {
        let size = chunkSize(exponent)
        func fits(_ range: Range<Int>) -> Bool { range.count >= size }
        var index = state.ranges.lastIndex(where: fits)
        if index == nil {
            joinChunks(&state)
            index = state.ranges.lastIndex(where: fits)
        }
        guard let index else { return nil }
        let range = state.ranges[index]
        let chunk = range.upperBound - size
        replace(index, with: range.lowerBound..<chunk, in: &state.ranges)
        state.chunks[exponent].append(chunk)
        for offset in stride(from: chunk + size - 1 << exponent, to: chunk, by: -1 << exponent) {
            state.small[exponent].append(offset)
        }
        return chunk
    }

    /// Takes back the chunks of which nothing is in use.
    private static func joinChunks(_ state: inout State) {
        for exponent in smallest...largest where !state.small[exponent].isEmpty {
            let size = chunkSize(exponent)
            let free = state.small[exponent].sorted()
            var (kept, keptChunks) = ([Int](), [Int]())
            var next = 0
            for chunk in state.chunks[exponent].sorted() {
                let first = next
                while next < free.count, free[next] < chunk + size { next += 1 }
                if next - first == size >> exponent {
                    add(chunk..<chunk + size, to: &state.ranges)
                } else {
                    kept += free[first..<next]
                    keptChunks.append(chunk)
                }
            }
            (state.small[exponent], state.chunks[exponent]) = (kept, keptChunks)
        }
    }

    // MARK: Large blocks

    @inline(never)
    private func allocateLarge(_ size: Int) -> Extent? {
        let (end, isTooMuch) = size.addingReportingOverflow(Self.page - 1)
        guard !isTooMuch else { return nil }
        let size = end / Self.page * Self.page
        return state.withLock { state in
            func fits(_ range: Range<Int>) -> Bool { range.count >= size }
            var index = state.ranges.firstIndex(where: fits)
            if index == nil {
                Self.joinChunks(&state)
                index = state.ranges.firstIndex(where: fits)
            }
            guard let index else { return nil }
            let range = state.ranges[index]
            Self.replace(index, with: range.lowerBound + size..<range.upperBound, in: &state.ranges)
            return Extent(offset: range.lowerBound, size: size)
        }
    }

    @inline(never)
    private func freeLarge(_ extent: Extent) {
        let range = extent.offset..<extent.offset + extent.size
        state.withLock { Self.add(range, to: &$0.ranges) }
    }

    private static func replace(
        _ index: Int, with rest: Range<Int>, in ranges: inout [Range<Int>]
    ) {
        if rest.isEmpty { ranges.remove(at: index) } else { ranges[index] = rest }
    }

    /// Adds what has become free, as one with its neighbours.
    private static func add(_ range: Range<Int>, to ranges: inout [Range<Int>]) {
        var (low, high) = (0, ranges.count)
        while low < high {
            let middle = (low + high) / 2
            let isBefore = ranges[middle].lowerBound < range.lowerBound
            if isBefore { low = middle + 1 } else { high = middle }
        }
        var (first, last) = (low, low)
        var joined = range
        if low > 0, ranges[low - 1].upperBound == range.lowerBound {
            first = low - 1
            joined = ranges[first].lowerBound..<joined.upperBound
        }
        if low < ranges.count, ranges[low].lowerBound == range.upperBound {
            last = low + 1
            joined = joined.lowerBound..<ranges[low].upperBound
        }
        ranges.replaceSubrange(first..<last, with: CollectionOfOne(joined))
    }
}
