import Synchronization

/// What is free of some memory, and what is in use. It knows no more than offsets: it outlives the memory
/// where somebody still has a block of it.
///
/// Small blocks are of sizes that are powers of two, so that one is found at once. They are cut from
/// granules, which lie at the end of the memory; larger blocks lie at its beginning, are as large as they
/// must be, and become one free range with what is free beside them.
package final class BlockLedger: Sendable {
    /// A block.
    package struct Extent: Sendable {
        package let offset: Int
        package let size: Int
    }

    /// What lies unused before and behind the bytes of a block, so that who goes past them a little is noticed.
    package static let guardSize = 32

    private struct State {
        /// Offsets of small blocks that are free, by the exponent of their size.
        var small = [[Int]](repeating: [], count: granuleExponent + 1)
        /// The granules from which they were cut.
        var granules = [[Int]](repeating: [], count: granuleExponent + 1)
        /// What is free besides.
        var ranges = FreeRanges()
        /// Of small blocks, and of large ones.
        var retired: [Quarantine]
    }
    private let state: Mutex<State>
    /// Which bytes of the blocks are in use.
    package let marks: LiveMarks
    /// The blocks that the program has.
    package let blocks = BlockTable()
    let holds: BlockHolds
    /// What is to be done when nobody holds a block any more, by where that begins.
    let endings = Mutex<[Int: @Sendable () -> Void]>([:])
    private let commit: @Sendable (Extent) -> Bool

    private static let granuleExponent = LiveMarks.granuleExponent
    package static let granule = 1 << granuleExponent

    /// - Parameters:
    ///   - size: of the memory.
    ///   - large: how much of the blocks larger than a granule is kept from use after they were given back.
    ///   - commit: makes part of the memory usable, if there is something to do; false if it cannot be.
    /// - Returns: `nil` if there is no memory for what it has to remember.
    package init?(
        size: Int, retainingLarge large: Quarantine.Limits = .init(),
        commit: @escaping @Sendable (Extent) -> Bool = { _ in true }
    ) {
        // All begins and ends with granules.
        let end = size & -Self.granule
        guard let marks = LiveMarks(size: end), let holds = BlockHolds(size: end) else { return nil }
        self.marks = marks
        self.holds = holds
        self.commit = commit
        var free = State(retired: [Quarantine(.init()), Quarantine(large)])
        if end > 0 { free.ranges.insert(0..<end) }
        state = Mutex(free)
    }

    /// For memory of which nothing can be used.
    package static var empty: BlockLedger { BlockLedger(size: 0)! }

    /// Bytes in a block.
    /// - Parameters:
    ///   - count: at least 0.
    ///   - alignment: a power of two, of at least 16.
    ///   - base: the address of the memory.
    /// - Returns: the block, and where the bytes begin in it; `nil` if there is no room.
    package func allocate(_ count: Int, alignment: Int, base: UInt) -> (extent: Extent, start: Int)? {
        let needed = count + 2 * Self.guardSize + (alignment > 16 ? alignment : 0)
        guard needed <= LiveMarks.limits.end, alignment <= LiveMarks.limits.start,
            let extent = allocate(needed)
        else { return nil }
        let first = base + UInt(extent.offset + Self.guardSize)
        let start = Self.guardSize + Int((0 &- first) & UInt(alignment - 1))
        marks.set(start..<start + count, at: extent.offset)
        return (extent, start)
    }

    /// - Parameter size: more than 0.
    /// - Returns: `nil` if there is no room.
    private func allocate(_ size: Int) -> Extent? {
        if size > Self.granule { return allocateLarge(size) }
        let exponent = max(LiveMarks.smallestExponent, Int.bitWidth - (size - 1).leadingZeroBitCount)
        let offset = state.withLock { state in
            state.small[exponent].popLast() ?? cut(exponent, &state)
        }
        return offset.map { Extent(offset: $0, size: 1 << exponent) }
    }

    /// In how many parts memory is free.
    var freeRangeCount: Int { state.withLock { $0.ranges.count } }

    /// Gives a block back, which may be used again at once.
    package func free(_ extent: Extent) {
        marks.clear(at: extent.offset)
        state.withLock { free(extent, &$0) }
    }

    /// Gives a block back of which somebody may still have the address: others are used before it.
    package func retire(_ extent: Extent) {
        marks.clear(at: extent.offset)
        state.withLock { state in
            let kind = extent.size > Self.granule ? 1 : 0
            state.retired[kind].append(extent)
            while let oldest = state.retired[kind].popExcess() { free(oldest, &state) }
        }
    }

    private func free(_ extent: Extent, _ state: inout State) {
        if extent.size > Self.granule {
            free(extent.offset..<extent.offset + extent.size, &state)
        } else {
            state.small[extent.size.trailingZeroBitCount].append(extent.offset)
        }
    }

    // MARK: Small blocks

    /// A small block of a new granule.
    @inline(never)
    private func cut(_ exponent: Int, _ state: inout State) -> Int? {
        guard let range = range(ofSize: Self.granule, fromEnd: true, &state) else { return nil }
        let granule = range.upperBound - Self.granule
        guard commit(Extent(offset: granule, size: Self.granule)) else { return nil }
        state.ranges.remove(granule..<range.upperBound)
        state.granules[exponent].append(granule)
        marks.divide(granule, into: exponent)
        for offset in stride(from: range.upperBound - 1 << exponent, to: granule, by: -1 << exponent) {
            state.small[exponent].append(offset)
        }
        return granule
    }

    /// Takes back the granules of which nothing is in use.
    private func joinGranules(_ state: inout State) {
        for exponent in LiveMarks.smallestExponent...Self.granuleExponent where !state.small[exponent].isEmpty {
            let unused = state.small[exponent].sorted()
            var (kept, keptGranules) = ([Int](), [Int]())
            var next = 0
            for start in state.granules[exponent].sorted() {
                let first = next
                while next < unused.count, unused[next] < start + Self.granule { next += 1 }
                if next - first == Self.granule >> exponent {
                    free(start..<start + Self.granule, &state)
                } else {
                    kept += unused[first..<next]
                    keptGranules.append(start)
                }
            }
            (state.small[exponent], state.granules[exponent]) = (kept, keptGranules)
        }
    }

    // MARK: Large blocks

    @inline(never)
    private func allocateLarge(_ size: Int) -> Extent? {
        let (end, isTooMuch) = size.addingReportingOverflow(Self.granule - 1)
        guard !isTooMuch else { return nil }
        let size = end & -Self.granule
        return state.withLock { state in
            guard let range = range(ofSize: size, fromEnd: false, &state) else { return nil }
            let extent = Extent(offset: range.lowerBound, size: size)
            guard commit(extent) else { return nil }
            state.ranges.remove(range.lowerBound..<range.lowerBound + size)
            marks.join(extent.offset, size: size)
            return extent
        }
    }

    // MARK: Ranges

    /// The first range with room for so many bytes, or the last, after all has been made free that can be.
    private func range(ofSize size: Int, fromEnd: Bool, _ state: inout State) -> Range<Int>? {
        func find() -> Range<Int>? {
            fromEnd ? state.ranges.last(ofSize: size) : state.ranges.first(ofSize: size)
        }
        if let range = find() { return range }
        for kind in state.retired.indices {
            while let oldest = state.retired[kind].popFirst() { free(oldest, &state) }
        }
        joinGranules(&state)
        return find()
    }

    private func free(_ range: Range<Int>, _ state: inout State) {
        marks.forget(range)
        state.ranges.insert(range)
    }
}
