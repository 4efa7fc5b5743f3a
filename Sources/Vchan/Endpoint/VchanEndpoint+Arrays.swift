extension VchanEndpoint {
    // MARK: Reading

    /// Reads what is there, at least one byte, at most `count`; none when the peer has closed its
    /// end and all is read.
    public mutating func read(
        upTo count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8] {
        try collect(min(count, reader.size)) { (channel, output) throws(VchanError) in
            _ = try channel.read(into: &output, until: deadline)
        }
    }

    /// The same without holding up a thread.
    public mutating func read(
        upTo count: Int, until deadline: Deadline = .never
    ) async throws(VchanError) -> [UInt8] {
        let memory = Self.memory(min(count, reader.size))
        defer { memory.deallocate() }
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        try await read(into: &output, until: deadline)
        return [UInt8](memory.prefix(output.finalize(for: memory)))
    }

    /// Reads `count` bytes, or fewer when the peer has closed its end before. What was read before an
    /// error is lost.
    public mutating func read(
        exactly count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let size = min(count - bytes.count, Self.maximumBlock)
            let block: [UInt8]
            do throws(VchanError) {
                block = try collect(size) { (channel, output) throws(VchanError) in
                    while try channel.read(into: &output, until: deadline) > 0 {}
                }
            } catch { throw error.after(bytes.count + error.transferred) }
            bytes += block
            if block.count < size { break }
        }
        return bytes
    }

    /// The same without holding up a thread.
    public mutating func read(
        exactly count: Int, until deadline: Deadline = .never
    ) async throws(VchanError) -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(VchanError) {
            while bytes.count < count {
                let piece = try await read(upTo: count - bytes.count, until: deadline)
                if piece.isEmpty { break }
                bytes += piece
            }
        } catch { throw error.after(bytes.count) }
        return bytes
    }

    /// Receives a packet of `count` bytes; `nil` when the peer has closed its end and all is read.
    public mutating func receive(
        count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8]? {
        guard count > 0 else { return [] }
        try checkPacket(count, reader.size)
        var isThere = false
        let packet = try collect(count) { (channel, output) throws(VchanError) in
            isThere = try channel.receive(into: &output, until: deadline)
        }
        return isThere ? packet : nil
    }

    /// The same without holding up a thread.
    public mutating func receive(
        count: Int, until deadline: Deadline = .never
    ) async throws(VchanError) -> [UInt8]? {
        guard count > 0 else { return [] }
        try checkPacket(count, reader.size)
        let memory = Self.memory(count)
        defer { memory.deallocate() }
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        let isThere = try await receive(into: &output, until: deadline)
        let packet = [UInt8](memory.prefix(output.finalize(for: memory)))
        return isThere ? packet : nil
    }

    // MARK: Writing

    /// Writes all bytes, waiting for place as often as it takes.
    public mutating func write(
        _ bytes: [UInt8], until deadline: Deadline = .never
    ) throws(VchanError) {
        try write(bytes.span.bytes, until: deadline)
    }

    /// The same without holding up a thread.
    public mutating func write(
        _ bytes: [UInt8], until deadline: Deadline = .never
    ) async throws(VchanError) {
        try await write(bytes.span.bytes, until: deadline)
    }

    /// Writes one packet: all of it or nothing.
    public mutating func send(
        _ packet: [UInt8], until deadline: Deadline = .never
    ) throws(VchanError) {
        try send(packet.span.bytes, until: deadline)
    }

    /// The same without holding up a thread.
    public mutating func send(
        _ packet: [UInt8], until deadline: Deadline = .never
    ) async throws(VchanError) {
        try await send(packet.span.bytes, until: deadline)
    }
}

extension VchanEndpoint {
    /// How much memory is taken before so much has been read.
    private static var maximumBlock: Int { 1 << 20 }

    private static func memory(_ count: Int) -> UnsafeMutableRawBufferPointer {
        .allocate(byteCount: max(count, 0), alignment: 1)
    }

    private mutating func collect(
        _ count: Int,
        _ body: (inout VchanEndpoint, inout OutputRawSpan) throws(VchanError) -> Void
    ) throws(VchanError) -> [UInt8] {
        guard count > 0 else { return [] }
        var failure: VchanError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            let memory = UnsafeMutableRawBufferPointer(buffer)
            var output = OutputRawSpan(buffer: memory, initializedCount: 0)
            do throws(VchanError) { try body(&self, &output) } catch { failure = error }
            initialized = output.finalize(for: memory)
        }
        if let failure { throw failure.after(bytes.count) }
        return bytes
    }
}
