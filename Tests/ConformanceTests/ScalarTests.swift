import CFixtures
import CTypes
import TestSupport
import Testing

struct Scalars<F: Foreign>: BindingSet {
    let int8: Fn<F, (Int8) -> Int8>
    let uint8: Fn<F, (UInt8) -> UInt8>
    let int16: Fn<F, (Int16) -> Int16>
    let uint16: Fn<F, (UInt16) -> UInt16>
    let int32: Fn<F, (Int32) -> Int32>
    let uint32: Fn<F, (UInt32) -> UInt32>
    let int64: Fn<F, (Int64) -> Int64>
    let uint64: Fn<F, (UInt64) -> UInt64>
    let float: Fn<F, (Float) -> Float>
    let double: Fn<F, (Double) -> Double>
    let isOdd: Fn<F, (Int32) -> Bool>
    let two: Fn<F, () -> Bool>
    let char: Fn<F, (C.Char) -> C.Char>
    let long: Fn<F, (C.Long) -> C.Long>
    let rotl32: Fn<F, (UInt32, C.UnsignedInt) -> UInt32>
    let mixmax: Fn<F, (UInt8, UInt16, UInt32, UInt64) -> UInt64>
    let hypot: Fn<F, (Float, Double) -> Double>
    let bump: Fn<F, (Level) -> Level>

    init(_ f: F) {
        int8 = f.fn("fx_int8")
        uint8 = f.fn("fx_uint8")
        int16 = f.fn("fx_int16")
        uint16 = f.fn("fx_uint16")
        int32 = f.fn("fx_int32")
        uint32 = f.fn("fx_uint32")
        int64 = f.fn("fx_int64")
        uint64 = f.fn("fx_uint64")
        float = f.fn("fx_float")
        double = f.fn("fx_double")
        isOdd = f.fn("fx_is_odd")
        two = f.fn("fx_two")
        char = f.fn("fx_char")
        long = f.fn("fx_long")
        rotl32 = f.fn("fx_rotl32")
        mixmax = f.fn("fx_mixmax")
        hypot = f.fn("fx_hypot")
        bump = f.fn("fx_bump_level")
    }
}

@Suite struct ScalarTests {
    @Test("Integers of every width keep their extreme values", arguments: Strategy.all)
    func integers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Scalars.self)
            func extremes<I: FixedWidthInteger & CInteger>(_ fn: Fn<F, (I) -> I>) throws
            where I.Value == I {
                for value in [I.min, I.max, 0, 1, I.max / 3] {
                    #expect(try fn(value) == value)
                }
            }
            try extremes(lib.int8)
            try extremes(lib.uint8)
            try extremes(lib.int16)
            try extremes(lib.uint16)
            try extremes(lib.int32)
            try extremes(lib.uint32)
            try extremes(lib.int64)
            try extremes(lib.uint64)
            #expect(try lib.char(CChar.min) == CChar.min)
            #expect(try lib.long(CLong.min) == CLong.min)
            #expect(try lib.int32(Int32.min) == fx_int32(Int32.min))
        }
        try check(strategy.process)
    }

    @Test("Floating values travel bit for bit", arguments: Strategy.all)
    func floats(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Scalars.self)
            for value in [
                0, -0.0, 1.5, .infinity, .leastNonzeroMagnitude, .greatestFiniteMagnitude,
            ] {
                #expect(try lib.double(value).bitPattern == value.bitPattern)
            }
            for value in [0, -0.0, 1.5, -Float.infinity, .leastNonzeroMagnitude] {
                #expect(try lib.float(value).bitPattern == value.bitPattern)
            }
            #expect(try lib.double(.nan).isNaN)
            #expect(try lib.hypot(3, 4) == 5)
        }
        try check(strategy.process)
    }

    @Test("Booleans are false for 0 and true for any other byte", arguments: Strategy.all)
    func booleans(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Scalars.self)
            #expect(try lib.isOdd(3) == true)
            #expect(try lib.isOdd(4) == false)
            #expect(try lib.two() == true)
        }
        try check(strategy.process)
    }

    @Test("Unsigned arithmetic wraps in C, not in the call", arguments: Strategy.all)
    func unsigned(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Scalars.self)
            #expect(try lib.rotl32(0x8000_0001, 4) == 24)
            let sum = try lib.mixmax(255, 65535, .max, 0xFFFF_FFFF_0000_0000)
            #expect(sum == 0xFFFF_FFFF_0001_00FD)
        }
        try check(strategy.process)
    }

    @Test("An enumeration keeps a value it does not know", arguments: Strategy.all)
    func enumerations(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Scalars.self)
            #expect(try lib.bump(.high) == Level(rawValue: 10))
            #expect(try lib.bump(Level(rawValue: 3)) == .mid)
            #expect("\(try lib.bump(.high)) \(Level.mid)" == "Level(10) FX_MID")
        }
        try check(strategy.process)
    }

    @Test("In process, a call of scalars needs no try")
    func neverThrows() throws {
        // That this compiles is the test.
        let lib = try DynamicProcess.load(Scalars.self)
        #expect(lib.int8(-1) == -1)
    }
}
