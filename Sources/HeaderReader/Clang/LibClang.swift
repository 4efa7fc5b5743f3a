// Made by swift-bind from clang-c/Index.h, for x86_64-linux-gnu.
import CTypes

struct CXErrorCode: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXErrorCode"
    static let success = CXErrorCode(rawValue: 0)
    static let failure = CXErrorCode(rawValue: 1)
    static let crashed = CXErrorCode(rawValue: 2)
    static let invalidArguments = CXErrorCode(rawValue: 3)
    static let astReadError = CXErrorCode(rawValue: 4)
    static var members: [(String, CXErrorCode)] {
        [
            ("CXError_Success", success),
            ("CXError_Failure", failure),
            ("CXError_Crashed", crashed),
            ("CXError_InvalidArguments", invalidArguments),
            ("CXError_ASTReadError", astReadError),
        ]
    }
}

struct CXString: CStruct {
    var data: Pointer<Untyped>? = nil
    var privateFlags: UInt32 = 0

    static let layout = StructLayout("CXString") {
        Field("data", \CXString.data)
        Field("private_flags", \CXString.privateFlags)
    }
}

typealias CXIndex = Pointer<Untyped>
enum CXTargetInfoImpl: OpaqueType { static let spelling = "struct CXTargetInfoImpl" }
typealias CXTargetInfo = Handle<CXTargetInfoImpl>
enum CXTranslationUnitImpl: OpaqueType { static let spelling = "struct CXTranslationUnitImpl" }
typealias CXTranslationUnit = Handle<CXTranslationUnitImpl>
typealias CXClientData = Pointer<Untyped>

struct CXUnsavedFile: CStruct {
    var filename: Pointer<C.Char>? = nil
    var contents: Pointer<C.Char>? = nil
    var length: CUnsignedLong = 0

    static let layout = StructLayout("struct CXUnsavedFile") {
        Field("Filename", \CXUnsavedFile.filename)
        Field("Contents", \CXUnsavedFile.contents)
        Field("Length", \CXUnsavedFile.length, as: C.UnsignedLong.self)
    }
}

struct CXAvailabilityKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXAvailabilityKind"
    static let available = CXAvailabilityKind(rawValue: 0)
    static let deprecated = CXAvailabilityKind(rawValue: 1)
    static let notAvailable = CXAvailabilityKind(rawValue: 2)
    static let notAccessible = CXAvailabilityKind(rawValue: 3)
    static var members: [(String, CXAvailabilityKind)] {
        [
            ("CXAvailability_Available", available),
            ("CXAvailability_Deprecated", deprecated),
            ("CXAvailability_NotAvailable", notAvailable),
            ("CXAvailability_NotAccessible", notAccessible),
        ]
    }
}

typealias CXFile = Pointer<Untyped>

struct CXSourceLocation: CStruct {
    var ptrData: InlineArray<2, Pointer<Untyped>?> = InlineArray(repeating: nil)
    var intData: UInt32 = 0

    static let layout = StructLayout("CXSourceLocation") {
        Field("ptr_data", \CXSourceLocation.ptrData)
        Field("int_data", \CXSourceLocation.intData)
    }
}

struct CXSourceRange: CStruct {
    var ptrData: InlineArray<2, Pointer<Untyped>?> = InlineArray(repeating: nil)
    var beginIntData: UInt32 = 0
    var endIntData: UInt32 = 0

    static let layout = StructLayout("CXSourceRange") {
        Field("ptr_data", \CXSourceRange.ptrData)
        Field("begin_int_data", \CXSourceRange.beginIntData)
        Field("end_int_data", \CXSourceRange.endIntData)
    }
}

struct CXDiagnosticSeverity: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXDiagnosticSeverity"
    static let ignored = CXDiagnosticSeverity(rawValue: 0)
    static let note = CXDiagnosticSeverity(rawValue: 1)
    static let warning = CXDiagnosticSeverity(rawValue: 2)
    static let error = CXDiagnosticSeverity(rawValue: 3)
    static let fatal = CXDiagnosticSeverity(rawValue: 4)
    static var members: [(String, CXDiagnosticSeverity)] {
        [
            ("CXDiagnostic_Ignored", ignored),
            ("CXDiagnostic_Note", note),
            ("CXDiagnostic_Warning", warning),
            ("CXDiagnostic_Error", error),
            ("CXDiagnostic_Fatal", fatal),
        ]
    }
}

typealias CXDiagnostic = Pointer<Untyped>

