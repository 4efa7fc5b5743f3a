import CPrototypes
import CTypes
import TestSupport
import Testing

@Suite struct ErrorTests {
    /// A prototype, the column that the error points to, and a part of its message.
    static let cases: [(String, Int, String)] = [
        ("", 1, "no function prototype"),
        ("   ", 1, "no function prototype"),
        ("cos", 1, "'cos' is not known"),
        ("cos(double)", 1, "'cos' is not known"),
        ("double", 7, "expected the function's name, found the end"),
        ("double cos", 8, "no function but has the type 'double'"),
        ("double cos(", 12, "expected a type, found the end"),
        ("double cos(double", 18, "expected ')'"),
        ("double cos(double))", 19, "expected the end"),
        ("double cos(duoble)", 12, "'duoble' is not known"),
        ("double cos(double x y)", 21, "expected ')' after the parameters, found 'y'"),
        ("double cos(double,)", 19, "expected a type, found ')'"),
        ("int f(int x, int x)", 18, "two parameters 'x'"),
        ("int f(...)", 7, "'...' needs a parameter"),
        ("int f(int, ..., int)", 15, "expected ')' after '...'"),
        ("int f(void x)", 7, "no values of type 'void'"),
        ("int f(int, void)", 12, "no values of type 'void'"),
        ("int f(struct tm)", 7, "fields of 'struct tm' are not known"),
        ("int f(FILE)", 7, "fields of 'FILE' are not known"),
        ("struct tm f(void)", 12, "the result: the fields of 'struct tm'"),
        ("long long double f(void)", 1, "'long long double' is no type"),
        ("int f(double unsigned long)", 7, "'double unsigned long' is no type"),
        ("double _Complex f(void)", 8, "'_Complex' is not supported"),
        ("__int128 f(void)", 1, "'__int128' is not supported"),
        ("int f(const __m128 v)", 13, "'__m128' is not supported"),
        ("int vprintf(const char *, va_list)", 27, "'va_list' is not supported"),
        ("struct { int a : 33; } f(void)", 18, "type 'int' cannot have 33 bits"),
        ("struct { int a : 0; } f(void)", 18, "cannot have 0 bits"),
        ("struct { int : -1; } f(void)", 16, "cannot have -1 bits"),
        ("struct { bool a : 2; } f(void)", 19, "type '_Bool' cannot have 2 bits"),
        ("struct { double a : 2; } f(void)", 21, "cannot have the type 'double'"),
        ("struct { int *a : 2; } f(void)", 19, "cannot have the type 'int *'"),
        ("struct { int a : n; } f(void)", 18, "expected an integer"),
        ("struct { int a[] : 2; } f(void)", 20, "cannot have the type 'int[0]'"),
        ("struct { _Alignas(8) int a : 2; } f(void)", 26, "this attribute is not supported for a bit-field"),
        ("struct { char c[]; int n; } f(void)", 15, "behind all other fields"),
        ("struct { char c[]; } f(void)", 15, "behind all other fields"),
        ("union { int n; char c[]; } f(void)", 21, "behind all other fields"),
        ("struct { int n; char c[][]; } f(void)", 25, "number of elements is not known"),
        ("struct __attribute__((ms_struct)) { int a; } f(void)", 23, "attribute 'ms_struct'"),
        ("struct __attribute__((packed)) s *f(void)", 8, "a struct that is not defined here"),
        ("struct __attribute__(packed) { int a; } f(void)", 22, "expected '('"),
        ("struct { int a; } __attribute__((aligned)) f(void)", 34, "differs between machines"),
        ("struct { int a; } __attribute__((aligned(3))) f(void)", 42, "nothing can be aligned to 3"),
        ("struct { int a __attribute__((packed)); } f(void)", 16, "for a single field"),
        ("struct { _Alignas(double) int a; } f(void)", 19, "expected an integer"),
        ("struct { _Alignas(1) int a; } f(void)", 10, "cannot lower the alignment of 'int', which is 4"),
        ("struct { _Alignas(2) struct { int a; }; } f(void)", 10, "cannot lower the alignment"),
        ("struct { int a __attribute__((aligned(8), aligned(16))); } f(void)", 43, "two alignments that differ"),
        ("struct __attribute__((aligned(8))) { int a; } __attribute__((aligned(4))) f(void)", 62, "that differ"),
        ("enum __attribute__((packed)) { A } f(void)", 6, "an enumeration with attributes"),
        ("static int f(void)", 1, "'static' is not supported"),
        ("int f(void) __attribute__((pure))", 13, "expected the end"),
        ("int f(void) { return 1; }", 13, "expected the end"),
        ("int f(void) /* note */", 13, "'/' has no place"),
        ("#include <math.h>", 1, "'#' has no place"),
        ("int f(int é)", 11, "'é' has no place"),
        ("long short f(void)", 1, "'long short' is no type"),
        ("unsigned double f(void)", 1, "'unsigned double' is no type"),
        ("long long long f(void)", 1, "'long long long' is no type"),
        ("int f(signed unsigned x)", 7, "'signed unsigned' is no type"),
        ("size_t int f(void)", 8, "'int' follows another type"),
        ("int f(int)[3]", 6, "cannot return an array"),
        ("int f(int)(int)", 6, "the result: a function is no value"),
        ("int (f(int))[3]", 7, "cannot return an array"),
        ("void f(int (*)[])", 15, "number of elements is not known"),
        ("void f(int (*)[0])", 15, "cannot have 0 elements"),
        ("void f(int n, int a[2][n])", 23, "number of elements is not known"),
        ("void f(int (*)[99999999999999999999])", 16, "expected an integer"),
        ("void f(int (*)[1024][1024])", 15, "larger than"),
        ("void f(void (*)[3])", 16, "no values of type 'void'"),
        ("struct {} f(void)", 1, "has no fields"),
        ("struct { int a; int a; } f(void)", 21, "two fields 'a'"),
        ("struct { int a; struct { int a; }; } f(void)", 17, "two fields 'a'"),
        ("struct { struct { int b; union { int a : 3; }; }; int a; } f(void)", 55, "two fields 'a'"),
        ("struct { int; } f(void)", 13, "expected the field's name"),
        ("struct { int a } f(void)", 16, "expected ';' after the field"),
        ("struct { int a; ", 16, "expected a type, found the end"),
        ("struct f(void)", 9, "expected the function's name"),
        ("struct * f(void)", 8, "expected a name or '{'"),
        ("struct a { struct a b; }; int f(void)", 21, "fields of 'struct a' are not known"),
        ("struct a { int b; }; struct a { int b; }; int f(void)", 22, "defined twice"),
        ("typedef int A; typedef int A; A f(A)", 28, "'A' is defined twice"),
        ("typedef int;", 12, "expected the new type's name"),
        ("typedef int A", 14, "expected ';' after the typedef"),
        ("typedef int A;", 15, "no function prototype"),
        ("int f(void); int g(void)", 14, "more after the prototype"),
        ("enum e { } f(void)", 10, "name of a new enumerator"),
        ("enum e { A, A }; int f(void)", 13, "name of a new enumerator"),
        ("enum e { A = x }; int f(void)", 14, "expected an integer"),
        ("enum e { A = 5000000000 }; int f(void)", 10, "does not fit 32 bits"),
        ("int f(typedef int x)", 7, "'typedef' has no place here"),
        ("int f(extern int x)", 7, "'extern' has no place here"),
        ("int (int)", 5, "expected the function's name"),
    ]

