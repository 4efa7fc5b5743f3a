import CFixtures
import CTypes
import TestSupport
import Testing

private typealias Matrix = InlineArray<3, InlineArray<3, Double>>

private struct Shapes<F: Foreign>: BindingSet {
    let bitsNext: Fn<F, (BitValues) -> BitValues>
    let bitsRead: Fn<F, (In<BitValues>, Int32) -> Int64>
    let headerFill: Fn<F, (InOut<Header>, Int32, Int32, UInt64, Int64) -> Void>
    let headerLow: Fn<F, (Header) -> Int64>
    let messageSum: Fn<F, (Pointer<Message>) -> UInt64>
    let messageNew: Fn<F, (Int32) -> Pointer<Message>>
    let messageFree: Fn<F, (Pointer<Message>) -> Void>
    let open: Fn<F, (InOut<Connection>, UInt16) -> Void>
    let use: Fn<F, (InOut<Connection>) -> Double>
    let linesSum: Fn<F, (Counted<In<Line>, Int32>) -> Int32>
    let variantNext: Fn<F, (Variant) -> Variant>
    let trace: Fn<F, (In<InlineArray<3, Double>>) -> Double>
    let memory: F.Memory

    init(_ f: F) {
        bitsNext = f.fn("fx_bits_next")
        bitsRead = f.fn("fx_bits_read")
        headerFill = f.fn("fx_header_fill")
        headerLow = f.fn("fx_header_low")
        messageSum = f.fn("fx_message_sum")
        messageNew = f.fn("fx_message_new")
        messageFree = f.fn("fx_message_free")
        open = f.fn("fx_connection_open")
        use = f.fn("fx_connection_use")
        linesSum = f.fn("fx_lines_sum")
        variantNext = f.fn("fx_variant_next")
        trace = f.fn("fx_trace3")
        memory = f.memory
    }
}

@Suite struct ShapeTests {
    @Test("Structures have the sizes and offsets that C gives them")
    func layouts() {
        #expect(sizeof(BitValues.self) == MemoryLayout<fx_bits>.size)
        #expect(sizeof(Header.self) == MemoryLayout<fx_header>.size)
        #expect(sizeof(Message.self) == MemoryLayout<fx_message>.size)
        #expect(offsetof(Message.self, "data") == 4)
        #expect(sizeof(Connection.self) == MemoryLayout<fx_connection>.size)
        #expect(offsetof(Connection.self, "rtt") == MemoryLayout<fx_connection>.offset(of: \.rtt))
        #expect(offsetof(Connection.self, "port") == MemoryLayout<fx_connection>.offset(of: \.port))
        // Swift does not import it.
        #expect(sizeof(Line.self) == 64 && alignof(Line.self) == 64)
        #expect(sizeof(Variant.self) == MemoryLayout<fx_variant>.size)
    }

    @Test("Bit-fields are the bits that C reads and writes", arguments: Strategy.all)
    func bitFields(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Shapes.self)
            var value = BitValues()
            try value.bits.set(14, BitValues.version)
            try value.bits.set(-32, BitValues.delta)
            try value.bits.set(1, BitValues.on)
            try value.bits.set(65535, BitValues.rest)
            for (which, expected) in [14, -32, 1, 65535].enumerated() {
                #expect(try lib.bitsRead([value], Int32(which)) == Int64(expected))
            }
            let next = try lib.bitsNext(value).bits
            #expect(next[BitValues.version] == 15 && next[BitValues.delta] == 31)
            #expect(next[BitValues.on] == 0 && next[BitValues.rest] == 1)