struct CXCursorKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXCursorKind"
    static let unexposedDecl = CXCursorKind(rawValue: 1)
    static let structDecl = CXCursorKind(rawValue: 2)
    static let unionDecl = CXCursorKind(rawValue: 3)
    static let classDecl = CXCursorKind(rawValue: 4)
    static let enumDecl = CXCursorKind(rawValue: 5)
    static let fieldDecl = CXCursorKind(rawValue: 6)
    static let enumConstantDecl = CXCursorKind(rawValue: 7)
    static let functionDecl = CXCursorKind(rawValue: 8)
    static let varDecl = CXCursorKind(rawValue: 9)
    static let parmDecl = CXCursorKind(rawValue: 10)
    static let typedefDecl = CXCursorKind(rawValue: 20)
    static let namespace = CXCursorKind(rawValue: 22)
    static let linkageSpec = CXCursorKind(rawValue: 23)
    static let constructor = CXCursorKind(rawValue: 24)
    static let destructor = CXCursorKind(rawValue: 25)
    static let conversionFunction = CXCursorKind(rawValue: 26)
    static let templateTypeParameter = CXCursorKind(rawValue: 27)
    static let nonTypeTemplateParameter = CXCursorKind(rawValue: 28)
    static let templateTemplateParameter = CXCursorKind(rawValue: 29)
    static let functionTemplate = CXCursorKind(rawValue: 30)
    static let classTemplate = CXCursorKind(rawValue: 31)
    static let classTemplatePartialSpecialization = CXCursorKind(rawValue: 32)
    static let namespaceAlias = CXCursorKind(rawValue: 33)
    static let usingDirective = CXCursorKind(rawValue: 34)
    static let usingDeclaration = CXCursorKind(rawValue: 35)
    static let typeAliasDecl = CXCursorKind(rawValue: 36)
    static let firstDecl = CXCursorKind(rawValue: 1)
    static let lastDecl = CXCursorKind(rawValue: 39)
    static let firstRef = CXCursorKind(rawValue: 40)
    static let typeRef = CXCursorKind(rawValue: 43)
    static let templateRef = CXCursorKind(rawValue: 45)
    static let namespaceRef = CXCursorKind(rawValue: 46)
    static let memberRef = CXCursorKind(rawValue: 47)
    static let labelRef = CXCursorKind(rawValue: 48)
    static let overloadedDeclRef = CXCursorKind(rawValue: 49)
    static let variableRef = CXCursorKind(rawValue: 50)
    static let lastRef = CXCursorKind(rawValue: 50)
    static let firstInvalid = CXCursorKind(rawValue: 70)
    static let invalidFile = CXCursorKind(rawValue: 70)
    static let noDeclFound = CXCursorKind(rawValue: 71)
    static let notImplemented = CXCursorKind(rawValue: 72)
    static let invalidCode = CXCursorKind(rawValue: 73)
    static let lastInvalid = CXCursorKind(rawValue: 73)
    static let unaryOperator = CXCursorKind(rawValue: 112)
    static let binaryOperator = CXCursorKind(rawValue: 114)
    static let compoundAssignOperator = CXCursorKind(rawValue: 115)
    static let conditionalOperator = CXCursorKind(rawValue: 116)
    static let translationUnit = CXCursorKind(rawValue: 300)
    static let firstAttr = CXCursorKind(rawValue: 400)
    static let unexposedAttr = CXCursorKind(rawValue: 400)
    static let annotateAttr = CXCursorKind(rawValue: 406)
    static let asmLabelAttr = CXCursorKind(rawValue: 407)
    static let packedAttr = CXCursorKind(rawValue: 408)
    static let pureAttr = CXCursorKind(rawValue: 409)
    static let constAttr = CXCursorKind(rawValue: 410)
    static let noDuplicateAttr = CXCursorKind(rawValue: 411)
    static let visibilityAttr = CXCursorKind(rawValue: 417)
    static let dllExport = CXCursorKind(rawValue: 418)
    static let dllImport = CXCursorKind(rawValue: 419)
    static let flagEnum = CXCursorKind(rawValue: 437)
    static let convergentAttr = CXCursorKind(rawValue: 438)
    static let warnUnusedAttr = CXCursorKind(rawValue: 439)
    static let warnUnusedResultAttr = CXCursorKind(rawValue: 440)
    static let alignedAttr = CXCursorKind(rawValue: 441)
    static let lastAttr = CXCursorKind(rawValue: 441)
    static let preprocessingDirective = CXCursorKind(rawValue: 500)
    static let macroDefinition = CXCursorKind(rawValue: 501)
    static let macroExpansion = CXCursorKind(rawValue: 502)
    static let macroInstantiation = CXCursorKind(rawValue: 502)
    static let inclusionDirective = CXCursorKind(rawValue: 503)
    static let firstPreprocessing = CXCursorKind(rawValue: 500)
    static let lastPreprocessing = CXCursorKind(rawValue: 503)
    static let moduleImportDecl = CXCursorKind(rawValue: 600)
    static let typeAliasTemplateDecl = CXCursorKind(rawValue: 601)
    static let staticAssert = CXCursorKind(rawValue: 602)
    static let friendDecl = CXCursorKind(rawValue: 603)
    static let firstExtraDecl = CXCursorKind(rawValue: 600)
    static let lastExtraDecl = CXCursorKind(rawValue: 603)
    static let overloadCandidate = CXCursorKind(rawValue: 700)
    static var members: [(String, CXCursorKind)] {
        [
            ("CXCursor_UnexposedDecl", unexposedDecl),
            ("CXCursor_StructDecl", structDecl),
            ("CXCursor_UnionDecl", unionDecl),
            ("CXCursor_ClassDecl", classDecl),
            ("CXCursor_EnumDecl", enumDecl),
            ("CXCursor_FieldDecl", fieldDecl),
            ("CXCursor_EnumConstantDecl", enumConstantDecl),
            ("CXCursor_FunctionDecl", functionDecl),
            ("CXCursor_VarDecl", varDecl),
            ("CXCursor_ParmDecl", parmDecl),
            ("CXCursor_TypedefDecl", typedefDecl),
            ("CXCursor_Namespace", namespace),
            ("CXCursor_LinkageSpec", linkageSpec),
            ("CXCursor_Constructor", constructor),
            ("CXCursor_Destructor", destructor),
            ("CXCursor_ConversionFunction", conversionFunction),
            ("CXCursor_TemplateTypeParameter", templateTypeParameter),
            ("CXCursor_NonTypeTemplateParameter", nonTypeTemplateParameter),
            ("CXCursor_TemplateTemplateParameter", templateTemplateParameter),
            ("CXCursor_FunctionTemplate", functionTemplate),
            ("CXCursor_ClassTemplate", classTemplate),
            ("CXCursor_ClassTemplatePartialSpecialization", classTemplatePartialSpecialization),
            ("CXCursor_NamespaceAlias", namespaceAlias),
            ("CXCursor_UsingDirective", usingDirective),
            ("CXCursor_UsingDeclaration", usingDeclaration),
            ("CXCursor_TypeAliasDecl", typeAliasDecl),
            ("CXCursor_FirstDecl", firstDecl),
            ("CXCursor_LastDecl", lastDecl),
            ("CXCursor_FirstRef", firstRef),
            ("CXCursor_TypeRef", typeRef),
            ("CXCursor_TemplateRef", templateRef),
            ("CXCursor_NamespaceRef", namespaceRef),
            ("CXCursor_MemberRef", memberRef),
            ("CXCursor_LabelRef", labelRef),
            ("CXCursor_OverloadedDeclRef", overloadedDeclRef),
            ("CXCursor_VariableRef", variableRef),
            ("CXCursor_LastRef", lastRef),
            ("CXCursor_FirstInvalid", firstInvalid),
            ("CXCursor_InvalidFile", invalidFile),
            ("CXCursor_NoDeclFound", noDeclFound),
            ("CXCursor_NotImplemented", notImplemented),
            ("CXCursor_InvalidCode", invalidCode),
            ("CXCursor_LastInvalid", lastInvalid),
            ("CXCursor_UnaryOperator", unaryOperator),
            ("CXCursor_BinaryOperator", binaryOperator),
            ("CXCursor_CompoundAssignOperator", compoundAssignOperator),
            ("CXCursor_ConditionalOperator", conditionalOperator),
            ("CXCursor_TranslationUnit", translationUnit),
            ("CXCursor_FirstAttr", firstAttr),
            ("CXCursor_UnexposedAttr", unexposedAttr),
            ("CXCursor_AnnotateAttr", annotateAttr),
            ("CXCursor_AsmLabelAttr", asmLabelAttr),
            ("CXCursor_PackedAttr", packedAttr),
            ("CXCursor_PureAttr", pureAttr),
            ("CXCursor_ConstAttr", constAttr),
            ("CXCursor_NoDuplicateAttr", noDuplicateAttr),
            ("CXCursor_VisibilityAttr", visibilityAttr),
            ("CXCursor_DLLExport", dllExport),
            ("CXCursor_DLLImport", dllImport),
            ("CXCursor_FlagEnum", flagEnum),
            ("CXCursor_ConvergentAttr", convergentAttr),
            ("CXCursor_WarnUnusedAttr", warnUnusedAttr),
            ("CXCursor_WarnUnusedResultAttr", warnUnusedResultAttr),
            ("CXCursor_AlignedAttr", alignedAttr),
            ("CXCursor_LastAttr", lastAttr),
            ("CXCursor_PreprocessingDirective", preprocessingDirective),
            ("CXCursor_MacroDefinition", macroDefinition),
            ("CXCursor_MacroExpansion", macroExpansion),
            ("CXCursor_MacroInstantiation", macroInstantiation),
            ("CXCursor_InclusionDirective", inclusionDirective),
            ("CXCursor_FirstPreprocessing", firstPreprocessing),
            ("CXCursor_LastPreprocessing", lastPreprocessing),
            ("CXCursor_ModuleImportDecl", moduleImportDecl),
            ("CXCursor_TypeAliasTemplateDecl", typeAliasTemplateDecl),
            ("CXCursor_StaticAssert", staticAssert),
            ("CXCursor_FriendDecl", friendDecl),
            ("CXCursor_FirstExtraDecl", firstExtraDecl),
            ("CXCursor_LastExtraDecl", lastExtraDecl),
            ("CXCursor_OverloadCandidate", overloadCandidate),
        ]
    }
}

