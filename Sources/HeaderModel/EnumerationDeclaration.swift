public struct EnumerationDeclaration: Codable, Equatable, Sendable {
    /// Its name among all enumerations, as of a record.
    public var identifier: String
    /// What C writes for it. `nil` if C has no way to.
    public var spelling: String?
    /// The type that C gives it.
    public var type: Scalar
    public var constants: [Constant]
    /// Whether it is declared to be a set of flags.
    public var isFlagSet: Bool

    public struct Constant: Codable, Equatable, Sendable {
        public var name: String
        /// The bits of the value, with the sign that the type has.
        public var value: Int64
        public var comment: String?

        public init(name: String, value: Int64, comment: String? = nil) {
            self.name = name
            self.value = value
            self.comment = comment
        }
    }

    public init(
        identifier: String, spelling: String?, type: Scalar, constants: [Constant], isFlagSet: Bool = false
    ) {
        self.identifier = identifier
        self.spelling = spelling
        self.type = type
        self.constants = constants
        self.isFlagSet = isFlagSet
    }
}
