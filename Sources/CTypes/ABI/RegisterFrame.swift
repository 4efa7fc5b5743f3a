/// What a compiled callback thunk saves when C calls it, and what it returns: the argument
/// registers of the System V ABI for x86-64, the caller's stack arguments, the result registers.
///
/// The layout is that of `struct swb_frame` in the C shim; a test compares the two.
@frozen public struct RegisterFrame: ValueSource, ValueSink {
    @usableFromInline let memory: UnsafeMutableRawPointer
    @usableFromInline var integers = 0
    @usableFromInline var floatings = 0
    @usableFromInline var words = 0
    public var position: Int { @inlinable @inline(__always) get { 0 } }
    public var errno: Int32 { @inlinable @inline(__always) get { 0 } }

    @usableFromInline static var floatingOffset: Int { @inlinable get { 48 } }
    @usableFromInline static var stackOffset: Int { @inlinable get { 112 } }
    @usableFromInline static var integerResultOffset: Int { @inlinable get { 120 } }
    @usableFromInline static var floatingResultOffset: Int { @inlinable get { 136 } }
    /// The size of the C structure.
    public static var size: Int { 152 }

    @inlinable @inline(__always)
    public init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

    /// Where the next integer argument lies.
    @inlinable @inline(__always)
    mutating func nextInteger() -> UnsafeRawPointer {
        guard integers < 6 else { return nextWord() }
        integers += 1
        return UnsafeRawPointer(memory + (integers - 1) * 8)
    }

    @inlinable @inline(__always)
    mutating func nextFloating() -> UnsafeRawPointer {
        guard floatings < 8 else { return nextWord() }
        floatings += 1
        return UnsafeRawPointer(memory + Self.floatingOffset + (floatings - 1) * 8)
    }

    @inlinable @inline(__always)
    mutating func nextWord() -> UnsafeRawPointer {
        let stack = memory.load(fromByteOffset: Self.stackOffset, as: UnsafeRawPointer.self)
        words += 1
        return stack + (words - 1) * 8
    }

    // MARK: Arguments

    @inlinable @inline(__always) public mutating func void() {}

    @inlinable @inline(__always)
    public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
        I(truncatingIfNeeded: nextInteger().load(as: UInt64.self))
    }

    @inlinable @inline(__always)
    public mutating func float() -> Float { nextFloating().load(as: Float.self) }

    @inlinable @inline(__always)
    public mutating func double() -> Double { nextFloating().load(as: Double.self) }

    @inlinable @inline(__always)
    public mutating func address() -> UnsafeRawPointer? {
        nextInteger().load(as: UnsafeRawPointer?.self)
    }

    @inlinable @inline(__always)
    public mutating func structure<S: CStruct>(_ type: S.Type) -> S {
        let classes = Eightbytes(S.self)
        guard !classes.isMemory, integers + classes.integers <= 6,
            floatings + classes.floatings <= 8
        else {
            let start = nextWord()
            words += classes.count - 1
            return S.load(from: start)
        }
        var copy: (UInt64, UInt64) = (0, 0)
        copy.0 = (classes.isInteger(0) ? nextInteger() : nextFloating()).load(as: UInt64.self)
        if classes.count > 1 {
            copy.1 = (classes.isInteger(1) ? nextInteger() : nextFloating()).load(as: UInt64.self)
        }
        return withUnprotectedBytes(of: copy) { S.load(from: $0.baseAddress!) }
    }

    @inlinable @inline(__always) public mutating func captureErrno() {}

    /// Skips the hidden pointer to the memory of the result, if there is one.
    @inlinable @inline(__always)
    mutating func skipResultMemory<Closure: CallbackClosure>(of type: Closure.Type) {
        var visitor = ResultMemory()
        Closure.visitResult(&visitor)
        if visitor.isNeeded { integers += 1 }
    }

    // MARK: Result

    @inlinable @inline(__always)
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        memory.storeBytes(
            of: Int64(truncatingIfNeeded: value), toByteOffset: Self.integerResultOffset,
            as: Int64.self)
    }

    @inlinable @inline(__always)
    public mutating func put(float value: Float) {
        memory.storeBytes(of: value, toByteOffset: Self.floatingResultOffset, as: Float.self)
    }

    @inlinable @inline(__always)
    public mutating func put(double value: Double) {
        memory.storeBytes(of: value, toByteOffset: Self.floatingResultOffset, as: Double.self)
    }

    @inlinable @inline(__always)
    public mutating func put(address: UnsafeRawPointer?) {
        put(integer: UInt(bitPattern: address))
    }

    @inlinable @inline(__always)
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        put(address: buffer)
    }

    /// A callback as a callback's result is refused by its type; this is never reached.
    public mutating func put(callback: CallbackBox?) throws(ForeignError) { put(address: nil) }

    @inlinable @inline(__always)
    public mutating func put<S: CStruct>(structure value: S) {
        let classes = Eightbytes(S.self)
        if classes.isMemory {
            let result = memory.load(as: UnsafeMutableRawPointer.self)
            S.store(value, to: result)
            return put(address: UnsafeRawPointer(result))
        }
        var copy: (UInt64, UInt64) = (0, 0)
        withUnprotectedMutableBytes(of: &copy) { S.store(value, to: $0.baseAddress!) }
        var integerOffset = Self.integerResultOffset
        var floatingOffset = Self.floatingResultOffset
        if classes.isInteger(0) {
            memory.storeBytes(of: copy.0, toByteOffset: integerOffset, as: UInt64.self)
            integerOffset += 8
        } else {
            memory.storeBytes(of: copy.0, toByteOffset: floatingOffset, as: UInt64.self)
            floatingOffset += 8
        }
        if classes.count > 1 {
            memory.storeBytes(
                of: copy.1, toByteOffset: classes.isInteger(1) ? integerOffset : floatingOffset,
                as: UInt64.self)
        }
    }
}

/// Finds whether a result is returned through memory that the caller provides.
@frozen @usableFromInline
struct ResultMemory: SlotVisitor {
    @usableFromInline var isNeeded = false
    @inlinable @inline(__always) init() {}
    @inlinable @inline(__always) mutating func integer() {}
    @inlinable @inline(__always) mutating func floating() {}
    @inlinable @inline(__always) mutating func variadic() {}

    @inlinable @inline(__always)
    mutating func structure<S: CStruct>(_ type: S.Type) {
        isNeeded = Eightbytes(type).isMemory
    }
}