struct CXCursor: CStruct {
    var kind: CXCursorKind = CXCursorKind(rawValue: 0)
    var xdata: Int32 = 0
    var data: InlineArray<3, Pointer<Untyped>?> = InlineArray(repeating: nil)

    static let layout = StructLayout("CXCursor") {
        Field("kind", \CXCursor.kind)
        Field("xdata", \CXCursor.xdata)
        Field("data", \CXCursor.data)
    }
}

struct CXTLSKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXTLSKind"
    static let none = CXTLSKind(rawValue: 0)
    static let dynamic = CXTLSKind(rawValue: 1)
    static let `static` = CXTLSKind(rawValue: 2)
    static var members: [(String, CXTLSKind)] {
        [
            ("CXTLS_None", none),
            ("CXTLS_Dynamic", dynamic),
            ("CXTLS_Static", `static`),
        ]
    }
}

struct CXTypeKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXTypeKind"
    static let invalid = CXTypeKind(rawValue: 0)
    static let unexposed = CXTypeKind(rawValue: 1)
    static let void = CXTypeKind(rawValue: 2)
    static let bool = CXTypeKind(rawValue: 3)
    static let charU = CXTypeKind(rawValue: 4)
    static let uChar = CXTypeKind(rawValue: 5)
    static let char16 = CXTypeKind(rawValue: 6)
    static let char32 = CXTypeKind(rawValue: 7)
    static let uShort = CXTypeKind(rawValue: 8)
    static let uInt = CXTypeKind(rawValue: 9)
    static let uLong = CXTypeKind(rawValue: 10)
    static let uLongLong = CXTypeKind(rawValue: 11)
    static let uInt128 = CXTypeKind(rawValue: 12)
    static let charS = CXTypeKind(rawValue: 13)
    static let sChar = CXTypeKind(rawValue: 14)
    static let wChar = CXTypeKind(rawValue: 15)
    static let short = CXTypeKind(rawValue: 16)
    static let int = CXTypeKind(rawValue: 17)
    static let long = CXTypeKind(rawValue: 18)
    static let longLong = CXTypeKind(rawValue: 19)
    static let int128 = CXTypeKind(rawValue: 20)
    static let float = CXTypeKind(rawValue: 21)
    static let double = CXTypeKind(rawValue: 22)
    static let longDouble = CXTypeKind(rawValue: 23)
    static let nullPtr = CXTypeKind(rawValue: 24)
    static let overload = CXTypeKind(rawValue: 25)
    static let dependent = CXTypeKind(rawValue: 26)
    static let float128 = CXTypeKind(rawValue: 30)
    static let half = CXTypeKind(rawValue: 31)
    static let float16 = CXTypeKind(rawValue: 32)
    static let shortAccum = CXTypeKind(rawValue: 33)
    static let accum = CXTypeKind(rawValue: 34)
    static let longAccum = CXTypeKind(rawValue: 35)
    static let uShortAccum = CXTypeKind(rawValue: 36)
    static let uAccum = CXTypeKind(rawValue: 37)
    static let uLongAccum = CXTypeKind(rawValue: 38)
    static let bFloat16 = CXTypeKind(rawValue: 39)
    static let ibm128 = CXTypeKind(rawValue: 40)
    static let firstBuiltin = CXTypeKind(rawValue: 2)
    static let lastBuiltin = CXTypeKind(rawValue: 40)
    static let complex = CXTypeKind(rawValue: 100)
    static let pointer = CXTypeKind(rawValue: 101)
    static let blockPointer = CXTypeKind(rawValue: 102)
    static let lValueReference = CXTypeKind(rawValue: 103)
    static let rValueReference = CXTypeKind(rawValue: 104)
    static let record = CXTypeKind(rawValue: 105)
    static let `enum` = CXTypeKind(rawValue: 106)
    static let typedef = CXTypeKind(rawValue: 107)
    static let functionNoProto = CXTypeKind(rawValue: 110)
    static let functionProto = CXTypeKind(rawValue: 111)
    static let constantArray = CXTypeKind(rawValue: 112)
    static let vector = CXTypeKind(rawValue: 113)
    static let incompleteArray = CXTypeKind(rawValue: 114)
    static let variableArray = CXTypeKind(rawValue: 115)
    static let dependentSizedArray = CXTypeKind(rawValue: 116)
    static let memberPointer = CXTypeKind(rawValue: 117)
    static let auto = CXTypeKind(rawValue: 118)
    static let elaborated = CXTypeKind(rawValue: 119)
    static let pipe = CXTypeKind(rawValue: 120)
    static let attributed = CXTypeKind(rawValue: 163)
    static let extVector = CXTypeKind(rawValue: 176)
    static let atomic = CXTypeKind(rawValue: 177)
    static var members: [(String, CXTypeKind)] {
        [
            ("CXType_Invalid", invalid),
            ("CXType_Unexposed", unexposed),
            ("CXType_Void", void),
            ("CXType_Bool", bool),
            ("CXType_Char_U", charU),
            ("CXType_UChar", uChar),
            ("CXType_Char16", char16),
            ("CXType_Char32", char32),
            ("CXType_UShort", uShort),
            ("CXType_UInt", uInt),
            ("CXType_ULong", uLong),
            ("CXType_ULongLong", uLongLong),
            ("CXType_UInt128", uInt128),
            ("CXType_Char_S", charS),
            ("CXType_SChar", sChar),
            ("CXType_WChar", wChar),
            ("CXType_Short", short),
            ("CXType_Int", int),
            ("CXType_Long", long),
            ("CXType_LongLong", longLong),
            ("CXType_Int128", int128),
            ("CXType_Float", float),
            ("CXType_Double", double),
            ("CXType_LongDouble", longDouble),
            ("CXType_NullPtr", nullPtr),
            ("CXType_Overload", overload),
            ("CXType_Dependent", dependent),
            ("CXType_Float128", float128),
            ("CXType_Half", half),
            ("CXType_Float16", float16),
            ("CXType_ShortAccum", shortAccum),
            ("CXType_Accum", accum),
            ("CXType_LongAccum", longAccum),
            ("CXType_UShortAccum", uShortAccum),
            ("CXType_UAccum", uAccum),
            ("CXType_ULongAccum", uLongAccum),
            ("CXType_BFloat16", bFloat16),
            ("CXType_Ibm128", ibm128),
            ("CXType_FirstBuiltin", firstBuiltin),
            ("CXType_LastBuiltin", lastBuiltin),
            ("CXType_Complex", complex),
            ("CXType_Pointer", pointer),
            ("CXType_BlockPointer", blockPointer),
            ("CXType_LValueReference", lValueReference),
            ("CXType_RValueReference", rValueReference),
            ("CXType_Record", record),
            ("CXType_Enum", `enum`),
            ("CXType_Typedef", typedef),
            ("CXType_FunctionNoProto", functionNoProto),
            ("CXType_FunctionProto", functionProto),
            ("CXType_ConstantArray", constantArray),
            ("CXType_Vector", vector),
            ("CXType_IncompleteArray", incompleteArray),
            ("CXType_VariableArray", variableArray),
            ("CXType_DependentSizedArray", dependentSizedArray),
            ("CXType_MemberPointer", memberPointer),
            ("CXType_Auto", auto),
            ("CXType_Elaborated", elaborated),
            ("CXType_Pipe", pipe),
            ("CXType_Attributed", attributed),
            ("CXType_ExtVector", extVector),
            ("CXType_Atomic", atomic),
        ]
    }
}

