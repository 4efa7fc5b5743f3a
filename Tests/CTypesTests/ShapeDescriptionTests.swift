import CTypes
import TestSupport
import Testing

private struct Packet: CStruct {
    var kind: Int8
    var flags = Bits<UInt16>()
    var union = Words()
    var tail = FlexibleArray<UInt64>()
    static let high = BitField<Bool>("high", bits: 9..<10)
    static let layout = StructLayout("struct packet") {
        Field("kind", \Packet.kind)
        // Behind a byte, and so at its own alignment only because it would not fit before.
        Field(bits: \Packet.flags, wide, high)
        Field(anonymous: \Packet.union)
        Field("tail", \Packet.tail)
    }
    static let wide = BitField<UInt16>("wide", bits: 0..<9)
}

private struct Words: CUnion {
    var bytes: UInt64 = 0
    var word: UInt64 { read() }
    var halves: InlineArray<2, UInt32> { read() }
    static let layout = UnionLayout("union") {
        Member("word", \Words.word)
        Member("halves", \Words.halves)
    }
}

private struct Part: CStruct {
    var last: Double
    var first: UInt16
    static let layout = PartialLayout<_, _, 40, 8>("struct part") {
        At<24>.field("last", \Part.last)
        At<2>.field("first", \Part.first)
    }
}

private struct Line: CStruct {
    var value: Int32
    static let layout = AlignedLayout<_, _, 64>("struct line") { Field("value", \Line.value) }
}

private struct Qualified: CStruct {
    var version: Int32
    var state: UInt8
    var name: Pointer<Const<C.Char>>?
    var port: Pointer<Volatile<UInt32>>?
    static let layout = StructLayout("struct qualified") {
        Field("version", \Qualified.version, as: Const<Int32>.self)
        Field("state", \Qualified.state, as: Volatile<UInt8>.self)
        Field("name", \Qualified.name)
        Field("port", \Qualified.port)
    }
}

// MARK: Layouts that C would not have

/// C puts the bits into the byte behind `kind`.
private struct Shared: CStruct {
    var kind: Int8
    var bits = Bits<UInt32>()
    static let field = BitField<UInt32>("field", bits: 0..<5)
    static let layout = StructLayout("struct shared") {
        Field("kind", \Shared.kind)
        Field(bits: \Shared.bits, field)
    }
}

/// C puts `next` into the unit.
private struct Follower: CStruct {
    var bits = Bits<UInt32>()
    var next: UInt8
    static let field = BitField<UInt32>("field", bits: 0..<5)
    static let layout = StructLayout("struct follower") {
        Field(bits: \Follower.bits, field)
        Field("next", \Follower.next)
    }
}

private struct Wide: CStruct {
    var bits = Bits<UInt8>()
    static let field = BitField<UInt8>("field", bits: 4..<12)
    static let layout = StructLayout("struct wide") { Field(bits: \Wide.bits, field) }
}

private struct Boundless: CStruct {
    var bits = Bits<UInt64>()
    static let field = BitField<Int32>("field", bits: Int.min..<Int.max)
    static let layout = StructLayout("struct boundless") { Field(bits: \Boundless.bits, field) }
}

private struct Doubtful: CStruct {
    var bits = Bits<UInt8>()
    static let field = BitField<Bool>("field", bits: 0..<2)
    static let layout = StructLayout("struct doubtful") { Field(bits: \Doubtful.bits, field) }
}

/// C ends it with the byte of the last bit-field.
private struct Short: CStruct {
    var bits = Bits<UInt32>()
    static let field = BitField<UInt32>("field", bits: 0..<9)
    static let layout = StructLayout(packed: "struct short_") { Field(bits: \Short.bits, field) }
}

private struct Crooked: CStruct {
    var b: UInt32
    static let layout = PartialLayout<_, _, 16, 4>("struct crooked") { At<6>.field("b", \Crooked.b) }
}

/// Under `#pragma pack(2)`.
private struct Pressed: CStruct {
    var b: UInt32
    static let layout = PartialLayout<_, _, 16, 2>("struct pressed") { At<6>.field("b", \Pressed.b) }
}

/// Packed, with an alignment of its own.
private struct Shifted: CStruct {
    var b: UInt32
    static let layout = PartialLayout<_, _, 16, 4>(packed: "struct shifted") { At<5>.field("b", \Shifted.b) }
}

