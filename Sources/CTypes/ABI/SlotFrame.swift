/// Slots of memory, one for each C parameter: how every call travels that does not go straight to
/// registers, in the form that libffi and codecs read.
///
/// The strategy provides the memory (``withSlotFrame(_:_:)``); the arguments are put, the strategy
/// acts on the slots, and the result is taken.
@frozen public struct SlotFrame: ValueSink, BitwiseCopyable {
    /// A pointer to the slot of each argument that has been put: libffi's `avalue`.
    public let arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    /// Room for the result.
    public let result: UnsafeMutableRawPointer
    /// How many arguments have been put.
    public var position: Int { @inlinable get { count } }
    @usableFromInline var count = 0
    /// Where the next slot lies.
    @usableFromInline var end: UnsafeMutableRawPointer

    @inlinable @inline(__always)
    init(layout: SlotLayout, memory: UnsafeMutableRawPointer) {
        end = memory
        result = memory + layout.valueBytes
        let pointers = result + layout.resultBytes
        arguments = pointers.bindMemory(
            to: UnsafeMutableRawPointer?.self, capacity: layout.count)
    }

    /// The slot of the next argument, which has `size` bytes.
    @inlinable @inline(__always)
    mutating func next(size: Int = 8) -> UnsafeMutableRawPointer {
        let slot = end
        arguments[count] = slot
        count += 1
        end += SlotLayout.slotBytes(size)
        return slot
    }

    /// The slot of the next argument, for one whose Swift type is not known.
    public mutating func next(for type: TypeDescription) -> UnsafeMutableRawPointer {
        next(size: type.size ?? 8)
    }

    @inlinable @inline(__always)
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        next().storeBytes(of: value, as: I.self)
    }

    @inlinable @inline(__always)
    public mutating func put(float value: Float) { next().storeBytes(of: value, as: Float.self) }

    @inlinable @inline(__always)
    public mutating func put(double value: Double) {
        next().storeBytes(of: value, as: Double.self)
    }

    @inlinable @inline(__always)
    public mutating func put(address: UnsafeRawPointer?) {
        next().storeBytes(of: address, as: UnsafeRawPointer?.self)
    }

    @inlinable @inline(__always)
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        put(address: buffer)
    }

    /// Puts the box itself; the strategy puts a function pointer in its place.
    @inlinable
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        put(address: callback.map { UnsafeRawPointer(Unmanaged.passUnretained($0).toOpaque()) })
    }

    /// Puts a structure; its padding is zero.
    @inlinable @inline(__always)
    public mutating func put<S: CStruct>(structure value: S) {
        let slot = next(size: S.size)
        _ = slot.initializeMemory(as: UInt8.self, repeating: 0, count: S.size)
        S.store(value, to: slot)
    }

    /// The callback that was put at `index`.
    public func callback(at index: Int) -> CallbackBox? {
        arguments[index]?.load(as: UnsafeRawPointer?.self).map {
            Unmanaged<CallbackBox>.fromOpaque($0).takeUnretainedValue()
        }
    }
}

/// How much memory the slots of one function need.
@frozen public struct SlotLayout: BitwiseCopyable, Sendable {
    /// How many parameters there are.
    @usableFromInline let count: Int
    @usableFromInline let valueBytes: Int
    @usableFromInline let resultBytes: Int

    /// The layout for arguments and a result of known types, in which case it is constant.
    @inlinable @inline(__always)
    public init<L: ArgumentList, R: CResult>(_ arguments: L.Type, _ result: R.Type) {
        var slots = SlotCounter()
        L.visitSlots(&slots)
        count = slots.count
        valueBytes = roundUp(slots.byteCount, to: 16)
        slots = SlotCounter()
        R.visitSlots(&slots)
        resultBytes = roundUp(max(8, slots.byteCount), to: 16)
    }

    public init(_ function: FunctionDescription) {
        count = function.parameters.count
        let values = function.parameters.map { Self.slotBytes($0.type.size ?? 8) }
        valueBytes = roundUp(values.reduce(0, +), to: 16)
        // libffi widens narrow results to a word.
        resultBytes = roundUp(max(8, function.result.type.size ?? 8), to: 16)
    }

    /// What a value of `size` bytes occupies. Slots need not be aligned to more than a word.
    @inlinable @inline(__always)
    static func slotBytes(_ size: Int) -> Int { max(8, roundUp(size, to: 8)) }

    @inlinable var byteCount: Int {
        @inline(__always) get { valueBytes + resultBytes + count * 8 }
    }
}

/// Adds up the slots of a signature.
@frozen @usableFromInline
struct SlotCounter: SlotVisitor {
    @usableFromInline var count = 0
    @usableFromInline var byteCount = 0

    @inlinable @inline(__always) init() {}
    @inlinable @inline(__always) mutating func add(size: Int) {
        count += 1
        byteCount += SlotLayout.slotBytes(size)
    }
    @inlinable @inline(__always) mutating func integer() { add(size: 8) }
    @inlinable @inline(__always) mutating func floating() { add(size: 8) }
    @inlinable @inline(__always) mutating func variadic() {}
    @inlinable @inline(__always) mutating func structure<S: CStruct>(_ type: S.Type) {
        add(size: S.size)
    }
}

/// Runs `body` with a frame for calls with the given layout, whose result is zero.
@inlinable @inline(__always)
public func withSlotFrame<T, Failure: Error>(
    _ layout: SlotLayout, _ body: (inout SlotFrame) throws(Failure) -> T
) throws(Failure) -> T {
    let outcome: Result<T, Failure> = _withUnprotectedUnsafeTemporaryAllocation(
        byteCount: layout.byteCount, alignment: 16
    ) { memory in
        var frame = SlotFrame(layout: layout, memory: memory.baseAddress.unsafelyUnwrapped)
        _ = frame.result.initializeMemory(as: UInt8.self, repeating: 0, count: layout.resultBytes)
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
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        put(address: buffer)
    }

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
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        base.put(buffer: buffer, byteCount: byteCount, owner: owner)
    }

    @inlinable
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        try base.put(callback: callback)
    }

    @inlinable
    public mutating func put<S: CStruct>(structure value: S) { base.put(structure: value) }
}
