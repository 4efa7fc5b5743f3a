import CTypes
import TestSupport
import Testing

private struct Color: CEnum {
    let rawValue: UInt32
    static let red = Color(rawValue: 2)
    static var members: [(String, Color)] { [("RED", red)] }
}

private struct Signed: CEnum {
    let rawValue: Int8
    static var members: [(String, Signed)] { [("BELOW", Signed(rawValue: -1))] }
}

private struct Access: CFlags {
    let rawValue: Int32
    static let read = Access(rawValue: 1)
    static let write = Access(rawValue: 2)
    static let last = Access(rawValue: .min)
    static var members: [(String, Access)] { [("READ", read), ("WRITE", write), ("LAST", last)] }
}

private struct Options: CFlags {
    let rawValue: UInt32
    static var spelling: String { "enum options" }
    static var members: [(String, Options)] {
        [("FAST", Options(rawValue: 1)), ("SAFE", Options(rawValue: 2))]
    }
}

private enum Engine {}

private struct Number: CUnion {
    var bytes: UInt64 = 0
    var integer: Int64 { read() }
    var halves: InlineArray<2, UInt32> { read() }
    static let layout = UnionLayout("union number") {
        Member("i", \Number.integer)
        Member("halves", \Number.halves)
    }
}

private struct Item: CStruct {
    var tag: Int32
    var name: Pointer<C.Char>?
    var engine: Handle<Engine>?
    var run: FunctionPointer<(Int32) -> Void>?
    var color: Color
    var access: Access
    var bits = Bits<UInt16>()
    var number = Number()
    var word: InlineArray<8, CChar>
    var list: InlineArray<3, Int8>
    var isOn: Bool

    static let level = BitField<Int16>("level", bits: 0..<4)
    static let kind = BitField<Signed>("kind", bits: 4..<7)
    static let isLast = BitField<Bool>("last", bits: 9..<10)
    static let layout = StructLayout("struct item") {
        Field("tag", \Item.tag)
        Field("name", \Item.name)
        Field("engine", \Item.engine)
        Field("run", \Item.run)
        Field("color", \Item.color)
        Field("access", \Item.access)
        Field(bits: \Item.bits, level, kind, isLast)
        Field(anonymous: \Item.number)
        Field("word", \Item.word, as: Word.self)
        Field("list", \Item.list)
        Field("on", \Item.isOn)
    }
}

/// `char[8]`: the elements of an `InlineArray` would be `int8_t`.
private enum Word: CMember {
    typealias Value = InlineArray<8, CChar>
    static var description: TypeDescription { .array(C.Char.description, count: 8) }
    static var size: Int { 8 }
    static var alignment: Int { 1 }
    static func visitLeaves<V: LeafVisitor>(at offset: Int, _ visitor: inout V) {
        Value.visitLeaves(at: offset, &visitor)
    }
}

private struct Long: CStruct {
    var values: InlineArray<100, UInt8>
    static let layout = StructLayout("struct long") { Field("values", \Long.values) }
}

/// Has a field that its layout does not name.
private struct Wrong: CStruct {
    var a: Int32
    var b: Int32
    static let layout = StructLayout("struct wrong") { Field("a", \Wrong.a) }
}

private func address(_ bits: UInt) -> UnsafeRawPointer { UnsafeRawPointer(bitPattern: bits)! }

@Suite struct ValueTextTests {
    @Test("A structure reads as in a debugger, and so it prints")
    func structures() throws {
        var item = Item(
            tag: -3, name: Pointer(address: address(0x10)), engine: nil,
            run: FunctionPointer(address: address(0x7ffd_0000_1000)), color: .red, access: [.read, .write],
            number: Number(bytes: 0x2_0000_0001), word: [104, 105, 0, 1, 2, 3, 4, 5],
            list: [1, -2, 3], isOn: true)
        try item.bits.set(-8, Item.level)
        try item.bits.set(Signed(rawValue: -1), Item.kind)
        try item.bits.set(true, Item.isLast)
        let text = """
            {tag = -3, name = 0x10, engine = NULL, run = 0x7ffd00001000, color = RED (2), \
            access = READ | WRITE, level = -8, kind = BELOW (-1), last = true, \
            {i = 8589934593, halves = {1, 2}}, word = "hi", list = {1, -2, 3}, on = true}
            """
        #expect(describe(item, as: Item.self) == text)
        #expect(item.debugDescription == text)
        #expect("\(item)" == text)
        #expect("\([item])" == "[\(text)]")
    }

