// Made by swift-bind from expat.h, for x86_64-linux-gnu.
import CTypes

enum ParserStruct: OpaqueType { static let spelling = "struct XML_ParserStruct" }
typealias Parser = Handle<ParserStruct>
typealias XmlBool = UInt8

struct Status: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum XML_Status"
    static let error = Status(rawValue: 0)
    static let ok = Status(rawValue: 1)
    static let suspended = Status(rawValue: 2)
    static var members: [(String, Status)] {
        [
            ("XML_STATUS_ERROR", error),
            ("XML_STATUS_OK", ok),
            ("XML_STATUS_SUSPENDED", suspended),
        ]
    }
}

struct ErrorCode: CEnum {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let spelling = "enum XML_Error"
}

typealias Char = C.Char
typealias StartElementHandler = (Pointer<Untyped>?, CString, Pointer<Pointer<Char>?>) -> Void
typealias EndElementHandler = (Pointer<Untyped>?, CString) -> Void
typealias CharacterDataHandler = (Pointer<Untyped>?, Counted<In<Char>, Int32>) -> Void
typealias Size = C.UnsignedLong
typealias LChar = C.Char

/// The functions and variables of expat.h.
struct Expat<F: Foreign>: BindingSet {
    let memory: F.Memory
    let parserCreate: Fn<F, (CString?) -> Parser?>
    let setElementHandler: Fn<
        F,
        (
            Parser?,
            Callback<StartElementHandler>?,
            Callback<EndElementHandler>?
        ) -> Void
    >
    let setCharacterDataHandler: Fn<F, (Parser?, Callback<CharacterDataHandler>?) -> Void>
    let parse: Fn<F, (Parser?, Counted<In<UInt8>, Int32>, Int32) -> Checked<Status>>
    let getErrorCode: Fn<F, (Parser?) -> ErrorCode>
    let getCurrentLineNumber: Fn<F, (Parser?) -> Size>
    let getCurrentColumnNumber: Fn<F, (Parser?) -> Size>
    let parserFree: Fn<F, (Parser?) -> Void>
    let errorString: Fn<F, (ErrorCode) -> CString?>
    let setMaximumAmplification: Fn<F, (Parser?, Float) -> XmlBool>?

    init(_ f: F) {
        memory = f.memory
        f.requireStubs(hash: 0x28AE65E383371630)
        parserCreate = f.fn("XML_ParserCreate", "encoding")
        setElementHandler = f.fn("XML_SetElementHandler", "parser", "start", "end")
        setCharacterDataHandler = f.fn("XML_SetCharacterDataHandler", "parser", "handler")
        parse = f.fn("XML_Parse", "parser", "s", "isFinal")
        getErrorCode = f.fn("XML_GetErrorCode", "parser")
        getCurrentLineNumber = f.fn("XML_GetCurrentLineNumber", "parser")
        getCurrentColumnNumber = f.fn("XML_GetCurrentColumnNumber", "parser")
        parserFree = f.fn("XML_ParserFree", "parser")
        errorString = f.fn("XML_ErrorString", "code")
        setMaximumAmplification = f.fn(
            optional: "XML_SetBillionLaughsAttackProtectionMaximumAmplification", "parser",
            "maximumAmplificationFactor")
    }
}
