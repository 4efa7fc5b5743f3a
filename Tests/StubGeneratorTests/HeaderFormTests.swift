import CTypes
import StubGenerator
import TestSupport
import Testing

private struct Words<F: Foreign>: BindingSet {
    let sum: Fn<F, (Int64, UInt64, C.SignedSize, C.Offset, C.Time, C.WideChar, Int32, Int32, Int32) -> Int64>
    init(_ f: F) { sum = f.fn("sum") }
}

private struct Names<F: Foreign>: BindingSet {
    let length: Fn<F, (Int32) -> Int32>
    init(_ f: F) { length = f.fn("length", "länge\n\"1\\") }
}

private struct Results<F: Foreign>: BindingSet {
    let name: Fn<F, () -> CString?>
    let number: Fn<F, () -> Int32>
    let hook: Fn<F, () -> FunctionPointer<(Int32) -> Int32>?>

    init(_ f: F) {
        name = f.fn("name")
        number = f.fn("number")
        hook = f.fn("hook")
    }
}

private struct Variables<F: Foreign>: BindingSet {
    let count: Global<F, Int32>
    let name: Global<F, Pointer<Const<C.Char>>?>
    let list: Global<F, InlineArray<2, Int32>>

    init(_ f: F) {
        count = f.global("count")
        name = f.global("name")
        list = f.global("list")
    }
}

private struct Pair: CStruct {
    var first: Int32
    static let layout = StructLayout("struct pair") { Field("first", \Pair.first) }
}

private struct Fields<F: Foreign>: BindingSet {
    let pair: Fn<F, (In<Pair>) -> Void>
    init(_ f: F) { pair = f.fn("pair") }
}

/// What compilers say of stubs for headers that say the same in other words, or almost the same.
@Suite struct HeaderFormTests {
    private func errors<B: BindingSet>(
        _ description: B.Type, _ header: String
    ) throws -> [String?] where B.Strategy == Recorder {
        var stubs = Stubs("forms", headers: ["\"forms.h\""])
        try stubs.add(description)
        let text = "#include <sys/types.h>\n#pragma GCC diagnostic ignored \"-Wignored-qualifiers\"\n\(header)\n"
        let files = ["forms.h": text, "forms.stubs.h": stubs.header, "forms.stubs.c": stubs.source]
        return try CCompiler.all.map {
            try CCompiler.errors(of: "forms.stubs.c", among: files, by: $0, standard: "gnu11")
        }
    }

    private func take<B: BindingSet>(
        _ description: B.Type, _ header: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws where B.Strategy == Recorder {
        for error in try errors(description, header) {
            #expect(error == nil, sourceLocation: sourceLocation)
        }
    }

    private func refuse<B: BindingSet>(
        _ description: B.Type, _ header: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) throws where B.Strategy == Recorder {
        for error in try errors(description, header) {
            #expect(error?.contains(text) == true, "\(error ?? "taken")", sourceLocation: sourceLocation)
        }
    }

    @Test("Many integers are compared, whatever C calls them")
    func integers() throws {
        let header = "long sum(long, unsigned long, ssize_t, off_t, long, int, int, int, int);"
        try take(Words<Recorder>.self, header)
        try take(Words<Recorder>.self, header.replacing("off_t, long", with: "long long, long long"))
        try refuse(
            Words<Recorder>.self, header.replacing("(long", with: "(unsigned long"),
            "parameter 1 of `sum` is `unsigned long` in the headers, and `int64_t` in the description")
        try refuse(
            Words<Recorder>.self, header.replacing("int)", with: "short)"),
            "parameter 9 of `sum` is `short` in the headers, and `int32_t` in the description")
    }

    @Test("Names have any letters")
    func names() throws {
        try take(Names<Recorder>.self, "int length(int länge);")
        try refuse(Names<Recorder>.self, "int length(long länge);", "of `length` is `long` in the headers")
    }

    @Test("What is const as a result is no other result")
    func results() throws {
        let header = """
            const char *const name(void);
            const int number(void);
            int (*const hook(void))(int);
            """
        try take(Results<Recorder>.self, header)
    }

    @Test("A variable may be const or volatile, and has the sign that is described")
    func variables() throws {
        let header = """
            extern const int count;
            extern const char *const volatile name;
            extern const int list[2];
            """
        try take(Variables<Recorder>.self, header)
        let other = header.replacing("const int count", with: "unsigned count")
        try refuse(Variables<Recorder>.self, other, "unsigned int *")
    }

    @Test("A field has the sign that is described")
    func fields() throws {
        let header = "struct pair { int first; };\nvoid pair(const struct pair *pair);"
        try take(Fields<Recorder>.self, header)
        try refuse(Fields<Recorder>.self, header.replacing("int first", with: "unsigned first"), "unsigned int *")
    }
}
