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
            Self.map(base + UInt(extent.offset), extent.size, PROT_READ | PROT_WRITE)
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
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
        guard let memory = mmap(nil, size + BlockLedger.granule, PROT_NONE, Int32(flags), -1, 0),
            memory != MAP_FAILED
        else { return nil }
        let before = -Int(bitPattern: memory) & (BlockLedger.granule - 1)
        if before > 0 { munmap(memory, before) }
        munmap(memory + before + size, BlockLedger.granule - before)
        return UInt(bitPattern: memory + before)
    }

    /// Gives reserved addresses new memory, all zero bytes, or none.
    private static func map(_ address: UInt, _ size: Int, _ protection: Int32) -> Bool {
        let reserve = protection == PROT_NONE ? MAP_NORESERVE : 0
        let flags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED | reserve
        return mmap(UnsafeMutableRawPointer(bitPattern: address), size, protection, Int32(flags), -1, 0) != MAP_FAILED
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
        // Large ones have just been given new memory.
        if !isLarge { memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount) }
        return MemoryBlock(address: memory, extent: extent, of: ledger) { [ledger] in
            if isLarge { Self.discard(address, extent.size, makingHole: ledger.freeRangeCount < Self.holeLimit) }
        }
    }

    /// How many parts of memory may be out of reach. The system gives a process no more than 65,530 parts.
    private static let holeLimit = 8192

    /// Gives memory back to the system.
    /// - Parameter makingHole: so that nobody can reach what was there.
    private static func discard(_ address: UInt, _ size: Int, makingHole: Bool) {
        if makingHole, map(address, size, PROT_NONE) { return }
        madvise(UnsafeMutableRawPointer(bitPattern: address), size, Int32(MADV_DONTNEED))
    }

    /// Which addresses are in use around one that is in the heap; none if what was there has been freed.
    func live(at address: UInt) -> Range<UInt>? {
        let start = addresses.lowerBound
        return ledger.marks.live(at: Int(address - start)).map {
            start + UInt($0.range.lowerBound)..<start + UInt($0.range.upperBound)
        }
    }

    /// Has what was stored at an address keep the blocks that it leads to.
    func keep(_ stored: [(offset: Int, address: UInt)], storedAt address: UInt) {
        ledger.keep(stored, storedAt: address) { [addresses] in
            addresses.contains($0) ? Int($0 - addresses.lowerBound) : nil
        }
    }
}
