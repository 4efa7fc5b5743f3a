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
                let count = sink.number(at: index + offset, parameters[index + offset])
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
    /// For each parameter the number in it; 0 if there is none.
    private var counts: [Int] = []
    /// What the parameters point to that are buffers.
    private var memory: [Int: UnsafeRawPointer] = [:]
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

    mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        append(0, buffer == nil ? -1 : byteCount)
        memory[position - 1] = buffer
    }

    /// The number in an argument, or in the first element of what it points to.
    func number(at index: Int, _ parameter: ParameterDescription) -> Int {
        guard case .buffer(let buffer) = parameter.passing else { return counts[index] }
        guard let memory = memory[index], byteCounts[index] >= buffer.stride else { return 0 }
        return switch buffer.stride {
        case 8: Int(clamping: memory.loadUnaligned(as: UInt64.self))
        case 4: Int(memory.loadUnaligned(as: UInt32.self))
        case 2: Int(memory.loadUnaligned(as: UInt16.self))
        default: Int(memory.load(as: UInt8.self))
        }
    }

    mutating func put(float value: Float) { append(0) }
    mutating func put(double value: Double) { append(0) }
    mutating func put(address: UnsafeRawPointer?) { append(0) }
    mutating func put<S: CStruct>(structure value: S) { append(0) }
    mutating func put(callback: CallbackBox?) throws(ForeignError) { append(0) }
}
