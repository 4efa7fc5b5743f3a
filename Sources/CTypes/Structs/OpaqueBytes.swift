/// The bytes of a C type that has no description: `__int128`, `_Float16`, what is `_Atomic`.
///
/// ```swift
/// var wide = OpaqueBytes<16, 16>()
/// wide = OpaqueBytes(Int128(-1)) ?? wide
/// let number = wide.value(as: Int128.self)
/// ```
///
/// It can be a field, an element, and what a pointer leads to. How a value travels is known to the C compiler alone, so
/// that none is passed by value.
public struct OpaqueBytes<let count: Int, let boundary: Int>: CStruct {
    /// As they are in memory.
    public var bytes: InlineArray<count, UInt8>

    /// Zero bytes.
    public init() { bytes = InlineArray(repeating: 0) }

    /// The bytes of a number; `nil` if it has not as many.
    public init?<Number: Numeric & BitwiseCopyable>(_ number: Number) {
        self.init()
        guard MemoryLayout<Number>.size == count else { return nil }
        withUnsafeBytes(of: number) { source in
            for (index, byte) in source.enumerated() { bytes[index] = byte }
        }
    }

    /// The number that has these bytes; `nil` if its type has not as many.
    public func value<Number: Numeric & BitwiseCopyable>(as type: Number.Type) -> Number? {
        guard MemoryLayout<Number>.size == count else { return nil }
        return withUnsafeBytes(of: bytes) { $0.loadUnaligned(as: type) }
    }

    public typealias Layout =
        AlignedLayout<Self, NextField<NoFields<NaturalPacking>, InlineArray<count, UInt8>>, boundary>

    public static var layout: Layout {
        Layout("struct __attribute__((aligned(\(boundary)))) { uint8_t bytes[\(count)]; }") {
            Field("bytes", \Self.bytes)
        }
    }
}
