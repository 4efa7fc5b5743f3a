import CTypes
import StubGenerator
import TestSupport
import Testing

private struct WrongParameter<F: Foreign>: BindingSet {
    let measure: Fn<F, (In<Point>, Int32) -> Int32>
    init(_ f: F) { measure = f.fn("measure", "point", "scale") }
}

private struct WrongPointer<F: Foreign>: BindingSet {
    let measure: Fn<F, (In<Double>, C.Long) -> Int32>
    init(_ f: F) { measure = f.fn("measure", "point", "scale") }
}

private struct WrongConst<F: Foreign>: BindingSet {
    let fill: Fn<F, (Counted<In<Int32>, C.Size>) -> Void>
    init(_ f: F) { fill = f.fn("fill", "values") }
}

private struct WrongStructureConst<F: Foreign>: BindingSet {
    let change: Fn<F, (In<Point>) -> Void>
    init(_ f: F) { change = f.fn("change", "point") }
}

private struct WrongNumber<F: Foreign>: BindingSet {
    let large: Fn<F, (Double) -> Int64>
    init(_ f: F) { large = f.fn("large", "number") }
}

private struct TooMany<F: Foreign>: BindingSet {
    let large: Fn<F, (UInt64, Int32) -> Int64>
    init(_ f: F) { large = f.fn("large", "number", "base") }
}

private struct WrongCount<F: Foreign>: BindingSet {
    let measure: Fn<F, (In<Point>) -> Int32>
    init(_ f: F) { measure = f.fn("measure") }
}

private struct WrongResult<F: Foreign>: BindingSet {
    let measure: Fn<F, (In<Point>, C.Long) -> Int64>
    init(_ f: F) { measure = f.fn("measure") }
}

private struct NoResult<F: Foreign>: BindingSet {
    let measure: Fn<F, (In<Point>, C.Long) -> Void>
    init(_ f: F) { measure = f.fn("measure") }
}

private struct WrongCallback<F: Foreign>: BindingSet {
    let visit: Fn<F, (Counted<In<Int32>, Int>, Callback<(Int32, UserData<Sum>?) -> Int32>, UserData<Sum>?) -> Void>
    init(_ f: F) { visit = f.fn("visit") }
}

private struct Missing<F: Foreign>: BindingSet {
    let gone: Fn<F, (Int32) -> Int32>
    init(_ f: F) { gone = f.fn("measure_all") }
}

private struct WrongVariable<F: Foreign>: BindingSet {
    let made: Global<F, Int64>
    init(_ f: F) { made = f.global("shapes_made") }
}

private struct WrongTag<F: Foreign>: BindingSet {
    enum Other {}
    let line: Fn<F, (Handle<Other>) -> Int32>
    init(_ f: F) { line = f.fn("parser_line") }
}

private struct WrongFieldType: CStruct {
    var x: Float, y: UInt32, z: Double
    static let layout = StructLayout("struct point") {
        Field("x", \WrongFieldType.x)
        Field("y", \WrongFieldType.y)
        Field("z", \WrongFieldType.z)
    }
}

private struct WrongFieldOrder: CStruct {
    var y: UInt32, x: Int32, z: Double
    static let layout = StructLayout("struct point") {
        Field("y", \WrongFieldOrder.y)
        Field("x", \WrongFieldOrder.x)
        Field("z", \WrongFieldOrder.z)
    }
}

private struct WrongColor: CEnum {
    let rawValue: UInt32
    static var members: [(String, WrongColor)] { [("RED", Self(rawValue: 1)), ("GREEN", Self(rawValue: 3))] }
    static var spelling: String { "enum color" }
}

private struct Measure<F: Foreign, P: CStruct>: BindingSet {
    let measure: Fn<F, (In<P>, C.Long) -> Int32>
    init(_ f: F) { measure = f.fn("measure") }
}

/// One function and one structure, described twice.
private struct MeasureTwice<F: Foreign, P: CStruct, Q: CStruct>: BindingSet {
    let first: Fn<F, (In<P>, C.Long) -> Int32>
    let second: Fn<F, (In<Q>, C.Long) -> Int32>
    init(_ f: F) {
        first = f.fn("measure")
        second = f.fn("measure")
    }
}

private struct Half: CStruct {
    var y: UInt32
    static let layout = PartialLayout<_, _, 16, 8>("struct point") { At<4>.field("y", \Half.y) }
}

private struct WrongEnum<F: Foreign>: BindingSet {
    let label: Fn<F, (WrongColor, CString) -> CString?>
    init(_ f: F) { label = f.fn("label") }
}

