import CTypes
import StubGenerator
import TestSupport
import Testing

/// A description that is larger than any of a real library.
@Suite struct ManyFunctionsTests {
    /// A function with numbers, texts and memory, and its prototype.
    private static func function(_ number: Int) -> (Recorder.Function, String) {
        let types: [(TypeDescription, String)] = [
            (Int32.description, "int"), (C.Long.description, "long"), (CString.description, "const char *"),
            (In<Point>.description, "const struct point *"), (C.Size.description, "unsigned long"),
            (Double.description, "double"), (InOut<Int32>.description, "int *"),
        ]
        let chosen = (0..<number % 7 + 1).map { types[(number + $0) % types.count] }
        let function = FunctionDescription(
            name: "f\(number)", parameters: chosen.map { ParameterDescription(type: $0.0) },
            result: ParameterDescription(type: Int32.description))
        let list = chosen.map(\.1).joined(separator: ", ")
        return (Recorder.Function(function, isOptional: false), "int f\(number)(\(list));\n")
    }

    @Test("Compilers have the stubs of many functions in little time, and still tell what differs")
    func many() throws {
        var stubs = Stubs("many", headers: ["\"many.h\""])
        let functions = (0..<1100).map(Self.function)
        stubs.add(functions.map(\.0), [])
        let source = stubs.source
        #expect(source.utf8.count < 16 << 20, "\(source.utf8.count)")
        let header = "struct point { int x; unsigned y; double z; };\n" + functions.map(\.1).joined()
        for compiler in CCompiler.all {
            var files = ["many.h": header, "many.stubs.h": stubs.header, "many.stubs.c": source]
            let start = ContinuousClock.now
            #expect(try CCompiler.errors(of: "many.stubs.c", among: files, by: compiler, standard: "c11") == nil)
            let time = ContinuousClock.now - start
            print("\(compiler): 1100 functions, \(source.utf8.count) bytes, \(time)")
            files["many.h"] = header.replacing("int f0(int);", with: "int f0(long);")
                .replacing("int f1099(", with: "long f1099(")
            let errors = try CCompiler.errors(of: "many.stubs.c", among: files, by: compiler, standard: "c11") ?? ""
            #expect(errors.contains("parameter 1 of `f0` is `long` in the headers, and `int32_t` in the description"))
        }
    }
}
