import CTypes

enum Thing: OpaqueType { static let spelling = "struct thing" }

struct Level: CEnum {
    let rawValue: UInt32
    static let low = Level(rawValue: 1)
}

/// In two registers, of which one is a vector.
struct Pair: CStruct {
    var number: Int32
    var isOdd: Bool
    var ratio: Double

    static let layout = StructLayout("struct pair") {
        Field("number", \Pair.number)
        Field("isOdd", \Pair.isOdd)
        Field("ratio", \Pair.ratio)
    }
}

/// In memory, with an address and with padding.
struct Big: CStruct {
    var thing: Handle<Thing>?
    var isOdd: Bool
    var level: Level
    var small: UInt8
    var numbers: InlineArray<3, Int64>

    static let layout = StructLayout("struct big") {
        Field("thing", \Big.thing)
        Field("isOdd", \Big.isOdd)
        Field("level", \Big.level)
        Field("small", \Big.small)
        Field("numbers", \Big.numbers)
    }
}

typealias Visitor = (CString?, Counted<In<Big>, UInt64>, Handle<Thing>?, Bool, Level, Pair) -> Big

/// A description with every kind of thing that can be described.
struct HostileLibrary<F: Foreign>: BindingSet {
    let number: Fn<F, (Int32) -> WithErrno<Int32>>
    let small: Fn<F, () -> UInt8>
    let truth: Fn<F, () -> Bool>
    let level: Fn<F, () -> Level>
    let ratio: Fn<F, (Double, Float) -> Float>
    let size: Fn<F, () -> Tainted<UInt64>>
    let text: Fn<F, (CString) -> CString?>
    let name: Fn<F, () -> CString>
    let thing: Fn<F, () -> Handle<Thing>>
    let use: Fn<F, (Handle<Thing>?) -> UInt64>
    let pair: Fn<F, (Pair) -> Pair>
    let big: Fn<F, (Big) -> Big>
    let fill: Fn<F, (Counted<Out<UInt8>, UInt64>) -> Void>
    let change: Fn<F, (Counted<InOut<Big>, Int32>, Out<Bool>) -> Void>
    let read: Fn<F, (Counted<In<Int64>, UInt64>) -> Int32>
    let apply: Fn<F, (Callback<(Int32) -> Int32>?) -> Int32>
    let visit: Fn<F, (Callback<Visitor>) -> Checked<Bool>>
    let count: Global<F, Int64>
    let state: Global<F, Big>
    let memory: F.Memory

    init(_ f: F) {
        number = f.fn("number")
        small = f.fn("small")
        truth = f.fn("truth")
        level = f.fn("level")
        ratio = f.fn("ratio")
        size = f.fn("size")
        text = f.fn("text")
        name = f.fn("name")
        thing = f.fn("thing")
        use = f.fn("use")
        pair = f.fn("pair")
        big = f.fn("big")
        fill = f.fn("fill")
        change = f.fn("change")
        read = f.fn("read")
        apply = f.fn("apply")
        visit = f.fn("visit")
        count = f.global("count")
        state = f.global("state")
        memory = f.memory
    }
}
