public import CTypes

/// The memory of a library behind messages.
///
/// An address at which there is nothing gives `.badAddress`; one that this library has not given, or
/// gave before it was started again, `.unknownHandle`.
public struct RemoteMemory: ForeignMemory {
    let session: RemoteSession

    /// The longest text that is read from the library without saying how much is wanted.
    static let textLimit = 1 << 24

    public func load<T: CMember>(_ pointer: Pointer<T>) throws(ForeignError) -> T.Value {
        let loaded: Result<T.Value, ForeignError> = withUnsafeTemporaryAllocation(
            byteCount: T.size, alignment: 16
        ) { copy in
            do throws(ForeignError) {
                try access(pointer.address, T.size) { (lane, address) throws(ForeignError) in
                    try lane.read(address, into: copy)
                    var translation = IncomingTranslation(
                        addresses: lane.worker.addresses, memory: copy.baseAddress!)
                    T.visitLeaves(at: 0, &translation)
                }
                return .success(T.load(from: copy.baseAddress!))
            } catch { return .failure(error) }
        }
        return try loaded.get()
    }

    public func store<T: CMember>(_ value: T.Value, to pointer: Pointer<T>) throws(ForeignError) {
        let copy = ElementCopy(T.description, stride: T.size)
        let size = T.size
        let stored: Result<KeptAddresses?, ForeignError> = withUnsafeTemporaryAllocation(
            byteCount: 2 * size, alignment: 16
        ) { memory in
            let (passed, image) = (memory.baseAddress!, memory.baseAddress! + size)
            passed.initializeMemory(as: UInt8.self, repeating: 0, count: size)
            T.store(value, to: passed)
            do throws(ForeignError) {
                let kept = try access(pointer.address, size) { (lane, address) throws(ForeignError) in
                    let bytes = UnsafeMutableRawBufferPointer(start: image, count: size)
                    // Padding stays as it is there.
                    try lane.read(address, into: bytes)
                    guard
                        copy.toWorker(
                            1, from: passed, to: image, lane.worker.addresses, clearsPadding: false)
                    else { throw ForeignError.unknownAddress }
                    try lane.write(UnsafeRawBufferPointer(bytes), to: address)
                    return T.hasAddresses
                        ? KeptAddresses(memory: lane.arena, stored: T.addresses(at: image), address: UInt(address))
                        : nil
                }
                return .success(kept)
            } catch { return .failure(error) }
        }
        // Without the lane: what is no longer kept may have a finalizer that calls.
        try stored.get()?.keep()
    }

    public func bytes(at pointer: Pointer<Untyped>, count: Int) throws(ForeignError) -> [UInt8] {
        guard count > 0 else { return [] }
        return try access(pointer.address, count) { (lane, address) throws(ForeignError) in
            try lane.bytes(at: address, count: count)
        }
    }

    public func store(bytes: [UInt8], at pointer: Pointer<Untyped>) throws(ForeignError) {
        guard !bytes.isEmpty else { return }
        try access(pointer.address, bytes.count) { (lane, address) throws(ForeignError) in
            let problem = bytes.withUnsafeBytes { bytes -> ForeignError? in
                do throws(ForeignError) {
                    try lane.write(bytes, to: address)
                    return nil
                } catch { return error }
            }
            if let problem { throw problem }
        }
    }

    public func allocate(byteCount: Int, alignment: Int) throws(ForeignError) -> MemoryBlock {
        if let problem = ForeignError.badAlignment(alignment) { throw problem }
        return try session.withLane { (lane) throws(ForeignError) in
            let arena = lane.arena
            guard let block = arena.allocate(byteCount, alignment: alignment) else {
                throw ForeignError.arenaIsFull(byteCount)
            }
            block.memory.initializeMemory(as: UInt8.self, repeating: 0)
            let bits = lane.addresses.toProgram(block.address)
            // The ledger alone: the memory goes with the worker.
            return MemoryBlock(
                address: UnsafeRawPointer(bitPattern: UInt(bits))!, extent: block.extent, of: arena.ledger)
        }
    }

    public func isCurrent(_ address: UnsafeRawPointer) -> Bool {
        session.hasGiven(UInt64(UInt(bitPattern: address)))
    }

    public func string(at pointer: Pointer<C.Char>, limit: Int) throws(ForeignError) -> String {
        try access(pointer.address, 1) { (lane, address) throws(ForeignError) in
            let rest = try lane.arena.check(address, 1)
            return try String(foreignUTF8: lane.text(at: address, limit: min(limit, rest)))
        }
    }

    private func access<T>(
        _ pointer: UnsafeRawPointer, _ count: Int, _ body: (CallLane, UInt64) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        try session.withLane { (lane) throws(ForeignError) in
            let bits = UInt64(UInt(bitPattern: pointer))
            guard let address = lane.worker.addresses.toWorker(bits) else {
                throw ForeignError.unknownAddress
            }
            if RemoteAddresses.isNearNull(address) { throw ForeignError.nowhere(UInt(address)) }
            try lane.arena.check(address, count)
            return try body(lane, address)
        }
    }
}

/// Addresses that have been stored in a worker's memory.
private struct KeptAddresses {
    let memory: WorkerMemory
    let stored: [(offset: Int, address: UInt)]
    /// Where they were stored.
    let address: UInt

    func keep() { memory.keep(stored, storedAt: address) }
}

/// Translates the addresses in a value that has been copied from the worker.
private struct IncomingTranslation: LeafVisitor {
    let addresses: RemoteAddresses
    let memory: UnsafeMutableRawPointer

    mutating func integer(at offset: Int, size: Int) {}
    mutating func floating(at offset: Int, size: Int) {}
    mutating func address(at offset: Int) { addresses.translateInPlace(memory + offset) }
}
