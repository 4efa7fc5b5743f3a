/// One thing that a header declares.
public struct Declaration: Equatable, Sendable {
    /// Its name in C; of a structure, union or enumeration, its identifier.
    public var name: String
    public var location: SourceLocation
    /// Whether it was asked for. Others are there since those need them.
    public var isSelected: Bool
    /// What the comment before it says, with the marks of the comment.
    public var comment: String?
    public var deprecation: Deprecation?
    public var content: Content

    public enum Content: Equatable, Sendable {
        case function(FunctionDeclaration)
        case variable(VariableDeclaration)
        case record(RecordDeclaration)
        case enumeration(EnumerationDeclaration)
        case typedef(DeclaredType)
        case macro(MacroDeclaration)
    }

    public struct Deprecation: Codable, Equatable, Sendable {
        public var message: String?
        /// Whether C compilers refuse what uses it, and do not only warn.
        public var isUnavailable: Bool

        public init(message: String? = nil, isUnavailable: Bool = false) {
            self.message = message
            self.isUnavailable = isUnavailable
        }
    }

    public var isUnavailable: Bool { deprecation?.isUnavailable ?? false }

    public init(
        name: String, location: SourceLocation, isSelected: Bool, comment: String? = nil,
        deprecation: Deprecation? = nil, content: Content
    ) {
        self.name = name
        self.location = location
        self.isSelected = isSelected
        self.comment = comment
        self.deprecation = deprecation
        self.content = content
    }
}

public struct FunctionDeclaration: Codable, Equatable, Sendable {
    public var type: FunctionType
    /// One for each parameter, `nil` where the header gives none.
    public var parameterNames: [String?]
    /// The symbol, where it is not the name.
    public var symbol: String?
    /// Whether the header defines it, so that no library has it.
    public var isInline: Bool
    public var isNoReturn: Bool
    /// A calling convention other than C's.
    public var callingConvention: String?
    /// The function or macro that this is a signature for, which has none of its own that can be called.
    public var signatureOf: String?

    public init(
        type: FunctionType, parameterNames: [String?], symbol: String? = nil, isInline: Bool = false,
        isNoReturn: Bool = false, callingConvention: String? = nil, signatureOf: String? = nil
    ) {
        self.type = type
        self.parameterNames = parameterNames
        self.symbol = symbol
        self.isInline = isInline
        self.isNoReturn = isNoReturn
        self.callingConvention = callingConvention
        self.signatureOf = signatureOf
    }
}

public struct VariableDeclaration: Codable, Equatable, Sendable {
    public var type: DeclaredType
    /// The symbol, where it is not the name.
    public var symbol: String?
    /// Whether each thread has its own.
    public var isThreadLocal: Bool
    /// Whether the header defines it for itself, so that no library has it.
    public var isStatic: Bool

    public init(type: DeclaredType, symbol: String? = nil, isThreadLocal: Bool = false, isStatic: Bool = false) {
        self.type = type
        self.symbol = symbol
        self.isThreadLocal = isThreadLocal
        self.isStatic = isStatic
    }
}
