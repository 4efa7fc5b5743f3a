/// The storage of bit-fields: an unsigned integer of the size that the fields' C type has.
///
/// ```swift
/// struct Header: CStruct {
///     var bits = Bits<UInt32>()
///     static let version = BitField<UInt32>("version", bits: 0..<4)
///     static let delta = BitField<Int32>("delta", bits: 4..<10)
///     static let layout = StructLayout("struct header") {
///         Field(bits: \Header.bits, version, delta)
///     }
/// }
/// try header.bits.set(-3, Header.delta)
/// let version = header.bits[Header.version]
/// ```
///
/// A bit-field has no address in C, and none here.
public struct Bits<Unit: CInteger & FixedWidthInteger & UnsignedInteger & BitwiseCopyable & Sendable>:
    BitwiseCopyable, CMember, Hashable, Sendable
where Unit.Value == Unit {
    /// All bits, as they are in memory.
    public var rawValue: Unit

    public init(rawValue: Unit = 0) { self.rawValue = rawValue }

    public typealias Value = Self
    public static var description: TypeDescription { Unit.description }
    @inlinable public static var size: Int { @inline(__always) get { Unit.size } }
    @inlinable public static var alignment: Int { @inline(__always) get { Unit.alignment } }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.integer(at: offset, size: size)
    }

    /// The value of a field; a signed one has its sign.
    @inlinable
    public subscript<T: BitFieldValue>(field: BitField<T>) -> T.Value {
        T.value(ofBits: UInt64(rawValue) >> UInt64(shift(field)) & field.mask, width: field.width)
    }

    /// Writes a field, and no bit beside it.
    /// - Throws: `.outOfRange` if the value needs more bits than the field has, or the field is of another unit.
    @inlinable
    public mutating func set<T: BitFieldValue>(
        _ value: T.Value, _ field: BitField<T>
    ) throws(ForeignError) {
        guard field.width > 0, field.offset + field.width <= Unit.bitWidth else {
            throw field.outside(of: Unit.bitWidth)
        }
        let bits = T.bits(of: value) & field.mask
        guard T.value(ofBits: bits, width: field.width) == value else { throw field.outOfRange(value) }
        let kept = UInt64(rawValue) & ~(field.mask << UInt64(shift(field)))
        rawValue = Unit(truncatingIfNeeded: kept | bits << UInt64(shift(field)))
    }

    @inlinable @inline(__always)
    func shift<T>(_ field: BitField<T>) -> Int {
        bitShift(field.offset, field.width, unit: Unit.bitWidth)
    }
}

/// Where C puts a field in its unit: from the other end, if the target does so with bytes.
@inlinable @inline(__always)
func bitShift(_ offset: Int, _ width: Int, unit: Int) -> Int {
    #if _endian(big)
        max(0, unit - offset - width)
    #else
        offset
    #endif
}

/// A bit-field of a structure; see ``Bits``.
public struct BitField<T: BitFieldValue>: Sendable {
    public let name: String
    /// Which of the unit's bits it has, in the order of declaration.
    @usableFromInline let offset: Int
    @usableFromInline let width: Int

    /// Names a field.
    /// - Parameter bits: which of its unit's bits it has. A field begins where the one before ends, the first
    ///   at 0, unless the C declaration leaves bits out.
    public init(_ name: String, bits: Range<Int>) {
        self.name = name
        // No unit has other bits. Loading a description with a field of no width is refused.
        let isPossible = bits.lowerBound >= 0 && bits.upperBound <= 64
        offset = isPossible ? bits.lowerBound : 0
        width = isPossible ? bits.count : 0
    }

    @usableFromInline var mask: UInt64 { width == 0 ? 0 : .max >> UInt64(64 - width) }

    @usableFromInline
    func outside(of bitCount: Int) -> ForeignError {
        ForeignError(
            .outOfRange,
            "the bit-field '\(name)' has \(width) bits, from \(offset) on, and the unit has \(bitCount)",
            remedy: "Use it with the bits that its layout names it with")
    }

    @usableFromInline
    func outOfRange(_ value: T.Value) -> ForeignError {
        ForeignError(
            .outOfRange, "the bit-field '\(name)' has \(width) bits, and \(value) needs more",
            remedy: "Write a value from \(T.range(width: width))")
    }
}

/// A type that a bit-field can have: integers, `Bool`, enumerations and flags.
public protocol BitFieldValue: CScalar where Value: Equatable {
    /// - Parameter bits: no others than the field's.
    static func value(ofBits bits: UInt64, width: Int) -> Value
    static func bits(of value: Value) -> UInt64
    /// The values that a field can have, in words.
    static func range(width: Int) -> String
}

extension BitFieldValue {
    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.integer() }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.integer(at: offset, size: size)
    }
}

extension CInteger {
    @inlinable @inline(__always)
    public static func value(ofBits bits: UInt64, width: Int) -> Value {
        guard Value.isSigned, width > 0 else { return Value(truncatingIfNeeded: bits) }
        let unused = UInt64(64 - width)
        return Value(truncatingIfNeeded: Int64(bitPattern: bits << unused) >> Int64(unused))
    }

    @inlinable @inline(__always)
    public static func bits(of value: Value) -> UInt64 { UInt64(truncatingIfNeeded: value) }

    public static func range(width: Int) -> String {
        let isSigned = Value.isSigned
        guard width > 0 else { return "none" }
        let greatest = UInt64.max >> UInt64(64 - width + (isSigned ? 1 : 0))
        return isSigned ? "-\(greatest + 1) to \(greatest)" : "0 to \(greatest)"
    }
}

extension Bool: BitFieldValue {
    @inlinable public static func value(ofBits bits: UInt64, width: Int) -> Bool { bits != 0 }
    @inlinable public static func bits(of value: Bool) -> UInt64 { value ? 1 : 0 }
    public static func range(width: Int) -> String { "false or true" }
}

extension RawScalar {
    @inlinable @inline(__always)
    public static func value(ofBits bits: UInt64, width: Int) -> Self {
        Self(rawValue: RawValue.value(ofBits: bits, width: width))
    }

    @inlinable @inline(__always)
    public static func bits(of value: Self) -> UInt64 { RawValue.bits(of: value.rawValue) }
    public static func range(width: Int) -> String { RawValue.range(width: width) }
}
