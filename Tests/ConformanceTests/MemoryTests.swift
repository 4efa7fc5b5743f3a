import CTypes
import TestSupport
import Testing

struct Buffers<F: Foreign>: BindingSet {
    let length: Fn<F, (CString?) -> C.Size>
    let greeting: Fn<F, (Int32) -> CString?>
    let greetingNotNull: Fn<F, (Int32) -> CString>
    let sum: Fn<F, (In<Int32>, C.Size) -> Int64>
    let sumCounted: Fn<F, (Counted<In<Int32>, C.Size>) -> Int64>
    let sumOptional: Fn<F, (Counted<In<Int32>, C.Size>?) -> Int64>
    let sumCounted8: Fn<F, (Counted<In<UInt8>, UInt8>) -> Int64>
    let upper: Fn<F, (CString, Counted<Out<C.Char>, C.Size>) -> C.Size>
    let doubleAll: Fn<F, (Counted<InOut<Int32>, C.Size>) -> Void>
    let divide: Fn<F, (Int32, Int32, Out<Int32>, Out<Int32>?) -> Void>
    let overrun: Fn<F, (Counted<Out<UInt8>, C.Size>) -> Void>
    let named: Fn<F, (In<Int32>, C.Size) -> Int64>
    let compare: Fn<F, (In<UInt8>, In<UInt8>, C.Size) -> Int32>
    let underrun: Fn<F, (Counted<InOut<UInt8>, C.Size>) -> Void>
    let same: Fn<F, (Out<UInt8>, Out<UInt8>) -> Bool>

    init(_ f: F) {
        length = f.fn("fx_length", "text")
        greeting = f.fn("fx_greeting")
        greetingNotNull = f.fn("fx_greeting")
        sum = f.fn("fx_sum_buffer")
        sumCounted = f.fn("fx_sum_buffer")
        sumOptional = f.fn("fx_sum_buffer")
        sumCounted8 = f.fn("fx_sum_counted8", "bytes")
        upper = f.fn("fx_upper", "text", "result")
        doubleAll = f.fn("fx_double_all")
        divide = f.fn("fx_divide")
        overrun = f.fn("fx_overrun", "target")
        named = f.fn("fx_sum_buffer", "numbers", "count", counts: ["numbers": "count"])
        compare = f.fn("memcmp", "a", "b", "n", counts: ["a": "n", "b": "n"])
        underrun = f.fn("fx_underrun", "target")
        same = f.fn("fx_is_same")
    }
}

