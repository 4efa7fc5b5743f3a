import CTypes
import TestSupport
import Testing

private struct Packet: CStruct {
    var flags = Bits<UInt32>()
    var length: Int
    var parts: InlineArray<2, Part>
    var value: Number
    var tail = FlexibleArray<UInt64>()
    static let low = BitField<UInt32>("low", bits: 0..<9)
    static let high = BitField<Bool>("high", bits: 17..<18)
    static let layout = StructLayout("struct packet") {
        Field(bits: \Packet.flags, low, high)
        Field("size", \Packet.length, as: Const<C.Long>.self)
        Field("parts", \Packet.parts)
        Field(anonymous: \Packet.value)
        Field("tail", \Packet.tail)
    }
}

private struct Part: BitwiseCopyable, CStruct {
    var kind: C.Char.Value
    var next: Pointer<Packet>?
    static let layout = StructLayout("part_t") {
        Field("kind", \Part.kind, as: C.Char.self)
        Field("next", \Part.next)
    }
}

private struct Number: CUnion {
    var bytes: UInt64 = 0
    var real: Double { read() }
    var halves: InlineArray<3, UInt16> { read() }
    static let layout = UnionLayout("union") {
        Member("real", \Number.real)
        Member("halves", \Number.halves)
    }
}

private struct Known: CStruct {
    var last: Double
    var first: UInt16
    static let layout = PartialLayout<_, _, 40, 8>("struct known") {
        At<24>.field("last", \Known.last)
        At<2>.field("first", \Known.first)
    }
}

private struct Line: CStruct {
    var value: Int64
    static let layout = AlignedLayout<_, _, 8>("struct line") { Field("value", \Line.value) }
}

private struct Wire: CStruct {
    var kind: UInt8
    var length: C.Size.Value
    static let layout = StructLayout(packed: "struct wire") {
        Field("kind", \Wire.kind)
        Field("length", \Wire.length, as: C.Size.self)
    }
}

private enum Foreigner: CInteger {
    typealias Value = UInt32
    static let spelling = "foreigner_t"
}

private struct Strange: CStruct {
    var value: UInt32
    static let layout = StructLayout("struct strange") {
        Field("value", \Strange.value, as: Foreigner.self)
    }
}

private struct Wrong: CStruct {
    var a: UInt32, b: UInt32
    static let layout = StructLayout("struct wrong") { Field("b", \Wrong.b) }
}

private struct Wide: CStruct {
    var bits = Bits<UInt64>()
    static let field = BitField<C.UnsignedLong>("field", bits: 0..<40)
    static let layout = StructLayout("struct wide") { Field(bits: \Wide.bits, field) }
}

