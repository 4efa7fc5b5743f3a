public import CTypes
import InProcessCalls

/// An argument of a direct call, as C gets it: an address or a number, and the count behind a buffer.
@frozen public struct DirectArgumentWords: ValueSink {
    public var position: Int
    @usableFromInline var words: (UInt64, UInt64) = (0, 0)
    @usableFromInline var putCount = 0

    @inlinable @inline(__always)
    init(position: Int) { self.position = position }

    /// The argument, if it is an address.
    @inlinable public var address: UnsafeRawPointer? {
        @inline(__always) get { UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: words.0)) }
    }

    /// The argument, if it is an integer.
    @inlinable @inline(__always)
    public func integer<I: FixedWidthInteger>() -> I { I(truncatingIfNeeded: words.0) }

    /// The count behind a buffer.
    @inlinable @inline(__always)
    public func count<I: FixedWidthInteger>() -> I { I(truncatingIfNeeded: words.1) }

    @inlinable @inline(__always)
    mutating func put(word: UInt64) {
        if putCount == 0 { words.0 = word } else { words.1 = word }
        putCount += 1
        position += 1
    }

    @inlinable @inline(__always)
    public mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I) {
        put(word: UInt64(truncatingIfNeeded: value))
    }

    @inlinable @inline(__always)
    public mutating func put(float value: Float) { put(double: Double(value)) }

    @inlinable @inline(__always)
    public mutating func put(double value: Double) { put(word: value.bitPattern) }

    @inlinable @inline(__always)
    public mutating func put(address: UnsafeRawPointer?) { put(word: UInt64(UInt(bitPattern: address))) }

    @inlinable @inline(__always)
    public mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?) { put(address: buffer) }

    @inlinable @inline(__always)
    public mutating func put(callback: CallbackBox?) throws(ForeignError) {
        put(address: try callback.map { (callback) throws(ForeignError) in try Self.address(of: callback) })
    }

    @usableFromInline
    static func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try Thunk.address(of: callback, NoClosures())
    }

    public mutating func put<S: CStruct>(structure value: S) {
        preconditionFailure("a structure is stored in memory for a direct call, and is no word")
    }
}

/// A result of a direct call, as C returned it: an address or an integer.
@frozen public struct DirectResultWord: ValueSource {
    @usableFromInline let word: UInt64
    public let errno: Int32

    @inlinable @inline(__always)
    init(word: UInt64, errno: Int32) {
        self.word = word
        self.errno = errno
    }

    @inlinable @inline(__always)
    public mutating func void() {}

    @inlinable @inline(__always)
    public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
        I(truncatingIfNeeded: word)
    }

    @inlinable @inline(__always)
    public mutating func float() -> Float { Float(double()) }

    @inlinable @inline(__always)
    public mutating func double() -> Double { Double(bitPattern: word) }

    @inlinable @inline(__always)
    public mutating func address() -> UnsafeRawPointer? {
        UnsafeRawPointer(bitPattern: UInt(truncatingIfNeeded: word))
    }

    public mutating func structure<S: CStruct>(_ type: S.Type) -> S {
        preconditionFailure("a structure is loaded from memory after a direct call, and is no word")
    }

    /// The C function has told it already.
    @inlinable @inline(__always)
    public mutating func captureErrno() {}
}
