import CTypes
import StubGenerator
import TestSupport
import Testing

private struct NoLength: CStruct {
    var count: Int32
    var items = FlexibleArray<Int32>()
    static let layout = StructLayout("struct no_length") {
        Field("count", \NoLength.count)
        Field("items", \NoLength.items)
    }
}

private struct Packed: CStruct {
    var tag: Int8
    static let layout = StructLayout(packed: "struct packed") { Field("tag", \Packed.tag) }
}

private struct Nameless: CStruct {
    var tag: Int8
    static let layout = StructLayout("struct") { Field("tag", \Nameless.tag) }
}

private struct Class: CStruct {
    var name: Int8
    static let layout = StructLayout("struct klass") { Field("class", \Class.name) }
}

private struct Time: CStruct {
    var seconds: Int
    static let layout = StructLayout("struct timespec") { Field("tv_sec", \Time.seconds) }
}

private struct Empty: CEnum {
    let rawValue: UInt32
    static var spelling: String { "enum empty" }
}

private struct Wide: CEnum {
    let rawValue: UInt64
    static var members: [(String, Wide)] { [("WIDE", Wide(rawValue: 1))] }
    static var spelling: String { "enum wide" }
}

private struct Dot: CStruct {
    var x: Int32
    static let layout = StructLayout("dot") { Field("x", \Dot.x) }
}

private struct Row: CStruct {
    var dot: Dot
    static let layout = StructLayout("struct row") { Field("dot", \Row.dot) }
}

private struct Failure: CEnum {
    let rawValue: UInt32
    static var members: [(String, Failure)] { [("FAILED", Failure(rawValue: 1))] }
    static var spelling: String { "Error" }
}

/// What a description has that cannot be exported is told, with its place and what to do.
@Suite struct ExportRefusalTests {
    private func refuse(
        _ function: String?, _ parameter: String?, _ text: String, failing: [String: String] = [:],
        sourceLocation: SourceLocation = #_sourceLocation, _ body: @escaping @Sendable (Recorder) -> Void
    ) {
        struct Set<F: Foreign>: BindingSet {
            init(_ f: F) { Bodies.current?(f as! Recorder) }
        }
        let error = foreignError {
            var exports = Exports("lib", implementedBy: "Library")
            try Bodies.$current.withValue(body) { try exports.add(Set<Recorder>.self, failing: failing) }
        }
        #expect(error?.code == .unsupportedDescription, sourceLocation: sourceLocation)
        #expect(error?.function == function, sourceLocation: sourceLocation)
        #expect(error?.parameter == parameter, sourceLocation: sourceLocation)
        #expect(error?.message.contains(text) == true, "\(error?.message ?? "")", sourceLocation: sourceLocation)
        #expect(error?.remedy.isEmpty == false, sourceLocation: sourceLocation)
    }

    private enum Bodies { @TaskLocal static var current: (@Sendable (Recorder) -> Void)? }

    @Test("Parameters and results") func types() {
        refuse("total", nil, "variable number") { f in
            let _: Fn<Recorder, (Int32, Variadic<Int32>) -> Int32> = f.fn("total")
        }
        refuse("turn", "#1", "Swift import") { f in let _: Fn<Recorder, (CComplex<Double>) -> Void> = f.fn("turn") }
        refuse("turn", nil, "Swift import") { f in let _: Fn<Recorder, () -> CComplex<Float>> = f.fn("turn") }
        refuse("print", "list", "va_list") { f in
            let _: Fn<Recorder, (CString, VaList) -> Int32> = f.fn("print", "format", "list")
        }
        refuse("visit", "visitor", "points to an array") { f in
            let _: Fn<Recorder, (Pointer<InlineArray<3, Int32>>) -> Void> = f.fn("visit", "visitor")
        }
    }

    @Test("Structures and enumerations") func records() {
        refuse("f", nil, "without a length") { f in let _: Fn<Recorder, (Pointer<NoLength>) -> Void> = f.fn("f") }
        refuse("f", "p", "packed") { f in let _: Fn<Recorder, (Pointer<Packed>) -> Void> = f.fn("f", "p") }
        refuse("f", "p", "no name") { f in let _: Fn<Recorder, (Pointer<Nameless>) -> Void> = f.fn("f", "p") }
        refuse("f", nil, "'class' is no name of a field") { f in let _: Fn<Recorder, (Class) -> Void> = f.fn("f") }
        refuse("f", "#1", "the C library's") { f in let _: Fn<Recorder, (In<Time>) -> Void> = f.fn("f") }
        refuse("f", "#1", "0 members") { f in let _: Fn<Recorder, (Empty) -> Void> = f.fn("f") }
        refuse("f", nil, "8 bytes") { f in let _: Fn<Recorder, () -> Wide> = f.fn("f") }
    }

