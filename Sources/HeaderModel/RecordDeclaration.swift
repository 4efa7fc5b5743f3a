/// A structure or union.
public struct RecordDeclaration: Codable, Equatable, Sendable {
    public enum Kind: String, Codable, Sendable {
        case structure = "struct"
        case union = "union"
    }

    public var kind: Kind
    /// Its name among all records: `struct point`; the typedef's, if only that has a name; and where it has none
    /// at all, that of the record around it, a dot and the member that it is the type of: `struct event.data`.
    public var identifier: String
    /// What C writes for it. `nil` if C has no way to.
    public var spelling: String?
    /// `nil` if the header does not say what is inside.
    public var definition: Definition?

    public struct Definition: Codable, Equatable, Sendable {
        /// In bytes.
        public var size: Int
        /// In bytes.
        public var alignment: Int
        public var fields: [Field]
        /// Whether it is declared to be packed.
        public var isPacked: Bool

        public init(size: Int, alignment: Int, fields: [Field], isPacked: Bool) {
            self.size = size
            self.alignment = alignment
            self.fields = fields
            self.isPacked = isPacked
        }
    }

    public struct Field: Codable, Equatable, Sendable {
        /// `nil` if it has none: its members are those of the record then, or it is there for the place it takes.
        public var name: String?
        public var type: DeclaredType
        /// From the beginning of the record.
        public var bitOffset: Int
        /// `nil` if it is not a bit-field.
        public var bitWidth: Int?
        /// Of its type, in bytes; 0 if that has no end.
        public var size: Int
        /// Of its type, in bytes, without what attributes of a typedef ask for.
        public var alignment: Int
        /// The member that has the number of elements, where the header says so: `counted_by(count)`.
        public var count: String?
        public var comment: String?

        public init(
            name: String?, type: DeclaredType, bitOffset: Int, bitWidth: Int? = nil, size: Int, alignment: Int,
            count: String? = nil, comment: String? = nil
        ) {
            self.name = name
            self.type = type
            self.bitOffset = bitOffset
            self.bitWidth = bitWidth
            self.size = size
            self.alignment = alignment
            self.count = count
            self.comment = comment
        }
    }

    public init(kind: Kind, identifier: String, spelling: String?, definition: Definition? = nil) {
        self.kind = kind
        self.identifier = identifier
        self.spelling = spelling
        self.definition = definition
    }
}
