import CFixtures
import CTypes
import LoopbackBinding
import TestSupport
import Testing

private struct Filling<F: Foreign>: BindingSet {
    let fill: Fn<F, (Out<Int32>, Callback<(Int32) -> Int32>) -> Void>
    let store: Fn<F, (InOut<Int32>, Int32) -> Void>
    let storeOut: Fn<F, (Out<Int32>, Int32) -> Void>

    init(_ f: F) {
        fill = f.fn("fx_fill_after")
        store = f.fn("fx_store_int")
        storeOut = f.fn("fx_store_int")
    }
}

@Suite struct CounterpartTests {
    @Test("Memory that a callback passes to another library stays that of the call around it")
    func nested() throws {
        let (first, second) = (try Loopback.process.load(Filling.self), try Loopback.process.load(Filling.self))
        let out = Out<Int32>()
        let callback = Callback<(Int32) -> Int32>(fallback: 0) { value in
            try second.storeOut(out, 5)
            // This would have the block if it were free.
            try first.store(InOut<Int32>(0), 99)
            return value
        }
        try first.fill(out, callback)
        #expect(out.value == 7)
    }
}
