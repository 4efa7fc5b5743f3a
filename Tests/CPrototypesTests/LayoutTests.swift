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
}