private struct Overlapping: CStruct {
    var a: UInt32, b: UInt32
    static let layout = PartialLayout<_, _, 16, 4>("struct overlapping") {
        At<4>.field("a", \Overlapping.a)
        At<6>.field("b", \Overlapping.b)
    }
}

private struct Outside: CStruct {
    var a: UInt32
    static let layout = PartialLayout<_, _, 16, 4>("struct outside") { At<16>.field("a", \Outside.a) }
}

/// With bits that share a word with `kind` in C.
private struct Beside: CStruct {
    var kind: UInt8
    var bits = Bits<UInt16>()
    var rest = Words()
    static let small = BitField<Int32>("small", bits: 0..<5)
    static let wide = BitField<UInt32>("wide", bits: 7..<12)
    static let layout = PartialLayout<_, _, 16, 4>("struct beside") {
        At<0>.field("kind", \Beside.kind)
        At<1>.field(bits: \Beside.bits, small, wide)
        At<4>.field(anonymous: \Beside.rest)
    }
}

private struct Choice: CUnion {
    var bytes: UInt32 = 0
    var bits: Bits<UInt32> { read() }
    var all: UInt32 { read() }
    static let low = BitField<UInt32>("low", bits: 0..<4)
    static let sign = BitField<Int32>("sign", bits: 0..<1)
    static let layout = UnionLayout("union choice") {
        Member(bits: \Choice.bits, low, sign)
        Member("all", \Choice.all)
    }
}

private struct Opaque: CStruct {
    var tag: UInt8
    var wide = OpaqueBytes<16, 16>()
    static let layout = StructLayout("struct opaque") {
        Field("tag", \Opaque.tag)
        Field("wide", \Opaque.wide)
    }
}

private struct LateChoice: CUnion {
    var bytes: UInt32 = 0
    var bits: Bits<UInt32> { read() }
    static let late = BitField<UInt32>("late", bits: 4..<8)
    static let layout = UnionLayout("union late") { Member(bits: \LateChoice.bits, late) }
}

private struct NarrowChoice: CUnion {
    var bytes: UInt8 = 0
    var bits: Bits<UInt8> { read() }
    static let narrow = BitField<UInt32>("narrow", bits: 0..<4)
    static let layout = UnionLayout("union narrow") { Member(bits: \NarrowChoice.bits, narrow) }
}

private struct Crossing: CStruct {
    var bits = Bits<UInt8>()
    static let crossing = BitField<UInt32>("crossing", bits: 4..<9)
    static let layout = PartialLayout<_, _, 4, 4>("struct crossing") {
        At<0>.field(bits: \Crossing.bits, crossing)
    }
}

private struct Values<F: Foreign>: BindingSet {
    let part: Fn<F, (Part) -> Void>
    let line: Fn<F, () -> Line>
    let packet: Fn<F, (Packet) -> Void>

    init(_ f: F) {
        part = f.fn("part")
        line = f.fn("line")
        packet = f.fn("packet")
    }
}

