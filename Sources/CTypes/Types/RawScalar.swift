/// A number that has a Swift type of its own: ``CEnum``, ``CFlags``.
public protocol RawScalar: BitwiseCopyable, BitFieldValue, RawRepresentable, Hashable, Sendable,
    CustomStringConvertible
where
    Value == Self, RawValue: CInteger & FixedWidthInteger & BitwiseCopyable & Hashable,
    RawValue.Value == RawValue
{
    init(rawValue: RawValue)
}

extension RawScalar {
    @inlinable public static var size: Int { @inline(__always) get { MemoryLayout<RawValue>.size } }
    @inlinable public static var alignment: Int {
        @inline(__always) get { MemoryLayout<RawValue>.alignment }
    }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Self {
        Self(rawValue: memory.loadUnaligned(as: RawValue.self))
    }

    @inlinable @inline(__always)
    public static func store(_ value: Self, to memory: UnsafeMutableRawPointer) {
        memory.storeBytes(of: value.rawValue, as: RawValue.self)
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Self, into sink: inout S) {
        sink.put(integer: value.rawValue)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Self {
        Self(rawValue: source.integer(RawValue.self))
    }
}