@Suite struct LayoutTableTests {
    @Test("A table reads as the C declaration, with the offsets of everything")
    func text() throws {
        #expect(try LayoutTable(Packet.self, for: .x86_64).text == """
            struct packet {               /* offset  size  align */
                uint32_t low : 9;         /*    0:0     4      4 */
                /* hole: 1 byte */
                _Bool high : 1;           /*    2:1     1      1 */
                /* hole: 46 bits */
                const long size;          /*      8     8      8 */
                /* typedef part_t */ struct {
                    char kind;            /*     16     1      1 */
                    /* hole: 7 bytes */
                    struct packet *next;  /*     24     8      8 */
                } parts[2];               /*     16    32      8 */
                /* typedef union */ union {
                    double real;          /*     48     8      8 */
                    uint16_t halves[3];   /*     48     6      2 */
                };                        /*     48     8      8 */
                uint64_t tail[0];         /*     56     0      8 */
            };                            /*      0    56      8 */
            /* x86_64: size 56, alignment 8, 54 bits in holes */
            """)
        #expect(try LayoutTable(Packet.self, for: .i386).description == """
            struct packet {               /* offset  size  align */
                uint32_t low : 9;         /*    0:0     4      4 */
                /* hole: 1 byte */
                _Bool high : 1;           /*    2:1     1      1 */
                /* hole: 14 bits */
                const long size;          /*      4     4      4 */
                /* typedef part_t */ struct {
                    char kind;            /*      8     1      1 */
                    /* hole: 3 bytes */
                    struct packet *next;  /*     12     4      4 */
                } parts[2];               /*      8    16      4 */
                /* typedef union */ union {
                    double real;          /*     24     8      4 */
                    uint16_t halves[3];   /*     24     6      2 */
                };                        /*     24     8      4 */
                uint64_t tail[0];         /*     32     0      4 */
            };                            /*      0    32      4 */
            /* i386: size 32, alignment 4, 22 bits in holes */
            """)
    }

    @Test("Of a structure that is described in part, the rest is told as such")
    func partial() throws {
        #expect(try LayoutTable(Known.self, for: .host).text == """
            struct known {                          /* offset  size  align */
                /* not described: 2 bytes */
                uint16_t first;                     /*      2     2      2 */
                /* not described: 20 bytes */
                double last;                        /*     24     8      8 */
                /* not described: 8 bytes */
            } __attribute__((packed, aligned(8)));  /*      0    40      8 */
            /* x86_64: size 40, alignment 8 */
            """)
    }

    @Test("JSON has the same, with paths and signs")
    func json() throws {
        #expect(try LayoutTable(Wire.self, for: .s390x).json == """
            {"type": "struct wire", "target": "s390x", "byteOrder": "big", "size": 9, "alignment": 1, \
            "members": [{"kind": "field", "path": "kind", "type": "uint8_t", "offset": 0, "size": 1, \
            "alignment": 1, "signed": false}, {"kind": "field", "path": "length", "type": "size_t", "offset": 1, \
            "size": 8, "alignment": 1, "signed": false}]}
            """)
    }

    @Test("Members are found by their paths")
    func rows() throws {
        let table = try LayoutTable(Packet.self, for: .armv7)
        #expect(table.type == "struct packet" && table.size == 32 && table.alignment == 8)
        func all(_ rows: [LayoutTable.Row]) -> [LayoutTable.Row] { rows.flatMap { [$0] + all($0.rows) } }
        let found = all(table.rows).filter { !$0.path.isEmpty }
        #expect(
            found.map { "\($0.path) \($0.offset)" } == [
                "low 0", "high 2", "size 4", "parts 8", "parts[0].kind 8", "parts[0].next 12", "real 24", "halves 24",
                "tail 32",
            ])
        #expect(found[1].kind == .bitField(bit: 1, width: 1) && found[0].kind == .bitField(bit: 0, width: 9))
        #expect(found.map(\.isSigned) == [false, nil, true, nil, false, nil, nil, nil, nil])
    }

    @Test("What a declaration asks for holds on every target")
    func declared() throws {
        for target in Target.all {
            let line = try LayoutTable(Line.self, for: target)
            #expect(line.size == 8 && line.alignment == 8)
            let wire = try LayoutTable(Wire.self, for: target)
            #expect(wire.size == 1 + target.wordSize && wire.alignment == 1)
        }
        #expect(try LayoutTable(Int64.self, for: .i386).alignment == 4)
        #expect(try LayoutTable(CComplex<Double>.self, for: .i386).alignment == 4)
        #expect(try LayoutTable(InlineArray<3, C.Long.Value>.self, for: .host).size == 24)
    }

    @Test("Members that C does not have make no structure")
    func members() {
        func structure(_ member: MemberDescription, aligned alignment: Int? = nil) -> StructDescription? {
            StructDescription(spelling: "struct s", declaredAlignment: alignment, members: [member])
        }
        let int = C.Int.description
        #expect(structure(MemberDescription(name: "m", type: int, width: 32), aligned: 64)?.size == 64)
        for width in [-1, 33, .max] { #expect(structure(MemberDescription(name: "m", type: int, width: width)) == nil) }
        #expect(structure(MemberDescription(name: "m", type: .array(int, count: 0), width: 0)) == nil)
        #expect(structure(MemberDescription(name: "m", type: .void)) == nil)
        for alignment in [0, -8, 3, .min, .max] {
            #expect(structure(MemberDescription(name: "m", type: int), aligned: alignment) == nil)
            #expect(structure(MemberDescription(name: "m", type: int, declaredAlignment: alignment)) == nil)
        }
    }

    @Test("What does not follow from a description is refused, with the reason")
    func refusals() throws {
        func refusal(_ type: TypeDescription, _ target: Target) -> String? {
            foreignError { _ = try LayoutTable(type, for: target) }.map { "\($0.code): \($0)" }
        }
        #expect(
            refusal(Known.description, .armv7) == """
                unsupportedDescription: 'struct known' is described in part, so that its layout on armv7 is not \
                known. Describe all of its fields, or ask for this machine's layout
                """)
        #expect(
            refusal(.array(Strange.description, count: 2), .i386) == """
                unsupportedDescription: the size of 'foreigner_t' on i386 is not known: it is no type of C or of \
                the C library. Describe it by the type that it stands for, such as C.Long for 'long'
                """)
        #expect(try LayoutTable(Strange.self).size == 4)
        #expect(
            refusal(Wide.description, .i386) == """
                unsupportedDescription: the bit-field 'field' of 'struct wide' has 40 bits, and its type 'unsigned \
                long' has 32 on i386. Give it a type of as many bits on every target, such as 'uint64_t'
                """)
        var given = Wire.layout.description
        (given.fields[1].offset, given.size) = (4, 12)
        #expect(
            refusal(.structure(given), .riscv64) == """
                unsupportedDescription: the layout of 'struct wire' is not what C's rules make of its fields, so \
                that it is not known on riscv64: 'length' is at 4, and they put it at 1. Describe it with the \
                layout that the rules give, or ask for this machine's layout
                """)
        given = Wire.layout.description
        given.size = 16
        #expect(refusal(.structure(given), .riscv64)?.contains("its size is 16 and its alignment 1, and they") == true)
        #expect(refusal(Wrong.description, .host)?.hasPrefix("layoutMismatch: ") == true)
        #expect(
            refusal(.opaque("struct tm"), .host)
                == "unsupportedDescription: 'struct tm' has no size, and so no layout. Define its fields, or take a "
                + "pointer to it")
        #expect(refusal(.void, .s390x) != nil)
    }
}
