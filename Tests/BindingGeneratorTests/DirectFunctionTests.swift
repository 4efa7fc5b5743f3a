import CDirect
import CHeaders
import CTypes
import StaticBinding
import TestSupport
import Testing

/// What is called directly does what it does by the strategy.
@Suite struct DirectFunctionTests {
    private let direct: Direct<Static>
    private let stubs: DirectStubs<Static>

    init() throws {
        let strategy = Static(direct_stubs())
        direct = try strategy.load(Direct.self)
        stubs = try strategy.load(DirectStubs.self)
    }

    @Test("Numbers of every width, and enumerations")
    func numbers() throws {
        #expect(Direct.none() == direct.none() && Direct.none() == 7)
        #expect(Direct.narrow(-1, b: 255, c: -30000, d: 60000, e: true) == direct.narrow(-1, 255, -30000, 60000, true))
        let numbers = (
            Direct.wide(-1, b: .max, c: 3, d: -4, e: 0.5, f: 0.25, g: 7), direct.wide(-1, .max, 3, -4, 0.5, 0.25, 7)
        )
        #expect(numbers.0 == numbers.1)
        #expect(Direct.isEven(4) && !Direct.isEven(5))
        #expect(Direct.next(.red) == .green && Direct.next(.green) == Hue(rawValue: 9))
        #expect(Direct.unnamed(5, 3) == 2 && Direct.hidden(3) == -3)
        // The tool does not know what the user's type can refuse.
        #expect(try Direct.`as`(.high) == 16)
        #expect(direct.`as`(.high) == 16)
        #expect(Direct.totalOfTwo(2, first: 40, second: 2) == 42)
    }

    @Test("Addresses, and one that is never NULL")
    func addresses() throws {
        let store = try #require(Direct.new(5))
        defer { Direct.free(store) }
        #expect(Direct.value(store) == 5 && direct.value(store) == 5)
        let place = try direct.place(store)
        #expect(try Direct.place(store) == place)
        #expect(Direct.new(-1) == nil && Direct.value(nil) == -1)
        let thrown = foreignError { _ = try Direct.place(nil) }
        let expected = foreignError { _ = try direct.place(nil) }
        #expect(thrown?.code == .nullResult && thrown?.description == expected?.description)
    }

    @Test("Structures, unions and numbers that travel by their addresses")
    func structures() {
        var (pair, mixed, block, number) = (Couple(), Blend(), Slab(), Figure())
        (pair.x, pair.y) = (1, 2)
        let swapped = Direct.swapped(pair, factor: 2)
        #expect(swapped.x == 4 && swapped.y == 2)
        (mixed.tag, mixed.isSet, mixed.count) = (-3, true, 100)
        let mixedUp = (Direct.mixedUp(mixed), direct.mixedUp(mixed))
        #expect(mixedUp.0.tag == 100 && !mixedUp.0.isSet && mixedUp.0.count == -3 && mixedUp.1.count == -3)
        for index in 0..<5 { block.words[index] = Int64(index) }
        let rotated = Direct.rotated(block)
        #expect((0..<5).map { rotated.words[$0] } == [1, 2, 3, 4, 0])
        number.real = 1.5
        #expect(Direct.real(number) == 1.5)
        #expect(Direct.conjugate(CComplex(real: 1, imaginary: 2)) == direct.conjugate(CComplex(real: 1, imaginary: 2)))
        #expect(Direct.half(3) == 1.5)
    }

    @Test("Texts, and those that C would cut off")
    func texts() throws {
        #expect(try Direct.length("grün") == 5)
        #expect(try Direct.length(nil) == -1)
        #expect(try Direct.text(1) == "one")
        #expect(try Direct.text(0) == nil)
        let thrown = foreignError { _ = try Direct.length("a\0b") }
        let expected = foreignError { _ = try direct.length("a\0b") }
        #expect(
            thrown?.code == .stringContainsNUL && thrown?.function == "direct_length" && thrown?.parameter == "text")
        #expect(thrown?.description == expected?.description)
        let broken = foreignError { _ = try Direct.text(2) }
        #expect(
            broken?.code == .invalidUTF8 && broken?.description == foreignError { _ = try direct.text(2) }?.description)
    }

    @Test("Buffers with and without a count, and memory that C fills")
    func buffers() throws {
        #expect(try Direct.sum([1, 2, 3]) == 6)
        #expect(try Direct.sum(nil) == 0)
        let values = InOut<Int32>([5, 5, 5])
        try Direct.fill(values)
        #expect(values.elements == [5, 6, 7])
        let rest = Out<Int32>()
        #expect(try Direct.divide(7, b: 2, rest: rest) == 3 && rest.value == 1)
        #expect(try Direct.divide(7, b: 2, rest: nil) == 3)
        let missing = Out<Int32>(count: -1)
        let thrown = foreignError { _ = try Direct.divide(7, b: 2, rest: missing) }
        #expect(thrown?.code == .outOfRange && thrown?.parameter == "rest")
    }

    @Test("Closures that C calls, and what they throw")
    func callbacks() throws {
        struct Stop: Error {}
        let doubled = Callback<Guest>(fallback: 0) { value, _ in 2 * value }
        let failing = Callback<Guest>(fallback: 0) { _, _ in throw Stop() }
        #expect(try Direct.visit([1, 2], visitor: doubled, data: nil) == 6)
        #expect(try Direct.visit([1, 2], visitor: nil, data: nil) == 0)
        let thrown = foreignError { _ = try Direct.visit([1, 2], visitor: failing, data: nil) }
        #expect(thrown?.code == .callbackThrew && thrown?.underlying is Stop)
        #expect(try Direct.visit([1], visitor: doubled, data: nil) == 2)
    }

    @Test("errno beside a result, and as the reason of a failure")
    func errors() throws {
        #expect(Direct.fail(5) == (-1, 5) && Direct.fail(0) == (3, 0) && direct.fail(5) == (-1, 5))
        let (nothing, number) = Direct.nothing(4)
        #expect(nothing == nil && number == 4)
        #expect(try Direct.open("x") == 8)
        let thrown = foreignError { _ = try Direct.open("y") }
        #expect(thrown?.code == .callFailed && thrown?.underlying as? ErrorNumber == ErrorNumber(rawValue: 2))
        #expect(thrown?.description == foreignError { _ = try direct.open("y") }?.description)
    }

    @Test("What has no symbol, and what only a C compiler passes")
    func stubbed() throws {
        #expect(DirectStubs.twice(21) == 42 && DirectStubs.cube(3) == 27)
        let ofThread = try stubs.ofThread()
        #expect(try DirectStubs.ofThread() == ofThread)
        var pack = Parcel()
        (pack.tag, pack.value) = (1, 20)
        #expect(try DirectStubs.packed([pack]) == 21)
        let repacked = Out<Parcel>()
        try DirectStubs.repacked(repacked, pack: [pack], by: 3)
        #expect(repacked.value.value == 23)
    }
}
