public import HeaderModel

/// What a user says of the bindings that are to be made.
public struct GeneratorOptions: Equatable, Sendable {
    /// The name of the binding set.
    public var name: String
    /// What names begin with in C and not in Swift: `sqlite3_`.
    public var prefixes: [String] = []
    /// Whether other modules are to see the bindings.
    public var isPublic = false
    /// Whether comments of the headers are documentation of the bindings.
    public var hasDocumentation = true
    /// Whether there are stubs for functions that headers define for themselves.
    public var hasStubs = false
    /// Patterns of the names of all that is wanted; empty if everything is. What that needs comes with it.
    public var only: [String] = []
    /// Patterns of the names of what is not wanted, unless something else needs it.
    public var skip: [String] = []
    /// What things are called in Swift, by their names in C.
    public var names: [String: String] = [:]
    /// By the names of functions in C, and of typedefs for functions and pointers to them.
    public var functions: [String: FunctionOptions] = [:]
    /// Where the user says it.
    public var places = Places()

    /// Where a user's settings are, by the names in C that they are for.
    public struct Places: Equatable, Sendable {
        public var names: [String: SourceLocation] = [:]
        public var functions: [String: SourceLocation] = [:]
    }

    public init(name: String) { self.name = name }
}

/// What a user says of a function.
public struct FunctionOptions: Equatable, Sendable {
    /// By their names, or by their numbers from 1 where the header gives none.
    public var parameters: [String: ParameterOptions] = [:]
    /// Its mode is `pointer` or `string`, or none.
    public var result = ParameterOptions()
    /// Whether the library may be without it.
    public var isOptional = false

    public init() {}
}

/// How an argument is passed, where the type in C does not tell.
public struct ParameterOptions: Equatable, Sendable {
    public enum Mode: String, CaseIterable, Sendable {
        /// C reads what the pointer leads to.
        case `in`
        /// C writes it.
        case out
        /// C reads and writes it.
        case `inout`
        /// C keeps the address, or the caller's memory is used as it is.
        case pointer
        /// A text that ends with a NUL.
        case string
    }

    public var mode: Mode?
    /// The parameter that tells how many elements there are, which then is no argument of its own.
    public var count: String?
    /// Whether NULL may be passed.
    public var isOptional: Bool?
    /// What describes it, as it is to be written: `UserData<Counter>`, or of a result `Throwing<MinusOne<Int32>>`.
    public var type: String?

    public init(mode: Mode? = nil, count: String? = nil, isOptional: Bool? = nil) {
        self.mode = mode
        self.count = count
        self.isOptional = isOptional
    }
}
