// Made by swift-bind from strange.h, for x86_64-linux-gnu.
import CTypes

let STRANGE_AFTER: Int32 = 7
let STRANGE_TINY: Float = 1.1754944e-38
let STRANGE_VERSION: String = "1.2"
let Field_: Int32 = 3
let StrangeChoice_: Int32 = 4

struct StrangePadded: CStruct {
    var x: Int32 = 0

    static let layout = PartialLayout<_, _, 8, 4>("struct strange_padded") {
        At<4>.field("x", \StrangePadded.x)
    }
}

struct StrangeTrailing: CStruct {
    var d: Double = 0

    static let layout = PartialLayout<_, _, 16, 8>("struct strange_trailing") {
        At<0>.field("d", \StrangeTrailing.d)
    }
}

enum StrangeTight: OpaqueType { static let spelling = "union strange_tight" }

struct StrangeInner: CStruct {
    var c: CChar = 0
    /// The bytes of `union strange_tight`, which has no description.
    var tight: OpaqueBytes<4, 1> = OpaqueBytes<4, 1>()
    var last: CChar = 0

    static let layout = StructLayout("struct strange_inner") {
        Field("c", \StrangeInner.c, as: C.Char.self)
        Field("tight", \StrangeInner.tight)
        Field("last", \StrangeInner.last, as: C.Char.self)
    }
}

enum StrangeWide: OpaqueType { static let spelling = "union strange_wide" }

struct StrangeOuter: CStruct {
    var c: Int32 = 0
    /// The bytes of `union strange_wide`, which has no description.
    var wide: OpaqueBytes<16, 16> = OpaqueBytes<16, 16>()
    var z: Int32 = 0

    static let layout = StructLayout("struct strange_outer") {
        Field("c", \StrangeOuter.c)
        Field("wide", \StrangeOuter.wide)
        Field("z", \StrangeOuter.z)
    }
}

typealias StrangeAl16 = Int32

struct StrangeTypedef: CStruct {
    var a: CChar = 0
    var b: Int32 = 0

    static let layout = PartialLayout<_, _, 32, 16>("struct strange_typedef") {
        At<0>.field("a", \StrangeTypedef.a, as: C.Char.self)
        At<16>.field("b", \StrangeTypedef.b, as: StrangeAl16.self)
    }
}

typealias StrangeAl1 = Int32

struct StrangeLowered: CStruct {
    var a: CChar = 0
    var b: Int32 = 0
    var c: CChar = 0

    static let layout = StructLayout(packed: "struct strange_lowered") {
        Field("a", \StrangeLowered.a, as: C.Char.self)
        Field("b", \StrangeLowered.b, as: StrangeAl1.self)
        Field("c", \StrangeLowered.c, as: C.Char.self)
    }
}

let STRANGE_NO: Int32 = 0
let STRANGE_YES: Int32 = 1

struct StrangeChoice: CStruct {
    var answer: UInt32 = 0
    var rest: Int32 = 0

    static let layout = StructLayout("struct strange_choice") {
        Field("answer", \StrangeChoice.answer)
        Field("rest", \StrangeChoice.rest)
    }
}

typealias StrangeCallback = Pointer<Untyped>

/// The functions and variables of strange.h.
struct Strange<F: Foreign>: BindingSet {
    let memory: F.Memory
    let strangeVectorSum: Fn<F, (Pointer<Untyped>?) -> Int32>
    let strangeSize: Fn<F, (Int32) -> Int32>
    let strangeAlignment: Fn<F, (Int32) -> Int32>
    let strangeOffset: Fn<F, (Int32) -> Int32>
    let strangeAnswer: Fn<F, (Pointer<StrangeChoice>?) -> Int32>
    let strangeCall: Fn<F, (StrangeCallback?) -> Int32>
    let `self`: Fn<F, (Int32) -> Int32>
    let `deinit`: Fn<F, () -> Int32>
    let strangeQuoted: Fn<F, () -> Int32>

    init(_ f: F) {
        memory = f.memory
        strangeVectorSum = f.fn("strange_vector_sum", "v")
        strangeSize = f.fn("strange_size", "which")
        strangeAlignment = f.fn("strange_alignment", "which")
        strangeOffset = f.fn("strange_offset", "which")
        strangeAnswer = f.fn("strange_answer", "choice")
        strangeCall = f.fn("strange_call", "callback")
        self.`self` = f.fn("self", "value")
        `deinit` = f.fn("deinit")
        strangeQuoted = f.fn("strange\"symbol")
    }
}
