extension VchanEndpoint {
    /// Reads what is there, at least one byte, at most `count`; none when the peer has closed its
    /// end and all is read.
    public mutating func read(
        upTo count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8] {
        try collect(count) { (channel, output) throws(VchanError) in
            _ = try channel.read(into: &output, until: deadline)
        }
    }

    /// Reads `count` bytes, or fewer when the peer has closed its end before.
    public mutating func read(
        exactly count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8] {
        try collect(count) { (channel, output) throws(VchanError) in
            while !output.isFull {
                guard try channel.read(into: &output, until: deadline) > 0 else { return }
            }
        }
    }

    /// Receives a packet of `count` bytes; `nil` when the peer has closed its end and all is read.
    public mutating func receive(
        count: Int, until deadline: Deadline = .never
    ) throws(VchanError) -> [UInt8]? {
        var isThere = false
        let packet = try collect(count) { (channel, output) throws(VchanError) in
            isThere = try channel.receive(into: &output, until: deadline)
        }
        return isThere ? packet : nil
    }

    /// Writes all bytes, waiting for place as often as it takes.
    public mutating func write(
        _ bytes: [UInt8], until deadline: Deadline = .never
    ) throws(VchanError) {
        try write(bytes.span.bytes, until: deadline)
    }

    /// Writes one packet: all of it or nothing.
    public mutating func send(
        _ packet: [UInt8], until deadline: Deadline = .never
    ) throws(VchanError) {
        try send(packet.span.bytes, until: deadline)
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
