import CTypes
import TestSupport
import Testing

private struct Good: CStruct {
    var a: Int32
    static let layout = StructLayout("struct") { Field("a", \Good.a) }
}

/// Its layout has the fields in another order than the structure.
private struct Swapped: CStruct {
    var low: Int32, high: Int32
    static let layout = StructLayout("struct pair") {
        Field("high", \Swapped.high)
        Field("low", \Swapped.low)
    }
}

private struct Bad: CStruct {
    var pair: Swapped
    static let layout = StructLayout("struct") { Field("pair", \Bad.pair) }
}

private struct Both: CStruct {
    var good: Good, bad: Bad
    static let layout = StructLayout("struct both") {
        Field(anonymous: \Both.good)
        Field(anonymous: \Both.bad)
    }
}

private struct Unaligned: CStruct {
    var a: Int32
    static let layout = PartialLayout<_, _, 8, 0>("struct unaligned") { At<0>.field("a", \Unaligned.a) }
}

private struct Around: CStruct {
    var inner: Unaligned
    static let layout = PartialLayout<_, _, 16, 8>("struct around") { At<0>.field("inner", \Around.inner) }
}

private struct Uses<F: Foreign, S: CStruct>: BindingSet {
    let function: Fn<F, (In<S>) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32") }
}

@Suite struct LayoutProblemTests {
    @Test(
        "A structure is looked at even behind another that is spelled the same",
        arguments: Strategy.all.filter { $0.name != Strategy.late.name })
    func sameSpelling(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = foreignError { _ = try f.load(Uses<F, Both>.self) }
            #expect(error?.code == .layoutMismatch)
            #expect(error?.message.contains("field 'high'") == true, "\(error as Any)")
        }
        try check(strategy.process)
    }

    @Test(
        "A structure without an alignment is refused, and inside another as well",
        arguments: Strategy.all.filter { $0.name != Strategy.late.name })
    func noAlignment(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for error in [
                foreignError { _ = try f.load(Uses<F, Unaligned>.self) },
                foreignError { _ = try f.load(Uses<F, Around>.self) },
            ] {
                #expect(error?.code == .layoutMismatch && error?.message.contains("alignment of 0") == true)
            }
        }
        try check(strategy.process)
    }
}
