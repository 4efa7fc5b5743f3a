/// A scalar: what fits one register and travels as it is.
public protocol CScalar: CMember, DirectArgument, DirectResult {}

/// A C integer type of any width.
///
/// Swift's fixed-width integers are C's `<stdint.h>` types; types that C names differently, such
/// as `long long` or `size_t`, are members of ``C``.
public protocol CInteger: BitFieldValue where Value: FixedWidthInteger {
    /// The name C knows the type by.
    static var spelling: String { get }
}

extension CInteger {
    public static var description: TypeDescription {
        .integer(
            IntegerDescription(
                spelling: spelling, size: MemoryLayout<Value>.size, isSigned: Value.isSigned))
    }

    @inlinable public static var size: Int { @inline(__always) get { MemoryLayout<Value>.size } }
    @inlinable public static var alignment: Int {
        @inline(__always) get { MemoryLayout<Value>.alignment }
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Value, into sink: inout S) {
        sink.put(integer: value)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Value {
        source.integer(Value.self)
    }
}

extension Int8: CInteger {
    public typealias Value = Int8
    public static var spelling: String { "int8_t" }
}

extension Int16: CInteger {
    public typealias Value = Int16
    public static var spelling: String { "int16_t" }
}

/// `int32_t`, which on every supported target is `int`.
extension Int32: CInteger {
    public typealias Value = Int32
    public static var spelling: String { "int32_t" }
}

extension Int64: CInteger {
    public typealias Value = Int64
    public static var spelling: String { "int64_t" }
}

extension UInt8: CInteger {
    public typealias Value = UInt8
    public static var spelling: String { "uint8_t" }
}

extension UInt16: CInteger {
    public typealias Value = UInt16
    public static var spelling: String { "uint16_t" }
}

extension UInt32: CInteger {
    public typealias Value = UInt32
    public static var spelling: String { "uint32_t" }
}

extension UInt64: CInteger {
    public typealias Value = UInt64
    public static var spelling: String { "uint64_t" }
}

/// Swift's word, C's `intptr_t`. For `long` say `C.Long`.
extension Int: CInteger {
    public typealias Value = Int
    public static var spelling: String { "intptr_t" }
}

/// Swift's unsigned word, C's `uintptr_t`. For `size_t` say `C.Size`.
extension UInt: CInteger {
    public typealias Value = UInt
    public static var spelling: String { "uintptr_t" }
}

extension Float: CScalar {
    public typealias Value = Float
    public static var description: TypeDescription { .floating(.float) }
    @inlinable public static var size: Int { @inline(__always) get { 4 } }
    @inlinable public static var alignment: Int { @inline(__always) get { 4 } }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.floating() }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.floating(at: offset, size: 4)
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Float, into sink: inout S) {
        sink.put(float: value)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Float {
        source.float()
    }
}

extension Double: CScalar {
    public typealias Value = Double
    public static var description: TypeDescription { .floating(.double) }
    @inlinable public static var size: Int { @inline(__always) get { 8 } }
    @inlinable public static var alignment: Int {
        @inline(__always) get { MemoryLayout<Double>.alignment }
    }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) { visitor.floating() }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        visitor.floating(at: offset, size: 8)
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Double, into sink: inout S) {
        sink.put(double: value)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Double {
        source.double()
    }
}

/// `bool`. Any byte but 0 reads as `true`, so a C library that stores 2 does no harm.
extension Bool: CScalar {
    public typealias Value = Bool
    public static var description: TypeDescription { .bool }
    @inlinable public static var size: Int { @inline(__always) get { 1 } }
    @inlinable public static var alignment: Int { @inline(__always) get { 1 } }
    @inlinable public static var isNative: Bool { @inline(__always) get { false } }

    @inlinable @inline(__always)
    public static func load(from memory: UnsafeRawPointer) -> Bool {
        memory.load(as: UInt8.self) != 0
    }

    @inlinable @inline(__always)
    public static func put<S: ValueSink>(_ value: Bool, into sink: inout S) {
        sink.put(integer: value ? 1 as UInt8 : 0)
    }

    @inlinable @inline(__always)
    public static func takeDirect<S: ValueSource>(from source: inout S) -> Bool {
        source.integer(UInt8.self) != 0
    }
}
