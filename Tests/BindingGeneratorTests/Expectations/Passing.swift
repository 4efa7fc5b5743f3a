// Made by swift-bind from passing.h, for x86_64-linux-gnu.
import CTypes

typealias Huge = OpaqueBytes<16, 16>

struct Floats: CStruct {
    var elements: InlineArray<4, Float> = InlineArray(repeating: 0)

    static let layout = AlignedLayout<_, _, 16>("passing_floats") {
        Field("elements", \Floats.elements)
    }
}

enum Node: OpaqueType { static let spelling = "struct passing_node" }

struct Pack: CStruct {
    var tag: CChar = 0
    var value: Int32 = 0

    static let layout = StructLayout(packed: "struct passing_pack") {
        Field("tag", \Pack.tag, as: C.Char.self)
        Field("value", \Pack.value)
    }
}

struct Choice: CUnion {
    var bytes: UInt64 = 0
    var number: CLong {
        get { read(as: C.Long.self) }
        set { write(newValue, as: C.Long.self) }
    }
    var text: Pointer<C.Char>? {
        get { read() }
        set { write(newValue) }
    }

    static let layout = UnionLayout("union passing_choice") {
        Member("number", \Choice.number, as: C.Long.self)
        Member("text", \Choice.text)
    }
}

enum Bytes: OpaqueType { static let spelling = "union passing_bytes" }

/// What has no description is there as bytes.
struct All: CStruct {
    var tag: CChar = 0
    var wide: OpaqueBytes<16, 16> = OpaqueBytes<16, 16>()
    var quad: OpaqueBytes<16, 16> = OpaqueBytes<16, 16>()
    /// The bytes of `_Atomic(short)`, which has no description.
    var count: OpaqueBytes<2, 2> = OpaqueBytes<2, 2>()
    var pair: InlineArray<2, OpaqueBytes<16, 16>> = InlineArray(repeating: OpaqueBytes<16, 16>())
    /// The bytes of `union passing_bytes`, which has no description.
    var bytes: OpaqueBytes<4, 1> = OpaqueBytes<4, 1>()
    var end: CChar = 0

    static let layout = StructLayout("struct passing_all") {
        Field("tag", \All.tag, as: C.Char.self)
        Field("wide", \All.wide)
        Field("quad", \All.quad)
        Field("count", \All.count)
        Field("pair", \All.pair)
        Field("bytes", \All.bytes)
        Field("end", \All.end, as: C.Char.self)
    }
}

/// Numbers without a description at a boundary that is wider than those of others.
struct Wides: CStruct {
    var elements: InlineArray<4, OpaqueBytes<16, 16>> = InlineArray(repeating: OpaqueBytes<16, 16>())

    static let layout = AlignedLayout<_, _, 64>("passing_wides") {
        Field("elements", \Wides.elements)
    }
}

struct Rest: CStruct {
    var tag: CChar = 0
    var wides: Wides = Wides()
    /// The bytes of `__typeof__(_Atomic(short))[3]`, which has no description.
    var counts: OpaqueBytes<6, 2> = OpaqueBytes<6, 2>()
    var places: Pointer<Untyped>? = nil
    /// The bytes of `union passing_bytes[2]`, which has no description.
    var many: OpaqueBytes<8, 1> = OpaqueBytes<8, 1>()

    static let layout = StructLayout("struct passing_rest") {
        Field("tag", \Rest.tag, as: C.Char.self)
        Field("wides", \Rest.wides)
        Field("counts", \Rest.counts)
        Field("places", \Rest.places)
        Field("many", \Rest.many)
    }
}

struct Loop: CStruct {
    var next: Pointer<Untyped>? = nil

    static let layout = StructLayout("struct passing_loop") {
        Field("next", \Loop.next)
    }
}

/// The functions and variables of passing.h.
struct Passing<F: Foreign>: BindingSet {
    let memory: F.Memory
    /// - Parameter data: what `visit` is given back; `nil` will do, since a closure has what it captures
    let visit: Fn<F, (Pointer<Untyped>?, Pointer<Untyped>?) -> Void>
    let restCount: Fn<F, (Pointer<Rest>?, Pointer<Untyped>?) -> Int32>

    init(_ f: F) {
        memory = f.memory
        visit = f.fn("passing_visit", "visit", "data")
        restCount = f.fn("passing_rest_count", "rest", "places")
    }
}

/// Functions of passing.h by way of stubs, as the library has them that is made of these.
struct PassingStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let product: Fn<F, (Out<OpaqueBytes<16, 16>>, C.Long, C.Long) -> Void>
    let sum: Fn<F, (Out<Huge>, Counted<In<Huge>, Int32>?) -> Void>
    let half: Fn<F, (Out<OpaqueBytes<16, 16>>, In<OpaqueBytes<16, 16>>) -> Void>
    let loaded: Fn<F, (In<Int32>) -> Int32>
    let stored: Fn<F, (Out<C.Long>, C.Long) -> Void>
    /// The value of one, doubled.
    let twice: Fn<F, (Out<Pack>, In<Pack>, Int32) -> Void>
    let chosen: Fn<F, (Pointer<Choice>, Pointer<Choice>, Bool) -> Void>
    let same: Fn<F, (Out<OpaqueBytes<4, 1>>, In<OpaqueBytes<4, 1>>) -> Void>
    let scaled: Fn<F, (Out<Floats>, In<Floats>, Float) -> Void>
    let allSum: Fn<F, (In<All>) -> Int32>
    let next: Fn<F, (Out<OpaqueBytes<16, 16>>, In<OpaqueBytes<16, 16>>) -> Void>
    let printWide: Fn<F, (CString?, In<OpaqueBytes<16, 16>>) -> Int32>
    let low: Fn<F, (In<OpaqueBytes<16, 16>>) -> C.UnsignedLong>

    init(_ f: F) {
        memory = f.memory
        product = f.fn("swb_passing_product", "result", "a", "b")
        sum = f.fn("swb_passing_sum", "result", "values")
        half = f.fn("swb_passing_half", "result", "value")
        loaded = f.fn("swb_passing_loaded", "value")
        stored = f.fn("swb_passing_stored", "result", "value")
        twice = f.fn("swb_passing_twice", "result", "packed", "factor")
        chosen = f.fn("swb_passing_chosen", "result", "choice", "is_text")
        same = f.fn("swb_passing_same")
        scaled = f.fn("swb_passing_scaled", "result", "floats", "factor")
        allSum = f.fn("swb_passing_all_sum", "all")
        next = f.fn("swb_passing_next", "result2", "result")
        printWide = f.fn("swb_passing_print_wide", "format", "value")
        low = f.fn("swb_passing_low", "value")
    }
}