    @Test("Errors show the place and say what to do", arguments: cases)
    func error(prototype: String, column: Int, part: String) throws {
        let error = try #require(throws: ForeignError.self) {
            _ = try FunctionDescription(prototype: prototype)
        }
        #expect(error.code == .unsupportedDescription)
        #expect(error.message.contains(part))
        #expect(!error.remedy.isEmpty)
        let lines = error.message.split(separator: "\n", omittingEmptySubsequences: false)
        try #require(lines.count == 3)
        #expect(lines[0].hasPrefix("column \(column): "))
        #expect(lines[1] == "    \(prototype)")
        #expect(lines[2] == String(repeating: " ", count: 3 + column) + "^")
    }

    @Test("In a text of several lines, the error shows the one it is about")
    func lines() throws {
        let error = try #require(throws: ForeignError.self) {
            _ = try FunctionDescription(prototype: "typedef int A;\r\n\tA f(B);\r\n")
        }
        #expect(error.message.hasPrefix("line 2, column 6: "))
        #expect(error.message.hasSuffix("\n    \tA f(B);\n    \t    ^"), "\(error)")
        #expect(error.description == "\(error.message)\n\(error.remedy)")
    }

    @Test(
        "Texts that would take too much stack or memory are refused",
        arguments: [
            "int f" + String(repeating: "(", count: 100_000),
            "int f(" + String(repeating: "int (*)(", count: 100_000),
            "int " + String(repeating: "*", count: 100_000) + "f(void)",
            "int f(int " + String(repeating: "[2]", count: 100_000) + ")",
            String(repeating: "struct { ", count: 100_000),
            "typedef int T0;"
                + (0..<1000).map { "typedef T\($0) *T\($0 + 1);" }.joined() + "T1000 f(void)",
            "typedef void (*F0)(int);"
                + (0..<50).map { "typedef void (*F\($0 + 1))(F\($0), F\($0));" }.joined()
                + "F50 f(void)",
            "typedef struct { char c[64]; } S0;"
                + (0..<50).map { "typedef struct { S\($0) a, b; } S\($0 + 1);" }.joined()
                + "S50 f(void)",
        ])
    func limits(prototype: String) {
        #expect(throws: ForeignError.self) { _ = try FunctionDescription(prototype: prototype) }
    }

    @Test("Too many fields or parameters are refused where they become too many")
    func tooMany() {
        for (start, next) in [("struct { int ", "a#,"), ("struct { ", "int a#;"), ("int f(", "int a#,")] {
            let text = start + (0..<100_000).map { next.replacing("#", with: "\($0)") }.joined()
            let error = foreignError { _ = try FunctionDescription(prototype: text) }
            #expect(error?.message.contains("has more than 1000 types") == true)
        }
    }

    @Test("Random texts are read or refused")
    func random() {
        let parts = [
            "int", "char", "const", "*", "(", ")", "[", "]", "{", "}", ",", ";", "...", "f", "x",
            "struct", "union", "enum", "typedef", "long", "unsigned", "3", "0", "=", "-", ":",
            "void", "double", "static", "P", "extern", " ", "\n", "é", "__attribute__((packed))", "_Alignas(8)",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20_000 {
            let count = Int.random(in: 1...20, using: &generator)
            let text = (0..<count).map { _ in parts.randomElement(using: &generator) ?? "" }
                .joined(separator: " ")
            guard let function = try? FunctionDescription(prototype: text) else { continue }
            let printed = function.description
            #expect((try? FunctionDescription(prototype: printed)) != nil, "\(text) → \(printed)")
        }
    }
}