/// What a C compiler says of stubs whose description differs from the header.
@Suite struct DriftTests {
    private func refuse<B: BindingSet>(
        _ description: B.Type, _ texts: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) throws where B.Strategy == Recorder {
        var stubs = Stubs("drift", headers: ["\"shapes.h\""])
        try stubs.add(description)
        let files = ["shapes.h": shapesHeader, "drift.stubs.h": stubs.header, "drift.stubs.c": stubs.source]
        for compiler in CCompiler.all {
            let found = try CCompiler.errors(of: "drift.stubs.c", among: files, by: compiler, standard: "c11")
            let errors = try #require(found, "\(compiler) takes it", sourceLocation: sourceLocation)
            for text in texts {
                #expect(errors.contains(text), "\(compiler): \(errors)", sourceLocation: sourceLocation)
            }
        }
    }

    @Test("The type of a parameter") func parameter() throws {
        try refuse(
            WrongParameter<Recorder>.self,
            "parameter 2, `scale`, of `measure` is `long` in the headers, and `int32_t` in the description",
            "(const struct point *, int)", "(const struct point *, long")
        try refuse(
            WrongNumber<Recorder>.self,
            "parameter 1, `number`, of `large` is `unsigned long long` in the headers, and `double` in the description")
    }

    @Test("The type that a pointer leads to") func pointer() throws {
        try refuse(WrongPointer<Recorder>.self, "measure", "(const double *, long", "(const struct point *, long")
    }

    @Test("A pointer to const") func const() throws {
        try refuse(
            WrongConst<Recorder>.self, "(const int *, ", "(int *, ",
            "parameter 1, `values`, of `fill` is `int *` in the headers, and `const int32_t *` in the description")
        try refuse(
            WrongStructureConst<Recorder>.self,
            "parameter 1, `point`, of `change` is `struct point *` in the headers, and `const struct point *` in the")
    }

    @Test("The number of parameters") func count() throws {
        try refuse(
            WrongCount<Recorder>.self, "(const struct point *)", "(const struct point *, long",
            "parameter 2 of `measure` is `long` in the headers, and is not in the description")
        try refuse(
            TooMany<Recorder>.self, "`large` has 1 parameter in the headers, and 2 in the description",
            "(unsigned long long")
    }

    @Test("The result") func result() throws {
        try refuse(
            WrongResult<Recorder>.self, "long", "int (*)(const struct point *",
            "the result of `measure` is `int` in the headers, and `int64_t` in the description")
        try refuse(
            NoResult<Recorder>.self, "void (*)(const struct point *", "int (*)(const struct point *",
            "the result of `measure` is `int` in the headers, and `void` in the description")
    }

    @Test("What a callback takes") func callback() throws {
        try refuse(WrongCallback<Recorder>.self, "visit", "(*)(int,", "(*)(const void *, ")
    }

    @Test("The type of a field") func fieldType() throws {
        try refuse(Measure<Recorder, WrongFieldType>.self, "point", "float *", "int *")
    }

    @Test("The order of fields") func fieldOrder() throws {
        try refuse(Measure<Recorder, WrongFieldOrder>.self, "y is at 0 of struct point in the description")
    }

    @Test("A description of a structure beside one that is right") func severalDescriptions() throws {
        try refuse(MeasureTwice<Recorder, Point, WrongFieldType>.self, "point", "float *", "int *")
        try refuse(MeasureTwice<Recorder, WrongFieldType, Point>.self, "point", "float *", "int *")
        var stubs = Stubs("drift", headers: ["\"shapes.h\""])
        try stubs.add(Measure<Recorder, Point>.self)
        try stubs.add(MeasureTwice<Recorder, Point, Half>.self)
        let files = ["shapes.h": shapesHeader, "drift.stubs.h": stubs.header, "drift.stubs.c": stubs.source]
        for compiler in CCompiler.all {
            #expect(try CCompiler.errors(of: "drift.stubs.c", among: files, by: compiler, standard: "c11") == nil)
        }
        try stubs.add(Measure<Recorder, WrongFieldOrder>.self)
        #expect(stubs.source.contains("y is at 0 of struct point in the description"))
    }

    @Test("The value of an enumeration's constant") func enumeration() throws {
        try refuse(WrongEnum<Recorder>.self, "GREEN is 3 in the description")
    }

    @Test("A function that there is not") func missing() throws {
        try refuse(Missing<Recorder>.self, "measure_all")
    }

    @Test("The type of a variable") func variable() throws {
        try refuse(WrongVariable<Recorder>.self, "shapes_made", "long", "int *")
    }

    @Test("A type of which only the name is known") func opaque() throws {
        try refuse(WrongTag<Recorder>.self, "parser_line", "struct Other *", "struct parser *")
    }
}