struct CXCallingConv: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXCallingConv"
    static let `default` = CXCallingConv(rawValue: 0)
    static let c = CXCallingConv(rawValue: 1)
    static let x86StdCall = CXCallingConv(rawValue: 2)
    static let x86FastCall = CXCallingConv(rawValue: 3)
    static let x86ThisCall = CXCallingConv(rawValue: 4)
    static let x86Pascal = CXCallingConv(rawValue: 5)
    static let aapcs = CXCallingConv(rawValue: 6)
    static let aapcsVfp = CXCallingConv(rawValue: 7)
    static let x86RegCall = CXCallingConv(rawValue: 8)
    static let intelOclBicc = CXCallingConv(rawValue: 9)
    static let win64 = CXCallingConv(rawValue: 10)
    static let x8664Win64 = CXCallingConv(rawValue: 10)
    static let x8664SysV = CXCallingConv(rawValue: 11)
    static let x86VectorCall = CXCallingConv(rawValue: 12)
    static let swift = CXCallingConv(rawValue: 13)
    static let preserveMost = CXCallingConv(rawValue: 14)
    static let preserveAll = CXCallingConv(rawValue: 15)
    static let aArch64VectorCall = CXCallingConv(rawValue: 16)
    static let swiftAsync = CXCallingConv(rawValue: 17)
    static let invalid = CXCallingConv(rawValue: 100)
    static let unexposed = CXCallingConv(rawValue: 200)
    static var members: [(String, CXCallingConv)] {
        [
            ("CXCallingConv_Default", `default`),
            ("CXCallingConv_C", c),
            ("CXCallingConv_X86StdCall", x86StdCall),
            ("CXCallingConv_X86FastCall", x86FastCall),
            ("CXCallingConv_X86ThisCall", x86ThisCall),
            ("CXCallingConv_X86Pascal", x86Pascal),
            ("CXCallingConv_AAPCS", aapcs),
            ("CXCallingConv_AAPCS_VFP", aapcsVfp),
            ("CXCallingConv_X86RegCall", x86RegCall),
            ("CXCallingConv_IntelOclBicc", intelOclBicc),
            ("CXCallingConv_Win64", win64),
            ("CXCallingConv_X86_64Win64", x8664Win64),
            ("CXCallingConv_X86_64SysV", x8664SysV),
            ("CXCallingConv_X86VectorCall", x86VectorCall),
            ("CXCallingConv_Swift", swift),
            ("CXCallingConv_PreserveMost", preserveMost),
            ("CXCallingConv_PreserveAll", preserveAll),
            ("CXCallingConv_AArch64VectorCall", aArch64VectorCall),
            ("CXCallingConv_SwiftAsync", swiftAsync),
            ("CXCallingConv_Invalid", invalid),
            ("CXCallingConv_Unexposed", unexposed),
        ]
    }
}

