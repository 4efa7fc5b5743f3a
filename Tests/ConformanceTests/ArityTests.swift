import CFixtures
import CTypes
import TestSupport
import Testing

struct Arities<F: Foreign>: BindingSet {
    let sum0: Fn<F, () -> Int32>
    let sum7: Fn<F, (Int32, Int32, Int32, Int32, Int32, Int32, Int32) -> Int32>
    let sum16:
        Fn<
            F,
            (
                Int8, Int16, Int32, Int64, Int8, Int16, Int32, Int64, Int8, Int16, Int32, Int64,
                Int8, Int16, Int32, Int64
            ) -> Int64
        >
    let doubles10:
        Fn<
            F,
            (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) ->
                Double
        >
    let mixed16:
        Fn<
            F,
            (
                Int32, Double, C.Long, Float, Int32, Double, C.Long, Float, Int32, Double, C.Long,
                Float, Int32, Double, C.Long, Float
            ) -> Double
        >

    init(_ f: F) {
        sum0 = f.fn("fx_sum0")
        sum7 = f.fn("fx_sum7")
        sum16 = f.fn("fx_sum16")
        doubles10 = f.fn("fx_doubles10")
        mixed16 = f.fn("fx_mixed16")
    }
}

@Suite struct ArityTests {
    @Test("Arguments beyond the registers arrive from the stack", arguments: Strategy.all)
    func arities(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Arities.self)
            #expect(try lib.sum0() == 42)
            #expect(try lib.sum7(1, 2, 3, 4, 5, 6, -7) == fx_sum7(1, 2, 3, 4, 5, 6, -7))
            #expect(
                try lib.sum16(-1, -2, -3, -4, 5, 6, 7, 8, -9, -10, -11, -12, 13, 14, 15, 16)
                    == fx_sum16(-1, -2, -3, -4, 5, 6, 7, 8, -9, -10, -11, -12, 13, 14, 15, 16))
            #expect(
                try lib.doubles10(1, 2, 3, 4, 5, 6, 7, 8, 9, -10)
                    == fx_doubles10(1, 2, 3, 4, 5, 6, 7, 8, 9, -10))
            #expect(
                try lib.mixed16(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -16)
                    == fx_mixed16(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -16))
        }
        try check(strategy.process)
    }
}
