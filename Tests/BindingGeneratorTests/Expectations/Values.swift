// Made by swift-bind from values.h, for x86_64-linux-gnu.
import CTypes

let VALUES_VERSION: String = "1.2\t\"quoted\""
let VALUES_JOINED: String = "ab"
let VALUES_MASK: Int32 = 3
let VALUES_UNSIGNED: UInt64 = 18446744073709551615
let VALUES_NEGATIVE: Int32 = -42
let VALUES_LETTER: Int32 = 65
let VALUES_SIZE: CUnsignedLong = 8
let VALUES_RATIO: Double = 1.5
let VALUES_SMALL_RATIO: Float = 0.25
let VALUES_CAST: UInt8 = 44
let VALUES_CHOICE: CLong = 1
let VALUES_LIMIT_AGAIN: Int32 = 99

/// How an order goes.
struct State: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum values_state"
    /// It may change.
    static let open = State(rawValue: 0)
    static let sent = State(rawValue: 5)
    static let _2ndTry = State(rawValue: 6)
    static let `default` = State(rawValue: 0)
    static var members: [(String, State)] {
        [
            ("VALUES_STATE_OPEN", open),
            ("VALUES_STATE_SENT", sent),
            ("VALUES_STATE_2ND_TRY", _2ndTry),
            ("VALUES_STATE_DEFAULT", `default`),
        ]
    }
}

struct Signed: CEnum {
    let rawValue: Int32
    init(rawValue: Int32) { self.rawValue = rawValue }
    static let spelling = "values_signed"
    static let below = Signed(rawValue: -1)
    static let above = Signed(rawValue: 1)
    static var members: [(String, Signed)] {
        [
            ("VALUES_SIGNED_BELOW", below),
            ("VALUES_SIGNED_ABOVE", above),
        ]
    }
}

struct Wide: CEnum {
    let rawValue: CUnsignedLong
    init(rawValue: CUnsignedLong) { self.rawValue = rawValue }
    static let spelling = "enum values_wide"
    static let large = Wide(rawValue: 8589934591)
    static let small = Wide(rawValue: 1)
    static var members: [(String, Wide)] {
        [
            ("VALUES_WIDE_LARGE", large),
            ("VALUES_WIDE_SMALL", small),
        ]
    }
}

struct Small: CEnum {
    let rawValue: UInt8
    init(rawValue: UInt8) { self.rawValue = rawValue }
    static let spelling = "enum values_small"
    static let a = Small(rawValue: 0)
    static let b = Small(rawValue: 1)
    static var members: [(String, Small)] {
        [
            ("VALUES_SMALL_A", a),
            ("VALUES_SMALL_B", b),
        ]
    }
}

struct Options: CFlags {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum values_options"
    static let read = Options(rawValue: 1)
    static let write = Options(rawValue: 2)
    static var members: [(String, Options)] {
        [
            ("VALUES_OPTIONS_READ", read),
            ("VALUES_OPTIONS_WRITE", write),
        ]
    }
}

struct Kind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "values_kind"
    static let red = Kind(rawValue: 0)
    static let green = Kind(rawValue: 1)
    static var members: [(String, Kind)] {
        [
            ("valuesKindRed", red),
            ("valuesKindGreen", green),
        ]
    }
}

let VALUES_LIMIT: Int32 = 99
let VALUES_HUGE: UInt32 = 2147483648

struct Pair: CStruct {
    var state: State = State(rawValue: 0)
    var sign: Signed = Signed(rawValue: 0)

    static let layout = StructLayout("struct values_pair") {
        Field("state", \Pair.state)
        Field("sign", \Pair.sign)
    }
}

/// The functions and variables of values.h.
struct Values<F: Foreign>: BindingSet {
    let memory: F.Memory
    let after: Fn<F, (State) -> State>
    let sign: Fn<F, (Int32) -> Signed>
    let isWritable: Fn<F, (Options) -> Int32>
    let pair: Fn<F, (State, Signed) -> Pair>

    init(_ f: F) {
        memory = f.memory
        after = f.fn("values_after", "state")
        sign = f.fn("values_sign", "number")
        isWritable = f.fn("values_is_writable", "options")
        pair = f.fn("values_pair", "state", "sign")
    }
}
