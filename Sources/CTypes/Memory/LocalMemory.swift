/// The program's own memory.
///
/// What the program has allocated is known: an address in it is followed as long as it is in use, and not beyond
/// its end. An address that C gave is followed as it is, as fast as C does and as unsafely: C must still keep
/// something there.
public struct LocalMemory: ForeignMemory {
    /// Where allocated memory lies.
    @usableFromInline let heapStart: UInt
    @usableFromInline let heapSize: UInt

    public init() {
        let addresses = LocalHeap.shared?.addresses ?? 0..<0
        heapStart = addresses.lowerBound
        heapSize = UInt(addresses.count)
    }

    @inlinable @inline(__always)
    public func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value {
        try check(pointer.address, T.size)
        return T.load(from: pointer.address)
    }

    @inlinable @inline(__always)
    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError) {
        try check(pointer.address, T.size)
        T.store(value, to: UnsafeMutableRawPointer(mutating: pointer.address))
        if T.hasAddresses { keepTargets(of: T.self, storedAt: pointer.address) }
    }

    /// Reads the value that `pointer` points to, whatever is there.
    @inlinable @inline(__always)
    public func unsafeLoad<T: CMember>(_ pointer: Pointer<T>) -> T.Value { T.load(from: pointer.address) }

    /// Writes the value that `pointer` points to, whatever is there. What the value points to is not kept.
    @inlinable @inline(__always)
    public func unsafeStore<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) {
        T.store(value, to: UnsafeMutableRawPointer(mutating: pointer.address))
    }

    public func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8] {
        guard count > 0 else { return [] }
        let held = try hold(pointer.address, count)
        defer { held.letGo() }
        return Array(UnsafeRawBufferPointer(start: pointer.address, count: count))
    }

    public func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(ForeignError) {
        guard !bytes.isEmpty else { return }
        let held = try hold(pointer.address, bytes.count)
        defer { held.letGo() }
        UnsafeMutableRawBufferPointer(
            start: UnsafeMutableRawPointer(mutating: pointer.address), count: bytes.count
        ).copyBytes(from: bytes)
    }

    public func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock {
        if let problem = ForeignError.badAlignment(alignment) { throw problem }
        guard let block = LocalHeap.shared?.allocate(byteCount, alignment: alignment) else {
            throw ForeignError.noMemory(byteCount)
        }
        return block
    }

    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        let held = try hold(pointer.address, 1)
        defer { held.letGo() }
        var limit = limit
        let address = UInt(bitPattern: pointer.address)
        if isInHeap(address), let live = LocalHeap.shared?.live(at: address) {
            limit = min(limit, Int(live.upperBound - address))
        }
        let characters = pointer.address.assumingMemoryBound(to: UInt8.self)
        var length = 0
        while length < limit, characters[length] != 0 { length += 1 }
        guard length < limit else { throw ForeignError.stringTooLong(limit) }
        return try String(foreignUTF8: UnsafeBufferPointer(start: characters, count: length))
    }
}

extension LocalMemory {
    @inlinable @inline(__always)
    func isInHeap(_ address: UInt) -> Bool { address &- heapStart < heapSize }

    /// The addresses that memory of a program can have: not NULL and what is near it, and not what no processor
    /// knows.
    @inlinable static var everywhere: Range<UInt> {
        @inline(__always) get {
            #if arch(x86_64)
                1 << 16..<1 << 47
            #else
                1 << 16..<1 << 56
            #endif
        }
    }

    @inlinable @inline(__always)
    static func isNowhere(_ address: UInt) -> Bool { !everywhere.contains(address) }

    /// Throws if it is known that no bytes can be reached at an address.
    @inlinable @inline(__always)
    func check(_ address: UnsafeRawPointer, _ count: Int) throws(ForeignError) {
        let address = UInt(bitPattern: address)
        if isInHeap(address) || Self.isNowhere(address) { try checkKnown(address, count) }
    }

    @usableFromInline
    func checkKnown(_ address: UInt, _ count: Int) throws(ForeignError) {
        if Self.isNowhere(address) { throw ForeignError.nowhere(address) }
        guard let live = LocalHeap.shared?.live(at: address) else { throw ForeignError.useAfterFree }
        guard live.contains(address), UInt(count) <= live.upperBound - address else {
            throw ForeignError.outside(live.count, address, count)
        }
    }

    /// Has bytes stay until what is returned is let go of, whoever frees them meanwhile.
    /// - Throws: if it is known that not all of them can be reached.
    @usableFromInline
    func hold(_ address: UnsafeRawPointer, _ count: Int) throws(ForeignError) -> HeldBlock {
        let address = UInt(bitPattern: address)
        if isInHeap(address), let held = LocalHeap.shared?.hold(count, at: address) { return held }
        try checkUnheld(address, count)
        return .nothing
    }

    /// Throws if bytes that could not be held are not C's.
    @inline(never)
    private func checkUnheld(_ address: UInt, _ count: Int) throws(ForeignError) {
        if isInHeap(address) || Self.isNowhere(address) {
            try checkKnown(address, count)
            // They were freed when they were to be held, and others have their place now.
            throw ForeignError.useAfterFree
        }
        guard UInt(count) <= Self.everywhere.upperBound - address else {
            throw ForeignError.nowhere(Self.everywhere.upperBound)
        }
    }

    @usableFromInline
    func keepTargets<T: CMember>(of type: T.Type, storedAt address: UnsafeRawPointer) {
        LocalHeap.shared?.keep(T.addresses(at: address), storedAt: UInt(bitPattern: address))
    }
}
