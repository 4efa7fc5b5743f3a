import CTypes
import TestSupport
import Testing

private struct Claims<F: Foreign>: BindingSet {
    let claim: Fn<F, (Callback<(Counted<In<Int64>, C.Size>) -> Int32>, C.Size) -> Checked<Int32>>
    init(_ f: F) { claim = f.fn("fx_claim") }
}

@Suite struct CountedCallbackTests {
    @Test("More elements than memory can have are refused, and the closure is not run", arguments: Strategy.all)
    func impossibleCounts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Claims.self)
            #expect(try lib.claim(Callback(fallback: -1) { Int32($0.elements.reduce(0, +)) }, 4) == 10)
            for count: UInt in [1 << 59, 1 << 60, 1 << 61, 1 << 63, .max] {
                let callback = Callback<(Counted<In<Int64>, C.Size>) -> Int32>(fallback: -1) { _ in
                    Issue.record("\(count) elements have arrived")
                    return 0
                }
                let error = foreignError { _ = try lib.claim(callback, count) }
                #expect((error?.underlying as? ForeignError)?.code == .outOfRange, "\(count): \(error as Any)")
            }
        }
        try check(strategy.process)
    }
}
