import CTypes

/// The functions under test, described as any library is.
struct Functions<F: Foreign>: BindingSet {
    typealias Strategy = F
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
    let int10:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32
            ) -> Int32
        >
    let int11:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32, Int32
            ) -> Int32
        >
    let int12:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32, Int32, Int32
            ) -> Int32
        >
    let int13:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32, Int32, Int32, Int32
            ) -> Int32
        >
    let int14:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32, Int32, Int32, Int32, Int32
            ) -> Int32
        >
    let int15:
        Fn<
            F,
            (
                Int32, Int32, Int32, Int32, Int32, Int32, Int32, Int32,
                Int32, Int32, Int32, Int32, Int32, Int32, Int32
            ) -> Int32
        >
    let long8:
        Fn<
            F,
            (
                C.Long, C.Long, C.Long, C.Long, C.Long, C.Long, C.Long, C.Long
            ) -> C.Long
        >
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
    let variadic: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>
    let fill: Fn<F, (Counted<InOut<Int32>, C.Size>) -> Void>
    let sort: Fn<F, (Counted<InOut<Int32>, C.Size>, C.Size, Callback<Comparison>) -> Void>

    init(_ f: F) {
        int0 = f.fn("bench_int0")
        int1 = f.fn("bench_int1")
        int2 = f.fn("bench_int2")
        int3 = f.fn("bench_int3")
        int4 = f.fn("bench_int4")
        int5 = f.fn("bench_int5")
        int6 = f.fn("bench_int6")
        int7 = f.fn("bench_int7")
        int8 = f.fn("bench_int8")
        int9 = f.fn("bench_int9")
        int10 = f.fn("bench_int10")
        int11 = f.fn("bench_int11")
        int12 = f.fn("bench_int12")
        int13 = f.fn("bench_int13")
        int14 = f.fn("bench_int14")
        int15 = f.fn("bench_int15")
        long8 = f.fn("bench_long8")
        double3 = f.fn("bench_double3")
        mixed = f.fn("bench_mixed")
        narrow = f.fn("bench_narrow")
        fail = f.fn("bench_fail")
        swap = f.fn("bench_swap")
        grow = f.fn("bench_grow")
        rotate = f.fn("bench_rotate")
        blocks = f.fn("bench_blocks")
        string = f.fn("bench_string")
        bytes = f.fn("bench_bytes")
        store = f.fn("bench_store")
        variadic = f.fn("bench_variadic")
        fill = f.fn("bench_fill")
        sort = f.fn("bench_sort")
    }
}

typealias Comparison = (Pointer<Int32>, Pointer<Int32>) -> Int32

struct Pair: CStruct {
    var x: Double
    var y: Double
    static let layout = StructLayout("bench_pair") {
        Field("x", \Pair.x)
        Field("y", \Pair.y)
    }
}

struct Entry: CStruct {
    var count: Int64
    var weight: Double
    static let layout = StructLayout("bench_entry") {
        Field("count", \Entry.count)
        Field("weight", \Entry.weight)
    }
}

struct Block: CStruct {
    var words: InlineArray<5, Int64>
    static let layout = StructLayout("bench_block") {
        Field("word", \Block.words)
    }
}
