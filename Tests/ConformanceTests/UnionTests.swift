import CFixtures
import CTypes
import TestSupport
import Testing

private struct Unions<F: Foreign>: BindingSet {
    let numberOf: Fn<F, (Int64) -> Number>
    let numberReal: Fn<F, (Number) -> Double>
    let swapFloats: Fn<F, (Floats) -> Floats>
    let addDoubles: Fn<F, (Doubles, Double) -> Doubles>
    let nextMixed: Fn<F, (Mixed) -> Mixed>
    let nextTail: Fn<F, (Tail) -> Tail>
    let reverse: Fn<F, (Large) -> Large>
    let twice: Fn<F, (Tagged) -> Tagged>
    let sum: Fn<F, (Counted<In<Tagged>, C.Size>) -> Double>
    let spill: Fn<F, (Number, Number, Number, Number, Number, Number, Number, Double) -> Double>
    let map: Fn<F, (Callback<(Number, Double) -> Number>, Number, Double) -> Number>

    init(_ f: F) {
        numberOf = f.fn("fx_number_of")
        numberReal = f.fn("fx_number_real")
        swapFloats = f.fn("fx_floats_swap")
        addDoubles = f.fn("fx_doubles_add")
        nextMixed = f.fn("fx_mixed_next")
        nextTail = f.fn("fx_tail_next")
        reverse = f.fn("fx_large_reverse")
        twice = f.fn("fx_tagged_twice")
        sum = f.fn("fx_tagged_sum")
        spill = f.fn("fx_numbers_spill")
        map = f.fn("fx_map_number")
    }
}

private struct Addresses<F: Foreign>: BindingSet {
    let bits: Fn<F, (Address) -> UInt64>

    init(_ f: F) { bits = f.fn("fx_address_bits") }
}

/// A union whose Swift structure is too small.
private struct Short: CUnion {
    var bytes: UInt32 = 0
    var real: Double { read() }
    static let layout = UnionLayout("fx_number") { Member("d", \Short.real) }
}

private struct Shorts<F: Foreign>: BindingSet {
    let real: Fn<F, (Short) -> Double>

    init(_ f: F) { real = f.fn("fx_number_real") }
}

@Suite struct UnionTests {
    @Test("Unions have the size and alignment that C gives them")
    func layouts() {
        #expect(sizeof(Number.self) == MemoryLayout<fx_number>.size)
        #expect(sizeof(Floats.self) == MemoryLayout<fx_floats>.size)
        #expect(sizeof(Doubles.self) == MemoryLayout<fx_doubles>.size)
        #expect(sizeof(Mixed.self) == MemoryLayout<fx_mixed>.size)
        #expect(alignof(Mixed.self) == MemoryLayout<fx_mixed>.alignment)
        #expect(sizeof(Tail.self) == MemoryLayout<fx_tail>.size)
        #expect(sizeof(Large.self) == MemoryLayout<fx_large>.size)
        #expect(sizeof(Tagged.self) == MemoryLayout<fx_tagged>.size)
        #expect(offsetof(Tagged.self, "value") == MemoryLayout<fx_tagged>.offset(of: \.value))
    }

    @Test("Members are read and written in the same bytes")
    func members() {
        var mixed = Mixed()
        mixed.real = 1
        #expect(mixed.integer == 0x3F80_0000)
        mixed.integer = 0x4433_2211
        #expect(mixed.text[0] == 0x11 && mixed.text[3] == 0x44 && mixed.text[4] == 0)
        // A type that the union has no room for has what is there, and zero beyond.
        #expect(mixed.read(as: Tagged.self).tag == 0x4433_2211)
        mixed.write(Tagged(tag: 7, value: Number()), as: Tagged.self)
        #expect(mixed.integer == 7)
    }

    @Test("Unions of every eightbyte class pass and return by value", arguments: Strategy.all)
    func byValue(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Unions.self)
            #expect(try lib.numberOf(-5).integer == -5)
            #expect(try lib.numberReal(Number(real: 2.5)) == 2.5)
            let floats = try lib.swapFloats(Floats(1.5, -2))
            #expect(floats.pair[0] == -2 && floats.pair[1] == 1.5)
            let doubles = try lib.addDoubles(Doubles(1, 2), 0.5)
            #expect(doubles.both[0] == 1.5 && doubles.both[1] == 1.5)
            var mixed = Mixed()
            mixed.text = [1, 2, 3, 4, 5]
            let next = try lib.nextMixed(mixed)
            #expect(next.text[0] == 2 && next.text[3] == 4 && next.text[4] == 6)
            var tail = Tail()
            tail.inner = DI(d: 1.25, i: 41)
            #expect(try lib.nextTail(tail).inner == DI(d: 2.5, i: 42))
            var large = Large()
            large.words = [1, 2, 3]
            let reversed = try lib.reverse(large).words
            #expect(reversed[0] == 3 && reversed[1] == 2 && reversed[2] == 1)
        }
        try check(strategy.process)
    }

    @Test("Unions are fields, elements, stack arguments and callbacks' values", arguments: Strategy.all)
    func inside(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Unions.self)
            let real = Tagged(tag: 1, value: Number(real: 0.75))
            let integer = Tagged(tag: 0, value: Number(integer: 21))
            #expect(try lib.twice(real).value.real == 1.5)
            #expect(try lib.twice(integer).value.integer == 42)
            #expect(try lib.sum([real, integer, real]) == 22.5)
            let numbers = (1...6).map { Number(integer: $0) }
            #expect(
                try lib.spill(
                    numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5],
                    Number(real: 0.5), 0.25) == 96.5)
            let scaled = Callback<(Number, Double) -> Number>(fallback: Number()) { number, k in
                Number(real: number.real * k)
            }
            #expect(try lib.map(scaled, Number(real: 3), 1.5).real == 4.5)
        }
        try check(strategy.process)
    }

    @Test("A union with an address stays in process", arguments: Strategy.all)
    func addresses(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            if strategy.isIsolated {
                let error = foreignError { _ = try f.load(Addresses.self) }
                #expect(error?.code == .cannotCross, "\(error as Any)")
                #expect(error?.message.contains("'address'") == true, "\(error as Any)")
                #expect(error?.parameter == "#1", "\(error as Any)")
            } else {
                #expect(try f.load(Addresses.self).bits(Address(bits: 42)) == 42)
            }
        }
        try check(strategy.process)
    }

    @Test("A union whose Swift structure has another size is refused", arguments: Strategy.all)
    func mismatch(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = foreignError { _ = try f.load(Shorts.self).real(Short()) }
            #expect(error?.code == .layoutMismatch, "\(error as Any)")
            #expect(error?.message.contains("4 bytes") == true, "\(error as Any)")
        }
        try check(strategy.process)
        // And reads nothing beyond what either has.
        #expect(Short.load(from: [UInt8](repeating: 1, count: 8)).bytes == 0x0101_0101)
    }
}
