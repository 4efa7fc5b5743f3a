/// Slots of memory, one for each C parameter: how every call travels that does not go straight to
/// registers, in the form that libffi and codecs read.
///
/// The strategy provides the memory (``withSlotFrame(_:_:)``); the arguments are put, the strategy
/// acts on the slots, and the result is taken.
@frozen public struct SlotFrame: ValueSink {
    public let layout: SlotLayout
    /// The values, each at its offset in the layout.
    public let values: UnsafeMutableRawPointer
    /// A pointer to each value: libffi's `avalue`.
    public let arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    /// For a buffer or string, how many bytes the pointer in the slot leads to.
    public let byteCounts: UnsafeMutablePointer<Int>
    /// Room for the result.
    public let result: UnsafeMutableRawPointer
    public internal(set) var position = 0

    @usableFromInline
    init(layout: SlotLayout, memory: UnsafeMutableRawPointer) {
        self.layout = layout
        values = memory
        let count = layout.offsets.count
        result = memory + layout.valueBytes
        let pointers = result + layout.resultBytes
        arguments = pointers.bindMemory(to: UnsafeMutableRawPointer?.self, capacity: count)
        byteCounts = (pointers + count * 8).bindMemory(to: Int.self, capacity: count)
    }

    @usableFromInline
    mutating func next() -> UnsafeMutableRawPointer {
        let slot = values + layout.offsets[position]
        arguments[position] = slot
        byteCounts[position] = 0
        position += 1
        return slot
    }

    @inlinable
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        next().storeBytes(of: value, as: I.self)
    }

    @inlinable
    public mutating func put(float value: Float) { next().storeBytes(of: value, as: Float.self) }

    @inlinable
    public mutating func put(double value: Double) {
        next().storeBytes(of: value, as: Double.self)
    }

    @inlinable
    public mutating func put(address: UnsafeRawPointer?) {
        next().storeBytes(of: address, as: UnsafeRawPointer?.self)
    }

    @inlinable
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int) {
        put(address: buffer)
        byteCounts[position - 1] = byteCount
    }

    /// Puts the box itself; the strategy puts a function pointer in its place.
    @inlinable
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        put(address: callback.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
    }

    @inlinable
    public mutating func put<S: CStruct>(structure value: S) { S.store(value, to: next()) }

    /// The callback that was put at `index`.
    public func callback(at index: Int) -> CallbackBox? {
        values.load(fromByteOffset: layout.offsets[index], as: UnsafeRawPointer?.self).map {
            Unmanaged<CallbackBox>.fromOpaque($0).takeUnretainedValue()
        }
    }
}

/// How the slots of one function lie in memory.
public struct SlotLayout: Sendable {
    public let offsets: [Int]
    let valueBytes: Int
    let resultBytes: Int

    public init(_ function: FunctionDescription) {
        var end = 0
        offsets = function.parameters.map { parameter in
            let offset = roundUp(end, to: max(8, parameter.type.alignment ?? 8))
            end = offset + max(8, parameter.type.size ?? 8)
            return offset
        }
        valueBytes = roundUp(end, to: 16)
        // libffi widens narrow results to a word.
        resultBytes = roundUp(max(8, function.result.type.size ?? 8), to: 16)
    }

    @usableFromInline var byteCount: Int { valueBytes + resultBytes + offsets.count * 16 }
}

/// Runs `body` with a zeroed frame for calls with the given layout.
@inlinable
public func withSlotFrame<T, Failure: Error>(
    _ layout: SlotLayout, _ body: (inout SlotFrame) throws(Failure) -> T
) throws(Failure) -> T {
    let outcome: Result<T, Failure> = withUnsafeTemporaryAllocation(
        byteCount: layout.byteCount, alignment: 16
    ) { memory in
        _ = memory.initializeMemory(as: UInt8.self, repeating: 0)
        var frame = SlotFrame(layout: layout, memory: memory.baseAddress!)
        do throws(Failure) { return .success(try body(&frame)) } catch { return .failure(error) }
    }
    return try outcome.get()
}

/// Reads values from slots: a call's result, or the arguments that libffi hands to a closure.
@frozen public struct SlotReader: ValueSource {
    @usableFromInline let slots: UnsafePointer<UnsafeMutableRawPointer?>
    @usableFromInline var index = 0
    public var errno: Int32

    @inlinable
    public init(_ slots: UnsafePointer<UnsafeMutableRawPointer?>, errno: Int32 = 0) {
        self.slots = slots
        self.errno = errno
    }

    @inlinable
    mutating func next() -> UnsafeRawPointer {
        index += 1
        return UnsafeRawPointer(slots[index - 1].unsafelyUnwrapped)
    }

    @inlinable public mutating func void() {}

    @inlinable
    public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
        next().loadUnaligned(as: I.self)
    }

    @inlinable public mutating func float() -> Float { next().loadUnaligned(as: Float.self) }
    @inlinable public mutating func double() -> Double { next().loadUnaligned(as: Double.self) }

    @inlinable
    public mutating func address() -> UnsafeRawPointer? {
        next().loadUnaligned(as: UnsafeRawPointer?.self)
    }

    @inlinable
    public mutating func structure<S: CStruct>(_ type: S.Type) -> S { S.load(from: next()) }

    @inlinable public mutating func captureErrno() {}
}

/// Writes a callback's result where libffi wants it: narrow integers widened to a word.
@frozen public struct ResultSlot: ValueSink {
    @usableFromInline let memory: UnsafeMutableRawPointer
    public var position: Int { 0 }

    @inlinable public init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

    @inlinable
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        memory.storeBytes(of: Int64(truncatingIfNeeded: value), as: Int64.self)
    }

    @inlinable
    public mutating func put(float value: Float) { memory.storeBytes(of: value, as: Float.self) }

    @inlinable
    public mutating func put(double value: Double) { memory.storeBytes(of: value, as: Double.self) }

    @inlinable
    public mutating func put(address: UnsafeRawPointer?) {
        memory.storeBytes(of: address, as: UnsafeRawPointer?.self)
    }

    @inlinable
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int) { put(address: buffer) }

    /// A callback as a callback's result is refused by its type; this is never reached.
    public mutating func put(callback: CallbackBox?) throws(ForeignError) { put(address: nil) }

    @inlinable
    public mutating func put<S: CStruct>(structure value: S) { S.store(value, to: memory) }
}

/// Applies C's default argument promotions on the way to another sink.
@frozen public struct PromotingSink<Base: ValueSink>: ValueSink {
    @usableFromInline var base: Base
    public var position: Int { @inlinable get { base.position } }

    @inlinable init(_ base: Base) { self.base = base }

    @inlinable
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        if I.bitWidth < Int32.bitWidth {
            base.put(integer: Int32(truncatingIfNeeded: value))
        } else {
            base.put(integer: value)
        }
    }

    @inlinable public mutating func put(float value: Float) { base.put(double: Double(value)) }
    @inlinable public mutating func put(double value: Double) { base.put(double: value) }
    @inlinable public mutating func put(address: UnsafeRawPointer?) { base.put(address: address) }

    @inlinable
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int) {
        base.put(buffer: buffer, byteCount: byteCount)
    }

    @inlinable
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        try base.put(callback: callback)
    }

    @inlinable
    public mutating func put<S: CStruct>(structure value: S) { base.put(structure: value) }
}
