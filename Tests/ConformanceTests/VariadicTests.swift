import CTypes
import TestSupport
import Testing

struct Formatting<F: Foreign>: BindingSet {
    let five:
        Fn<
            F,
            (
                Counted<Out<C.Char>, C.Size>, CString, Variadic<Int8>, Variadic<Float>,
                Variadic<CString>, Variadic<C.LongLong>, Variadic<C.Char>
            ) -> Int32
        >
    let none: Fn<F, (Counted<Out<C.Char>, C.Size>, CString) -> Int32>
    let unsigned:
        Fn<F, (Counted<Out<C.Char>, C.Size>, CString, Variadic<UInt16>, Variadic<Bool>) -> Int32>

    init(_ f: F) {
        five = f.fn("snprintf", "buffer", "format", "a", "b", "c", "d", "e")
        none = f.fn("snprintf")
        unsigned = f.fn("snprintf")
    }
}

private struct Lists<F: Foreign>: BindingSet {
    let vsnprintf: Fn<F, (Counted<Out<C.Char>, C.Size>, CString, VaList) -> Int32>

    init(_ f: F) { vsnprintf = f.fn("vsnprintf") }
}

@Suite struct VariadicTests {
    @Test("A va_list has its arguments in process, and does not leave it", arguments: Strategy.all)
    func vaList(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            if strategy.isIsolated {
                #expect(foreignError { _ = try f.load(Lists.self) }?.code == .cannotCross)
                return
            }
            let text = Out<C.Char>(count: 64)
            let values: [any CVarArg] = [-5 as Int32, 2.5, 1 << 40, 120 as Int32]
            #expect(try f.load(Lists.self).vsnprintf(text, "%d|%.2f|%lld|%c", values) == 23)
            #expect(try text.string() == "-5|2.50|1099511627776|x")
        }
        try check(strategy.process)
    }

    @Test("Variadic arguments are promoted as C promotes them", arguments: Strategy.all)
    func promotions(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Formatting.self)
            let out = Out<C.Char>(count: 64)
            let written = try lib.five(
                out, "%d|%.2f|%s|%lld|%c", -5, 2.5, "é", 1 << 40, CChar(UInt8(ascii: "x")))
            #expect(written == 26)
            #expect(try out.string() == "-5|2.50|é|1099511627776|x")
            #expect(try lib.unsigned(out, "%u %d", 65535, true) == 7)
            #expect(try out.string() == "65535 1")
            let error = try #require(
                foreignError { _ = try lib.five(out, "", 0, 0, "a\0", 0, 0) })
            #expect(error.code == .stringContainsNUL && error.parameter == "c")
        }
        try check(strategy.process)
    }
}
