import CTypes
import Synchronization
import Testing

enum CXIndex: OpaqueType { static let spelling = "void" }
enum CXUnit: OpaqueType { static let spelling = "struct CXTranslationUnitImpl" }
enum CXDiagnostic: OpaqueType { static let spelling = "void" }
enum CXFile: OpaqueType { static let spelling = "void" }

struct CXCursorKind: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXCursorKind"
    static let structure = CXCursorKind(rawValue: 2)
    static let enumeration = CXCursorKind(rawValue: 5)
    static let field = CXCursorKind(rawValue: 6)
    static let member = CXCursorKind(rawValue: 7)
    static let function = CXCursorKind(rawValue: 8)
    static let parameter = CXCursorKind(rawValue: 10)
    static let name = CXCursorKind(rawValue: 20)
    static let typeReference = CXCursorKind(rawValue: 43)
}

/// What a visitor wants to see next.
struct CXNext: CEnum {
    let rawValue: UInt32
    static let spelling = "enum CXChildVisitResult"
    static let stop = CXNext(rawValue: 0)
    static let sibling = CXNext(rawValue: 1)
    static let child = CXNext(rawValue: 2)
}

/// A result of `clang_parseTranslationUnit2` other than `CXError_Success`.
enum CXRule: FailureRule {
    struct Code: Error, Equatable { let rawValue: UInt32 }
    typealias Result = UInt32
    static func success(_ result: UInt32) -> Void? { result == 0 ? () : nil }
    static func reason(_ result: UInt32, errno: Int32) -> any Error { Code(rawValue: result) }
}

/// Its data are addresses, and what looks like one.
struct CXCursor: CStruct {
    var kind: CXCursorKind
    var extra: Int32
    var data: InlineArray<3, Pointer<Untyped>?>
    static let layout = StructLayout("CXCursor") {
        Field("kind", \CXCursor.kind)
        Field("xdata", \CXCursor.extra)
        Field("data", \CXCursor.data)
    }
}

struct CXType: CStruct {
    var kind: UInt32
    var data: InlineArray<2, Pointer<Untyped>?>
    static let layout = StructLayout("CXType") {
        Field("kind", \CXType.kind)
        Field("data", \CXType.data)
    }
}

struct CXString: CStruct {
    var data: Pointer<Untyped>?
    var flags: UInt32
    static let layout = StructLayout("CXString") {
        Field("data", \CXString.data)
        Field("private_flags", \CXString.flags)
    }
}

struct CXLocation: CStruct {
    var data: InlineArray<2, Pointer<Untyped>?>
    var number: UInt32
    static let layout = StructLayout("CXSourceLocation") {
        Field("ptr_data", \CXLocation.data)
        Field("int_data", \CXLocation.number)
    }
}

struct CXRange: CStruct {
    var data: InlineArray<2, Pointer<Untyped>?>
    var start, end: UInt32
    static let layout = StructLayout("CXSourceRange") {
        Field("ptr_data", \CXRange.data)
        Field("begin_int_data", \CXRange.start)
        Field("end_int_data", \CXRange.end)
    }
}

struct CXToken: CStruct {
    var numbers: InlineArray<4, UInt32>
    var data: Pointer<Untyped>?
    static let layout = StructLayout("CXToken") {
        Field("int_data", \CXToken.numbers)
        Field("ptr_data", \CXToken.data)
    }
}

struct CXUnsavedFile: CStruct {
    var name, content: Pointer<C.Char>?
    var length: UInt
    static let layout = StructLayout("struct CXUnsavedFile") {
        Field("Filename", \CXUnsavedFile.name)
        Field("Contents", \CXUnsavedFile.content)
        Field("Length", \CXUnsavedFile.length, as: C.UnsignedLong.self)
    }
}