    @Test("Scalars read as in C")
    func scalars() {
        #expect(describe(-1, as: Int8.self) == "-1")
        #expect(describe(.max, as: UInt64.self) == "18446744073709551615")
        #expect(describe(.min, as: Int64.self) == "-9223372036854775808")
        #expect(describe(97, as: C.Char.self) == "97 'a'")
        #expect(describe(39, as: C.Char.self) == #"39 '\''"#)
        #expect(describe(0.5, as: Float.self) == "0.5")
        #expect(describe(-.infinity, as: Double.self) == "-inf")
        #expect(describe(true, as: Bool.self) == "true")
        #expect(describe(nil, as: Pointer<Int32>?.self) == "NULL")
        #expect(describe(Handle<Engine>(address: address(.max)), as: Handle<Engine>?.self) == "0xffffffffffffffff")
        #expect(describe(UnsafeRawPointer(address(0xab)), as: UnsafeRawPointer?.self) == "0xab")
        #expect(describe(7, as: Const<Volatile<Int32>>.self) == "7")
        #expect(describe(Bits<UInt8>(rawValue: 9), as: Bits<UInt8>.self) == "9")
        #expect(describe(0xAB, as: Untyped.self) == "ab")
    }

    @Test("Enumerations and flags read by name, and by number where they have none")
    func names() {
        #expect(describe(Color(rawValue: 2), as: Color.self) == "RED (2)")
        #expect(describe(Color(rawValue: .max), as: Color.self) == "4294967295")
        #expect(describe(Signed(rawValue: -1), as: Signed.self) == "BELOW (-1)")
        #expect(describe([], as: Access.self) == "0")
        #expect(describe([.last, .read], as: Access.self) == "READ | LAST")
        #expect(describe(Access(rawValue: 9), as: Access.self) == "READ | 0x8")
        #expect(describe(Options(rawValue: 3), as: Options.self) == "FAST | SAFE")
        for bits: Int32 in [0, 1, 3, 9, -1, .min] {
            let access = Access(rawValue: bits)
            #expect(describe(access, as: Access.self) == access.description)
        }
    }

    @Test("Complex numbers read as sums")
    func complex() {
        #expect("\(CComplex<Double>(real: 1, imaginary: 2.5))" == "1.0 + 2.5i")
        #expect("\(CComplex<Float>(real: 0.1, imaginary: -2))" == "0.1 - 2.0i")
        #expect("\(CComplex<Double>(real: .nan, imaginary: -.infinity))" == "nan - infi")
    }

    @Test("Long arrays and texts are shortened")
    func long() {
        let first = (0..<16).map { _ in "7" }.joined(separator: ", ")
        #expect("\(Long(values: InlineArray(repeating: 7)))" == "{values = {\(first), … 84 more}}")
        let grid: InlineArray<2, InlineArray<2, Int32>> = [[1, 2], [3, 4]]
        #expect(describe(grid, as: InlineArray<2, InlineArray<2, Int32>>.self) == "{{1, 2}, {3, 4}}")
        let text = TypeDescription.array(C.Char.description, count: 1000)
        let shown = [UInt8](repeating: 65, count: 1000).withUnsafeBytes { text.text(of: $0) }
        #expect(shown == "\"\(String(repeating: "A", count: 200))\"… 800 more")
        #expect(describe(FlexibleArray<Int32>(), as: FlexibleArray<Int32>.self) == "{}")
    }

    @Test("Types that are known at run time only are read from memory, and not beyond")
    func runTime() throws {
        let type = TypeDescription.structure(
            try #require(
                StructDescription(
                    spelling: "struct point", fields: [("x", Int16.description), ("d", Double.description)])))
        let bytes: [UInt8] = [0xFE, 0xFF, 9, 9, 9, 9, 9, 9, 0, 0, 0, 0, 0, 0, 0xF0, 0x3F]
        bytes.withUnsafeBytes {
            #expect(type.text(of: $0) == "{x = -2, d = 1.0}")
            #expect(type.text(of: UnsafeRawBufferPointer(rebasing: $0.dropLast())) == nil)
            #expect(TypeDescription.void.text(of: $0) == nil)
            let outside = FieldDescription(name: "outside", offset: 12, type: Double.description)
            let before = FieldDescription(name: "before", offset: -4, type: Int32.description)
            let wrong = StructDescription(spelling: "struct s", size: 16, alignment: 8, fields: [outside, before])
            #expect(TypeDescription.structure(wrong).text(of: $0) == nil)
        }
    }

    @Test("A structure that does not fit its layout says so")
    func wrongLayout() throws {
        let problem = try #require(Wrong.layout.description.problem)
        #expect("\(Wrong(a: 1, b: 2))" == "{\(problem)}")
    }

    @Test("Whatever the bits are, there is a text")
    func anyBits() throws {
        var random = SeededGenerator()
        for round in 0..<200 {
            let bytes = (0..<Item.size).map { _ in round == 0 ? .max : UInt8.random(in: 0...255, using: &random) }
            let item = bytes.withUnsafeBytes { Item.load(from: $0.baseAddress!) }
            let text = try #require(bytes.withUnsafeBytes { Item.description.text(of: $0) })
            #expect("\(item)" == text, "seed \(random.seed)")
            #expect(text.hasPrefix("{tag = \(item.tag), name = ") && text.hasSuffix(", on = \(item.isOn)}"))
        }
    }
}
