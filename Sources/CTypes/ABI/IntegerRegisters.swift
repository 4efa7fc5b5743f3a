/// The first five integer registers in which C passes the arguments of a callback that takes integers
/// and pointers only, and the register in which it returns one.
///
/// They stay registers all the way: nothing goes through memory. (A sixth register holds what the
/// thunk adds.) Signatures that need more than these use ``RegisterFrame``.
@frozen public struct IntegerRegisters: ValueSource, ValueSink {
    @usableFromInline let arguments: (UInt64, UInt64, UInt64, UInt64, UInt64)
    @usableFromInline var taken = 0
    /// The result; 0 before one has been put.
    @usableFromInline var result: UInt64 = 0
    public var position: Int { @inlinable @inline(__always) get { 0 } }
    public var errno: Int32 { @inlinable @inline(__always) get { 0 } }

    /// How many arguments fit.
    public static var count: Int { 5 }

    @inlinable @inline(__always)
    init(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64, _ e: UInt64) {
        arguments = (a, b, c, d, e)
    }

    @inlinable @inline(__always)
    mutating func next() -> UInt64 {
        defer { taken += 1 }
        return switch taken {
        case 0: arguments.0
        case 1: arguments.1
        case 2: arguments.2
        case 3: arguments.3
        default: arguments.4
        }
    }

    // MARK: Arguments

    @inlinable @inline(__always) public mutating func void() {}

    @inlinable @inline(__always)
    public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
        I(truncatingIfNeeded: next())
    }

    @inlinable @inline(__always)
    public mutating func address() -> UnsafeRawPointer? {
        UnsafeRawPointer(bitPattern: UInt(next()))
    }

    @inlinable @inline(__always) public mutating func captureErrno() {}

    // MARK: Result

    @inlinable @inline(__always)
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        result = UInt64(truncatingIfNeeded: value)
    }

    @inlinable @inline(__always)
    public mutating func put(address: UnsafeRawPointer?) {
        result = UInt64(UInt(bitPattern: address))
    }

    @inlinable @inline(__always)
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) {
        put(address: buffer)
    }

    /// A callback as a callback's result is refused by its type; this is never reached.
    public mutating func put(callback: CallbackBox?) throws(ForeignError) { put(address: nil) }

    // MARK: Never reached: a signature with such a value uses RegisterFrame

    @inlinable public mutating func float() -> Float { 0 }
    @inlinable public mutating func double() -> Double { 0 }

    @inlinable
    public mutating func structure<S: CStruct>(_ type: S.Type) -> S {
        withUnsafeTemporaryAllocation(byteCount: S.size, alignment: S.alignment) {
            $0.initializeMemory(as: UInt8.self, repeating: 0)
            return S.load(from: UnsafeRawPointer($0.baseAddress!))
        }
    }

    @inlinable public mutating func put(float value: Float) {}
    @inlinable public mutating func put(double value: Double) {}
    @inlinable public mutating func put<S: CStruct>(structure value: S) {}
}
