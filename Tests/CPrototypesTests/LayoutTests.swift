import CPrototypes
import CTypes
import Testing

@Suite struct LayoutTests {
    @Test(
        "Structures have the sizes, alignments and offsets that C gives them",
        arguments: [
            ("struct { int quot; int rem; }", 8, 4, [0, 4]),
            ("div_t", 8, 4, [0, 4]),
            ("lldiv_t", 16, 8, [0, 8]),
            ("struct { char a; double b; char c; }", 24, 8, [0, 8, 16]),
            ("struct { char a; short b; int c; }", 8, 4, [0, 2, 4]),
            ("struct { char name[5]; short s; }", 8, 2, [0, 6]),
            ("union { char c; double d; int i[3]; }", 16, 8, [0, 0, 0]),
            ("struct { char c; union { int i; double d; }; char e; }", 24, 8, [0, 8, 16]),
            ("struct { struct { char c; int i; } a[2]; char *p; }", 24, 8, [0, 16]),
            ("struct { _Bool b; enum e e; float f; void (*g)(void); }", 24, 8, [0, 4, 8, 16]),
            ("struct { int a[0x10][020]; size_t n; }", 1032, 8, [0, 1024]),
        ])
    func layout(type: String, size: Int, alignment: Int, offsets: [Int]) throws {
        let result = try FunctionDescription(prototype: "\(type) f(void)").result.type
        guard case .structure(let structure) = result else {
            Issue.record("'\(result)' is no structure")
            return
        }
        #expect(structure.size == size)
        #expect(structure.alignment == alignment)
        #expect(structure.fields.map(\.offset) == offsets)
    }

    @Test(
        "Bit-fields, attributes and arrays without a length are where C has them, to the bit",
        arguments: [
            ("struct { char k; int a : 3; unsigned b : 30; }", 8, 4, [0, 8, 32]),
            ("struct { int a : 3, : 4, b : 2; int : 0; char c : 1; }", 8, 4, [0, 3, 7, 32, 32]),
            ("struct { char a : 5; char b : 5; long c : 40; }", 8, 8, [0, 8, 13]),
            ("union { int a : 3; long b; _Bool c : 1; }", 8, 8, [0, 0, 0]),
            ("struct __attribute__((packed)) { char k; int n; int a : 7; int b : 30; }", 10, 1, [0, 8, 40, 47]),
            ("struct { char k; int n; } __attribute__((packed, aligned(4)))", 8, 4, [0, 8]),
            ("struct { char k; } __attribute__((__aligned__(16))) __attribute((__packed__))", 16, 16, [0]),
            (
                "struct { char k; _Alignas(16) char a, b; short c __attribute__((aligned(8))); }", 48, 16,
                [0, 128, 256, 320]
            ),
            ("struct { char n; struct { short s; } __attribute__((packed)) in; long rest[]; }", 8, 8, [0, 8, 64]),
            ("struct { int n; char none[0]; char rest[][3]; }", 4, 4, [0, 32, 32]),
            ("struct { _Alignas(0) char k; _Alignas(0) _Alignas(8) _Alignas(4) int n; }", 16, 8, [0, 64]),
            ("struct { char k; enum { LOW = -1, HIGH = 0xFFFFFFFF } e; }", 16, 8, [0, 64]),
        ])
    func bits(type: String, size: Int, alignment: Int, offsets: [Int]) throws {
        let function = try FunctionDescription(prototype: "\(type) *f(void)")
        guard case .pointer(let pointer) = function.result.type, case .structure(let structure) = pointer.pointee
        else {
            Issue.record("'\(function)' gives no pointer to a structure")
            return
        }
        #expect(structure.size == size)
        #expect(structure.alignment == alignment)
        #expect(structure.members.map(\.bitOffset) == offsets)
        let again = try FunctionDescription(prototype: function.description)
        #expect(again.description == function.description)
    }

    @Test(
        "Of declarations, the structures and unions are given, and a type that stands last",
        arguments: [
            ("struct a { int n; }; union b { struct a x; long l; };", ["struct a", "union b"]),
            ("typedef struct { int n; } A; typedef A B, *C; typedef int D; enum e { X };", ["A"]),
            ("struct a { int n; } ; typedef struct a A; A[3]", ["struct a", "struct a[3]"]),
            ("struct a { struct b { int n; } x; }", ["struct a"]),
            (
                "typedef struct a a; typedef const a C; struct a { int n; }; struct b { a x; C y[2]; a *z; };",
                ["struct a", "struct b"]
            ),
            ("div_t", ["div_t"]), ("unsigned long", ["unsigned long"]), ("const char *(*)[2]", ["const char *(*)[2]"]),
            ("struct { int n : 3; }", ["struct { int n : 3; }"]),
        ])
    func declared(text: String, names: [String]) throws {
        #expect(try TypeDescription.declared(in: text).map(\.description) == names)
    }

    @Test(
        "What is no declaration of types is refused, with its place",
        arguments: [
            ("", 1, "no structure, union or other type"), ("typedef int A;", 15, "no structure, union or other type"),
            ("int n;", 5, "'n' is no type"), ("struct a { int n; } x", 21, "'x' is no type"),
            ("int *;", 6, "expected the end of the type"), ("int; int", 4, "expected the end of the type"),
            ("struct a { int n; }; struct a { int n; };", 22, "defined twice"),
            ("extern struct a { int n; };", 1, "'extern' has no place here"),
        ])
    func refused(text: String, column: Int, part: String) throws {
        let error = try #require(throws: ForeignError.self) { _ = try TypeDescription.declared(in: text) }
        #expect(error.message.hasPrefix("column \(column): "), "\(error)")
        #expect(error.message.contains(part), "\(error)")
    }

    @Test(
        "Scalars have C's sizes",
        arguments: [
            ("char", 1), ("short", 2), ("int", 4), ("long", 8), ("long long", 8), ("float", 4),
            ("double", 8), ("bool", 1), ("size_t", 8), ("time_t", 8), ("pid_t", 4),
            ("int_fast16_t", 8), ("char16_t", 2), ("enum e", 4), ("void *", 8), ("off64_t", 8),
        ])
    func size(type: String, size: Int) throws {
        #expect(try FunctionDescription(prototype: "\(type) f(void)").result.type.size == size)
    }

    @Test("Enumerators have their values")
    func enumerators() throws {
        let function = try FunctionDescription(
            prototype: "enum e { A, B = -3, C, D = 0x10, E = D }; enum e f(void)")
        guard case .enumeration(let type) = function.result.type else {
            Issue.record("'\(function.result.type)' is no enumeration")
            return
        }
        #expect(type.members.map(\.name) == ["A", "B", "C", "D", "E"])
        #expect(type.members.map(\.value) == [0, -3, -2, 16, 16])
    }

    @Test(
        "Enumerations have the size and sign that gcc and clang give them",
        arguments: [
            ("A", 4, false), ("A, B = 0xFFFFFFFF", 4, false), ("A = -1", 4, true), ("A = -1, B = 0x7FFFFFFF", 4, true),
            ("A = -1, B = 0x80000000", 8, true), ("A = 0xFFFFFFFF, B = -0x80000000", 8, true),
        ])
    func enumeration(list: String, size: Int, isSigned: Bool) throws {
        let text = "typedef enum e e; enum e { \(list) }; e"
        guard case .enumeration(let type)? = try TypeDescription.declared(in: text).first else {
            Issue.record("no enumeration")
            return
        }
        #expect(type.size == size && type.isSigned == isSigned)
    }
}
