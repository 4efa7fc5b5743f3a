/// Why there is no description for something.
struct Refusal: Error {
    /// What it is about, by a name that stays the same.
    enum Kind: String {
        case bitFieldLayout = "bit-field-layout"
        case byValueLayout = "by-value-layout"
        case callingConvention = "calling-convention"
        case directForm = "direct-form"
        case emptyRecord = "empty-record"
        case functionLikeMacro = "function-like-macro"
        case inlineFunction = "inline-function"
        case noPrototype = "no-prototype"
        case parameterOption = "parameter-option"
        case returnsTwice = "returns-twice"
        case signature
        case staticVariable = "static-variable"
        case threadLocal = "thread-local"
        case tooManyParameters = "too-many-parameters"
        case unavailable
        case unionLayout = "union-layout"
        case unknownLength = "unknown-length"
        case unsupportedType = "unsupported-type"
        case variadicFunction = "variadic-function"
        case variadicList = "va-list"
    }

    let kind: Kind
    let reason: String
    let remedy: String?

    init(_ kind: Kind, _ reason: String, remedy: String? = nil) {
        self.kind = kind
        self.reason = reason
        self.remedy = remedy
    }
}
