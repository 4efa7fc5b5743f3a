// Made by swift-bind from bench_functions.h, for x86_64-linux-gnu. Functions that are inlined to calls of C.
import CBenchDirect
import CTypes
import StaticBinding

extension Bench where F == Static {
    @inline(__always) @discardableResult
    static func int0() -> Int32 {
        swb_direct_bench_int0()
    }
    @inline(__always) @discardableResult
    static func int1(_ a: Int32) -> Int32 {
        swb_direct_bench_int1(a)
    }
    @inline(__always) @discardableResult
    static func int2(_ a: Int32, b: Int32) -> Int32 {
        swb_direct_bench_int2(a, b)
    }
    @inline(__always) @discardableResult
    static func int3(_ a: Int32, b: Int32, c: Int32) -> Int32 {
        swb_direct_bench_int3(a, b, c)
    }
    @inline(__always) @discardableResult
    static func int4(_ a: Int32, b: Int32, c: Int32, d: Int32) -> Int32 {
        swb_direct_bench_int4(a, b, c, d)
    }
    @inline(__always) @discardableResult
    static func int5(_ a: Int32, b: Int32, c: Int32, d: Int32, e: Int32) -> Int32 {
        swb_direct_bench_int5(a, b, c, d, e)
    }
    @inline(__always) @discardableResult
    static func int6(_ a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32) -> Int32 {
        swb_direct_bench_int6(a, b, c, d, e, f)
    }
    @inline(__always) @discardableResult
    static func int7(_ a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32) -> Int32 {
        swb_direct_bench_int7(a, b, c, d, e, f, g)
    }
    @inline(__always) @discardableResult
    static func int8(_ a: Int32, b: Int32, c: Int32, d: Int32, e: Int32, f: Int32, g: Int32, h: Int32) -> Int32 {
        swb_direct_bench_int8(a, b, c, d, e, f, g, h)
    }
    @inline(__always) @discardableResult
    static func int9(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32
    ) -> Int32 {
        swb_direct_bench_int9(a, b, c, d, e, f, g, h, i)
    }
    @inline(__always) @discardableResult
    static func int10(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32
    ) -> Int32 {
        swb_direct_bench_int10(a, b, c, d, e, f, g, h, i, j)
    }
    @inline(__always) @discardableResult
    static func int11(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32,
        k: Int32
    ) -> Int32 {
        swb_direct_bench_int11(a, b, c, d, e, f, g, h, i, j, k)
    }
    @inline(__always) @discardableResult
    static func int12(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32,
        k: Int32,
        l: Int32
    ) -> Int32 {
        swb_direct_bench_int12(a, b, c, d, e, f, g, h, i, j, k, l)
    }
    @inline(__always) @discardableResult
    static func int13(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32,
        k: Int32,
        l: Int32,
        m: Int32
    ) -> Int32 {
        swb_direct_bench_int13(a, b, c, d, e, f, g, h, i, j, k, l, m)
    }
    @inline(__always) @discardableResult
    static func int14(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32,
        k: Int32,
        l: Int32,
        m: Int32,
        n: Int32
    ) -> Int32 {
        swb_direct_bench_int14(a, b, c, d, e, f, g, h, i, j, k, l, m, n)
    }
    @inline(__always) @discardableResult
    static func int15(
        _ a: Int32,
        b: Int32,
        c: Int32,
        d: Int32,
        e: Int32,
        f: Int32,
        g: Int32,
        h: Int32,
        i: Int32,
        j: Int32,
        k: Int32,
        l: Int32,
        m: Int32,
        n: Int32,
        o: Int32
    ) -> Int32 {
        swb_direct_bench_int15(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
    }
    @inline(__always) @discardableResult
    static func long8(
        _ a: CLong,
        b: CLong,
        c: CLong,
        d: CLong,
        e: CLong,
        f: CLong,
        g: CLong,
        h: CLong
    ) -> CLong {
        swb_direct_bench_long8(a, b, c, d, e, f, g, h)
    }
    @inline(__always) @discardableResult
    static func double3(_ a: Double, b: Double, c: Double) -> Double {
        swb_direct_bench_double3(a, b, c)
    }
    @inline(__always) @discardableResult
    static func mixed(_ a: Int32, b: Double, c: Pointer<Untyped>?, d: Float) -> Double {
        swb_direct_bench_mixed(a, b, c?.address, d)
    }
    @inline(__always) @discardableResult
    static func narrow(_ a: Int32) -> Int8 {
        swb_direct_bench_narrow(a)
    }
    @inline(__always) @discardableResult
    static func fail(_ a: Int32) -> (result: Int32, errno: Int32) {
        DirectCall.errno { swb_direct_bench_fail(a, $0) }
    }
    @inline(__always) @discardableResult
    static func swap(_ pair: Pair, factor: Double) -> Pair {
        DirectCall.store(Pair.self, pair) { (pair) in
            DirectCall.load(Pair.self) { swb_direct_bench_swap($0, pair, factor) }
        }
    }
    @inline(__always) @discardableResult
    static func grow(_ entry: Entry, by: Int64) -> Entry {
        DirectCall.store(Entry.self, entry) { (entry) in
            DirectCall.load(Entry.self) { swb_direct_bench_grow($0, entry, by) }
        }
    }
    @inline(__always) @discardableResult
    static func rotate(_ block: Block) -> Block {
        DirectCall.store(Block.self, block) { (block) in
            DirectCall.load(Block.self) { swb_direct_bench_rotate($0, block) }
        }
    }
    @inline(__always) @discardableResult
    static func blocks(_ a: Block, b: Block, c: Block) -> Int64 {
        DirectCall.store(Block.self, a) { (a) in
            DirectCall.store(Block.self, b) { (b) in
                DirectCall.store(Block.self, c) { (c) in
                    swb_direct_bench_blocks(a, b, c)
                }
            }
        }
    }
    @inline(__always) @discardableResult
    static func string(_ string: String) throws(ForeignError) -> Int32 {
        try DirectCall.checked("bench_string(string)") { () throws(ForeignError) in
            try DirectCall.lower(CString.self, string, at: 0) { (string) throws(ForeignError) in
                swb_direct_bench_string(string.address)
            }
        }
    }
    @inline(__always) @discardableResult
    static func bytes(_ bytes: In<UInt8>) throws(ForeignError) -> Int32 {
        try DirectCall.checked("bench_bytes(bytes, count of bytes)") { () throws(ForeignError) in
            try DirectCall.lower(Counted<In<UInt8>, C.Size>.self, bytes, at: 0) { (bytes) throws(ForeignError) in
                swb_direct_bench_bytes(bytes.address, bytes.count())
            }
        }
    }
    @inline(__always) @discardableResult
    static func store(_ place: Out<Int32>, value: Int32) throws(ForeignError) -> Int32 {
        try DirectCall.checked("bench_store(place, value)") { () throws(ForeignError) in
            try DirectCall.lower(Out<Int32>.self, place, at: 0) { (place) throws(ForeignError) in
                swb_direct_bench_store(place.address, value)
            }
        }
    }
    @inline(__always) @discardableResult
    static func variadicOfTwo(_ count: Int32, a: Int32, b: Int32) -> Int32 {
        swb_direct_bench_variadic_of_two(count, a, b)
    }
}
