import CTypes

/// A description that has something of every kind that can be exported.
struct Kinds<F: Foreign>: BindingSet {
    typealias Weigh = (Pointer<Const<Grid>>?, Bool, C.Size, Pointer<Untyped>?) -> Double
    typealias Notify = () -> Void

    let integers: Fn<F, (Int8, UInt16, Int32, UInt64, C.Char, C.Long, C.UnsignedLongLong, C.Size, Int) -> UInt64>
    let system: Fn<F, (C.Time, C.WideChar, C.Char16, C.Char32, C.Mode, C.Offset, C.Device) -> C.SignedSize>
    let floats: Fn<F, (Float, Double, C.LongDouble) -> C.LongDouble>
    let invert: Fn<F, (Bool) -> Bool>
    let brush: Fn<F, (Mood, Mask) -> Mask>
    let mood: Fn<F, (Mood) -> Mood>
    let level: Fn<F, (Level, Share) -> Level>
    let packet: Fn<F, (Packet, Out<Packet>) -> Packet>
    let number: Fn<F, (Number) -> Number>
    let grid: Fn<F, (In<Grid>, Pointer<Pointer<Grid>?>) -> Grid>
    let sum: Fn<F, (Counted<In<Int32>, Int32>, Counted<Out<Int64>, C.Size>?, Counted<In<Untyped>, UInt8>) -> Int64>
    let named: Fn<F, (InOut<Int16>, Int32, InOut<C.Size>) -> Void>
    let texts: Fn<F, (CString, CString?, Pointer<Const<C.Char>>?, Pointer<Pointer<C.Char>?>?) -> CString>
    let callbacks: Fn<F, (Callback<Weigh>, FunctionPointer<Notify>?, FunctionPointer<Notify>, UserData<Sum>?) -> Double>
    let pointer: Fn<F, (Handle<Parser>?, Pointer<Handle<Parser>?>, UnsafeRawPointer?) -> FunctionPointer<Notify>?>
    let keywords: Fn<F, (Int32, Int32, Int32) -> Int32>
    let unnamed: Fn<F, (Int32, Counted<In<Double>, C.Size>) -> Double>
    let other: Fn<F, (Pointer<Volatile<UInt32>>) -> UInt32>

    init(_ f: F) {
        integers = f.fn("kinds_integers")
        system = f.fn("kinds_system", "time", "wide", "unit", "scalar", "mode", "offset", "device")
        floats = f.fn("kinds_floats", "x", "y", "long_one")
        invert = f.fn("kinds_invert", "value")
        brush = f.fn("kinds_brush", "mood", "mask")
        mood = f.fn("kinds_mood", "mood")
        level = f.fn("kinds_level", "level", "share")
        packet = f.fn("kinds_packet", "packet", "copy")
        number = f.fn("kinds_number", "number")
        grid = f.fn("kinds_grid", "grid", "next")
        sum = f.fn("kinds_sum", "values", "running_sums", "bytes")
        named = f.fn("kinds_named", "buffer", "by", "length", counts: ["buffer": "length"])
        texts = f.fn("kinds_texts", "text", "other", "raw", "out")
        callbacks = f.fn("kinds_callbacks", "weigh", "maybe", "notify", "context")
        pointer = f.fn("kinds_pointer", "parser", "made", "any")
        keywords = f.fn("kinds_switch", "in", "var", "_self_")
        unnamed = f.fn("kinds_unnamed")
        other = f.fn("take_back", "register_address")
    }
}

struct Mood: CEnum {
    let rawValue: Int32
    static var members: [(String, Mood)] { [("SAD", Mood(rawValue: -1)), ("GLAD", Mood(rawValue: 4))] }
    static var spelling: String { "enum mood" }
}

/// One that has constants that are no `int`.
struct Level: CEnum {
    let rawValue: UInt32
    static var members: [(String, Level)] { [("LOW", Level(rawValue: 0)), ("HIGH", Level(rawValue: .max))] }
    static var spelling: String { "enum level" }
}

/// One that has no others.
struct Share: CEnum {
    let rawValue: UInt32
    static var members: [(String, Share)] { [("SHARE_HALF", Share(rawValue: 1 << 31))] }
    static var spelling: String { "share_t" }
}

struct Mask: CFlags {
    let rawValue: UInt32
    static var members: [(String, Mask)] { [("MASK_LOW", Mask(rawValue: 1)), ("MASK_HIGH", Mask(rawValue: 1 << 31))] }
    static var spelling: String { "mask_t" }
}

struct Packet: CStruct {
    var bits = Bits<UInt32>()
    var number: Number
    var flag: Bool
    static let version = BitField<UInt32>("version", bits: 0..<4)
    static let delta = BitField<Int32>("delta", bits: 4..<10)
    static let layout = StructLayout("struct packet") {
        Field(bits: \Packet.bits, version, delta)
        Field("number", \Packet.number)
        Field("flag", \Packet.flag)
    }
}

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
    static let layout = UnionLayout("union number") {
        Member("i", \Number.integer)
        Member("d", \Number.real)
    }
}

/// One that is spelled without `struct`, and leads to itself.
struct Grid: CStruct {
    var next: Pointer<Grid>?
    var visit: FunctionPointer<(Pointer<Grid>, Mood) -> Bool>?
    var cells: InlineArray<2, InlineArray<3, Double>>
    var mood: Mood
    var text: Pointer<Const<C.Char>>?
    static let layout = StructLayout("grid_t") {
        Field("next", \Grid.next)
        Field("visit", \Grid.visit)
        Field("cells", \Grid.cells)
        Field("mood", \Grid.mood)
        Field("text", \Grid.text)
    }
}

/// Types that are reached in an order that C does not take.
struct Ordered<F: Foreign>: BindingSet {
    let use: Fn<F, (Pointer<Outer>) -> Void>
    init(_ f: F) { use = f.fn("ordered_use", "outer") }
}

struct Outer: CStruct {
    var visit: FunctionPointer<(Inner, Mood, Pointer<Mask>?) -> Inner>?
    var masks: Pointer<Pointer<Mask>?>?
    var inner: Pointer<Inner>?
    var last: Last
    static let layout = StructLayout("struct outer") {
        Field("visit", \Outer.visit)
        Field("masks", \Outer.masks)
        Field("inner", \Outer.inner)
        Field("last", \Outer.last)
    }
}

struct Inner: CStruct {
    var x: Double
    static let layout = StructLayout("struct inner") { Field("x", \Inner.x) }
}

struct Last: CStruct {
    var color: Pointer<Color>?
    var inner: InlineArray<2, Inner>
    static let layout = StructLayout("last_t") {
        Field("color", \Last.color)
        Field("inner", \Last.inner)
    }
}
