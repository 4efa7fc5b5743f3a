#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Where the memory lies that the program allocates for libraries in its own process: at addresses that nobody
/// else uses, so that each is known to be in use or not.
///
/// Addresses are reserved and get memory as blocks need it. What is freed of large blocks cannot be reached any
/// more, by C neither, until other blocks have it.
final class LocalHeap: Sendable {
    /// `nil` if the limits of this process leave no addresses for it.
    static let shared: LocalHeap? = {
        // More than can ever be in use, or as much as limits allow.
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        var size = min(max(1 << 30, memory), LiveMarks.limits.end / 8) * 4
        // Others need addresses, too.
        if let limit = addressLimit { size = min(size, limit / 2) }
        while size >= BlockLedger.granule {
            if let heap = LocalHeap(size: size & -BlockLedger.granule) { return heap }
            size /= 2
        }
        return nil
    }()

    /// How many bytes of addresses this process may have; `nil` if there is no limit.
    private static var addressLimit: Int? {
        #if canImport(Glibc)
            let resource = __rlimit_resource_t(RLIMIT_AS.rawValue)
        #else
            let resource = RLIMIT_AS
        #endif
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return nil }
        return Int(exactly: limit.rlim_cur)
    }

    let addresses: Range<UInt>
    private let ledger: BlockLedger

    private init?(size: Int) {
        guard let base = Self.reserve(size) else { return nil }
        let commit = { @Sendable (extent: BlockLedger.Extent) in
            // Where this is refused the addresses stay reserved. Until Linux 6.12 a mapping in their place, refused
            // for want of memory, would have left them to others.
            let memory = UnsafeMutableRawPointer(bitPattern: base + UInt(extent.offset))
            return mprotect(memory, extent.size, PROT_READ | PROT_WRITE) == 0
        }
        // What is freed of large blocks keeps no memory, only addresses.
        let large = Quarantine.Limits(count: Self.holeLimit / 2, byteCount: .max)
        guard let ledger = BlockLedger(size: size, retainingLarge: large, commit: commit) else {
            munmap(UnsafeMutableRawPointer(bitPattern: base), size)
            return nil
        }
        (self.ledger, addresses) = (ledger, base..<base + UInt(size))
    }

    /// Reserves addresses that begin at a multiple of a granule.
    private static func reserve(_ size: Int) -> UInt? {
        guard let memory = map(nil, size + BlockLedger.granule) else { return nil }
        let before = -Int(bitPattern: memory) & (BlockLedger.granule - 1)
        if before > 0 { munmap(memory, before) }
        munmap(memory + before + size, BlockLedger.granule - before)
        return UInt(bitPattern: memory + before)
    }

    /// Addresses without memory. They count for nothing until they can be written; then they do, for want of
    /// MAP_NORESERVE, so that the system can refuse what is more than it has.
    private static func map(_ address: UnsafeMutableRawPointer?, _ size: Int) -> UnsafeMutableRawPointer? {
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | (address == nil ? 0 : MAP_FIXED)
        let memory = mmap(address, size, PROT_NONE, Int32(flags), -1, 0)
        return memory == MAP_FAILED ? nil : memory
    }

    /// - Parameter alignment: a power of two.
    /// - Returns: `nil` if there is no such memory.
    func allocate(_ byteCount: Int, alignment: Int) -> MemoryBlock? {
        let base = addresses.lowerBound
        guard byteCount >= 0, byteCount <= addresses.count,
            let (extent, start) = ledger.allocate(byteCount, alignment: max(16, alignment), base: base)
        else { return nil }
        let address = base + UInt(extent.offset)
        let memory = UnsafeMutableRawPointer(bitPattern: address + UInt(start))!
        let isLarge = extent.size > BlockLedger.granule
        // The pages of large ones become zero without being touched.
        if !isLarge || !Self.clear(address, extent.size) {
            memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
        }
        return MemoryBlock(address: memory, extent: extent, of: ledger) { [ledger] in
            if isLarge { Self.discard(address, extent.size, makingHole: ledger.freeRangeCount < Self.holeLimit) }
        }
    }

    /// How many parts of memory may be out of reach. The system gives a process no more than 65,530 parts.
    private static let holeLimit = 8192

    /// Gives memory back to the system.
    /// - Parameter makingHole: so that nobody can reach what was there.
    private static func discard(_ address: UInt, _ size: Int, makingHole: Bool) {
        // Addresses without memory are refused to nobody, and count for nothing.
        if makingHole, map(UnsafeMutableRawPointer(bitPattern: address), size) != nil { return }
        _ = clear(address, size)
    }

    /// Takes the memory behind addresses, so that it is zero when it is next touched.
    private static func clear(_ address: UInt, _ size: Int) -> Bool {
        madvise(UnsafeMutableRawPointer(bitPattern: address), size, Int32(MADV_DONTNEED)) == 0
    }

    /// Which addresses are in use around one that is in the heap; none if what was there has been freed.
    func live(at address: UInt) -> Range<UInt>? {
        let start = addresses.lowerBound
        return ledger.marks.live(at: Int(address - start)).map {
            start + UInt($0.range.lowerBound)..<start + UInt($0.range.upperBound)
        }
    }

    /// Has bytes in the heap stay until what is returned is let go of; `nil` if not all of them are in use.
    @inline(__always)
    func hold(_ count: Int, at address: UInt) -> HeldBlock? {
        ledger.hold(count, at: Int(bitPattern: address &- addresses.lowerBound)).map { HeldBlock(offset: $0) }
    }

    @inline(__always)
    func letGo(of block: Int) { ledger.letGo(of: block) }

    /// Has what was stored at an address keep the blocks that it leads to.
    func keep(_ stored: [(offset: Int, address: UInt)], storedAt address: UInt) {
        ledger.keep(stored, storedAt: address) { [addresses] in
            addresses.contains($0) ? Int($0 - addresses.lowerBound) : nil
        }
    }
}
