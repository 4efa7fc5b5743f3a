import CTypes
import TestSupport
import Testing

private struct Inner: CStruct {
    var tag: Int8
    var weight: Double
    static let layout = StructLayout("struct inner") {
        Field("tag", \Inner.tag)
        Field("weight", \Inner.weight)
    }
}

private struct Outer: CStruct {
    var inner: Inner
    var next: Pointer<Outer>?
    var names: InlineArray<4, CChar>
    var grid: InlineArray<2, InlineArray<3, Float>>
    var size: UInt
    var handler: FunctionPointer<(Int32, Pointer<Untyped>?) -> Double>?
    var mode: Mode
    var on: Bool
    static let layout = StructLayout("struct outer") {
        Field("inner", \Outer.inner)
        Field("next", \Outer.next)
        Field("names", \Outer.names)
        Field("grid", \Outer.grid)
        Field("size", \Outer.size, as: C.Size.self)
        Field("handler", \Outer.handler)
        Field("mode", \Outer.mode)
        Field("on", \Outer.on)
    }
}

private struct Tagless: CStruct {
    var x: Int32
    static let layout = StructLayout("tagless_t") { Field("x", \Tagless.x) }
}

private struct Wire: CStruct {
    var tag: UInt8
    var length: UInt32
    static let layout = StructLayout(packed: "struct wire") {
        Field("tag", \Wire.tag)
        Field("length", \Wire.length)
    }
}

private struct Mode: CEnum {
    let rawValue: Int32
    static let off = Mode(rawValue: -1)
    static let fast = Mode(rawValue: 7)
    static var spelling: String { "enum mode" }
    static var members: [(String, Mode)] { [("MODE_OFF", off), ("MODE_FAST", fast)] }
}

private enum Parser: OpaqueType { static let spelling = "struct XML_ParserStruct" }
private enum Plain {}

private struct Everything<F: Foreign>: BindingSet {
    let a: Fn<F, (CString?, In<C.Char>, Out<Handle<Parser>?>) -> Handle<Plain>?>
    let b:
        Fn<
            F,
            (Callback<(Pointer<Untyped>?, CString) -> Int32>, Counted<InOut<Untyped>, C.Size>) ->
                Void
        >
    let c: Fn<F, (Outer, Tagless, Mode, Bool) -> Inner>
    let d: Fn<F, (CString, Variadic<Int8>) -> C.UnsignedLongLong>
    let e: Fn<F, () -> FunctionPointer<(CString) -> Void>?>
    let f:
        Fn<F, (Pointer<Pointer<C.Char>?>, Pointer<Wire>, Callback<(Callback2) -> Void>?) -> CString>
    typealias Callback2 = FunctionPointer<(Int32) -> Int32>?

    init(_ f: F) {
        a = f.fn("fa", "encoding", "bytes", "parser")
        b = f.fn("fb", "handler", "buffer")
        c = f.fn("fc", "outer", "tagless", "mode", "on")
        d = f.fn("fd", "format", "rest")
        e = f.fn("fe")
        self.f = f.fn("ff")
    }
}

@Suite struct PrintingTests {
    @Test("Prototypes read as a C programmer writes them")
    func prototypes() throws {
        let printed = recorded(Everything.self).map(\.description)
        #expect(
            printed == [
                "struct Plain *fa(const char *encoding, const char *bytes, struct XML_ParserStruct **parser)",
                "void fb(int32_t (*handler)(void *, const char *), void *buffer, size_t)",
                "struct inner fc(struct outer outer, tagless_t tagless, enum mode mode, _Bool on)",
                "unsigned long long fd(const char *format, ...)",
                "void (*fe(void))(const char *)",
                "const char *ff(char **, struct wire *, void (*)(int32_t (*)(int32_t)))",
            ])
    }

    @Test("A C compiler takes what is printed, and finds the same sizes and offsets")
    func compiles() throws {
        var source = """
            #include <stddef.h>
            #include <stdint.h>
            struct Plain; struct XML_ParserStruct;

            """
        let structures = [
            Inner.layout.description, Tagless.layout.description, Wire.layout.description,
        ]
        for structure in structures { source += structure.definition + "\n" }
        if case .enumeration(let mode) = Mode.description { source += mode.definition + "\n" }
        source += Outer.layout.description.definition + "\n"
        for structure in structures + [Outer.layout.description] {
            let name = structure.spelling
            source += "_Static_assert(sizeof(\(name)) == \(structure.size), \"\");\n"
            source += "_Static_assert(_Alignof(\(name)) == \(structure.alignment), \"\");\n"
            for field in structure.fields {
                source +=
                    "_Static_assert(offsetof(\(name), \(field.name)) == \(field.offset), \"\");\n"
            }
        }
        for function in recorded(Everything.self) { source += "\(function);\n" }
        try CCompiler.check(source)
    }

    @Test("Named integers have the size and sign that C gives them")
    func scalars() throws {
        var source = """
            #define _GNU_SOURCE
            #include <stddef.h>
            #include <stdint.h>
            #include <sys/socket.h>
            #include <sys/types.h>
            #include <time.h>
            #include <uchar.h>
            #include <wchar.h>

            """
        for type in Self.integers {
            let name = type.spelling
            guard case .integer(let description) = type.description else { continue }
            source += "_Static_assert(sizeof(\(name)) == \(description.size), \"\(name)\");\n"
            source += "_Static_assert(_Alignof(\(name)) == \(type.alignment), \"\(name)\");\n"
            source +=
                "_Static_assert(((\(name))-1 < 0) == \(description.isSigned ? 1 : 0), \"\(name)\");\n"
        }
        try CCompiler.check(source)
    }

    private static let integers: [any CInteger.Type] = [
        Int8.self, Int16.self, Int32.self, Int64.self, Int.self, UInt8.self, UInt16.self,
        UInt32.self, UInt64.self, UInt.self, C.Char.self, C.SignedChar.self, C.UnsignedChar.self,
        C.Short.self, C.UnsignedShort.self, C.Int.self, C.UnsignedInt.self, C.Long.self,
        C.UnsignedLong.self, C.LongLong.self, C.UnsignedLongLong.self, C.Size.self,
        C.SignedSize.self, C.PointerDifference.self, C.IntMax.self, C.UIntMax.self, C.Offset.self,
        C.Time.self, C.Clock.self, C.Microseconds.self, C.UnsignedMicroseconds.self,
        C.ProcessID.self, C.UserID.self, C.GroupID.self, C.Mode.self, C.Device.self, C.Inode.self,
        C.SocketLength.self, C.LinkCount.self, C.WideChar.self, C.Char16.self, C.Char32.self,
    ]
}
