import CTypes

struct FF: CStruct, Equatable {
    var a, b: Float
    static let layout = StructLayout("fx_ff") {
        Field("a", \FF.a)
        Field("b", \FF.b)
    }
}

struct DI: CStruct, Equatable {
    var d: Double, i: Int32
    static let layout = StructLayout("fx_di") {
        Field("d", \DI.d)
        Field("i", \DI.i)
    }
}

struct ID: CStruct, Equatable {
    var i: Int64, d: Double
    static let layout = StructLayout("fx_id") {
        Field("i", \ID.i)
        Field("d", \ID.d)
    }
}

struct DD: CStruct, Equatable {
    var x, y: Double
    static let layout = StructLayout("fx_dd") {
        Field("x", \DD.x)
        Field("y", \DD.y)
    }
}

struct II: CStruct, Equatable {
    var a, b: Int64
    static let layout = StructLayout("fx_ii") {
        Field("a", \II.a)
        Field("b", \II.b)
    }
}

struct FFF: CStruct, Equatable {
    var x, y, z: Float
    static let layout = StructLayout("fx_fff") {
        Field("x", \FFF.x)
        Field("y", \FFF.y)
        Field("z", \FFF.z)
    }
}

struct IF4: CStruct, Equatable {
    var i: Int32, f: Float
    static let layout = StructLayout("fx_if4") {
        Field("i", \IF4.i)
        Field("f", \IF4.f)
    }
}

struct Bytes3: CStruct {
    var bytes: InlineArray<3, Int8>
    static let layout = StructLayout("fx_bytes3") { Field("bytes", \Bytes3.bytes) }
}

struct Big: CStruct {
    var a: InlineArray<5, Int64>
    static let layout = StructLayout("fx_big") { Field("a", \Big.a) }
    var elements: [Int64] { a.indices.map { a[$0] } }
}

/// Swift puts `tail` into the padding of `inner`, C does not: the two layouts differ.
struct Nested: CStruct, Equatable {
    var inner: DI, tail: Int8
    static let layout = StructLayout("fx_nested") {
        Field("inner", \Nested.inner)
        Field("tail", \Nested.tail)
    }
}

struct Switch: CStruct, Equatable {
    var on: Bool, level: UInt8
    static let layout = StructLayout("fx_switch") {
        Field("on", \Switch.on)
        Field("level", \Switch.level)
    }
}

struct Wire: CStruct, Equatable {
    var tag: UInt8, length: UInt32, check: UInt16
    static let layout = StructLayout(packed: "fx_wire") {
        Field("tag", \Wire.tag)
        Field("length", \Wire.length)
        Field("check", \Wire.check)
    }
}

struct Node: CStruct {
    var next: Pointer<Node>?
    var value: Int32
    static let layout = StructLayout("struct fx_node") {
        Field("next", \Node.next)
        Field("value", \Node.value)
    }
}

struct Level: CEnum {
    let rawValue: UInt32
    static let low = Level(rawValue: 1)
    static let mid = Level(rawValue: 4)
    static let high = Level(rawValue: 9)
    static var members: [(String, Level)] { [("FX_LOW", low), ("FX_MID", mid), ("FX_HIGH", high)] }
    static var spelling: String { "fx_level" }
}

enum Counter: OpaqueType { static let spelling = "fx_counter" }