struct CXType: CStruct {
    var kind: CXTypeKind = CXTypeKind(rawValue: 0)
    var data: InlineArray<2, Pointer<Untyped>?> = InlineArray(repeating: nil)

    static let layout = StructLayout("CXType") {
        Field("kind", \CXType.kind)
        Field("data", \CXType.data)
    }
}

struct CXTypeNullabilityKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXTypeNullabilityKind"
    static let nonNull = CXTypeNullabilityKind(rawValue: 0)
    static let nullable = CXTypeNullabilityKind(rawValue: 1)
    static let unspecified = CXTypeNullabilityKind(rawValue: 2)
    static let invalid = CXTypeNullabilityKind(rawValue: 3)
    static let nullableResult = CXTypeNullabilityKind(rawValue: 4)
    static var members: [(String, CXTypeNullabilityKind)] {
        [
            ("CXTypeNullability_NonNull", nonNull),
            ("CXTypeNullability_Nullable", nullable),
            ("CXTypeNullability_Unspecified", unspecified),
            ("CXTypeNullability_Invalid", invalid),
            ("CXTypeNullability_NullableResult", nullableResult),
        ]
    }
}

struct CxStorageClass: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CX_StorageClass"
    static let invalid = CxStorageClass(rawValue: 0)
    static let none = CxStorageClass(rawValue: 1)
    static let extern = CxStorageClass(rawValue: 2)
    static let `static` = CxStorageClass(rawValue: 3)
    static let privateExtern = CxStorageClass(rawValue: 4)
    static let openClWorkGroupLocal = CxStorageClass(rawValue: 5)
    static let auto = CxStorageClass(rawValue: 6)
    static let register = CxStorageClass(rawValue: 7)
    static var members: [(String, CxStorageClass)] {
        [
            ("CX_SC_Invalid", invalid),
            ("CX_SC_None", none),
            ("CX_SC_Extern", extern),
            ("CX_SC_Static", `static`),
            ("CX_SC_PrivateExtern", privateExtern),
            ("CX_SC_OpenCLWorkGroupLocal", openClWorkGroupLocal),
            ("CX_SC_Auto", auto),
            ("CX_SC_Register", register),
        ]
    }
}

