import CTypes

enum Parser: OpaqueType { static let spelling = "struct XML_ParserStruct" }

struct Status: CEnum {
    let rawValue: UInt32
    static let spelling = "enum XML_Status"
    static let error = Status(rawValue: 0)
    static let ok = Status(rawValue: 1)
    static var members: [(String, Status)] { [("XML_STATUS_ERROR", error), ("XML_STATUS_OK", ok)] }
}

/// `XML_StartElementHandler`. The attributes are names and values in turn, then NULL.
typealias StartElement = (Pointer<Untyped>?, CString, Pointer<Pointer<C.Char>?>) -> Void
/// `XML_EndElementHandler`
typealias EndElement = (Pointer<Untyped>?, CString) -> Void
/// `XML_CharacterDataHandler`
typealias CharacterData = (Pointer<Untyped>?, Counted<In<C.Char>, Int32>) -> Void

/// The part of expat that reads a document as events.
struct Expat<F: Foreign>: BindingSet {
    let memory: F.Memory
    let create: Fn<F, (CString?) -> Handle<Parser>?>
    let free: Fn<F, (Handle<Parser>) -> Void>
    /// How many times as long as the document its text may become. Older versions know no limit.
    let limitAmplification: Fn<F, (Handle<Parser>, Float) -> Bool>?
    let onElement: Fn<F, (Handle<Parser>, Callback<StartElement>?, Callback<EndElement>?) -> Void>
    let onCharacterData: Fn<F, (Handle<Parser>, Callback<CharacterData>?) -> Void>
    /// Runs the handlers, so that its result is checked for what they threw.
    let parse: Fn<F, (Handle<Parser>, Counted<In<UInt8>, Int32>, Int32) -> Checked<Status>>
    let errorCode: Fn<F, (Handle<Parser>) -> Int32>
    let errorString: Fn<F, (Int32) -> CString?>
    let line: Fn<F, (Handle<Parser>) -> C.UnsignedLong>
    let column: Fn<F, (Handle<Parser>) -> C.UnsignedLong>

    init(_ f: F) {
        memory = f.memory
        create = f.fn("XML_ParserCreate", "encoding")
        free = f.fn("XML_ParserFree", "parser")
        limitAmplification = f.fn(
            optional: "XML_SetBillionLaughsAttackProtectionMaximumAmplification", "parser", "factor")
        onElement = f.fn("XML_SetElementHandler", "parser", "start", "end")
        onCharacterData = f.fn("XML_SetCharacterDataHandler", "parser", "handler")
        parse = f.fn("XML_Parse", "parser", "bytes", "isFinal")
        errorCode = f.fn("XML_GetErrorCode", "parser")
        errorString = f.fn("XML_ErrorString", "code")
        line = f.fn("XML_GetCurrentLineNumber", "parser")
        column = f.fn("XML_GetCurrentColumnNumber", "parser")
    }
}
