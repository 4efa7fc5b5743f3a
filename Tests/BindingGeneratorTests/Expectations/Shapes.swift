// Made by swift-bind from shapes.h, for x86_64-linux-gnu.
import CTypes

/// A point of the plane.
struct Point: CStruct {
    /// To the right.
    var x: Double = 0
    /// Upwards.
    var y: Double = 0

    static let layout = StructLayout("shapes_point") {
        Field("x", \Point.x)
        Field("y", \Point.y)
    }
}

struct Polygon: CStruct {
    var name: Pointer<C.Char>? = nil
    var count: UInt = 0
    var points: Pointer<Point>? = nil
    var next: Pointer<Polygon>? = nil
    var flags: InlineArray<2, CUnsignedLong> = InlineArray(repeating: 0)
    var color: InlineArray<3, UInt8> = InlineArray(repeating: 0)
    var isClosed: Bool = false

    static let layout = StructLayout("struct shapes_polygon") {
        Field("name", \Polygon.name)
        Field("count", \Polygon.count, as: C.Size.self)
        Field("points", \Polygon.points)
        Field("next", \Polygon.next)
        Field("flags", \Polygon.flags)
        Field("color", \Polygon.color)
        Field("is_closed", \Polygon.isClosed)
    }
}

struct ShapesBits: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let version = BitField<UInt32>("version", bits: 0..<4)
    static let delta = BitField<Int32>("delta", bits: 4..<10)
    static let last = BitField<UInt32>("last", bits: 12..<32)
    var bits2: Bits<UInt16> = Bits<UInt16>()
    static let low = BitField<UInt16>("low", bits: 0..<9)

    static let layout = StructLayout("shapes_bits") {
        Field(bits: \ShapesBits.bits, version, delta, last)
        Field(bits: \ShapesBits.bits2, low)
    }
}

struct Tight: CStruct {
    var kind: CChar = 0
    var bits: Bits<UInt8> = Bits<UInt8>()
    static let small = BitField<Int32>("small", bits: 0..<5)

    static let layout = PartialLayout<_, _, 4, 4>("struct shapes_tight") {
        At<0>.field("kind", \Tight.kind, as: C.Char.self)
        At<1>.field(bits: \Tight.bits, small)
    }
}

struct Number: CUnion {
    var bytes: UInt64 = 0
    var integer: CLong {
        get { read(as: C.Long.self) }
        set { write(newValue, as: C.Long.self) }
    }
    var real: Double {
        get { read() }
        set { write(newValue) }
    }
    var bytes2: InlineArray<8, UInt8> {
        get { read() }
        set { write(newValue) }
    }

    static let layout = UnionLayout("union shapes_number") {
        Member("integer", \Number.integer, as: C.Long.self)
        Member("real", \Number.real)
        Member("bytes_", \Number.bytes2)
    }
}

struct EventAnonymousAnonymous: CStruct {
    var x: Int32 = 0
    var y: Int32 = 0

    static let layout = StructLayout("struct shapes_event.anonymous.anonymous") {
        Field("x", \EventAnonymousAnonymous.x)
        Field("y", \EventAnonymousAnonymous.y)
    }
}

struct EventAnonymous: CUnion {
    var bytes: UInt64 = 0
    var anonymous: EventAnonymousAnonymous {
        get { read() }
        set { write(newValue) }
    }
    var code: CLong {
        get { read(as: C.Long.self) }
        set { write(newValue, as: C.Long.self) }
    }

    static let layout = UnionLayout("struct shapes_event.anonymous") {
        Member(anonymous: \EventAnonymous.anonymous)
        Member("code", \EventAnonymous.code, as: C.Long.self)
    }
}

struct EventRange: CStruct {
    var low: Int16 = 0
    var high: Int16 = 0

    static let layout = StructLayout("struct shapes_event.range") {
        Field("low", \EventRange.low)
        Field("high", \EventRange.high)
    }
}

struct Event: CStruct {
    var kind: Int32 = 0
    var anonymous: EventAnonymous = EventAnonymous()
    var range: EventRange = EventRange()

    static let layout = StructLayout("struct shapes_event") {
        Field("kind", \Event.kind)
        Field(anonymous: \Event.anonymous)
        Field("range", \Event.range)
    }
}

struct Packed: CStruct {
    var tag: CChar = 0
    var value: Int32 = 0
    var rest: Int16 = 0

    static let layout = StructLayout(packed: "struct shapes_packed") {
        Field("tag", \Packed.tag, as: C.Char.self)
        Field("value", \Packed.value)
        Field("rest", \Packed.rest)
    }
}

struct Line: CStruct {
    var counter: Int32 = 0

    static let layout = AlignedLayout<_, _, 64>("struct shapes_line") {
        Field("counter", \Line.counter)
    }
}

struct Half: CStruct {
    var tag: CChar = 0
    var value: Int32 = 0

    static let layout = PartialLayout<_, _, 6, 2>("struct shapes_half") {
        At<0>.field("tag", \Half.tag, as: C.Char.self)
        At<2>.field("value", \Half.value)
    }
}

struct Message: CStruct {
    var count: UInt32 = 0
    var data: FlexibleArray<UInt8> = FlexibleArray<UInt8>()

    static let layout = StructLayout("struct shapes_message") {
        Field("count", \Message.count)
        Field("data", \Message.data)
    }
}

struct Matrix: CStruct {
    var rows: InlineArray<2, InlineArray<3, Float>> = InlineArray(repeating: InlineArray(repeating: 0))
    var root: CComplex<Float> = CComplex<Float>(real: 0, imaginary: 0)
    /// The bytes of `_Atomic(int)`, which has no description.
    var users: OpaqueBytes<4, 4> = OpaqueBytes<4, 4>()

    static let layout = StructLayout("shapes_matrix") {
        Field("rows", \Matrix.rows)
        Field("root", \Matrix.root)
        Field("users", \Matrix.users)
    }
}

/// The functions and variables of shapes.h.
struct Shapes<F: Foreign>: BindingSet {
    let memory: F.Memory
    /// The sum of all coordinates.
    let sum: Fn<F, (Pointer<Polygon>?) -> Double>
    let middle: Fn<F, (Point, Point) -> Point>
    let round: Fn<F, (Number) -> C.Long>
    let fields: Fn<F, (Pointer<ShapesBits>?) -> Int32>
    let eventSum: Fn<F, (Pointer<Event>?) -> Int32>
    let packedSum: Fn<F, (Pointer<Packed>?) -> Int32>
    let halfValue: Fn<F, (Pointer<Half>?) -> Int32>
    let messageSum: Fn<F, (Pointer<Message>?) -> Int32>

    init(_ f: F) {
        memory = f.memory
        sum = f.fn("shapes_sum", "polygon")
        middle = f.fn("shapes_middle", "a", "b")
        round = f.fn("shapes_round", "number")
        fields = f.fn("shapes_fields", "bits")
        eventSum = f.fn("shapes_event_sum", "event")
        packedSum = f.fn("shapes_packed_sum", "packed")
        halfValue = f.fn("shapes_half_value", "half")
        messageSum = f.fn("shapes_message_sum", "message")
    }
}

/// Functions of shapes.h by way of stubs, as the library has them that is made of these.
struct ShapesStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let pass: Fn<F, (In<Packed>) -> Void>

    init(_ f: F) {
        memory = f.memory
        pass = f.fn("swb_shapes_pass", "packed")
    }
}
