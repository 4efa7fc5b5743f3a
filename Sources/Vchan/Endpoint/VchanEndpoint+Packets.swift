extension VchanEndpoint {
    // MARK: Receiving

    /// Fills `output` to its capacity with one packet: all of it or nothing.
    ///
    /// - Returns: false when the peer has closed its end and all is read.
    public mutating func receive(
        into output: inout OutputRawSpan, until deadline: Deadline = .never
    ) throws(VchanError) -> Bool {
        let need = try packet(into: output)
        guard try wait(for: need, until: deadline) else { return try endOfPackets() }
        take(output.freeCapacity, into: &output)
        return true
    }

    /// The same without holding up a thread.
    public mutating func receive(
        into output: inout OutputRawSpan, until deadline: Deadline = .never
    ) async throws(VchanError) -> Bool {
        let need = try packet(into: output)
        guard try await wait(for: need, until: deadline) else { return try endOfPackets() }
        take(output.freeCapacity, into: &output)
        return true
    }

    /// The same without waiting; `nil` if the packet is not all there yet.
    public mutating func tryReceive(into output: inout OutputRawSpan) throws(VchanError) -> Bool? {
        guard let isThere = try isThere(packet(into: output)) else { return nil }
        guard isThere else { return try endOfPackets() }
        take(output.freeCapacity, into: &output)
        return true
    }

    private func packet(into output: borrowing OutputRawSpan) throws(VchanError) -> Need {
        try checkPacket(output.freeCapacity, reader.size)
        return .data(output.freeCapacity)
    }

    private func endOfPackets() throws(VchanError) -> Bool {
        guard reader.known == 0 else {
            throw VchanError(
                .truncatedPacket,
                "the peer closed its end after \(reader.known) bytes of a packet")
        }
        return false
    }

    // MARK: Sending

    /// Writes one packet: all of it or nothing.
    public mutating func send(
        _ packet: RawSpan, until deadline: Deadline = .never
    ) throws(VchanError) {
        try checkPacket(packet.byteCount, writer.size)
        guard try wait(for: .space(packet.byteCount), until: deadline) else { throw closed() }
        put(packet, isBulk: isBulk(packet.byteCount))
    }

    /// The same without holding up a thread.
    public mutating func send(
        _ packet: RawSpan, until deadline: Deadline = .never
    ) async throws(VchanError) {
        try checkPacket(packet.byteCount, writer.size)
        guard try await wait(for: .space(packet.byteCount), until: deadline) else {
            throw closed()
        }
        put(packet, isBulk: isBulk(packet.byteCount))
    }

    /// Writes one packet if there is place for it now, and returns whether it did.
    public mutating func trySend(_ packet: RawSpan) throws(VchanError) -> Bool {
        try checkPacket(packet.byteCount, writer.size)
        guard let isThere = try isThere(.space(packet.byteCount)) else { return false }
        guard isThere else { throw closed() }
        put(packet, isBulk: isBulk(packet.byteCount))
        return true
    }

    @inline(__always)
    func checkPacket(_ size: Int, _ ring: Int) throws(VchanError) {
        guard size <= ring else { throw tooLarge(size, ring) }
    }

    @inline(never)
    private func tooLarge(_ size: Int, _ ring: Int) -> VchanError {
        VchanError(
            .packetTooLarge, "a packet of \(size) bytes does not fit into a ring of \(ring)",
            remedy: "Split it, or make the channel with larger rings")
    }
}