final class CXOutline: Sendable {
    let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

typealias CXVisit = (CXCursor, CXCursor, UserData<CXOutline>) -> CXNext

struct Clang<F: Foreign>: BindingSet {
    let memory: F.Memory
    let createIndex: Fn<F, (Int32, Int32) -> Handle<CXIndex>>
    let disposeIndex: Fn<F, (Handle<CXIndex>) -> Void>
    let parse:
        Fn<
            F,
            (
                Handle<CXIndex>?, CString, Counted<In<Pointer<C.Char>?>, Int32>,
                Counted<In<CXUnsavedFile>, UInt32>, UInt32, Out<Handle<CXUnit>?>
            ) -> Throwing<CXRule>
        >
    let disposeUnit: Fn<F, (Handle<CXUnit>) -> Void>
    let unitCursor: Fn<F, (Handle<CXUnit>) -> CXCursor>
    let visit: Fn<F, (CXCursor, Callback<CXVisit>, UserData<CXOutline>) -> UInt32>
    let isSame: Fn<F, (CXCursor, CXCursor) -> UInt32>
    let spelling: Fn<F, (CXCursor) -> CXString>
    let type: Fn<F, (CXCursor) -> CXType>
    let extent: Fn<F, (CXCursor) -> CXRange>
    let value: Fn<F, (CXCursor) -> C.LongLong>
    let offset: Fn<F, (CXCursor) -> C.LongLong>
    let bits: Fn<F, (CXCursor) -> Int32>
    let typeSpelling: Fn<F, (CXType) -> CXString>
    let typeSize: Fn<F, (CXType) -> C.LongLong>
    let result: Fn<F, (CXType) -> CXType>
    let argument: Fn<F, (CXType, UInt32) -> CXType>
    let diagnosticCount: Fn<F, (Handle<CXUnit>) -> UInt32>
    let diagnostic: Fn<F, (Handle<CXUnit>, UInt32) -> Handle<CXDiagnostic>>
    let severity: Fn<F, (Handle<CXDiagnostic>) -> UInt32>
    let message: Fn<F, (Handle<CXDiagnostic>) -> CXString>
    let place: Fn<F, (Handle<CXDiagnostic>) -> CXLocation>
    let disposeDiagnostic: Fn<F, (Handle<CXDiagnostic>) -> Void>
    let position: Fn<F, (CXLocation, Out<Handle<CXFile>?>, Out<UInt32>, Out<UInt32>, Out<UInt32>?) -> Void>
    let fileName: Fn<F, (Handle<CXFile>?) -> CXString>
    let tokenize: Fn<F, (Handle<CXUnit>, CXRange, Out<Pointer<CXToken>?>, Out<UInt32>) -> Void>
    let tokenText: Fn<F, (Handle<CXUnit>, CXToken) -> CXString>
    let disposeTokens: Fn<F, (Handle<CXUnit>, Pointer<CXToken>?, UInt32) -> Void>
    let characters: Fn<F, (CXString) -> CString?>
    let disposeText: Fn<F, (CXString) -> Void>

    init(_ f: F) {
        memory = f.memory
        createIndex = f.fn("clang_createIndex")
        disposeIndex = f.fn("clang_disposeIndex")
        parse = f.fn("clang_parseTranslationUnit2", "index", "name", "options", "unsaved", "flags", "unit")
        disposeUnit = f.fn("clang_disposeTranslationUnit")
        unitCursor = f.fn("clang_getTranslationUnitCursor")
        visit = f.fn("clang_visitChildren", "parent", "visitor", "data")
        isSame = f.fn("clang_equalCursors")
        spelling = f.fn("clang_getCursorSpelling")
        type = f.fn("clang_getCursorType")
        extent = f.fn("clang_getCursorExtent")
        value = f.fn("clang_getEnumConstantDeclValue")
        offset = f.fn("clang_Cursor_getOffsetOfField")
        bits = f.fn("clang_getFieldDeclBitWidth")
        typeSpelling = f.fn("clang_getTypeSpelling")
        typeSize = f.fn("clang_Type_getSizeOf")
        result = f.fn("clang_getResultType")
        argument = f.fn("clang_getArgType")
        diagnosticCount = f.fn("clang_getNumDiagnostics")
        diagnostic = f.fn("clang_getDiagnostic")
        severity = f.fn("clang_getDiagnosticSeverity")
        message = f.fn("clang_getDiagnosticSpelling")
        place = f.fn("clang_getDiagnosticLocation")
        disposeDiagnostic = f.fn("clang_disposeDiagnostic")
        position = f.fn("clang_getSpellingLocation", "location", "file", "line", "column", "offset")
        fileName = f.fn("clang_getFileName")
        tokenize = f.fn("clang_tokenize", "unit", "range", "tokens", "count")
        tokenText = f.fn("clang_getTokenSpelling")
        disposeTokens = f.fn("clang_disposeTokens")
        characters = f.fn("clang_getCString")
        disposeText = f.fn("clang_disposeString")
    }

    /// The text, which is given back.
    func take(_ text: CXString) throws -> String? {
        let characters = try characters(text)
        try disposeText(text)
        return characters
    }

    func name(_ cursor: CXCursor) throws -> String { try #require(try take(spelling(cursor))) }

    /// Lets `body` have what the text of a file that is nowhere but in memory means.
    func withUnit(_ source: String, options: [String] = [], _ body: (Handle<CXUnit>) throws -> Void) throws {
        let index = try createIndex(0, 0)
        let (name, content) = (try memory.allocate(copying: "main.c"), try memory.allocate(copying: source))
        let file = CXUnsavedFile(name: name.pointer, content: content.pointer, length: UInt(source.utf8.count))
        let texts = try options.map { try memory.allocate(copying: $0) }
        defer { withExtendedLifetime((name, content, texts)) {} }
        let unit = Out<Handle<CXUnit>?>()
        try parse(index, "main.c", In(texts.map { $0.pointer }), [file], 0, unit)
        try body(#require(unit.value))
        try disposeUnit(#require(unit.value))
        try disposeIndex(index)
    }
}
