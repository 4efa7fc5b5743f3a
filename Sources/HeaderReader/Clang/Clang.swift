import CTypes

/// libclang, as far as headers are read with it.
struct Clang<F: Foreign>: BindingSet {
    typealias Visitor = (CXCursor, CXCursor, Pointer<Untyped>?) -> CXChildVisitResult
    typealias FieldVisitor = (CXCursor, Pointer<Untyped>?) -> CXVisitorResult

    let memory: F.Memory
    let createIndex: Fn<F, (Int32, Int32) -> Pointer<Untyped>?>
    let disposeIndex: Fn<F, (Pointer<Untyped>?) -> Void>
    let getClangVersion: Fn<F, () -> CXString>
    let parse:
        Fn<
            F,
            (
                Pointer<Untyped>?, CString, Counted<In<Pointer<C.Char>?>, Int32>,
                Counted<In<CXUnsavedFile>, UInt32>, UInt32, Out<Handle<CXUnit>?>
            ) -> Throwing<CXParsing>
        >
    let disposeTranslationUnit: Fn<F, (Handle<CXUnit>) -> Void>
    let getTranslationUnitCursor: Fn<F, (Handle<CXUnit>) -> CXCursor>
    let getTranslationUnitTargetInfo: Fn<F, (Handle<CXUnit>) -> Pointer<Untyped>?>
    let targetInfoGetTriple: Fn<F, (Pointer<Untyped>?) -> CXString>
    let targetInfoDispose: Fn<F, (Pointer<Untyped>?) -> Void>
    let getNumDiagnostics: Fn<F, (Handle<CXUnit>) -> UInt32>
    let getDiagnostic: Fn<F, (Handle<CXUnit>, UInt32) -> Pointer<Untyped>?>
    let getDiagnosticSeverity: Fn<F, (Pointer<Untyped>?) -> UInt32>
    let getDiagnosticSpelling: Fn<F, (Pointer<Untyped>?) -> CXString>
    let getDiagnosticLocation: Fn<F, (Pointer<Untyped>?) -> CXSourceLocation>
    let disposeDiagnostic: Fn<F, (Pointer<Untyped>?) -> Void>
    let visitChildren: Fn<F, (CXCursor, Callback<Visitor>, Pointer<Untyped>?) -> UInt32>
    let typeVisitFields: Fn<F, (CXType, Callback<FieldVisitor>, Pointer<Untyped>?) -> UInt32>
    let getCursorSpelling: Fn<F, (CXCursor) -> CXString>
    let getCursorUSR: Fn<F, (CXCursor) -> CXString>
    let getCursorType: Fn<F, (CXCursor) -> CXType>
    let getCursorDefinition: Fn<F, (CXCursor) -> CXCursor>
    let cursorIsNull: Fn<F, (CXCursor) -> Int32>
    let getCursorLocation: Fn<F, (CXCursor) -> CXSourceLocation>
    let getCursorExtent: Fn<F, (CXCursor) -> CXSourceRange>
    let getCursorAvailability: Fn<F, (CXCursor) -> UInt32>
    let cursorGetRawCommentText: Fn<F, (CXCursor) -> CXString>
    let cursorGetMangling: Fn<F, (CXCursor) -> CXString>
    let cursorGetStorageClass: Fn<F, (CXCursor) -> UInt32>
    let cursorIsFunctionInlined: Fn<F, (CXCursor) -> UInt32>
    let cursorIsAnonymous: Fn<F, (CXCursor) -> UInt32>
    let cursorIsMacroFunctionLike: Fn<F, (CXCursor) -> UInt32>
    let cursorIsMacroBuiltin: Fn<F, (CXCursor) -> UInt32>
    let cursorGetNumArguments: Fn<F, (CXCursor) -> Int32>
    let cursorGetArgument: Fn<F, (CXCursor, UInt32) -> CXCursor>
    let cursorGetOffsetOfField: Fn<F, (CXCursor) -> C.LongLong>
    let getFieldDeclBitWidth: Fn<F, (CXCursor) -> Int32>
    let getCursorTLSKind: Fn<F, (CXCursor) -> UInt32>
    let getTypedefDeclUnderlyingType: Fn<F, (CXCursor) -> CXType>
    let getEnumDeclIntegerType: Fn<F, (CXCursor) -> CXType>
    let getEnumConstantDeclValue: Fn<F, (CXCursor) -> C.LongLong>
    let cursorEvaluate: Fn<F, (CXCursor) -> Pointer<Untyped>?>
    let evalResultGetKind: Fn<F, (Pointer<Untyped>?) -> UInt32>
    let evalResultGetAsLongLong: Fn<F, (Pointer<Untyped>?) -> C.LongLong>
    let evalResultGetAsDouble: Fn<F, (Pointer<Untyped>?) -> Double>
    let evalResultGetAsStr: Fn<F, (Pointer<Untyped>?) -> Pointer<C.Char>?>
    let evalResultDispose: Fn<F, (Pointer<Untyped>?) -> Void>
    let getTypeSpelling: Fn<F, (CXType) -> CXString>
    let getCanonicalType: Fn<F, (CXType) -> CXType>
    let getTypeDeclaration: Fn<F, (CXType) -> CXCursor>
    let typeGetNamedType: Fn<F, (CXType) -> CXType>
    let typeGetModifiedType: Fn<F, (CXType) -> CXType>
    let typeGetNullability: Fn<F, (CXType) -> UInt32>
    let typeGetValueType: Fn<F, (CXType) -> CXType>
    let typeGetSizeOf: Fn<F, (CXType) -> C.LongLong>
    let typeGetAlignOf: Fn<F, (CXType) -> C.LongLong>
    let isConstQualifiedType: Fn<F, (CXType) -> UInt32>
    let isVolatileQualifiedType: Fn<F, (CXType) -> UInt32>
    let getPointeeType: Fn<F, (CXType) -> CXType>
    let getElementType: Fn<F, (CXType) -> CXType>
    let getNumElements: Fn<F, (CXType) -> C.LongLong>
    let getResultType: Fn<F, (CXType) -> CXType>
    let getNumArgTypes: Fn<F, (CXType) -> Int32>
    let getArgType: Fn<F, (CXType, UInt32) -> CXType>
    let isFunctionTypeVariadic: Fn<F, (CXType) -> UInt32>
    let getFunctionTypeCallingConv: Fn<F, (CXType) -> UInt32>
    let getFileLocation:
        Fn<F, (CXSourceLocation, Out<Pointer<Untyped>?>, Out<UInt32>, Out<UInt32>, Pointer<UInt32>?) -> Void>
    let getIncludedFile: Fn<F, (CXCursor) -> Pointer<Untyped>?>
    let getFileName: Fn<F, (Pointer<Untyped>?) -> CXString>
    let tokenize: Fn<F, (Handle<CXUnit>, CXSourceRange, Out<Pointer<CXToken>?>, Out<UInt32>) -> Void>
    let getTokenSpelling: Fn<F, (Handle<CXUnit>, CXToken) -> CXString>
    let disposeTokens: Fn<F, (Handle<CXUnit>, Pointer<CXToken>?, UInt32) -> Void>
    let getCString: Fn<F, (CXString) -> Pointer<C.Char>?>
    let disposeString: Fn<F, (CXString) -> Void>

