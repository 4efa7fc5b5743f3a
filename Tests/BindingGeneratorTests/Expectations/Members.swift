// Made by swift-bind from members.h, for x86_64-linux-gnu.
import CTypes

/// A name with its letters.
struct Text: CStruct {
    var length: UInt8 = 0
    /// The letters.
    /// `length` has the number of its elements.
    var letters: FlexibleArray<UInt8> = FlexibleArray<UInt8>()

    static let layout = StructLayout("struct members_text") {
        Field("length_", \Text.length)
        Field("letters", \Text.letters)
    }
}

struct Pairs: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let kind = BitField<UInt32>("kind", bits: 0..<4)
    static let pairs = BitField<UInt32>("pairs", bits: 4..<16)
    /// `pairs` has the number of its elements.
    var values: Pointer<UInt16>? = nil

    static let layout = StructLayout("struct members_pairs") {
        Field(bits: \Pairs.bits, kind, pairs)
        Field("values", \Pairs.values)
    }
}

struct FlagsAnonymous: CStruct {
    var bits: Bits<UInt32> = Bits<UInt32>()
    static let low = BitField<UInt32>("low", bits: 0..<4)
    static let high = BitField<UInt32>("high", bits: 4..<16)

    static let layout = StructLayout("union members_flags.anonymous") {
        Field(bits: \FlagsAnonymous.bits, low, high)
    }
}

struct Flags: CUnion {
    var bytes: UInt32 = 0
    var anonymous: FlagsAnonymous {
        get { read() }
        set { write(newValue) }
    }
    var bits: Bits<UInt32> {
        get { read() }
        set { write(newValue) }
    }
    static let first = BitField<UInt32>("first", bits: 0..<3)
    static let sign = BitField<Int32>("sign", bits: 0..<1)
    var all: UInt32 {
        get { read() }
        set { write(newValue) }
    }
    var bits2: Bits<UInt8> {
        get { read() }
        set { write(newValue) }
    }
    static let isOdd = BitField<UInt8>("is_odd", bits: 0..<1)

    static let layout = UnionLayout("union members_flags") {
        Member(anonymous: \Flags.anonymous)
        Member(bits: \Flags.bits, first, sign)
        Member("all", \Flags.all)
        Member(bits: \Flags.bits2, isOdd)
    }
}

struct Close: CStruct {
    var kind: CChar = 0
    var bits: Bits<UInt16> = Bits<UInt16>()
    static let small = BitField<Int32>("small", bits: 0..<5)
    static let wide = BitField<UInt32>("wide", bits: 5..<16)
    var last: CChar = 0

    static let layout = PartialLayout<_, _, 4, 4>("struct members_close") {
        At<0>.field("kind", \Close.kind, as: C.Char.self)
        At<1>.field(bits: \Close.bits, small, wide)
        At<3>.field("last", \Close.last, as: C.Char.self)
    }
}

struct Dense: CStruct {
    var kind: CChar = 0
    var bits: Bits<UInt16> = Bits<UInt16>()
    static let a = BitField<UInt32>("a", bits: 0..<3)
    static let b = BitField<Int32>("b", bits: 3..<16)
    var bits2: Bits<UInt8> = Bits<UInt8>()
    static let c = BitField<Bool>("c", bits: 0..<1)
    static let d = BitField<UInt8>("d", bits: 1..<8)
    var value: CLong = 0
    var end: CChar = 0

    static let layout = PartialLayout<_, _, 18, 1>("struct members_dense") {
        At<0>.field("kind", \Dense.kind, as: C.Char.self)
        At<1>.field(bits: \Dense.bits, a, b)
        At<3>.field(bits: \Dense.bits2, c, d)
        At<4>.field("value", \Dense.value, as: C.Long.self)
        At<17>.field("end", \Dense.end, as: C.Char.self)
    }
}

struct Parted: CStruct {
    var bits: Bits<UInt8> = Bits<UInt8>()
    static let first = BitField<Bool>("first", bits: 0..<1)
    var bits2: Bits<UInt16> = Bits<UInt16>()
    static let second = BitField<Int16>("second", bits: 0..<15)

    static let layout = PartialLayout<_, _, 4, 2>("struct members_parted") {
        At<0>.field(bits: \Parted.bits, first)
        At<2>.field(bits: \Parted.bits2, second)
    }
}

struct Shifted: CStruct {
    var tag: CChar = 0
    var value: Int32 = 0
    var bits: Bits<UInt8> = Bits<UInt8>()
    static let third = BitField<Int32>("third", bits: 0..<3)

