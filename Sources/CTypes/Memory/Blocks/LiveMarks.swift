#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Synchronization

/// Which bytes of some memory are in use: what an address may be followed to. It is looked up without a lock.
///
/// An offset leads to the first byte of its block, by how the block's granule is divided, and the mark there
/// says which of the block's bytes are in use.
package struct LiveMarks: ~Copyable, Sendable {
    /// The smallest block.
    package static let smallestExponent = 7
    /// What memory is divided into.
    package static let granuleExponent = 14

    // Sendable: what they point to is atomic.
    /// For each granule: 0 if it is free, the exponent of the size of its blocks, or from `firstGranule` on the
    /// granule in which its only block begins.
    private nonisolated(unsafe) let granules: UnsafeMutablePointer<Atomic<UInt32>>
    /// For each smallest block: 0 if no block in use begins there.
    private nonisolated(unsafe) let marks: UnsafeMutablePointer<Atomic<UInt64>>

    private static let firstGranule: UInt32 = 64
    /// How much memory is looked after, from its beginning.
    private let size: Int

    /// - Returns: `nil` if there is no memory for it. What is never used takes none.
    init?(size: Int) {
        guard
            let granules = ZeroedMemory.allocate(
                (size >> Self.granuleExponent) * MemoryLayout<UInt32>.stride, alignment: 16)
        else { return nil }
        guard
            let marks = ZeroedMemory.allocate(
                (size >> Self.smallestExponent) * MemoryLayout<UInt64>.stride, alignment: 16)
        else {
            free(granules)
            return nil
        }
        self.size = size
        self.granules = granules.assumingMemoryBound(to: Atomic<UInt32>.self)
        self.marks = marks.assumingMemoryBound(to: Atomic<UInt64>.self)
    }

    deinit {
        free(granules)
        free(marks)
    }

    /// Says that a granule is divided into blocks of one size.
    func divide(_ offset: Int, into exponent: Int) {
        granules[offset >> Self.granuleExponent].store(UInt32(exponent), ordering: .relaxed)
    }

    /// Says that granules are one block.
    func join(_ offset: Int, size: Int) {
        let first = offset >> Self.granuleExponent
        for granule in first..<(offset + size) >> Self.granuleExponent {
            granules[granule].store(Self.firstGranule + UInt32(first), ordering: .relaxed)
        }
    }

    /// Says that granules are no block.
    func forget(_ range: Range<Int>) {
        for granule in range.lowerBound >> Self.granuleExponent..<range.upperBound >> Self.granuleExponent {
            granules[granule].store(0, ordering: .relaxed)
        }
    }

    /// The bytes of a block that are in use, as one number: a flag, where they begin in units of 16 bytes, and
    /// where they end, both within the block.
    private struct Mark {
        let bits: UInt64

        init(bits: UInt64) { self.bits = bits }

        init(_ range: Range<Int>) {
            bits = 1 << 63 | UInt64(range.lowerBound >> 4) << 40 | UInt64(range.upperBound)
        }

        var start: Int { Int(bits >> 40 & 0x7F_FFFF) << 4 }
        var end: Int { Int(bits & 0xFF_FFFF_FFFF) }
    }

    /// The largest end, and the largest start, that a mark can tell.
    package static let limits = (end: 1 << 40 - 1, start: 0x7F_FFFF << 4)

    /// Says which bytes of the block at `offset` are in use.
    package func set(_ range: Range<Int>, at offset: Int) {
        marks[offset >> Self.smallestExponent].store(Mark(range).bits, ordering: .relaxed)
    }

    package func clear(at offset: Int) {
        marks[offset >> Self.smallestExponent].store(0, ordering: .relaxed)
    }

    /// Where the block begins to which an offset belongs, if there can be one.
    @inline(__always)
    func block(of offset: Int) -> Int? {
        guard offset < size else { return nil }
        let kind = granules[offset >> Self.granuleExponent].load(ordering: .relaxed)
        if kind == 0 { return nil }
        if kind < Self.firstGranule { return offset & (-1 &<< Int(kind)) }
        return Int(kind &- Self.firstGranule) &<< Self.granuleExponent
    }

    /// The bytes in use of the block that begins at an offset; `nil` if none does.
    @inline(__always)
    func range(of block: Int) -> Range<Int>? {
        let bits = marks[block >> Self.smallestExponent].load(ordering: .relaxed)
        guard bits != 0 else { return nil }
        let mark = Mark(bits: bits)
        return Range(uncheckedBounds: (block &+ mark.start, block &+ mark.end))
    }

    /// The bytes in use of the block to which an offset belongs; `nil` if it is not in use.
    package func live(at offset: Int) -> (block: Int, range: Range<Int>)? {
        guard let block = block(of: offset), let range = range(of: block) else { return nil }
        return (block, range)
    }
}
