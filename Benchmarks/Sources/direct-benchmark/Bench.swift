// Made by swift-bind from bench_functions.h, for x86_64-linux-gnu.
import CTypes

struct Pair: CStruct {
    var x: Double = 0
    var y: Double = 0

    static let layout = StructLayout("bench_pair") {
        Field("x", \Pair.x)
        Field("y", \Pair.y)
    }
}

struct Entry: CStruct {
    var count: Int64 = 0
    var weight: Double = 0

    static let layout = StructLayout("bench_entry") {
        Field("count", \Entry.count)
        Field("weight", \Entry.weight)
    }
}

struct Block: CStruct {
    var word: InlineArray<5, Int64> = InlineArray(repeating: 0)

    static let layout = StructLayout("bench_block") {
        Field("word", \Block.word)
    }
}

/// The functions and variables of bench_functions.h.
struct Bench<F: Foreign>: BindingSet {
    let memory: F.Memory
    let int0: Fn<F, () -> Int32>
    let int1: Fn<F, (Int32) -> Int32>
    let int2: Fn<F, (Int32, Int32) -> Int32>
    let int3: Fn<F, (Int32, Int32, Int32) -> Int32>
    let int4: Fn<F, (Int32, Int32, Int32, Int32) -> Int32>
    let int5: Fn<F, (Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int6: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int7: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int8: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int9: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int10: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int11: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let int12: Fn<
        F,
        (
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32
        ) -> Int32
    >
    let int13: Fn<
        F,
        (
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32
        ) -> Int32
    >
    let int14: Fn<
        F,
        (
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32
        ) -> Int32
    >
    let int15: Fn<
        F,
        (
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32,
            Int32
        ) -> Int32
    >
    let long8: Fn<F, (C.Long, C.Long, C.Long, C.Long, C.Long, C.Long, C.Long, C.Long) -> C.Long>
    let double3: Fn<F, (Double, Double, Double) -> Double>
    let mixed: Fn<F, (Int32, Double, Pointer<Untyped>?, Float) -> Double>
    let narrow: Fn<F, (Int32) -> Int8>
    let fail: Fn<F, (Int32) -> WithErrno<Int32>>
    let swap: Fn<F, (Pair, Double) -> Pair>
    let grow: Fn<F, (Entry, Int64) -> Entry>
    let rotate: Fn<F, (Block) -> Block>
    let blocks: Fn<F, (Block, Block, Block) -> Int64>
    let string: Fn<F, (CString) -> Int32>
    let bytes: Fn<F, (Counted<In<UInt8>, C.Size>) -> Int32>
    let store: Fn<F, (Out<Int32>, Int32) -> Int32>
    let variadicOfTwo: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>

    init(_ f: F) {
        memory = f.memory
        f.requireStubs(hash: 0xDF706DA777C764FB)
        int0 = f.fn("bench_int0")
        int1 = f.fn("bench_int1", "a")
        int2 = f.fn("bench_int2", "a", "b")
        int3 = f.fn("bench_int3", "a", "b", "c")
        int4 = f.fn("bench_int4", "a", "b", "c", "d")
        int5 = f.fn("bench_int5", "a", "b", "c", "d", "e")
        int6 = f.fn("bench_int6", "a", "b", "c", "d", "e", "f")
        int7 = f.fn("bench_int7", "a", "b", "c", "d", "e", "f", "g")
        int8 = f.fn("bench_int8", "a", "b", "c", "d", "e", "f", "g", "h")
        int9 = f.fn("bench_int9", "a", "b", "c", "d", "e", "f", "g", "h", "i")
        int10 = f.fn("bench_int10", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j")
        int11 = f.fn("bench_int11", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")
        int12 = f.fn("bench_int12", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
        int13 = f.fn("bench_int13", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m")
        int14 = f.fn("bench_int14", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n")
        int15 = f.fn("bench_int15", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o")
        long8 = f.fn("bench_long8", "a", "b", "c", "d", "e", "f", "g", "h")
        double3 = f.fn("bench_double3", "a", "b", "c")
        mixed = f.fn("bench_mixed", "a", "b", "c", "d")
        narrow = f.fn("bench_narrow", "a")
        fail = f.fn("bench_fail", "a")
        swap = f.fn("bench_swap", "pair", "factor")
        grow = f.fn("bench_grow", "entry", "by")
        rotate = f.fn("bench_rotate", "block")
        blocks = f.fn("bench_blocks", "a", "b", "c")
        string = f.fn("bench_string", "string")
        bytes = f.fn("bench_bytes", "bytes")
        store = f.fn("bench_store", "place", "value")
        variadicOfTwo = f.fn("bench_variadic", "count", "a", "b")
    }
}