            let header = InOut<Header>(Header())
            try lib.headerFill(header, 5, 1, 0xAB_CDEF_0123, -0x80000)
            #expect(header.value.flags[Header.kind] == 5 && header.value.flags[Header.last])
            #expect(header.value.length == UInt16(sizeof(Header.self)))
            #expect(header.value.numbers[Header.high] == 0xAB_CDEF_0123)
            #expect(header.value.numbers[Header.low] == -0x80000)
            #expect(try lib.headerLow(header.value) == -0x80000)
        }
        try check(strategy.process)
    }

    @Test("A value that a bit-field has no room for is refused, and no bit beside it is written")
    func bitFieldRange() throws {
        var value = BitValues(bits: Bits(rawValue: .max))
        try value.bits.set(0, BitValues.version)
        #expect(value.bits.rawValue == UInt32.max - 15)
        let error = foreignError { try value.bits.set(16, BitValues.version) }
        #expect(error?.code == .outOfRange, "\(error as Any)")
        #expect(error?.message.contains("'version' has 4 bits") == true, "\(error as Any)")
        #expect(error?.remedy == "Write a value from 0 to 15")
        #expect(foreignError { try value.bits.set(32, BitValues.delta) }?.code == .outOfRange)
        #expect(foreignError { try value.bits.set(-33, BitValues.delta) }?.remedy.contains("-32 to 31") == true)
        #expect(value.bits.rawValue == UInt32.max - 15)
        var header = Header()
        try header.flags.set(true, Header.last)
        #expect(header.flags.rawValue == 8)
        for bits in [10..<20, 7..<9, 0..<65, -1..<1, 3..<3, Int.min..<Int.max] {
            let field = BitField<Int32>("field", bits: bits)
            #expect(foreignError { try header.flags.set(0, field) }?.code == .outOfRange, "\(bits)")
        }
        #expect(header.flags.rawValue == 8)
    }

    @Test("An array without a length has the elements that were made room for", arguments: Strategy.all)
    func flexible(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Shapes.self)
            let message = try lib.memory.allocate(Message.self, \.data, count: 100)
            try lib.memory.store(Message(count: 100), to: message.pointer)
            for index in 0..<100 { try lib.memory.store(UInt32(index), to: message.element(at: index)) }
            #expect(try lib.messageSum(message.pointer) == 4950)
            #expect(foreignError { _ = try message.element(at: 100) }?.code == .outOfBounds)
            #expect(foreignError { _ = try message.element(at: -1) }?.code == .outOfBounds)
            for count in [-1, .max, .max / 4 + 1] {
                let error = foreignError { _ = try lib.memory.allocate(Message.self, \.data, count: count) }
                #expect(error?.code == .outOfRange, "\(count)")
            }
            let other = try lib.messageNew(5)
            #expect(try lib.memory.elements(at: other.field(\.data), count: 5) == [0, 10, 20, 30, 40])
            #expect(try lib.memory.load(other.field(\.count)) == 5)
            try lib.messageFree(other)
        }
        try check(strategy.process)
    }

    @Test("What is not described of a structure stays as the library left it", arguments: Strategy.all)
    func partial(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Shapes.self)
            let connection = InOut<Connection>(Connection())
            try lib.open(connection, 8080)
            #expect(connection.value == Connection(roundTrip: 0.5, port: 8080))
            try connection.set(Connection(roundTrip: 2.5, port: 9), at: 0)
            #expect(try lib.use(connection) == 5)
            #expect(connection.value == Connection(roundTrip: 2.5, port: 10))
        }
        try check(strategy.process)
    }

    @Test("Alignments, members without names and arrays of arrays are C's", arguments: Strategy.all)
    func others(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Shapes.self)
            #expect(try lib.linesSum([Line(counter: 1), Line(counter: 2), Line(counter: 3)]) == 6)
            var variant = Variant(tag: 1, place: Bytes2(x: 127, y: 0))
            variant.value.real = 1.5
            let next = try lib.variantNext(variant)
            #expect(next.value.real == 3 && next.place.x == -128 && next.place.y == -1)
            let matrix: Matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
            #expect(try lib.trace(In(matrix.indices.map { matrix[$0] })) == 15)
        }
        try check(strategy.process)
    }
}