@Suite struct ShapeDescriptionTests {
    @Test("Structures of every shape read as a C programmer writes them")
    func definitions() {
        #expect(
            Packet.layout.description.definition == """
                struct packet {
                    int8_t kind;
                    uint16_t wide : 9;
                    _Bool high : 1;
                    union {
                        uint64_t word;
                        uint32_t halves[2];
                    };
                    uint64_t tail[0];
                };
                """)
        #expect(
            Part.layout.description.definition == """
                struct part {
                    char unknown_0[2];
                    uint16_t first;
                    char unknown_4[20];
                    double last;
                    char unknown_32[8];
                } __attribute__((packed, aligned(8)));
                """)
        #expect(
            Qualified.layout.description.definition == """
                struct qualified {
                    const int32_t version;
                    volatile uint8_t state;
                    const char *name;
                    volatile uint32_t *port;
                };
                """)
        #expect("\(Pointer<Const<Volatile<UInt8>>>.description)" == "const volatile uint8_t *")
        #expect("\(Pointer<Pointer<Const<C.Char>>?>.description)" == "const char **")
        #expect("\(Pointer<Const<Pointer<C.Char>?>>.description)" == "char *const *")
        #expect(
            Line.layout.description.definition == """
                struct line {
                    int32_t value;
                } __attribute__((aligned(64)));
                """)
        #expect(
            Beside.layout.description.definition == """
                struct beside {
                    uint8_t kind;
                    int32_t small : 5;
                    uint16_t : 2;
                    uint32_t wide : 5;
                    char unknown_3[1];
                    union {
                        uint64_t word;
                        uint32_t halves[2];
                    };
                    char unknown_12[4];
                } __attribute__((packed, aligned(4)));
                """)
        #expect(
            Choice.layout.description.definition == """
                union choice {
                    uint32_t low : 4;
                    int32_t sign : 1;
                    uint32_t all;
                };
                """)
        #expect(
            Opaque.layout.description.definition == """
                struct opaque {
                    uint8_t tag;
                    struct __attribute__((aligned(16))) { uint8_t bytes[16]; } wide;
                };
                """)
    }

    @Test("Bytes without a description are those of numbers of their size")
    func opaqueBytes() throws {
        let number = try #require(OpaqueBytes<16, 16>(Int128(-2)))
        #expect(number.bytes[0] == 254 && number.bytes[15] == 255 && number.value(as: Int128.self) == -2)
        #expect(number.value(as: Int64.self) == nil && OpaqueBytes<16, 16>(1.5) == nil)
        #expect(sizeof(Opaque.self) == 32 && alignof(Opaque.self) == 16 && offsetof(Opaque.self, "wide") == 16)
    }

    @Test("A C compiler takes what is printed, and finds the same sizes and offsets")
    func compiles() throws {
        var source = "#include <stddef.h>\n#include <stdint.h>\n"
        for structure in [
            Packet.layout.description, Part.layout.description, Line.layout.description,
            Qualified.layout.description, Beside.layout.description, Choice.layout.description,
            Opaque.layout.description,
        ] {
            let name = structure.spelling
            source += structure.definition + "\n"
            source += "_Static_assert(sizeof(\(name)) == \(structure.size), \"\");\n"
            source += "_Static_assert(_Alignof(\(name)) == \(structure.alignment), \"\");\n"
            for field in structure.fields where !field.name.isEmpty {
                source += "_Static_assert(offsetof(\(name), \(field.name)) == \(field.offset), \"\");\n"
            }
        }
        source += "_Static_assert(offsetof(struct packet, halves) == \(MemoryLayout<UInt64>.size), \"\");\n"
        try CCompiler.check(source)
    }

    @Test("A layout that C would not have says what C does instead")
    func problems() {
        let problems = [
            Shared.layout.description.problem, Follower.layout.description.problem,
            Wide.layout.description.problem, Doubtful.layout.description.problem,
            Short.layout.description.problem, Overlapping.layout.description.problem,
            Outside.layout.description.problem, Crooked.layout.description.problem,
            Boundless.layout.description.problem, LateChoice.layout.description.problem,
            NarrowChoice.layout.description.problem, Crossing.layout.description.problem,
        ]
        let expected = [
            "C puts the bit-field 'field' at bit 8, and the layout at 32",
            "C puts the field 'next' behind the last bit-field, and not at 4",
            "the bit-field 'field' has 8 bits, from 4 on",
            "the bit-field 'field' has 2 bits, from 0 on",
            "C ends 'struct short_' with its last bit-field, at 2, and not at 4",
            "the field 'b' would overlap 'a'",
            "'struct outside' has a size of 16 and an alignment of 4, and fields up to 20",
            "the field 'b' is of an alignment of 4, and not at 6",
            "none of the bit-fields 'field', … is of a type of 8 bytes, as their unit is",
            "the bit-field 'late' has 4 bits, from 4 on, in a union",
            "the bit-field 'narrow' is of a type of 4 bytes, and its unit has 1",
            "the bit-field 'crossing' has 5 bits, from 4 on",
        ]
        for (problem, expected) in zip(problems, expected) { #expect(problem == expected) }
        #expect(Pressed.layout.description.problem == nil && Shifted.layout.description.problem == nil)
    }

    @Test("What only a C compiler can pass by value is refused, with the reason")
    func values() throws {
        let problems = recorded(Values.self).flatMap(\.problems).map(\.message)
        #expect(
            problems == [
                "'struct part' is described in part and would be passed by value",
                "'struct line' has an alignment of its own and would be passed by value",
                "'struct packet' ends with an array without a length and would be passed by value",
            ])
    }
}
