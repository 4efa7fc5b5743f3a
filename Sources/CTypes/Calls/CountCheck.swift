extension FunctionDescription {
    /// Throws if an argument holds a number of elements that is larger than the buffer it belongs to.
    ///
    /// For descriptions that connect the two by name; a ``Counted`` buffer cannot be wrong.
    public func check<L: ArgumentList>(countsOf arguments: L) throws(ForeignError) {
        var sink = CountSink()
        try arguments.lower(into: &sink) { (sink: inout CountSink) throws(ForeignError) in
            for (index, parameter) in parameters.enumerated() {
                guard case .buffer(let buffer) = parameter.passing, let offset = buffer.countOffset,
                    sink.byteCounts[index] >= 0
                else { continue }
                let count = sink.counts[index + offset]
                let capacity = sink.byteCounts[index] / buffer.stride
                guard count >= 0, count <= capacity else {
                    throw ForeignError(
                        .outOfBounds,
                        "the count is \(count), and the buffer has \(capacity) elements",
                        remedy: "Pass a count that the buffer can hold", position: index)
                }
            }
        }
    }
}

/// Looks at arguments without passing them: the numbers, and the sizes of buffers.
private struct CountSink: ValueSink {
    /// For each parameter the number in it, or behind it; 0 if there is none.
    private(set) var counts: [Int] = []
    /// For each parameter the size of its buffer; -1 for what has none.
    private(set) var byteCounts: [Int] = []

    var position: Int { counts.count }

    private mutating func append(_ count: Int, _ byteCount: Int = -1) {
        counts.append(count)
        byteCounts.append(byteCount)
    }

    mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        append(Int(clamping: value))
    }

    mutating func put(buffer: UnsafeRawPointer?, byteCount: Int) {
        append(buffer.map { number(at: $0, byteCount) } ?? 0, buffer == nil ? -1 : byteCount)
    }

    /// What a pointer to a count points to: as many bytes as the smallest integer that fits.
    private func number(at memory: UnsafeRawPointer, _ byteCount: Int) -> Int {
        switch byteCount {
        case 8...: Int(clamping: memory.loadUnaligned(as: UInt64.self))
        case 4...: Int(memory.loadUnaligned(as: UInt32.self))
        case 2...: Int(memory.loadUnaligned(as: UInt16.self))
        case 1...: Int(memory.load(as: UInt8.self))
        default: 0
        }
    }

    mutating func put(float value: Float) { append(0) }
    mutating func put(double value: Double) { append(0) }
    mutating func put(address: UnsafeRawPointer?) { append(0) }
    mutating func put<S: CStruct>(structure value: S) { append(0) }
    mutating func put(callback: CallbackBox?) throws(ForeignError) { append(0) }
}