struct CXChildVisitResult: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXChildVisitResult"
    static let `break` = CXChildVisitResult(rawValue: 0)
    static let `continue` = CXChildVisitResult(rawValue: 1)
    static let recurse = CXChildVisitResult(rawValue: 2)
    static var members: [(String, CXChildVisitResult)] {
        [
            ("CXChildVisit_Break", `break`),
            ("CXChildVisit_Continue", `continue`),
            ("CXChildVisit_Recurse", recurse),
        ]
    }
}

typealias CXCursorVisitor = (CXCursor, CXCursor, CXClientData?) -> CXChildVisitResult

struct CXToken: CStruct {
    var intData: InlineArray<4, UInt32> = InlineArray(repeating: 0)
    var ptrData: Pointer<Untyped>? = nil

    static let layout = StructLayout("CXToken") {
        Field("int_data", \CXToken.intData)
        Field("ptr_data", \CXToken.ptrData)
    }
}

struct CXEvalResultKind: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "CXEvalResultKind"
    static let int = CXEvalResultKind(rawValue: 1)
    static let float = CXEvalResultKind(rawValue: 2)
    static let objCStrLiteral = CXEvalResultKind(rawValue: 3)
    static let strLiteral = CXEvalResultKind(rawValue: 4)
    static let cfStr = CXEvalResultKind(rawValue: 5)
    static let other = CXEvalResultKind(rawValue: 6)
    static let unExposed = CXEvalResultKind(rawValue: 0)
    static var members: [(String, CXEvalResultKind)] {
        [
            ("CXEval_Int", int),
            ("CXEval_Float", float),
            ("CXEval_ObjCStrLiteral", objCStrLiteral),
            ("CXEval_StrLiteral", strLiteral),
            ("CXEval_CFStr", cfStr),
            ("CXEval_Other", other),
            ("CXEval_UnExposed", unExposed),
        ]
    }
}

typealias CXEvalResult = Pointer<Untyped>

struct CXVisitorResult: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum CXVisitorResult"
    static let `break` = CXVisitorResult(rawValue: 0)
    static let `continue` = CXVisitorResult(rawValue: 1)
    static var members: [(String, CXVisitorResult)] {
        [
            ("CXVisit_Break", `break`),
            ("CXVisit_Continue", `continue`),
        ]
    }
}

typealias CXFieldVisitor = (CXCursor, CXClientData?) -> CXVisitorResult