    @Test("Names") func names() {
        refuse("delete", nil, "no name of a function") { f in let _: Fn<Recorder, () -> Void> = f.fn("delete") }
        for name in ["read", "open", "cos"] {
            refuse(name, nil, "a function of the C library's") { f in let _: Fn<Recorder, () -> Void> = f.fn(name) }
        }
        refuse("f@V2", nil, "no name of a function") { f in let _: Fn<Recorder, () -> Void> = f.fn("f@V2") }
        refuse("f", "new", "no name of a parameter") { f in let _: Fn<Recorder, (Int32) -> Void> = f.fn("f", "new") }
        refuse("f", "a", "two parameters") { f in let _: Fn<Recorder, (Int32, Int32) -> Void> = f.fn("f", "a", "a") }
        refuse("f", nil, "'f' is a function 'void f(void)' and a function 'int32_t f(void)'") { f in
            let _: Fn<Recorder, () -> Void> = f.fn("f")
            let _: Fn<Recorder, () -> Int32> = f.fn("f")
        }
        refuse("lib_error_code", nil, "that tells of errors") { f in
            let _: Fn<Recorder, () -> Int32> = f.fn("lib_error_code")
        }
        refuse("lib_start", nil, "what runs before the first call") { f in
            let _: Fn<Recorder, () -> Void> = f.fn("lib_start")
        }
        refuse("lib_fooBar", nil, "'fooBar()' is what lib_foo_bar is called") { f in
            let _: Fn<Recorder, () -> Void> = f.fn("lib_foo_bar")
            let _: Fn<Recorder, () -> Void> = f.fn("lib_fooBar")
        }
        refuse("span", "dot", "'dot' is a type as well") { f in
            let _: Fn<Recorder, (Dot, Dot) -> Void> = f.fn("span", "dot", "other")
        }
        refuse("f", "size_t", "is a type as well") { f in let _: Fn<Recorder, (Int32) -> Void> = f.fn("f", "size_t") }
        refuse(nil, nil, "the field 'dot' of 'struct row'") { f in let _: Fn<Recorder, (Row) -> Void> = f.fn("f") }
        refuse("f", nil, "called as one of Swift's") { f in let _: Fn<Recorder, () -> Failure> = f.fn("f") }
        refuse("RED", nil, "a constant of 'enum color'") { f in
            let _: Fn<Recorder, (Color) -> Void> = f.fn("paint")
            let _: Fn<Recorder, () -> Void> = f.fn("RED")
        }
    }

    @Test("Variables") func variables() {
        refuse("made", nil, "is a variable") { f in let _: Global<Recorder, Int32> = f.global("made") }
    }

    @Test("Values for when a function fails") func failures() {
        func refuse(_ name: String, _ value: String, _ text: String, _ body: @escaping @Sendable (Recorder) -> Void) {
            self.refuse(name, nil, text, failing: [name: value], body)
        }
        refuse("f", "300", "no value of 'int8_t'") { f in let _: Fn<Recorder, () -> Int8> = f.fn("f") }
        refuse("f", "-1", "no value of 'uint64_t'") { f in let _: Fn<Recorder, () -> UInt64> = f.fn("f") }
        refuse("f", "exit(1)", "no value of 'double'") { f in let _: Fn<Recorder, () -> Double> = f.fn("f") }
        refuse("f", "1", "no value of") { f in let _: Fn<Recorder, () -> Bool> = f.fn("f") }
        refuse("f", "BLUE", "no value of 'enum color'") { f in let _: Fn<Recorder, () -> Color> = f.fn("f") }
        refuse("f", "0", "no value of 'const char *'") { f in let _: Fn<Recorder, () -> CString?> = f.fn("f") }
        refuse("f", "0", "no value of 'struct point'") { f in let _: Fn<Recorder, () -> Point> = f.fn("f") }
        refuse("f", "0", "no value of 'void'") { f in let _: Fn<Recorder, () -> Void> = f.fn("f") }
        refuse("g", "0", "no such function") { f in let _: Fn<Recorder, () -> Int32> = f.fn("f") }
    }

    @Test("The names of the whole, and folders") func whole() throws {
        func error(_ exports: Exports, _ folder: String) -> ForeignError? {
            var exports = exports
            return foreignError {
                try exports.add(Shape<Recorder>.self)
                try exports.write(c: folder, swift: folder)
            }
        }
        struct Shape<F: Foreign>: BindingSet {
            let moved: Fn<F, (Point, Double) -> Point>
            init(_ f: F) { moved = f.fn("moved") }
        }
        let folder = try temporaryFolder().path
        #expect(error(Exports("a-b", implementedBy: "L"), folder)?.message.contains("no identifier") == true)
        #expect(error(Exports("a", implementedBy: "L()"), folder)?.message.contains("no name of a Swift type") == true)
        #expect(
            error(Exports("a", implementedBy: "L", module: "C-A"), folder)?.message.contains("no identifier") == true)
        #expect(error(Exports("a", implementedBy: "L"), "\(folder)/b/c")?.code == .callFailed)
        #expect(foreignError { try Exports("a", implementedBy: "L").write(c: folder, swift: folder) }?.message
            == "no function is exported")
        #expect(error(Exports("a", implementedBy: "L", module: "point"), folder)?.message.contains("hides it") == true)
        #expect(error(Exports("a", implementedBy: "L"), folder) == nil)
    }
}
