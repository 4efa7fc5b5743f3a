// Made by swift-bind from quirks.h, for x86_64-linux-gnu.
import CTypes

let QUIRKS_KEPT: Int32 = 5
let QUIRKS_LETTER: CChar = 98
let QUIRKS_FOUR: Int32 = 1633837924
let QUIRKS_SHIFTED: Int32 = -8
let QUIRKS_MIXED: Int32 = 8

struct Later: CStruct {
    var x: Int32 = 0

    static let layout = StructLayout("struct quirks_late") {
        Field("x", \Later.x)
    }
}

struct Selection: CUnion {
    var bytes: UInt32 = 0
    var x: Int32 {
        get { read() }
        set { write(newValue) }
    }

    static let layout = UnionLayout("union quirks_choice") {
        Member("x", \Selection.x)
    }
}

enum Nowhere: OpaqueType { static let spelling = "struct quirks_nowhere" }
enum LateToo: OpaqueType { static let spelling = "struct quirks_late_too" }

struct Lines: CStruct {
    var __: Int32 = 0
    var __2: Int32 = 0

    static let layout = StructLayout("struct quirks_lines") {
        Field("_", \Lines.__)
        Field("__", \Lines.__2)
    }
}

let quirks__: Int32 = 3

struct Marks: CFlags {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum quirks_marks"
    static let none: Marks = []
    static let one = Marks(rawValue: 1)
    static let two = Marks(rawValue: 2)
    static var members: [(String, Marks)] {
        [
            ("QUIRKS_FLAGS_NONE", none),
            ("QUIRKS_FLAGS_ONE", one),
            ("QUIRKS_FLAGS_TWO", two),
        ]
    }
}

struct Emptied: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum quirks_emptied"
}

typealias Vec = InlineArray<3, Int32>
typealias Counter = (Int32) -> Int32

/// The functions and variables of quirks.h.
struct Quirks<F: Foreign>: BindingSet {
    let memory: F.Memory
    let trace: Fn<F, (Int32, Int32, Pointer<Int32>?) -> Int32>
    let corner: Fn<F, (Int32, Int32, Int32, Pointer<Double>?, Pointer<Double>?) -> Double>
    let lateValue: Fn<F, (Pointer<Later>?) -> Int32>
    let nowhere: Fn<F, (Handle<Nowhere>?) -> Int32>
    let nowhereAgain: Fn<F, (Handle<Nowhere>?) -> Int32>
    @available(*, deprecated)
    var old: Fn<F, () -> Int32> { _old }
    private let _old: Fn<F, () -> Int32>
    let quirksOld: Fn<F, () -> Int32>
    let __quirks_old: Fn<F, () -> Int32>
    let __: Fn<F, (Int32) -> Int32>
    let isNone: Fn<F, (Marks) -> Int32>
    let empty: Fn<F, (Emptied) -> Int32>
    let total: Fn<F, (In<Int32>?) -> Int32>
    let fill: Fn<F, (InOut<Int32>?) -> Int32>
    let count: Fn<F, (Callback<Counter>?) -> Int32>
    let withManyParameters: Fn<F, (CString?, CString?, Int32, Int32) -> Int32>
    @available(*, deprecated)
    var deprecatedLongName: Fn<F, (CString?, CString?, Int32) -> Int32> { _deprecatedLongName }
    private let _deprecatedLongName: Fn<F, (CString?, CString?, Int32) -> Int32>
    let sumOfTwo: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>

    init(_ f: F) {
        memory = f.memory
        trace = f.fn("quirks_trace", "n", "m", "a")
        corner = f.fn("quirks_corner", "n", "m", "k", "cube", "row")
        lateValue = f.fn("quirks_late_value", "late")
        nowhere = f.fn("quirks_nowhere", "nowhere")
        nowhereAgain = f.fn("quirks_nowhere_again", "nowhere")
        _old = f.fn("quirks_old")
        quirksOld = f.fn("_quirks_old")
        __quirks_old = f.fn("__quirks_old")
        __ = f.fn("_", "value")
        isNone = f.fn("quirks_is_none", "flags")
        empty = f.fn("quirks_empty", "value")
        total = f.fn("quirks_total", "vec")
        fill = f.fn("quirks_fill", "vec")
        count = f.fn("quirks_count", "counter")
        withManyParameters = f.fn(
            "quirks_with_many_parameters", "first_parameter", "second_parameter", "third_parameter", "fourth_parameter")
        _deprecatedLongName = f.fn(
            "quirks_deprecated_long_name", "first_parameter", "second_parameter", "third_parameter")
        sumOfTwo = f.fn("quirks_sum", "argument1", "first", "second")
    }
}

/// Functions of quirks.h by way of stubs, as the library has them that is made of these.
struct QuirksStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    /// - Returns: its address
    let kept: Fn<F, () -> Pointer<Int32>>
    let first: Fn<F, (Int32, Int32, Pointer<Int32>?) -> Int32>
    let add: Fn<F, (Int32, Int32) -> Int32>

    init(_ f: F) {
        memory = f.memory
        kept = f.fn("swb_quirks_kept")
        first = f.fn("swb_quirks_first", "n", "m", "a")
        add = f.fn("swb_quirks_add", "a", "b")
    }
}