/// The functions and variables of clang-c/Index.h.
struct Clang<F: Foreign>: BindingSet {
    let memory: F.Memory
    let getCString: Fn<F, (CXString) -> Pointer<C.Char>?>
    let disposeString: Fn<F, (CXString) -> Void>
    let createIndex: Fn<F, (Int32, Int32) -> CXIndex?>
    let disposeIndex: Fn<F, (CXIndex?) -> Void>
    let getFileName: Fn<F, (CXFile?) -> CXString>
    let locationIsInSystemHeader: Fn<F, (CXSourceLocation) -> Int32>
    let getFileLocation: Fn<
        F,
        (
            CXSourceLocation,
            Out<CXFile?>?,
            Out<UInt32>?,
            Out<UInt32>?,
            InOut<UInt32>?
        ) -> Void
    >
    let getNumDiagnostics: Fn<F, (CXTranslationUnit?) -> UInt32>
    let getDiagnostic: Fn<F, (CXTranslationUnit?, UInt32) -> CXDiagnostic?>
    let disposeDiagnostic: Fn<F, (CXDiagnostic?) -> Void>
    let getDiagnosticSeverity: Fn<F, (CXDiagnostic?) -> CXDiagnosticSeverity>
    let getDiagnosticLocation: Fn<F, (CXDiagnostic?) -> CXSourceLocation>
    let getDiagnosticSpelling: Fn<F, (CXDiagnostic?) -> CXString>
    let parseTranslationUnit2: Fn<
        F,
        (
            CXIndex?,
            CString?,
            Counted<In<Pointer<C.Char>?>, Int32>?,
            Counted<In<CXUnsavedFile>, UInt32>?,
            UInt32,
            Out<CXTranslationUnit?>?
        ) -> CXErrorCode
    >
    let disposeTranslationUnit: Fn<F, (CXTranslationUnit?) -> Void>
    let getTranslationUnitTargetInfo: Fn<F, (CXTranslationUnit?) -> CXTargetInfo?>
    let targetInfoDispose: Fn<F, (CXTargetInfo?) -> Void>
    let targetInfoGetTriple: Fn<F, (CXTargetInfo?) -> CXString>
    let getTranslationUnitCursor: Fn<F, (CXTranslationUnit?) -> CXCursor>
    let cursorIsNull: Fn<F, (CXCursor) -> Int32>
    let getCursorAvailability: Fn<F, (CXCursor) -> CXAvailabilityKind>
    let getCursorTlsKind: Fn<F, (CXCursor) -> CXTLSKind>
    let getCursorSemanticParent: Fn<F, (CXCursor) -> CXCursor>
    let getIncludedFile: Fn<F, (CXCursor) -> CXFile?>
    let getCursorLocation: Fn<F, (CXCursor) -> CXSourceLocation>
    let getCursorExtent: Fn<F, (CXCursor) -> CXSourceRange>
    let getCursorType: Fn<F, (CXCursor) -> CXType>
    let getTypeSpelling: Fn<F, (CXType) -> CXString>
    let getTypedefDeclUnderlyingType: Fn<F, (CXCursor) -> CXType>
    let getEnumDeclIntegerType: Fn<F, (CXCursor) -> CXType>
    let getEnumConstantDeclValue: Fn<F, (CXCursor) -> Int64>
    let getFieldDeclBitWidth: Fn<F, (CXCursor) -> Int32>
    let cursorGetNumArguments: Fn<F, (CXCursor) -> Int32>
    let cursorGetArgument: Fn<F, (CXCursor, UInt32) -> CXCursor>
    let getCanonicalType: Fn<F, (CXType) -> CXType>
    let isConstQualifiedType: Fn<F, (CXType) -> UInt32>
    let cursorIsMacroFunctionLike: Fn<F, (CXCursor) -> UInt32>
    let cursorIsMacroBuiltin: Fn<F, (CXCursor) -> UInt32>
    let cursorIsFunctionInlined: Fn<F, (CXCursor) -> UInt32>
    let isVolatileQualifiedType: Fn<F, (CXType) -> UInt32>
    let getPointeeType: Fn<F, (CXType) -> CXType>
    let getTypeDeclaration: Fn<F, (CXType) -> CXCursor>
    let getFunctionTypeCallingConv: Fn<F, (CXType) -> CXCallingConv>
    let getResultType: Fn<F, (CXType) -> CXType>
    let getNumArgTypes: Fn<F, (CXType) -> Int32>
    let getArgType: Fn<F, (CXType, UInt32) -> CXType>
    let isFunctionTypeVariadic: Fn<F, (CXType) -> UInt32>
    let getElementType: Fn<F, (CXType) -> CXType>
    let getNumElements: Fn<F, (CXType) -> Int64>
    let typeGetNamedType: Fn<F, (CXType) -> CXType>
    let typeGetNullability: Fn<F, (CXType) -> CXTypeNullabilityKind>
    let typeGetAlignOf: Fn<F, (CXType) -> Int64>
    let typeGetSizeOf: Fn<F, (CXType) -> Int64>
    let typeGetModifiedType: Fn<F, (CXType) -> CXType>
    let typeGetValueType: Fn<F, (CXType) -> CXType>
    let cursorGetOffsetOfField: Fn<F, (CXCursor) -> Int64>
    let cursorIsAnonymous: Fn<F, (CXCursor) -> UInt32>
    let cursorGetStorageClass: Fn<F, (CXCursor) -> CxStorageClass>
    let visitChildren: Fn<F, (CXCursor, Callback<CXCursorVisitor>?, CXClientData?) -> UInt32>
    let getCursorUsr: Fn<F, (CXCursor) -> CXString>
    let getCursorSpelling: Fn<F, (CXCursor) -> CXString>
    let getCursorDefinition: Fn<F, (CXCursor) -> CXCursor>
    let cursorGetRawCommentText: Fn<F, (CXCursor) -> CXString>
    let cursorGetMangling: Fn<F, (CXCursor) -> CXString>
    let getTokenSpelling: Fn<F, (CXTranslationUnit?, CXToken) -> CXString>
    let tokenize: Fn<F, (CXTranslationUnit?, CXSourceRange, Out<Pointer<CXToken>?>?, Out<UInt32>?) -> Void>
    let disposeTokens: Fn<F, (CXTranslationUnit?, Pointer<CXToken>?, UInt32) -> Void>
    let getClangVersion: Fn<F, () -> CXString>
    let cursorEvaluate: Fn<F, (CXCursor) -> CXEvalResult?>
    let evalResultGetKind: Fn<F, (CXEvalResult?) -> CXEvalResultKind>
    let evalResultGetAsLongLong: Fn<F, (CXEvalResult?) -> Int64>
    let evalResultGetAsDouble: Fn<F, (CXEvalResult?) -> Double>
    let evalResultGetAsStr: Fn<F, (CXEvalResult?) -> Pointer<C.Char>?>
    let evalResultDispose: Fn<F, (CXEvalResult?) -> Void>
    let typeVisitFields: Fn<F, (CXType, Callback<CXFieldVisitor>?, CXClientData?) -> UInt32>

