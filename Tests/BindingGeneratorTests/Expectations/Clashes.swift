// Made by swift-bind from clashes.h, for x86_64-linux-gnu.
import CTypes

let swb_text: Int32 = 3
let clashes_head: Int32 = 8
typealias A0 = Int32

struct result_: CStruct {
    var c: CChar = 0
    var x: Int32 = 0

    static let layout = StructLayout(packed: "result") {
        Field("c", \result_.c, as: C.Char.self)
        Field("x", \result_.x)
    }
}

struct Foo: CStruct {
    var foo: Int32 = 0
    var bits: Int32 = 0

    static let layout = StructLayout("struct foo") {
        Field("foo", \Foo.foo)
        Field("bits", \Foo.bits)
    }
}

struct Foo_: CStruct {
    var x: Int32 = 0

    static let layout = StructLayout("struct Foo") {
        Field("x", \Foo_.x)
    }
}

struct bits_: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let low = BitField<UInt32>("low", bits: 0..<4)
    static let high = BitField<UInt32>("high", bits: 4..<16)

    static let layout = StructLayout("struct bits") {
        Field(bits: \bits_.bits, low, high)
    }
}

struct Size: CStruct {
    var z: Int32 = 0

    static let layout = StructLayout("struct size") {
        Field("z", \Size.z)
    }
}

struct Size_: CStruct {
    var y: Int32 = 0

    static let layout = StructLayout("struct Size") {
        Field("y", \Size_.y)
    }
}

struct Word: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum clashes_word"
    static let self2 = Word(rawValue: 0)
    static let `init` = Word(rawValue: 1)
    static let type = Word(rawValue: 2)
    static var members: [(String, Word)] {
        [
            ("CLASHES_WORD_self", self2),
            ("CLASHES_WORD_init", `init`),
            ("CLASHES_WORD_Type", type),
        ]
    }
}

struct ClashesSelf: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let self2 = BitField<UInt32>("self", bits: 0..<3)
    static let `init` = BitField<UInt32>("init", bits: 3..<8)
    var `self`: Int32 = 0

    static let layout = StructLayout("struct clashes_self") {
        Field(bits: \ClashesSelf.bits, self2, `init`)
        Field("Self", \ClashesSelf.`self`)
    }
}

struct Sendable_: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum Sendable"
    static let clashesSent = Sendable_(rawValue: 0)
    static var members: [(String, Sendable_)] {
        [
            ("CLASHES_SENT", clashesSent),
        ]
    }
}

typealias Copyable_ = UInt32
typealias Escapable_ = UInt32

struct __: CStruct {
    var _a: Int32 = 0
    var b_: Int32 = 0

    static let layout = StructLayout("struct clashes_$") {
        Field("$a", \__._a)
        Field("b$", \__.b_)
    }
}

struct Ended: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let x = BitField<Int32>("x", bits: 0..<3)

    static let layout = StructLayout("struct clashes_ended") {
        Field(bits: \Ended.bits, x)
    }
}

struct Coming: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum clashes_coming"
}

/// The functions and variables of clashes.h.
struct Clashes<F: Foreign>: BindingSet {
    let memory: F.Memory
    let bits: Fn<F, (bits_, Foo, Size) -> Int32>
    let isSelf: Fn<F, (Word, Pointer<ClashesSelf>?) -> Int32>
    let sent: Fn<F, (Sendable_, Copyable_) -> Int32>
    let clashes_sum: Fn<F, (Pointer<__>?) -> Int32>
    let many: Fn<F, (In<Coming>?, Int32) -> Int32>

    init(_ f: F) {
        memory = f.memory
        bits = f.fn("clashes_bits", "value", "foo", "size")
        isSelf = f.fn("clashes_is_self", "kind", "own")
        sent = f.fn("clashes_sent", "sent", "copy")
        clashes_sum = f.fn("clashes$sum", "$pair")
        many = f.fn("clashes_many", "kinds", "count")
    }
}

/// Functions of clashes.h by way of stubs, as the library has them that is made of these.
struct ClashesStubs<F: Foreign>: BindingSet {
    let memory: F.Memory
    let made: Fn<F, (Out<result_>, Int32, In<result_>) -> Void>
    let value: Fn<F, (Out<result_>, Int32) -> Void>
    let a1: Fn<F, (A0, A0) -> Int32>

    init(_ f: F) {
        memory = f.memory
        made = f.fn("swb_clashes_made", "result", "x", "other")
        value = f.fn("swb_value", "result", "x")
        a1 = f.fn("swb_a1", "first", "second")
    }
}
