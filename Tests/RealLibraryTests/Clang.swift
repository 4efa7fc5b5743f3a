import CTypes
import Synchronization
import Testing

@testable import HeaderReader

enum CXIndex: OpaqueType { static let spelling = "void" }
enum CXDiagnostic: OpaqueType { static let spelling = "void" }
enum CXFile: OpaqueType { static let spelling = "void" }

enum CXUnit: OpaqueType { static let spelling = "struct CXTranslationUnitImpl" }

/// A result of `clang_parseTranslationUnit2` other than `CXError_Success`.
enum CXParsing: FailureRule {
    struct Failure: Error, Equatable { let code: CXErrorCode }
    typealias Result = CXErrorCode
    static func success(_ result: CXErrorCode) -> Void? { result == .success ? () : nil }
    static func reason(_ result: CXErrorCode, errno: Int32) -> any Error { Failure(code: result) }
}

final class CXOutline: Sendable {
    let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

typealias CXVisit = (CXCursor, CXCursor, UserData<CXOutline>) -> CXChildVisitResult

struct TestedClang<F: Foreign>: BindingSet {
    let memory: F.Memory
    let createIndex: Fn<F, (Int32, Int32) -> Handle<CXIndex>>
    let disposeIndex: Fn<F, (Handle<CXIndex>) -> Void>
    let parse:
        Fn<
            F,
            (
                Handle<CXIndex>?, CString, Counted<In<Pointer<C.Char>?>, Int32>,
                Counted<In<CXUnsavedFile>, UInt32>, UInt32, Out<Handle<CXUnit>?>
            ) -> Throwing<CXParsing>
        >
    let disposeUnit: Fn<F, (Handle<CXUnit>) -> Void>
    let unitCursor: Fn<F, (Handle<CXUnit>) -> CXCursor>
    let visit: Fn<F, (CXCursor, Callback<CXVisit>, UserData<CXOutline>) -> UInt32>
    let isSame: Fn<F, (CXCursor, CXCursor) -> UInt32>
    let spelling: Fn<F, (CXCursor) -> CXString>
    let type: Fn<F, (CXCursor) -> CXType>
    let extent: Fn<F, (CXCursor) -> CXSourceRange>
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
    let place: Fn<F, (Handle<CXDiagnostic>) -> CXSourceLocation>
    let disposeDiagnostic: Fn<F, (Handle<CXDiagnostic>) -> Void>
    let position: Fn<F, (CXSourceLocation, Out<Handle<CXFile>?>, Out<UInt32>, Out<UInt32>, Out<UInt32>?) -> Void>
    let fileName: Fn<F, (Handle<CXFile>?) -> CXString>
    let tokenize: Fn<F, (Handle<CXUnit>, CXSourceRange, Out<Pointer<CXToken>?>, Out<UInt32>) -> Void>
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
        let file = CXUnsavedFile(filename: name.pointer, contents: content.pointer, length: UInt(source.utf8.count))
        let texts = try options.map { try memory.allocate(copying: $0) }
        defer { withExtendedLifetime((name, content, texts)) {} }
        let unit = Out<Handle<CXUnit>?>()
        try parse(index, "main.c", In(texts.map { $0.pointer }), [file], 0, unit)
        try body(#require(unit.value))
        try disposeUnit(#require(unit.value))
        try disposeIndex(index)
    }
}