    static let layout = PartialLayout<_, _, 8, 4>(packed: "struct members_shifted") {
        At<0>.field("tag", \Shifted.tag, as: C.Char.self)
        At<1>.field("value", \Shifted.value)
        At<5>.field(bits: \Shifted.bits, third)
    }
}

struct OddAnonymous: CStruct {
    var number: Int32 = 0
    var bits2: Bits<UInt16> = Bits<UInt16>()
    static let bits = BitField<UInt32>("bits", bits: 0..<9)

    static let layout = PartialLayout<_, _, 6, 2>("struct members_odd.anonymous") {
        At<0>.field("number", \OddAnonymous.number)
        At<4>.field(bits: \OddAnonymous.bits2, bits)
    }
}

struct OddAnonymous2: CStruct {
    var last: CChar = 0

    static let layout = StructLayout("struct members_odd.anonymous2") {
        Field("last", \OddAnonymous2.last, as: C.Char.self)
    }
}

struct Odd: CStruct {
    var kind: Int16 = 0
    var anonymous: OddAnonymous = OddAnonymous()
    var bits: Bits<UInt16> = Bits<UInt16>()
    static let more = BitField<UInt32>("more", bits: 0..<9)
    var anonymous2: OddAnonymous2 = OddAnonymous2()

    static let layout = PartialLayout<_, _, 12, 2>("struct members_odd") {
        At<0>.field("kind", \Odd.kind)
        At<2>.field(anonymous: \Odd.anonymous)
        At<8>.field(bits: \Odd.bits, more)
        At<10>.field(anonymous: \Odd.anonymous2)
    }
}

struct Sort: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum members_sort"
    static let none = Sort(rawValue: 0)
    static let some = Sort(rawValue: 5)
    static var members: [(String, Sort)] {
        [
            ("MEMBERS_SORT_NONE", none),
            ("MEMBERS_SORT_SOME", some),
        ]
    }
}

struct WithinAnonymous2: CStruct {
    var tag: CChar = 0
    var bits: Bits<UInt8> = Bits<UInt8>()
    static let kind = BitField<Sort>("kind", bits: 0..<5)
    var inner: Sort = Sort(rawValue: 0)
    var length: Int32 = 0
    /// `length` has the number of its elements.
    var text: Pointer<C.Char>? = nil

    static let layout = PartialLayout<_, _, 18, 1>("struct members_within.anonymous2") {
        At<0>.field("tag", \WithinAnonymous2.tag, as: C.Char.self)
        At<1>.field(bits: \WithinAnonymous2.bits, kind)
        At<2>.field("inner", \WithinAnonymous2.inner)
        At<6>.field("length", \WithinAnonymous2.length)
        At<10>.field("text", \WithinAnonymous2.text)
    }
}

struct Within: CStruct {
    var room: Int32 = 0
    var anonymous: WithinAnonymous2 = WithinAnonymous2()

    static let layout = PartialLayout<_, _, 28, 4>("struct members_within") {
        At<4>.field("room", \Within.room)
        At<8>.field(anonymous: \Within.anonymous)
    }
}

/// The functions and variables of members.h.
struct Members<F: Foreign>: BindingSet {
    let memory: F.Memory
    let letters: Fn<F, (Pointer<Text>?) -> Int32>
    let flip: Fn<F, (Flags) -> Flags>
    let first: Fn<F, (Pointer<Flags>?) -> Int32>
    let closeSum: Fn<F, (Pointer<Close>?) -> Int32>
    let denseSum: Fn<F, (Pointer<Dense>?) -> C.Long>
    let partedSecond: Fn<F, (Pointer<Parted>?) -> Int32>
    let shiftedValue: Fn<F, (Pointer<Shifted>?) -> Int32>
    let oddSum: Fn<F, (Pointer<Odd>?) -> Int32>
    let withinSum: Fn<F, (Pointer<Within>?) -> Int32>

    init(_ f: F) {
        memory = f.memory
        letters = f.fn("members_letters", "text")
        flip = f.fn("members_flip", "flags")
        first = f.fn("members_first", "flags")
        closeSum = f.fn("members_close_sum", "tight")
        denseSum = f.fn("members_dense_sum", "dense")
        partedSecond = f.fn("members_parted_second", "parted")
        shiftedValue = f.fn("members_shifted_value", "shifted")
        oddSum = f.fn("members_odd_sum", "half")
        withinSum = f.fn("members_within_sum", "within")
    }
}
