/// A function that is to have a stub.
public struct StubFunction: Sendable {
    /// What a stub calls.
    public enum Callee: Sendable {
        /// What the headers call by a name: a function, an inline function or a macro.
        case declared(String)
        /// A symbol, of which no header is needed. A version may stand behind `@`.
        case symbol(String)
    }

    /// The name by which a description asks for it.
    public var name: String
    public var result: StubType
    public var parameters: [StubType]
    /// How many parameters stand before `...`.
    public var fixedCount: Int?
    /// Whether a library may be without it.
    public var isOptional = false
    public var callee: Callee
    /// Whether a macro that has its name is not what is called.
    public var ignoresMacro = false
    /// The types that it may have in the headers, as C writes pointers to them; the first is the description's.
    public var types: [String] = []
    /// A hash of the description; 0 if there is none.
    public var description: UInt64 = 0
    /// What is asked of its parameters and its result if it has none of the types.
    public var probes: [StubProbe] = []
    /// What the types are made of that the file does not declare.
    public var definitions: [String] = []

    public init(
        name: String, result: StubType, parameters: [StubType], fixedCount: Int? = nil, callee: Callee
    ) {
        self.name = name
        self.result = result
        self.parameters = parameters
        self.fixedCount = fixedCount
        self.callee = callee
    }
}

/// A variable that is to have a stub.
public struct StubVariable: Sendable {
    public var name: String
    public var type: StubType
    public var isOptional = false
    public var callee: StubFunction.Callee
    /// The types that a pointer to it may have in the headers.
    public var types: [String] = []
    /// Whether the headers have a constant by that name, a macro or one of an enumeration, which has no address.
    public var isConstant = false

    public init(name: String, type: StubType, callee: StubFunction.Callee) {
        self.name = name
        self.type = type
        self.callee = callee
    }
}
