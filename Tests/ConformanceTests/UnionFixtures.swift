import CTypes

struct Number: CUnion {
    var bytes: UInt64 = 0
    var integer: Int64 {
        get { read() }
        set { write(newValue) }
    }
    var real: Double {
        get { read() }
        set { write(newValue) }
    }
    static let layout = UnionLayout("fx_number") {
        Member("i", \Number.integer)
        Member("d", \Number.real)
    }
    init() {}
    init(integer: Int64) { self.integer = integer }
    init(real: Double) { self.real = real }
}

struct Floats: CUnion {
    var bytes: UInt64 = 0
    var single: Float { read() }
    var pair: InlineArray<2, Float> {
        get { read() }
        set { write(newValue) }
    }
    static let layout = UnionLayout("fx_floats") {
        Member("f", \Floats.single)
        Member("pair", \Floats.pair)
    }
    init(_ a: Float, _ b: Float) { pair = [a, b] }
}

struct Doubles: CUnion {
    var bytes: InlineArray<2, UInt64> = [0, 0]
    var both: InlineArray<2, Double> {
        get { read() }
        set { write(newValue) }
    }
    var point: DoubleFloat { read() }
    static let layout = UnionLayout("fx_doubles") {
        Member("d", \Doubles.both)
        Member("s", \Doubles.point)
    }
    init(_ a: Double, _ b: Double) { both = [a, b] }
}

struct DoubleFloat: CStruct {
    var x: Double, y: Float
    static let layout = StructLayout("struct { double x; float y; }") {
        Field("x", \DoubleFloat.x)
        Field("y", \DoubleFloat.y)
    }
}

struct Mixed: CUnion {
    var bytes: UInt64 = 0
    var text: InlineArray<5, Int8> {
        get { read() }
        set { write(newValue) }
    }
    var integer: Int32 {
        get { read() }
        set { write(newValue) }
    }
    var real: Float {
        get { read() }
        set { write(newValue) }
    }
    static let layout = UnionLayout("fx_mixed") {
        Member("text", \Mixed.text)
        Member("i", \Mixed.integer)
        Member("f", \Mixed.real)
    }
    init() {}
}

struct Tail: CUnion {
    var bytes: InlineArray<2, UInt64> = [0, 0]
    var inner: DI {
        get { read() }
        set { write(newValue) }
    }
    var pair: InlineArray<2, Double> { read() }
    static let layout = UnionLayout("fx_tail") {
        Member("s", \Tail.inner)
        Member("pair", \Tail.pair)
    }
    init() {}
}

struct Large: CUnion {
    var bytes: InlineArray<3, UInt64> = [0, 0, 0]
    var words: InlineArray<3, Int64> {
        get { read() }
        set { write(newValue) }
    }
    var text: InlineArray<20, Int8> { read() }
    static let layout = UnionLayout("fx_large") {
        Member("words", \Large.words)
        Member("text", \Large.text)
    }
    init() {}
}

struct Tagged: CStruct {
    var tag: Int32, value: Number
    static let layout = StructLayout("fx_tagged") {
        Field("tag", \Tagged.tag)
        Field("value", \Tagged.value)
    }
}

struct Address: CUnion {
    var bits: UInt64 = 0
    var pointer: Pointer<Untyped>? { read() }
    static let layout = UnionLayout("fx_address") {
        Member("address", \Address.pointer)
        Member("bits", \Address.bits)
    }
}
