import CFixtures
import CTypes
import TestSupport
import Testing

#if arch(x86_64)
    private struct LoneNumber: CStruct, Equatable {
        var value: Float80
        static let layout = StructLayout("fx_long_double_alone") { Field("value", \LoneNumber.value) }
    }

    private struct TaggedNumber: CStruct, Equatable {
        var tag: Int32
        var value: Float80
        static let layout = StructLayout("fx_long_double_tagged") {
            Field("tag", \TaggedNumber.tag)
            Field("value", \TaggedNumber.value)
        }
    }

    private struct NumberOrWord: CUnion {
        var bytes: InlineArray<2, UInt64> = [0, 0]
        var value: Float80 {
            get { read() }
            set { write(newValue) }
        }
        var word: Int64 { read() }
        static let layout = UnionLayout("fx_long_double_or_word") {
            Member("value", \NumberOrWord.value)
            Member("word", \NumberOrWord.word)
        }
    }

    private struct LongDoubles<F: Foreign>: BindingSet {
        typealias Mapping = (Float80, Int32) -> Float80
        typealias Listening = (Int32, Float80) -> Int32
        let half: Fn<F, (Float80) -> Float80>
        let mix:
            Fn<F, (Int32, Float80, Float, Int64, Int64, Int64, Int64, Int64, Int64, Float80, UInt8) -> Float80>
        let alone: Fn<F, (LoneNumber) -> LoneNumber>
        let tagged: Fn<F, (Int32, TaggedNumber) -> TaggedNumber>
        let turn: Fn<F, (CComplex<Float80>, Int32) -> CComplex<Float80>>
        let sum: Fn<F, (Counted<In<Float80>, C.Size>) -> Float80>
        let tell: Fn<F, (Callback<Listening>, Float80) -> Int32>

        init(_ f: F) {
            half = f.fn("fx_long_double_half")
            mix = f.fn("fx_long_double_mix")
            alone = f.fn("fx_long_double_alone_next")
            tagged = f.fn("fx_long_double_tagged_next")
            turn = f.fn("fx_long_double_turn")
            sum = f.fn("fx_long_double_sum")
            tell = f.fn("fx_long_double_tell")
        }
    }

    private struct Mappings<F: Foreign>: BindingSet {
        let apply: Fn<F, (Callback<LongDoubles<F>.Mapping>, Float80) -> Float80>

        init(_ f: F) { apply = f.fn("fx_long_double_apply", "f", "x") }
    }

    private struct Unions<F: Foreign>: BindingSet {
        let next: Fn<F, (NumberOrWord) -> NumberOrWord>

        init(_ f: F) { next = f.fn("fx_long_double_or_word_next") }
    }

    @Suite struct LongDoubleTests {
        /// More than a Double has room for.
        private static let third = 1 / Float80(3)

        @Test("A long double passes and returns with all its bits", arguments: Strategy.all)
        func values(_ strategy: Strategy) throws {
            func check<F: Foreign>(_ f: F) throws {
                let lib = try f.load(LongDoubles.self)
                #expect(try lib.half(Self.third) == Self.third / 2)
                #expect(try lib.half(-.greatestFiniteMagnitude) == -.greatestFiniteMagnitude / 2)
                #expect(try lib.half(.nan).isNaN)
                #expect(try lib.mix(1, 2, 3, 1, 1, 1, 1, 1, 7, 0.5, 2) == 2_125_321)
                #expect(try lib.sum([Self.third, 0.25, 0.5]) == Self.third + 0.25 + 0.5)
                let numbers = try f.memory.allocate(copying: [Self.third, 2], as: Float80.self)
                #expect(try f.memory.load(numbers.array, at: 0) == Self.third)
                #expect(try f.memory.elements(of: numbers.array) == [Self.third, 2])
            }
            try check(strategy.process)
        }

        @Test("So do structures with one, and complex numbers", arguments: Strategy.all)
        func structures(_ strategy: Strategy) throws {
            func check<F: Foreign>(_ f: F) throws {
                let lib = try f.load(LongDoubles.self)
                #expect(try lib.alone(LoneNumber(value: Self.third)) == LoneNumber(value: Self.third + 1))
                #expect(
                    try lib.tagged(2, TaggedNumber(tag: 3, value: Self.third))
                        == TaggedNumber(tag: 5, value: Self.third + 1))
                let turned = try lib.turn(CComplex(real: Self.third, imaginary: 2), 1)
                #expect(turned == CComplex(real: -2, imaginary: Self.third))
            }
            try check(strategy.process)
        }

        @Test("Callbacks take one; they return one in process alone", arguments: Strategy.all)
        func callbacks(_ strategy: Strategy) throws {
            func check<F: Foreign>(_ f: F) throws {
                let lib = try f.load(LongDoubles.self)
                let third = Callback<LongDoubles<F>.Listening>(fallback: 0) { $1 == Self.third ? $0 : -1 }
                if !strategy.hasClosures {
                    let error = foreignError { _ = try lib.tell(third, Self.third) }
                    #expect(error?.code == .unsupportedDescription && error?.parameter == "#1")
                    return
                }
                #expect(try lib.tell(third, Self.third) == 5)
                if strategy.isIsolated {
                    let error = foreignError { _ = try f.load(Mappings.self) }
                    #expect(error?.code == .cannotCross && error?.parameter == "f")
                } else {
                    let times = Callback<LongDoubles<F>.Mapping>(fallback: 0) { $0 * Float80($1) }
                    #expect(try f.load(Mappings.self).apply(times, Self.third) == Self.third * 3 + 1)
                }
            }
            try check(strategy.process)
        }

        @Test("A union of one and something else is returned in memory", arguments: Strategy.all)
        func unions(_ strategy: Strategy) throws {
            func check<F: Foreign>(_ f: F) throws {
                let next = try f.load(Unions.self).next
                var union = NumberOrWord()
                union.value = Self.third
                #expect(try next(union).value == Self.third + 1)
            }
            try check(strategy.process)
        }

        @Test("The 128 bits of other processors become a Double and back")
        func quadruple() {
            var values: [Double] = [
                0, -0.0, 1, -1, 1 / 3, .pi, .greatestFiniteMagnitude, .leastNormalMagnitude, .leastNonzeroMagnitude,
                -.leastNonzeroMagnitude * 3, .infinity, -.infinity, 0x1.fffffffffffffp-1022,
            ]
            var random = SeededGenerator()
            for _ in 0..<2000 { values.append(Double(bitPattern: random.next())) }
            for value in values where !value.isNaN {
                var bytes = [UInt8](repeating: 0, count: 16)
                fx_quadruple(value, &bytes)
                let wide = LongDouble(bitPattern: bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt128.self) })
                #expect(LongDouble(value) == wide && Double(wide) == value, "\(value)")
            }
            #expect(Double(LongDouble(.nan)).isNaN)
            // Numbers that no Double is.
            for _ in 0..<20_000 {
                let exponent = UInt128(Int.random(in: 16383 - 1090...16383 + 1030, using: &random))
                var fraction = UInt128(random.next()) << 64 | UInt128(random.next())
                // Halves, and what is close to them.
                if Bool.random(using: &random) { fraction &= ~0 << 58 }
                let bits =
                    UInt128(UInt8.random(in: 0...1, using: &random)) << 127 | exponent << 112 | fraction
                    & (1 << 112 - 1)
                var bytes = withUnsafeBytes(of: bits) { Array($0) }
                let expected = fx_from_quadruple(&bytes)
                #expect(Double(LongDouble(bitPattern: bits)) == expected, "seed \(random.seed): \(bits)")
            }
        }
    }
#endif
