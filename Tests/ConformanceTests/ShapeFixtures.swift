import CTypes

struct BitValues: CStruct {
    var bits = Bits<UInt32>()
    static let version = BitField<UInt32>("version", bits: 0..<4)
    static let delta = BitField<Int32>("delta", bits: 4..<10)
    static let on = BitField<UInt32>("on", bits: 10..<11)
    static let rest = BitField<UInt32>("rest", bits: 16..<32)
    static let layout = StructLayout("fx_bits") {
        Field(bits: \BitValues.bits, version, delta, on, rest)
    }
}

struct Header: CStruct {
    var flags = Bits<UInt8>()
    var length: UInt16 = 0
    var numbers = Bits<UInt64>()
    static let kind = BitField<UInt8>("kind", bits: 0..<3)
    static let last = BitField<Bool>("last", bits: 3..<4)
    static let high = BitField<UInt64>("high", bits: 0..<40)
    static let low = BitField<Int64>("low", bits: 40..<60)
    static let layout = StructLayout("fx_header") {
        Field(bits: \Header.flags, kind, last)
        Field("length", \Header.length)
        Field(bits: \Header.numbers, high, low)
    }
}

struct Message: CStruct {
    var count: UInt16 = 0
    var data = FlexibleArray<UInt32>()
    static let layout = StructLayout("fx_message") {
        Field("count", \Message.count)
        Field("data", \Message.data)
    }
}

struct Connection: CStruct, Equatable {
    var roundTrip: Double = 0
    var port: UInt16 = 0
    static let layout = PartialLayout<_, _, 32, 8>("fx_connection") {
        At<24>.field("rtt", \Connection.roundTrip)
        At<16>.field("port", \Connection.port)
    }
}

struct Line: CStruct {
    var counter: Int32 = 0
    static let layout = AlignedLayout<_, _, 64>("fx_line") { Field("counter", \Line.counter) }
}

struct VariantValue: CUnion {
    var bytes: UInt32 = 0
    var integer: Int32 {
        get { read() }
        set { write(newValue) }
    }
    var real: Float {
        get { read() }
        set { write(newValue) }
    }
    static let layout = UnionLayout("union") {
        Member("i", \VariantValue.integer)
        Member("f", \VariantValue.real)
    }
}

struct Bytes2: CStruct {
    var x: Int8, y: Int8
    static let layout = StructLayout("struct") {
        Field("x", \Bytes2.x)
        Field("y", \Bytes2.y)
    }
}

struct Variant: CStruct {
    var tag: Int32
    var value = VariantValue()
    var place = Bytes2(x: 0, y: 0)
    static let layout = StructLayout("fx_variant") {
        Field("tag", \Variant.tag)
        Field(anonymous: \Variant.value)
        Field(anonymous: \Variant.place)
    }
}
