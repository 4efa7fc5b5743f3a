import CTypes
import Foundation
import StaticBinding
import StubGenerator
import TestSupport
import Testing

@Suite struct StubsTests {
    private func stubs(headers: [String] = ["\"shapes.h\""]) throws -> Stubs {
        var stubs = Stubs("shapes", headers: headers)
        try stubs.add(Shapes<Recorder>.self)
        return stubs
    }

    private func files(_ stubs: Stubs) -> [String: String] {
        [
            "shapes.h": shapesHeader, "shapes.c": shapesSource, "shapes.stubs.h": stubs.header,
            "shapes.stubs.c": stubs.source,
        ]
    }

    @Test("Compilers take them without a warning", arguments: CCompiler.all, ["c11", "c17"])
    func warnings(_ compiler: String, _ standard: String) throws {
        let errors = try CCompiler.errors(
            of: "shapes.stubs.c", among: files(try stubs()), by: compiler, standard: standard)
        #expect(errors == nil)
    }

    @Test("A field that has the name of a macro is the field", arguments: CCompiler.all)
    func macros(_ compiler: String) throws {
        struct Mark: CStruct {
            var place: Int32
            static let layout = StructLayout("struct mark") { Field("mark_place", \Mark.place) }
        }
        struct Marks<F: Foreign>: BindingSet {
            let of: Fn<F, (In<Mark>) -> Int32>
            init(_ f: F) { of = f.fn("mark_of") }
        }
        var stubs = Stubs("marks", headers: ["\"marks.h\""])
        try stubs.add(Marks<Recorder>.self)
        let header = """
            struct mark { int mark_place; };
            int mark_of(const struct mark *mark);
            #define mark_place mark_inner.place

            """
        let files = ["marks.h": header, "marks.stubs.h": stubs.header, "marks.stubs.c": stubs.source]
        let errors = try CCompiler.errors(of: "marks.stubs.c", among: files, by: compiler, standard: "c11")
        #expect(errors == nil)
    }

    @Test("Nothing is asserted of a structure that has no name", arguments: ["struct { int32_t x; }", "struct", ""])
    func nameless(_ spelling: String) throws {
        let structure = StructDescription(
            spelling: spelling, size: 4, alignment: 4,
            fields: [FieldDescription(name: "x", offset: 0, type: Int32.description)])
        for headers in [[], ["<stdint.h>"]] {
            var stubs = Stubs("nameless", headers: headers)
            stubs.add([], [Recorder.Variable("one", .structure(structure), isOptional: false)])
            #expect(!stubs.source.contains("_Static_assert(sizeof(struct"))
            #expect(!stubs.source.contains("swb_stub_record_list[]"))
        }
    }

    @Test("What has no symbol is called as well")
    func calls() throws {
        let shapes = try StubLibrary.strategy(files(try stubs()), named: "shapes").load(Shapes<Static>.self)
        let (product, errno) = try shapes.measure(In([Point(x: 3, y: 0, z: 0)]), 4)
        #expect(product == 12 && errno == 5)
        #expect(try shapes.label(.green, "__abc") == "abc")
        let values = InOut<Int32>([9, 9, 9])
        try shapes.fill(values)
        #expect(values.elements == [0, 1, 2])
        #expect(shapes.moved(Point(x: 1, y: 2, z: 3), 0.5) == Point(x: 1, y: 2, z: 3.5))
        #expect(shapes.parserLine(try shapes.parserNew()) == 7)
        #expect(try shapes.total(2, 40, 2) == 42)
        #expect(shapes.large(.max) == -1)
        #expect(shapes.twice(12) == 24)
        #expect(shapes.cube(3) == 27)
        #expect(try shapes.made.get() == 3)
        try shapes.ofThread.set(44)
        #expect(try shapes.ofThread.get() == 44)
        let sum = Callback<Shapes<Static>.Visitor>(fallback: 1) { pointer, _ in
            try LocalMemory().load(pointer) == 2 ? 1 : 0
        }
        try shapes.visit(In([1, 2, 3]), sum, nil)
    }

    @Test("A description that the stubs were not made for is refused")
    func mismatch() throws {
        struct Wrong<F: Foreign>: BindingSet {
            let twice: Fn<F, (Int64) -> Int32>
            init(_ f: F) { twice = f.fn("twice", "number") }
        }
        struct Unknown<F: Foreign>: BindingSet {
            let none: Fn<F, () -> Void>
            let maybe: Fn<F, () -> Void>?
            init(_ f: F) {
                none = f.fn("thrice")
                maybe = f.fn(optional: "thrice")
            }
        }
        let strategy = try StubLibrary.strategy(files(try stubs()), named: "shapes")
        let wrong = foreignError { _ = try strategy.load(Wrong<Static>.self) }
        #expect(wrong?.code == .unsupportedDescription && wrong?.parameter == "number")
        #expect(wrong?.message.contains("an integer of 8 bytes in the description, and an integer of 4 bytes") == true)
        let unknown = foreignError { _ = try strategy.load(Unknown<Static>.self) }
        #expect(unknown?.code == .symbolNotFound && unknown?.message.contains("thrice") == true)
    }

    @Test("What is no table is refused")
    func noTable() {
        let number: UInt64 = 1
        let error = withUnsafeBytes(of: number) { bytes in
            foreignError { _ = try Static(bytes.baseAddress!).load(Shapes<Static>.self) }
        }
        #expect(error?.code == .unsupportedDescription)
    }

    @Test("A name that is no identifier is refused, and a folder that cannot be made")
    func badNames() throws {
        let folder = try temporaryFolder().path
        #expect(foreignError { try Stubs("a-b").write(to: folder) }?.code == .unsupportedDescription)
        #expect(foreignError { try Stubs("a").write(to: "\(folder)/a/b") }?.code == .callFailed)
        try Stubs("a").write(to: "\(folder)/new")
        #expect(try String(contentsOfFile: "\(folder)/new/a.stubs.c", encoding: .utf8).contains("a_stubs(void)"))
    }

    @Test("Files that are not current are told")
    func check() throws {
        let folder = try temporaryFolder().path
        func error(withWorker hasWorker: Bool = false) -> ForeignError? {
            foreignError { try stubs().check(in: folder, withWorker: hasWorker) }
        }
        let missing = error()
        #expect(missing?.code == .staleFile && missing?.remedy == "Run the program that writes them")
        #expect(missing?.message == "not current: '\(folder)/shapes.stubs.c', '\(folder)/include/shapes.stubs.h'")
        try stubs().write(to: folder)
        #expect(error() == nil)
        #expect(error(withWorker: true)?.message == "not current: '\(folder)/shapes.worker.c'")
        try stubs().write(to: folder, withWorker: true)
        #expect(error(withWorker: true) == nil)
        try "\(stubs().header) ".write(toFile: "\(folder)/include/shapes.stubs.h", atomically: true, encoding: .utf8)
        #expect(error()?.message == "not current: '\(folder)/include/shapes.stubs.h'")
        #expect(foreignError { try Stubs("a-b").check(in: folder) }?.code == .unsupportedDescription)
    }

    @Test("The text begins with the table that strategies read")
    func table() throws { #expect(try stubs().source.contains("#define SWB_STUBS_MAGIC 0x73776273")) }
}
