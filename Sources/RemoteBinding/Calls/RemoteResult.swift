public import CTypes

/// Takes the result of a call from its message.
@frozen public struct RemoteResult: ValueSource {
    @usableFromInline let words: UnsafeMutablePointer<UInt64>
    public let errno: Int32

    init(_ words: UnsafeMutablePointer<UInt64>, errno: Int32) {
        self.words = words
        self.errno = errno
    }

    @inlinable public mutating func void() {}

    @inlinable
    public mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I {
        I(truncatingIfNeeded: words[0])
    }

    @inlinable public mutating func float() -> Float {
        Float(bitPattern: UInt32(truncatingIfNeeded: words[0]))
    }

    @inlinable public mutating func double() -> Double { Double(bitPattern: words[0]) }

    @inlinable public mutating func address() -> UnsafeRawPointer? {
        UnsafeRawPointer(bitPattern: UInt(words[0]))
    }

    @inlinable
    public mutating func structure<S: CStruct>(_ type: S.Type) -> S { S.load(from: words) }

    @inlinable public mutating func captureErrno() {}
}
