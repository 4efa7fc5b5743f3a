/// What a user says of the bindings that are to be made.
public struct GeneratorOptions: Sendable {
    /// The name of the binding set.
    public var name: String
    /// What names begin with in C and not in Swift: `sqlite3_`.
    public var prefixes: [String] = []
    /// Whether other modules are to see the bindings.
    public var isPublic = false
    /// Whether there are stubs for functions that headers define for themselves.
    public var hasStubs = false

    public init(name: String) { self.name = name }
}
