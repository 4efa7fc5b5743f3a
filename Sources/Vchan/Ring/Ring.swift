import CVchan
import Synchronization

/// Where the two sides of a ring tell each other how far they have come.
///
/// They are stored with sequential consistency: whoever moves one then looks whether the other side
/// has asked to be notified, and must not look before.
struct RingIndices: @unchecked Sendable {
    // Sendable: accessed atomically.
    let consumed: UnsafeMutablePointer<Atomic<UInt32>>
    let produced: UnsafeMutablePointer<Atomic<UInt32>>
}

/// The bytes of a ring. Positions count up for ever; the place of one is its remainder.
struct RingMemory: @unchecked Sendable {
    // Sendable: who reads and who writes a byte follows from the indices.
    let base: UnsafeMutableRawPointer
    let size: UInt32

    /// The one or two pieces of the ring that `count` bytes from `position` on lie in.
    @inline(__always)
    func pieces(
        at position: UInt32, count: Int, _ body: (UnsafeMutableRawPointer, Int, Int) -> Void
    ) {
        let start = Int(position & (size - 1))
        let first = min(count, Int(size) - start)
        body(base + start, 0, first)
        if first < count { body(base, first, count - first) }
    }
}

/// The side of a ring that reads.
///
/// Its own position is private, and published, but never read back: the peer could have changed it.
struct RingReader: ~Copyable, Sendable {
    private let memory: RingMemory
    private let indices: RingIndices
    private var position: UInt32 = 0
    /// How far the peer is known to have written.
    private var written: UInt32 = 0

    init(_ memory: RingMemory, _ indices: RingIndices) {
        self.memory = memory
        self.indices = indices
    }

    var size: Int { Int(memory.size) }
    /// How many bytes are known to be there.
    var known: Int { Int(written &- position) }

    /// How many bytes are there.
    @inline(__always)
    mutating func available() throws(VchanError) -> Int {
        let produced = indices.produced.pointee.load(ordering: .acquiring)
        let count = produced &- position
        guard count <= memory.size, count >= written &- position else {
            throw violation(produced)
        }
        written = produced
        return Int(count)
    }

    @inline(never)
    private func violation(_ produced: UInt32) -> VchanError {
        VchanError(
            .protocolViolation,
            """
            the peer claims to have written up to \(produced), where it had written up to \
            \(written) and we have read up to \(position) of a ring of \(memory.size) bytes
            """)
    }

    /// Copies bytes that are known to be there. Their place is still taken.
    @inline(__always)
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) {
        guard let target = buffer.baseAddress, !buffer.isEmpty else { return }
        memory.pieces(at: position, count: buffer.count) { source, offset, count in
            vchan_copy(target + offset, source, count)
        }
        position &+= UInt32(buffer.count)
    }

    /// Gives the place of what has been read back to the writer.
    @inline(__always)
    func release() {
        indices.consumed.pointee.store(position, ordering: .sequentiallyConsistent)
    }
}

/// The side of a ring that writes.
struct RingWriter: ~Copyable, Sendable {
    private let memory: RingMemory
    private let indices: RingIndices
    private var position: UInt32 = 0
    /// How far the peer is known to have read.
    private var read: UInt32 = 0

    init(_ memory: RingMemory, _ indices: RingIndices) {
        self.memory = memory
        self.indices = indices
    }

    var size: Int { Int(memory.size) }
    /// How many bytes are known to be free.
    var known: Int { Int(memory.size - (position &- read)) }

    /// How many bytes are free.
    @inline(__always)
    mutating func available() throws(VchanError) -> Int {
        let consumed = indices.consumed.pointee.load(ordering: .acquiring)
        let used = position &- consumed
        guard used <= position &- read else {
            throw violation(consumed)
        }
        read = consumed
        return Int(memory.size - used)
    }

    @inline(never)
    private func violation(_ consumed: UInt32) -> VchanError {
        VchanError(
            .protocolViolation,
            """
            the peer claims to have read up to \(consumed), where it had read up to \(read) \
            and we have written up to \(position) of a ring of \(memory.size) bytes
            """)
    }

    /// Copies bytes to where there is known to be place, and shows them to the reader.
    /// - Parameter isBulk: whether they are many, and for another processor.
    @inline(__always)
    mutating func write(_ buffer: UnsafeRawBufferPointer, isBulk: Bool) {
        guard let source = buffer.baseAddress, !buffer.isEmpty else { return }
        memory.pieces(at: position, count: buffer.count) { target, offset, count in
            if isBulk {
                vchan_copy_for_others(target, source + offset, count)
            } else {
                vchan_copy(target, source + offset, count)
            }
        }
        position &+= UInt32(buffer.count)
        indices.produced.pointee.store(position, ordering: .sequentiallyConsistent)
    }
}
