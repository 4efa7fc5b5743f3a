/// What is free of some memory: ranges in order, of which no two touch.
///
/// They are in pieces, each of which knows its largest one, so that a range of some size is found in few steps
/// however many there are.
struct FreeRanges {
    private struct Piece {
        var ranges: [Range<Int>]
        var largest: Int

        init(_ ranges: some Collection<Range<Int>>) {
            self.ranges = Array(ranges)
            largest = ranges.lazy.map(\.count).max() ?? 0
        }
    }
    private var pieces: [Piece] = []
    /// The number of ranges.
    private(set) var count = 0

    private static let pieceLimit = 256

    /// The first range of at least `size`.
    func first(ofSize size: Int) -> Range<Int>? {
        pieces.first { $0.largest >= size }?.ranges.first { $0.count >= size }
    }

    /// The last range of at least `size`.
    func last(ofSize size: Int) -> Range<Int>? {
        pieces.last { $0.largest >= size }?.ranges.last { $0.count >= size }
    }

    /// Adds what has become free, as one with its neighbours.
    mutating func insert(_ range: Range<Int>) {
        var joined = range
        if let before = position(of: range.lowerBound), self[before].upperBound == range.lowerBound {
            joined = self[before].lowerBound..<joined.upperBound
            remove(at: before)
        }
        if let after = position(of: range.upperBound), self[after].lowerBound == range.upperBound {
            joined = joined.lowerBound..<self[after].upperBound
            remove(at: after)
        }
        add(joined)
    }

    /// Takes `part` away, all of which is free.
    mutating func remove(_ part: Range<Int>) {
        guard let position = position(of: part.lowerBound) else { return }
        let range = self[position]
        remove(at: position)
        if range.lowerBound < part.lowerBound { add(range.lowerBound..<part.lowerBound) }
        if part.upperBound < range.upperBound { add(part.upperBound..<range.upperBound) }
    }

    // MARK: Positions

    private typealias Position = (piece: Int, index: Int)

    private subscript(position: Position) -> Range<Int> { pieces[position.piece].ranges[position.index] }

    /// Where the last range is that begins at `offset` or before it.
    private func position(of offset: Int) -> Position? {
        let piece = pieces.partitionIndex { $0.ranges[0].lowerBound <= offset } - 1
        guard piece >= 0 else { return nil }
        return (piece, pieces[piece].ranges.partitionIndex { $0.lowerBound <= offset } - 1)
    }

    private mutating func add(_ range: Range<Int>) {
        count += 1
        guard !pieces.isEmpty else { return pieces = [Piece([range])] }
        let (piece, index) = position(of: range.lowerBound) ?? (0, -1)
        pieces[piece].ranges.insert(range, at: index + 1)
        pieces[piece].largest = max(pieces[piece].largest, range.count)
        let ranges = pieces[piece].ranges
        guard ranges.count > Self.pieceLimit else { return }
        let middle = ranges.count / 2
        pieces.replaceSubrange(
            piece...piece, with: [Piece(ranges[..<middle]), Piece(ranges[middle...])])
    }

    private mutating func remove(at position: Position) {
        count -= 1
        let range = pieces[position.piece].ranges.remove(at: position.index)
        if pieces[position.piece].ranges.isEmpty {
            pieces.remove(at: position.piece)
        } else if range.count == pieces[position.piece].largest {
            pieces[position.piece].largest = pieces[position.piece].ranges.lazy.map(\.count).max() ?? 0
        }
    }
}

extension Array {
    /// The index of the first element for which `isBefore` is false; it is true for all before that, and for none
    /// behind it.
    fileprivate func partitionIndex(_ isBefore: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