@Suite struct MemoryTests {
    @Test("Strings pass as UTF-8, short and long, and NULL as nil", arguments: Strategy.all)
    func strings(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            for text in ["", "short", "Grüße 🌍", String(repeating: "x", count: 100_000)] {
                #expect(try lib.length(text) == text.utf8.count)
            }
            #expect(try lib.length(nil) == 999)
            #expect(try lib.greeting(0) == "hello")
            #expect(try lib.greeting(1) == "Grüße 🌍")
            #expect(try lib.greeting(3) == nil)
        }
        try check(strategy.process)
    }

    @Test(
        "A string with a NUL inside is refused by function and parameter", arguments: Strategy.all)
    func innerNUL(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            for text in ["a\0b", "\0", String(repeating: "y", count: 1000) + "\0"] {
                let error = try #require(foreignError { _ = try lib.length(text) })
                #expect(error.code == .stringContainsNUL)
                #expect(error.function == "fx_length" && error.parameter == "text")
            }
        }
        try check(strategy.process)
    }

    @Test("A result that must not be NULL, or is not UTF-8, is refused", arguments: Strategy.all)
    func badResults(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let null = try #require(foreignError { _ = try lib.greetingNotNull(3) })
            #expect(null.code == .nullResult && null.function == "fx_greeting")
            let invalid = try #require(foreignError { _ = try lib.greeting(2) })
            #expect(invalid.code == .invalidUTF8 && invalid.function == "fx_greeting")
        }
        try check(strategy.process)
    }

    @Test("Buffers are read and written in place", arguments: Strategy.all)
    func buffers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let numbers: [Int32] = [1, -2, 300]
            #expect(try lib.sum(In(numbers), 2) == -1)
            #expect(try lib.sumCounted(In(numbers)) == 299)
            #expect(try lib.sumCounted(In(numbers[1...])) == 298)
            #expect(try lib.sumCounted([]) == 0)
            #expect(try lib.sumOptional(nil) == 0)
            let inOut = InOut<Int32>(numbers)
            try lib.doubleAll(inOut)
            #expect(inOut.elements == [2, -4, 600])
            let (quotient, remainder) = (Out<Int32>(), Out<Int32>())
            try lib.divide(17, 5, quotient, remainder)
            #expect(quotient.value == 3 && remainder.value == 2)
            try lib.divide(18, 5, quotient, nil)
            #expect(quotient.value == 3)
        }
        try check(strategy.process)
    }

    @Test(
        "C keeps inside a buffer that is smaller than what it has to say", arguments: Strategy.all)
    func capacity(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let out = Out<C.Char>(count: 3)
            #expect(try lib.upper("straße", out) == 7)
            #expect(out.elements == [83, 84, 82])
            #expect(foreignError { _ = try out.string() }?.code == .outOfBounds)
            #expect(throws: ForeignError.self) { try out.prefix(7) }
            #expect(throws: ForeignError.self) { try out[3] }
            #expect(throws: ForeignError.self) { try out[-1] }
            #expect(throws: ForeignError.self) { try out.set(0, at: 3) }
        }
        try check(strategy.process)
    }

    @Test("A buffer with more elements than its count can say is refused", arguments: Strategy.all)
    func countOutOfRange(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let bytes = [UInt8](repeating: 1, count: 255)
            #expect(try lib.sumCounted8(In(bytes)) == 255)
            let error = try #require(foreignError { _ = try lib.sumCounted8(In(bytes + [1])) })
            #expect(error.code == .outOfRange)
            #expect(error.function == "fx_sum_counted8" && error.parameter == "bytes")
        }
        try check(strategy.process)
    }

    @Test("A count that is larger than its buffer is refused", arguments: Strategy.all)
    func namedCounts(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            #expect(try lib.named([1, 2, 3], 3) == 6)
            #expect(try lib.named([1, 2, 3], 2) == 3)
            let error = try #require(foreignError { _ = try lib.named([1, 2, 3], 4) })
            #expect(error.code == .outOfBounds)
            #expect(error.function == "fx_sum_buffer" && error.parameter == "numbers")
            #expect(try lib.compare([1, 2], [1, 2, 9], 2) == 0)
            let second = try #require(foreignError { _ = try lib.compare([1, 2, 3], [1, 2], 3) })
            #expect(second.code == .outOfBounds && second.parameter == "b")
        }
        try check(strategy.process)
    }

    @Test("A write outside a copied buffer is found", arguments: Strategy.all.filter(\.isIsolated))
    func overrun(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let after = try #require(foreignError { try lib.overrun(Out(count: 10)) })
            #expect(after.code == .bufferOverrun)
            #expect(after.function == "fx_overrun" && after.parameter == "target")
            let before = try #require(foreignError { try lib.underrun(InOut([1, 2])) })
            #expect(before.code == .bufferOverrun && before.parameter == "target")
        }
        try check(strategy.process)
    }

    @Test("A write outside a buffer is found once", arguments: Strategy.all.filter(\.isIsolated))
    func overrunOnce(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Buffers.self)
            let out = Out<UInt8>(count: 10)
            for _ in 0..<2 { #expect(foreignError { try lib.overrun(out) }?.code == .bufferOverrun) }
            // This one keeps inside.
            #expect(try lib.same(out, out))
        }
        try check(strategy.process)
    }
}
