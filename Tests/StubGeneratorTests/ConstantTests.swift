import CTypes
import StaticBinding
import StubGenerator
import TestSupport
import Testing

/// What the header has as macros, and as a constant of an enumeration.
private struct Constants<F: Foreign>: BindingSet {
    let limit: Global<F, C.Long>
    let mask: Global<F, UInt32>
    let ratio: Global<F, Double>
    let name: Global<F, Pointer<Const<C.Char>>?>
    let letters: Global<F, InlineArray<7, CChar>>
    let green: Global<F, Color>
    let made: Global<F, Int32>

    init(_ f: F) {
        limit = f.global("SHAPES_LIMIT")
        mask = f.global("SHAPES_MASK")
        ratio = f.global("SHAPES_RATIO")
        name = f.global("SHAPES_NAME")
        letters = f.global("SHAPES_NAME")
        green = f.global("GREEN")
        made = f.global("shapes_made")
    }
}

private struct Limit<F: Foreign, T: CMember>: BindingSet {
    let value: Global<F, T>
    init(_ f: F) { value = f.global("SHAPES_VALUE") }
}

@Suite struct ConstantTests {
    @Test("Constants of headers are variables, where they are told to be constants")
    func values() throws {
        var stubs = Stubs("constants", headers: ["\"shapes.h\""])
        stubs.constants = ["SHAPES_LIMIT", "SHAPES_MASK", "SHAPES_RATIO", "SHAPES_NAME", "GREEN"]
        try stubs.add(Constants<Recorder>.self)
        let files = [
            "shapes.h": shapesHeader, "shapes.c": shapesSource, "constants.stubs.h": stubs.header,
            "constants.stubs.c": stubs.source,
        ]
        for compiler in CCompiler.all {
            let errors = try CCompiler.errors(of: "constants.stubs.c", among: files, by: compiler, standard: "c11")
            #expect(errors == nil, "\(errors ?? "")")
        }
        let constants = try StubLibrary.strategy(files, named: "constants").load(Constants<Static>.self)
        #expect(try constants.limit.get() == 1024)
        #expect(try constants.mask.get() == .max)
        #expect(try constants.ratio.get() == 1.5)
        let name = try #require(try constants.name.get())
        #expect(try LocalMemory().string(at: name.cast(to: C.Char.self)) == "shapes")
        #expect(try constants.letters.get()[5] == CChar(UInt8(ascii: "s")))
        #expect(try constants.green.get() == .green)
        #expect(try constants.made.get() == 3)
    }

    @Test("A value that the type in the description does not have is an error of the compiler's")
    func drift() throws {
        func errors<T: CMember>(_ type: T.Type, _ value: String, _ compiler: String) throws -> String? {
            var stubs = Stubs("constants", headers: ["\"value.h\""])
            stubs.constants = ["SHAPES_VALUE"]
            try stubs.add(Limit<Recorder, T>.self)
            let files = [
                "value.h": "#define SHAPES_VALUE \(value)\nint shapes_number(void);\n",
                "constants.stubs.h": stubs.header,
                "constants.stubs.c": stubs.source,
            ]
            return try CCompiler.errors(of: "constants.stubs.c", among: files, by: compiler, standard: "c11")
        }
        for compiler in CCompiler.all {
            #expect(try errors(UInt8.self, "255", compiler) == nil)
            for (value, type) in [("256", "uint8_t"), ("-1", "uint8_t"), ("1.5", "uint8_t")] {
                let errors = try errors(UInt8.self, value, compiler) ?? ""
                #expect(errors.contains("`SHAPES_VALUE` has a value in the headers that is no `\(type)`"), "\(errors)")
            }
            let most = "0xFFFFFFFFFFFFFFFFu"
            #expect(try errors(UInt64.self, most, compiler) == nil && errors(Int32.self, "(1 << 31)", compiler) == nil)
            #expect(try errors(Int64.self, most, compiler)?.contains("is no `int64_t`") == true)
            #expect(try errors(Int8.self, most, compiler)?.contains("is no `int8_t`") == true)
            #expect(try errors(UInt64.self, "-1", compiler)?.contains("is no `uint64_t`") == true)
            #expect(try errors(Int32.self, "shapes_number()", compiler)?.contains("constant") == true)
        }
    }

    @Test("A constant that there is not is refused")
    func unknown() throws {
        let folder = try temporaryFolder().path
        var stubs = Stubs("a", headers: ["\"shapes.h\""])
        try stubs.add(Constants<Recorder>.self)
        stubs.constants = ["RED"]
        #expect(foreignError { try stubs.write(to: folder) }?.message.contains("'RED' is named as a constant") == true)
        var alone = Stubs("a")
        try alone.add(Constants<Recorder>.self)
        alone.constants = ["GREEN"]
        #expect(foreignError { try alone.write(to: folder) }?.message.contains("no headers") == true)
    }
}
