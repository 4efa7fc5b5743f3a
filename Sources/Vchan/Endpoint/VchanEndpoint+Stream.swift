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
        _ = try isThere(.data(reader.known + 1))
        return reader.known
    }

    private mutating func take(into output: inout OutputRawSpan) throws(VchanError) -> Int {
        if reader.known < output.freeCapacity {
            do throws(VchanError) { _ = try reader.available() } catch { throw end(error) }
        }
        let count = min(reader.known, output.freeCapacity)
        take(count, into: &output)
        return count
    }

    /// Reads bytes that are known to be there.
    mutating func take(_ count: Int, into output: inout OutputRawSpan) {
        output.withUnsafeMutableBytes { buffer, initialized in
            reader.read(
                into: UnsafeMutableRawBufferPointer(
                    rebasing: buffer[initialized..<initialized + count]))
            initialized += count
        }
        if page.takeRequest(.read, of: role) { port.notify() }
    }

    // MARK: Writing

    /// Writes all bytes, waiting for place as often as it takes.
    public mutating func write(
        _ bytes: RawSpan, until deadline: Deadline = .never
    ) throws(VchanError) {
        var written = 0
        do throws(VchanError) {
            while written < bytes.byteCount {
                guard try wait(for: .space(1), until: deadline) else { throw closed() }
                written += try putSome(bytes.extracting(droppingFirst: written))
            }
        } catch { throw error.after(written) }
    }

    /// The same without holding up a thread.
    public mutating func write(
        _ bytes: RawSpan, until deadline: Deadline = .never
    ) async throws(VchanError) {
        var written = 0
        do throws(VchanError) {
            while written < bytes.byteCount {
                guard try await wait(for: .space(1), until: deadline) else { throw closed() }
                written += try putSome(bytes.extracting(droppingFirst: written))
            }
        } catch { throw error.after(written) }
    }

    /// Writes as many bytes as there is place for, and returns how many.
    public mutating func tryWrite(_ bytes: RawSpan) throws(VchanError) -> Int {
        guard !bytes.isEmpty, let isThere = try isThere(.space(1)) else { return 0 }
        guard isThere else { throw closed() }
        return try putSome(bytes)
    }

    /// How many bytes can be written without waiting.
    public mutating func writableBytes() throws(VchanError) -> Int {
        if writer.known < writer.size { _ = try isThere(.space(writer.known + 1)) }
        return writer.known
    }

    private mutating func putSome(_ bytes: RawSpan) throws(VchanError) -> Int {
        if writer.known < bytes.byteCount {
            do throws(VchanError) { _ = try writer.available() } catch { throw end(error) }
        }
        let count = min(writer.known, bytes.byteCount)
        put(bytes.extracting(first: count))
        return count
    }

    /// Writes bytes for which there is known to be place.
    mutating func put(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { writer.write($0) }
        if page.takeRequest(.write, of: role) { port.notify() }
    }

    func closed() -> VchanError {
        VchanError(.closed, "the peer has closed its end of the channel")
    }
}

extension VchanError {
    func after(_ transferred: Int) -> VchanError {
        var error = self
        error.transferred = transferred
        return error
    }
}
