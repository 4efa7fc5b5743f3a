extension VchanEndpoint {
    // MARK: Reading

    /// Reads what is there, at least one byte, up to the free capacity of `output`.
    ///
    /// - Returns: how many bytes were read; 0 when the peer has closed its end and all is read.
    @discardableResult
    public mutating func read(
        into output: inout OutputRawSpan, until deadline: Deadline = .never
    ) throws(VchanError) -> Int {
        guard !output.isFull, try wait(for: .data(1), until: deadline) else { return 0 }
        return try take(into: &output)
    }

    /// The same without holding up a thread.
    @discardableResult
    public mutating func read(
        into output: inout OutputRawSpan, until deadline: Deadline = .never
    ) async throws(VchanError) -> Int {
        guard !output.isFull, try await wait(for: .data(1), until: deadline) else { return 0 }
        return try take(into: &output)
    }

    /// Reads what is there without waiting; `nil` if nothing is yet, 0 at the end.
    @discardableResult
    public mutating func tryRead(into output: inout OutputRawSpan) throws(VchanError) -> Int? {
        guard !output.isFull else { return 0 }
        guard let isThere = try isThere(.data(1)) else { return nil }
        return isThere ? try take(into: &output) : 0
    }

    /// How many bytes can be read without waiting.
    public mutating func readableBytes() throws(VchanError) -> Int {
        if let failure {
            guard reader.known > 0 else { throw failure }
            return reader.known
        }
        do throws(VchanError) { return try reader.available() } catch { throw end(error) }
    }

    private mutating func take(into output: inout OutputRawSpan) throws(VchanError) -> Int {
        if reader.known < output.freeCapacity {
            do throws(VchanError) { _ = try reader.available() } catch { throw end(error) }
        }
        let count = min(reader.known, output.freeCapacity)
        var taken = 0
        while taken < count {
            let piece = min(count - taken, pieceSize(reader.size))
            take(piece, into: &output)
            taken += piece
        }
        return count
    }

    /// Reads bytes that are known to be there.
    @inline(__always)
    mutating func take(_ count: Int, into output: inout OutputRawSpan) {
        output.withUnsafeMutableBytes { buffer, initialized in
            reader.read(
                into: UnsafeMutableRawBufferPointer(
                    rebasing: buffer[initialized..<initialized + count]))
            initialized += count
        }
        // The peer is at the same cache line with the next message.
        if releasesLate { return }
        reader.release()
        if page.takeRequest(.read, of: role) { port.notify() }
    }

    // MARK: Writing

    /// Writes all bytes, waiting for place as often as it takes.
    public mutating func write(
        _ bytes: RawSpan, until deadline: Deadline = .never
    ) throws(VchanError) {
        var written = 0
        let isBulk = isBulk(bytes.byteCount)
        do throws(VchanError) {
            while written < bytes.byteCount {
                try gather(bytes.byteCount - written)
                guard try wait(for: .space(1), until: deadline) else { throw closed() }
                written += try putPiece(bytes.extracting(droppingFirst: written), isBulk)
            }
        } catch { throw error.after(written) }
    }

    /// The same without holding up a thread.
    public mutating func write(
        _ bytes: RawSpan, until deadline: Deadline = .never
    ) async throws(VchanError) {
        var written = 0
        let isBulk = isBulk(bytes.byteCount)
        do throws(VchanError) {
            while written < bytes.byteCount {
                try gather(bytes.byteCount - written)
                guard try await wait(for: .space(1), until: deadline) else { throw closed() }
                written += try putPiece(bytes.extracting(droppingFirst: written), isBulk)
            }
        } catch { throw error.after(written) }
    }

    /// Writes as many bytes as there is place for, and returns how many.
    public mutating func tryWrite(_ bytes: RawSpan) throws(VchanError) -> Int {
        guard !bytes.isEmpty, let isThere = try isThere(.space(1)) else { return 0 }
        guard isThere else { throw closed() }
        let isBulk = isBulk(bytes.byteCount)
        var written = try putPiece(bytes, isBulk)
        while written < bytes.byteCount, writer.known > 0 {
            written += try putPiece(bytes.extracting(droppingFirst: written), isBulk)
        }
        return written
    }

    /// How many bytes can be written without waiting.
    public mutating func writableBytes() throws(VchanError) -> Int {
        guard try peerFlag() != .closed else { throw closed() }
        do throws(VchanError) { return try writer.available() } catch { throw end(error) }
    }

    /// Whether so many bytes are worth to be handed to another processor by way of the memory.
    @inline(__always)
    func isBulk(_ count: Int) -> Bool { count >= 1 << 16 && port.mayPeerBeRunning() }

    /// How many bytes of a stream are moved before the peer is told, so that it can begin.
    private func pieceSize(_ ring: Int) -> Int { max(ring / 16, min(ring, RingLayout.pageSize)) }

    /// Gives the peer a moment to make place for a piece of a stream that is worth it, rather than
    /// to follow it byte by byte.
    private mutating func gather(_ count: Int) throws(VchanError) {
        let piece = min(count, pieceSize(writer.size))
        if writer.known < piece { try linger(for: .space(piece)) }
    }

    private mutating func putPiece(
        _ bytes: RawSpan, _ isBulk: Bool
    ) throws(VchanError) -> Int {
        if writer.known < bytes.byteCount {
            do throws(VchanError) { _ = try writer.available() } catch { throw end(error) }
        }
        let count = min(writer.known, bytes.byteCount, pieceSize(writer.size))
        put(bytes.extracting(first: count), isBulk: isBulk)
        return count
    }

    /// Writes bytes for which there is known to be place.
    @inline(__always)
    mutating func put(_ bytes: RawSpan, isBulk: Bool) {
        if releasesLate { reader.release() }
        bytes.withUnsafeBytes { writer.write($0, isBulk: isBulk) }
        let actions: Actions = releasesLate ? [.read, .write] : .write
        if page.takeRequest(actions, of: role) { port.notify() }
    }

    @inline(never)
    func closed() -> VchanError {
        VchanError(.closed, "the peer has closed its end of the channel")
    }
}
