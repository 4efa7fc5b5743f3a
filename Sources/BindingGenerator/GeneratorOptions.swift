/// What a user says of the bindings that are to be made.
public struct GeneratorOptions: Sendable {
    /// The name of the binding set.
    public var name: String
    /// What names begin with in C and not in Swift: `sqlite3_`.
    public var prefixes: [String] = []
    /// Whether other modules are to see the bindings.
    public var isPublic = false

    public init(name: String) { self.name = name }
}