    init(_ f: F) {
        memory = f.memory
        getCString = f.fn("clang_getCString", "string")
        disposeString = f.fn("clang_disposeString", "string")
        createIndex = f.fn("clang_createIndex", "excludeDeclarationsFromPCH", "displayDiagnostics")
        disposeIndex = f.fn("clang_disposeIndex", "index")
        getFileName = f.fn("clang_getFileName", "SFile")
        locationIsInSystemHeader = f.fn("clang_Location_isInSystemHeader", "location")
        getFileLocation = f.fn("clang_getFileLocation", "location", "file", "line", "column", "offset")
        getNumDiagnostics = f.fn("clang_getNumDiagnostics", "Unit")
        getDiagnostic = f.fn("clang_getDiagnostic", "Unit", "Index")
        disposeDiagnostic = f.fn("clang_disposeDiagnostic", "Diagnostic")
        getDiagnosticSeverity = f.fn("clang_getDiagnosticSeverity")
        getDiagnosticLocation = f.fn("clang_getDiagnosticLocation")
        getDiagnosticSpelling = f.fn("clang_getDiagnosticSpelling")
        parseTranslationUnit2 = f.fn(
            "clang_parseTranslationUnit2", "CIdx", "source_filename", "command_line_args", "unsaved_files", "options",
            "out_TU")
        disposeTranslationUnit = f.fn("clang_disposeTranslationUnit")
        getTranslationUnitTargetInfo = f.fn("clang_getTranslationUnitTargetInfo", "CTUnit")
        targetInfoDispose = f.fn("clang_TargetInfo_dispose", "Info")
        targetInfoGetTriple = f.fn("clang_TargetInfo_getTriple", "Info")
        getTranslationUnitCursor = f.fn("clang_getTranslationUnitCursor")
        cursorIsNull = f.fn("clang_Cursor_isNull", "cursor")
        getCursorAvailability = f.fn("clang_getCursorAvailability", "cursor")
        getCursorTlsKind = f.fn("clang_getCursorTLSKind", "cursor")
        getCursorSemanticParent = f.fn("clang_getCursorSemanticParent", "cursor")
        getIncludedFile = f.fn("clang_getIncludedFile", "cursor")
        getCursorLocation = f.fn("clang_getCursorLocation")
        getCursorExtent = f.fn("clang_getCursorExtent")
        getCursorType = f.fn("clang_getCursorType", "C")
        getTypeSpelling = f.fn("clang_getTypeSpelling", "CT")
        getTypedefDeclUnderlyingType = f.fn("clang_getTypedefDeclUnderlyingType", "C")
        getEnumDeclIntegerType = f.fn("clang_getEnumDeclIntegerType", "C")
        getEnumConstantDeclValue = f.fn("clang_getEnumConstantDeclValue", "C")
        getFieldDeclBitWidth = f.fn("clang_getFieldDeclBitWidth", "C")
        cursorGetNumArguments = f.fn("clang_Cursor_getNumArguments", "C")
        cursorGetArgument = f.fn("clang_Cursor_getArgument", "C", "i")
        getCanonicalType = f.fn("clang_getCanonicalType", "T")
        isConstQualifiedType = f.fn("clang_isConstQualifiedType", "T")
        cursorIsMacroFunctionLike = f.fn("clang_Cursor_isMacroFunctionLike", "C")
        cursorIsMacroBuiltin = f.fn("clang_Cursor_isMacroBuiltin", "C")
        cursorIsFunctionInlined = f.fn("clang_Cursor_isFunctionInlined", "C")
        isVolatileQualifiedType = f.fn("clang_isVolatileQualifiedType", "T")
        getPointeeType = f.fn("clang_getPointeeType", "T")
        getTypeDeclaration = f.fn("clang_getTypeDeclaration", "T")
        getFunctionTypeCallingConv = f.fn("clang_getFunctionTypeCallingConv", "T")
        getResultType = f.fn("clang_getResultType", "T")
        getNumArgTypes = f.fn("clang_getNumArgTypes", "T")
        getArgType = f.fn("clang_getArgType", "T", "i")
        isFunctionTypeVariadic = f.fn("clang_isFunctionTypeVariadic", "T")
        getElementType = f.fn("clang_getElementType", "T")
        getNumElements = f.fn("clang_getNumElements", "T")
        typeGetNamedType = f.fn("clang_Type_getNamedType", "T")
        typeGetNullability = f.fn("clang_Type_getNullability", "T")
        typeGetAlignOf = f.fn("clang_Type_getAlignOf", "T")
        typeGetSizeOf = f.fn("clang_Type_getSizeOf", "T")
        typeGetModifiedType = f.fn("clang_Type_getModifiedType", "T")
        typeGetValueType = f.fn("clang_Type_getValueType", "CT")
        cursorGetOffsetOfField = f.fn("clang_Cursor_getOffsetOfField", "C")
        cursorIsAnonymous = f.fn("clang_Cursor_isAnonymous", "C")
        cursorGetStorageClass = f.fn("clang_Cursor_getStorageClass")
        visitChildren = f.fn("clang_visitChildren", "parent", "visitor", "client_data")
        getCursorUsr = f.fn("clang_getCursorUSR")
        getCursorSpelling = f.fn("clang_getCursorSpelling")
        getCursorDefinition = f.fn("clang_getCursorDefinition")
        cursorGetRawCommentText = f.fn("clang_Cursor_getRawCommentText", "C")
        cursorGetMangling = f.fn("clang_Cursor_getMangling")
        getTokenSpelling = f.fn("clang_getTokenSpelling")
        tokenize = f.fn("clang_tokenize", "TU", "Range", "Tokens", "NumTokens")
        disposeTokens = f.fn("clang_disposeTokens", "TU", "Tokens", "NumTokens")
        getClangVersion = f.fn("clang_getClangVersion")
        cursorEvaluate = f.fn("clang_Cursor_Evaluate", "C")
        evalResultGetKind = f.fn("clang_EvalResult_getKind", "E")
        evalResultGetAsLongLong = f.fn("clang_EvalResult_getAsLongLong", "E")
        evalResultGetAsDouble = f.fn("clang_EvalResult_getAsDouble", "E")
        evalResultGetAsStr = f.fn("clang_EvalResult_getAsStr", "E")
        evalResultDispose = f.fn("clang_EvalResult_dispose", "E")
        typeVisitFields = f.fn("clang_Type_visitFields", "T", "visitor", "client_data")
    }
}
