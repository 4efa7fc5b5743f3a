import CTypes
import Foundation
import Isolation
import TestSupport
import Testing

@testable import HeaderReader

/// `struct point` of ``ClangTests/source``.
private struct Point: CStruct {
    var x: Int32
    var y: Double
    var flags: UInt32
    static let layout = StructLayout("struct point") {
        Field("x", \Point.x)
        Field("y", \Point.y)
        Field("flags", \Point.flags)
    }
}

@Suite struct ClangTests {
    private struct Enough: Error {}
    private static let name = "libclang-14.so.13"
    private static let source = """
        enum color { red = 1, blue = -7 };
        struct point { int x; double y; unsigned flags : 3; };
        typedef struct point *reference;
        double area(const struct point *p, reference q);
        """

    @Test("A closure visits declarations, and asks about each while it is called", arguments: Strategy.all)
    func declarations(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let clang = try f.load(TestedClang<F>.self)
            let outline = UserData(CXOutline())
            let visitor = Callback<CXVisit>(named: "visitor", fallback: .break) { cursor, parent, outline in
                let type = try clang.type(cursor)
                let line = "\(try clang.name(parent))/\(try clang.name(cursor))"
                switch cursor.kind {
                case .structDecl: outline.object.add("\(line): \(try clang.typeSize(type)) bytes")
                case .fieldDecl: outline.object.add("\(line): \(try clang.offset(cursor)), \(try clang.bits(cursor))")
                case .enumConstantDecl: outline.object.add("\(line): \(try clang.value(cursor))")
                case .functionDecl:
                    let parts = [try clang.result(type), try clang.argument(type, 0), try clang.argument(type, 1)]
                    outline.object.add("\(line): \(try parts.map { try clang.take(clang.typeSpelling($0)) ?? "" })")
                case .enumDecl, .typedefDecl, .parmDecl, .typeRef: outline.object.add(line)
                // Values are not looked into.
                default: return .continue
                }
                return .recurse
            }
            try clang.withUnit(Self.source) { unit in
                let root = try clang.unitCursor(unit)
                #expect(try clang.visit(root, visitor, outline) == 0)
                #expect(try clang.isSame(root, clang.unitCursor(unit)) == 1)
            }
            let y = try #require(offsetof(Point.self, "y"))
            let flags = try #require(offsetof(Point.self, "flags"))
            #expect(
                outline.object.lines.withLock { $0 } == [
                    "main.c/color", "color/red: 1", "color/blue: -7",
                    "main.c/point: \(sizeof(Point.self)) bytes", "point/x: 0, -1",
                    "point/y: \(8 * y), -1", "point/flags: \(8 * flags), 3",
                    "main.c/reference", "reference/struct point",
                    #"main.c/area: ["double", "const struct point *", "reference"]"#,
                    "area/p", "p/struct point", "area/q", "q/reference",
                ])
        }
        try check(strategy.library(Self.name))
    }

    @Test("A visitor that fails, or has seen enough, stops the visit", arguments: Strategy.all)
    func stops(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let clang = try f.load(TestedClang<F>.self)
            let outline = UserData(CXOutline())
            let first = Callback<CXVisit>(named: "first", fallback: .break) { cursor, _, outline in
                outline.object.add(try clang.name(cursor))
                return cursor.kind == .structDecl ? .break : .continue
            }
            let failing = Callback<CXVisit>(named: "failing", fallback: .break) { _, _, _ in throw Enough() }
            try clang.withUnit(Self.source) { unit in
                let root = try clang.unitCursor(unit)
                #expect(try clang.visit(root, first, outline) == 1)
                #expect(outline.object.lines.withLock { $0 } == ["color", "point"])
                let error = foreignError { _ = try clang.visit(root, failing, outline) }
                #expect(error?.underlying is Enough)
            }
        }
        try check(strategy.library(Self.name))
    }

    @Test("What is wrong has a text and a place; what cannot be parsed, a number", arguments: Strategy.all)
    func diagnostics(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let clang = try f.load(TestedClang<F>.self)
            try clang.withUnit("int a;\nint b = nothing;\n") { unit in
                #expect(try clang.diagnosticCount(unit) == 1)
                let diagnostic = try clang.diagnostic(unit, 0)
                // CXDiagnostic_Error
                #expect(try clang.severity(diagnostic) == 3)
                #expect(try clang.take(clang.message(diagnostic)) == "use of undeclared identifier 'nothing'")
                let (file, line, column) = (Out<Handle<CXFile>?>(), Out<UInt32>(), Out<UInt32>())
                try clang.position(clang.place(diagnostic), file, line, column, nil)
                #expect(line.value == 2 && column.value == 9)
                #expect(try clang.take(clang.fileName(file.value)) == "main.c")
                try clang.disposeDiagnostic(diagnostic)
            }
            #expect(try clang.take(clang.fileName(nil)) == nil)
            let error = foreignError { try clang.parse(nil, "main.c", [], [], 0, Out()) }
            #expect(error?.underlying as? CXParsing.Failure == CXParsing.Failure(code: .invalidArguments))
        }
        try check(strategy.library(Self.name))
    }

    @Test("Tokens are structures in the library's memory; a folder has what is included", arguments: Strategy.all)
    func tokens(_ strategy: Strategy) throws {
        let folder = try temporaryFolder()
        try Data("#define SIDES 4\n".utf8).write(to: folder.appending(path: "shape.h"))
        func check<F: Foreign>(_ f: F) throws {
            let clang = try f.load(TestedClang<F>.self)
            let source = "#include <shape.h>\nint sides[SIDES];\n"
            try clang.withUnit(source, options: ["-I", folder.path]) { unit in
                #expect(try clang.diagnosticCount(unit) == 0)
                let (tokens, count) = (Out<Pointer<CXToken>?>(), Out<UInt32>())
                try clang.tokenize(unit, clang.extent(clang.unitCursor(unit)), tokens, count)
                let first = try #require(tokens.value)
                let texts = try f.memory.elements(at: first, count: Int(count.value)).map {
                    try clang.take(clang.tokenText(unit, $0))
                }
                #expect(texts == ["#", "include", "<", "shape", ".", "h", ">", "int", "sides", "[", "SIDES", "]", ";"])
                try clang.disposeTokens(unit, first, count.value)
            }
        }
        try check(strategy.library(Self.name, Strategy.threads.reading(folder.path)))
    }
}