    init(_ f: F) {
        memory = f.memory
        createIndex = f.fn("clang_createIndex")
        disposeIndex = f.fn("clang_disposeIndex")
        getClangVersion = f.fn("clang_getClangVersion")
        parse = f.fn("clang_parseTranslationUnit2")
        disposeTranslationUnit = f.fn("clang_disposeTranslationUnit")
        getTranslationUnitCursor = f.fn("clang_getTranslationUnitCursor")
        getTranslationUnitTargetInfo = f.fn("clang_getTranslationUnitTargetInfo")
        targetInfoGetTriple = f.fn("clang_TargetInfo_getTriple")
        targetInfoDispose = f.fn("clang_TargetInfo_dispose")
        getNumDiagnostics = f.fn("clang_getNumDiagnostics")
        getDiagnostic = f.fn("clang_getDiagnostic")
        getDiagnosticSeverity = f.fn("clang_getDiagnosticSeverity")
        getDiagnosticSpelling = f.fn("clang_getDiagnosticSpelling")
        getDiagnosticLocation = f.fn("clang_getDiagnosticLocation")
        disposeDiagnostic = f.fn("clang_disposeDiagnostic")
        visitChildren = f.fn("clang_visitChildren")
        typeVisitFields = f.fn("clang_Type_visitFields")
        getCursorSpelling = f.fn("clang_getCursorSpelling")
        getCursorUSR = f.fn("clang_getCursorUSR")
        getCursorType = f.fn("clang_getCursorType")
        getCursorDefinition = f.fn("clang_getCursorDefinition")
        cursorIsNull = f.fn("clang_Cursor_isNull")
        getCursorLocation = f.fn("clang_getCursorLocation")
        getCursorExtent = f.fn("clang_getCursorExtent")
        getCursorAvailability = f.fn("clang_getCursorAvailability")
        cursorGetRawCommentText = f.fn("clang_Cursor_getRawCommentText")
        cursorGetMangling = f.fn("clang_Cursor_getMangling")
        cursorGetStorageClass = f.fn("clang_Cursor_getStorageClass")
        cursorIsFunctionInlined = f.fn("clang_Cursor_isFunctionInlined")
        cursorIsAnonymous = f.fn("clang_Cursor_isAnonymous")
        cursorIsMacroFunctionLike = f.fn("clang_Cursor_isMacroFunctionLike")
        cursorIsMacroBuiltin = f.fn("clang_Cursor_isMacroBuiltin")
        cursorGetNumArguments = f.fn("clang_Cursor_getNumArguments")
        cursorGetArgument = f.fn("clang_Cursor_getArgument")
        cursorGetOffsetOfField = f.fn("clang_Cursor_getOffsetOfField")
        getFieldDeclBitWidth = f.fn("clang_getFieldDeclBitWidth")
        getCursorTLSKind = f.fn("clang_getCursorTLSKind")
        getTypedefDeclUnderlyingType = f.fn("clang_getTypedefDeclUnderlyingType")
        getEnumDeclIntegerType = f.fn("clang_getEnumDeclIntegerType")
        getEnumConstantDeclValue = f.fn("clang_getEnumConstantDeclValue")
        cursorEvaluate = f.fn("clang_Cursor_Evaluate")
        evalResultGetKind = f.fn("clang_EvalResult_getKind")
        evalResultGetAsLongLong = f.fn("clang_EvalResult_getAsLongLong")
        evalResultGetAsDouble = f.fn("clang_EvalResult_getAsDouble")
        evalResultGetAsStr = f.fn("clang_EvalResult_getAsStr")
        evalResultDispose = f.fn("clang_EvalResult_dispose")
        getTypeSpelling = f.fn("clang_getTypeSpelling")
        getCanonicalType = f.fn("clang_getCanonicalType")
        getTypeDeclaration = f.fn("clang_getTypeDeclaration")
        typeGetNamedType = f.fn("clang_Type_getNamedType")
        typeGetModifiedType = f.fn("clang_Type_getModifiedType")
        typeGetNullability = f.fn("clang_Type_getNullability")
        typeGetValueType = f.fn("clang_Type_getValueType")
        typeGetSizeOf = f.fn("clang_Type_getSizeOf")
        typeGetAlignOf = f.fn("clang_Type_getAlignOf")
        isConstQualifiedType = f.fn("clang_isConstQualifiedType")
        isVolatileQualifiedType = f.fn("clang_isVolatileQualifiedType")
        getPointeeType = f.fn("clang_getPointeeType")
        getElementType = f.fn("clang_getElementType")
        getNumElements = f.fn("clang_getNumElements")
        getResultType = f.fn("clang_getResultType")
        getNumArgTypes = f.fn("clang_getNumArgTypes")
        getArgType = f.fn("clang_getArgType")
        isFunctionTypeVariadic = f.fn("clang_isFunctionTypeVariadic")
        getFunctionTypeCallingConv = f.fn("clang_getFunctionTypeCallingConv")
        getFileLocation = f.fn("clang_getFileLocation")
        getIncludedFile = f.fn("clang_getIncludedFile")
        getFileName = f.fn("clang_getFileName")
        tokenize = f.fn("clang_tokenize")
        getTokenSpelling = f.fn("clang_getTokenSpelling")
        disposeTokens = f.fn("clang_disposeTokens")
        getCString = f.fn("clang_getCString")
        disposeString = f.fn("clang_disposeString")
    }
}
