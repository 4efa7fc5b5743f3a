// Made by swift-bind from direct.h, for x86_64-linux-gnu.
import CTypes

struct Hue: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum direct_hue"
    static let red = Hue(rawValue: 1)
    static let green = Hue(rawValue: 4)
    static var members: [(String, Hue)] {
        [
            ("DIRECT_HUE_RED", red),
            ("DIRECT_HUE_GREEN", green),
        ]
    }
}

enum Shop: OpaqueType { static let spelling = "struct direct_shop" }

struct Couple: CStruct {
    var x: Double = 0
    var y: Double = 0

    static let layout = StructLayout("struct direct_couple") {
        Field("x", \Couple.x)
        Field("y", \Couple.y)
    }
}

struct Blend: CStruct {
    var tag: Int8 = 0
    var isSet: Bool = false
    var count: CLong = 0

    static let layout = StructLayout("struct direct_blend") {
        Field("tag", \Blend.tag)
        Field("isSet", \Blend.isSet)
        Field("count", \Blend.count, as: C.Long.self)
    }
}

struct Slab: CStruct {
    var words: InlineArray<5, Int64> = InlineArray(repeating: 0)

    static let layout = StructLayout("struct direct_slab") {
        Field("words", \Slab.words)
    }
}

struct Figure: CUnion {
    var bytes: UInt64 = 0
    var whole: CLong {
        get { read(as: C.Long.self) }
        set { write(newValue, as: C.Long.self) }
    }
    var real: Double {
        get { read() }
        set { write(newValue) }
    }

    static let layout = UnionLayout("union direct_figure") {
        Member("whole", \Figure.whole, as: C.Long.self)
        Member("real", \Figure.real)
    }
}

struct Parcel: CStruct {
    var tag: CChar = 0
    var value: Int32 = 0

    static let layout = StructLayout(packed: "struct direct_parcel") {
        Field("tag", \Parcel.tag, as: C.Char.self)
        Field("value", \Parcel.value)
    }
}

typealias Octet = UInt8
typealias Guest = (Int32, Pointer<Untyped>?) -> Int32

/// The functions and variables of direct.h.
struct Direct<F: Foreign>: BindingSet {
    let memory: F.Memory
    let none: Fn<F, () -> Int32>
    let narrow: Fn<F, (Int8, Octet, Int16, UInt16, Bool) -> Octet>
    let wide: Fn<F, (Int64, UInt64, C.Size, C.Long, Float, Double, C.Char) -> Double>
    let isEven: Fn<F, (Int32) -> Bool>
    let next: Fn<F, (Hue) -> Hue>
    let new: Fn<F, (Int32) -> Handle<Shop>?>
    let value: Fn<F, (Handle<Shop>?) -> Int32>
    let place: Fn<F, (Handle<Shop>?) -> Pointer<Int32>>
    let free: Fn<F, (Handle<Shop>?) -> Void>
    let swapped: Fn<F, (Couple, Double) -> Couple>
    let mixedUp: Fn<F, (Blend) -> Blend>
    let rotated: Fn<F, (Slab) -> Slab>
    let real: Fn<F, (Figure) -> Double>
    let conjugate: Fn<F, (CComplex<Double>) -> CComplex<Double>>
    let half: Fn<F, (C.LongDouble) -> C.LongDouble>
    let length: Fn<F, (CString?) -> Int32>
    let text: Fn<F, (Int32) -> CString?>
    let sum: Fn<F, (Counted<In<Int32>, C.Size>?) -> Int32>
    let fill: Fn<F, (Counted<InOut<Int32>, Int32>?) -> Void>
    let divide: Fn<F, (Int32, Int32, Out<Int32>?) -> Int32>
    /// - Parameter data: what `visitor` is given back; `nil` will do, since a closure has what it captures
    let visit: Fn<F, (Counted<In<Int32>, C.Size>?, Callback<Guest>?, Pointer<Untyped>?) -> Checked<Int32>>
    let fail: Fn<F, (Int32) -> WithErrno<Int32>>
    let open: Fn<F, (CString) -> Throwing<MinusOne<Int32>>>
    let nothing: Fn<F, (Int32) -> WithErrno<Pointer<Untyped>?>>
    let unnamed: Fn<F, (Int32, Int32) -> Int32>
    let hidden: Fn<F, (Int32) -> Int32>
    @available(*, deprecated)
    var old: Fn<F, (Int32) -> Int32> { _old }
    private let _old: Fn<F, (Int32) -> Int32>
    let newer: Fn<F, (Int32) -> Int32>?
    let `as`: Fn<F, (Breadth) -> Int32>
    let exit: Fn<F, (Int32) -> NoReturn>
    let totalOfTwo: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>

    init(_ f: F) {
        memory = f.memory
        f.requireStubs(hash: 0xE8EE4D6CE6244116)
        none = f.fn("direct_none")
        narrow = f.fn("direct_narrow", "a", "b", "c", "d", "e")
        wide = f.fn("direct_wide", "a", "b", "c", "d", "e", "f", "g")
        isEven = f.fn("direct_is_even", "number")
        next = f.fn("direct_next", "color")
        new = f.fn("direct_new", "value")
        value = f.fn("direct_value", "store")
        place = f.fn("direct_place", "store")
        free = f.fn("direct_free", "store")
        swapped = f.fn("direct_swapped", "pair", "factor")
        mixedUp = f.fn("direct_mixed_up", "mixed")
        rotated = f.fn("direct_rotated", "block")
        real = f.fn("direct_real", "number")
        conjugate = f.fn("direct_conjugate", "number")
        half = f.fn("direct_half", "number")
        length = f.fn("direct_length", "text")
        text = f.fn("direct_text", "which")
        sum = f.fn("direct_sum", "values")
        fill = f.fn("direct_fill", "values")
        divide = f.fn("direct_divide", "a", "b", "rest")
        visit = f.fn("direct_visit", "values", "visitor", "data")
        fail = f.fn("direct_fail", "error")
        open = f.fn("direct_open", "name")
        nothing = f.fn("direct_nothing", "error")
        unnamed = f.fn("direct_unnamed")
        hidden = f.fn("direct_hidden", "value")
        _old = f.fn("direct_old", "value")
        newer = f.fn(optional: "direct_newer", "value")
        `as` = f.fn("direct_as", "wide")
        exit = f.fn("direct_exit", "status")
        totalOfTwo = f.fn("direct_total", "count", "first", "second")
    }
}

/// Functions of direct.h by way of stubs, as the library has them that is made of these.
struct DirectStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let packed: Fn<F, (In<Parcel>) -> Int32>
    let repacked: Fn<F, (Out<Parcel>, In<Parcel>, Int32) -> Void>
    /// - Returns: its address in the calling thread
    let ofThread: Fn<F, () -> Pointer<Int32>>
    /// - Returns: its address
    let limits: Fn<F, () -> Pointer<Int32>>
    let twice: Fn<F, (Int32) -> Int32>
    let cube: Fn<F, (Double) -> Double>

    init(_ f: F) {
        memory = f.memory
        f.requireStubs(hash: 0xE8EE4D6CE6244116)
        packed = f.fn("swb_direct_packed", "pack")
        repacked = f.fn("swb_direct_repacked", "result", "pack", "by")
        ofThread = f.fn("swb_direct_of_thread")
        limits = f.fn("swb_direct_limits")
        twice = f.fn("swb_direct_twice", "value")
        cube = f.fn("swb_direct_cube", "x")
    }
}
