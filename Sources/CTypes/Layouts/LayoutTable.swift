/// Where everything in a C type is: offsets, sizes, alignments, and the bytes that nothing has.
///
/// ```swift
/// print(try LayoutTable(Sample.self))
/// print(try LayoutTable(Sample.self, for: .armv7).json)
/// ```
///
/// Structures in structures have rows of their own, with offsets from the beginning of the outermost; of an array
/// of them it is the first element that is shown.
public struct LayoutTable: Sendable {
    public let target: Target
    /// The type itself, at offset 0.
    public let root: Row

    /// The C type.
    public var type: String { root.type }
    public var size: Int { root.size }
    public var alignment: Int { root.alignment }
    /// The members in the order of their places, and what lies between them.
    public var rows: [Row] { root.rows }

    /// The layout of a type on a target.
    /// - Throws: `.unsupportedDescription` for a type without a size, and for one whose layout on the target does
    ///   not follow from its description: one that is described in part, or has an integer of an unknown name;
    ///   `.layoutMismatch` if it is described wrong.
    public init(_ type: TypeDescription, for target: Target = .host) throws(ForeignError) {
        if let problem = type.layoutMismatch { throw problem }
        self.target = target
        let member = MemberDescription(name: "", type: try target.type(type))
        root = try Row(member, target)
    }

    /// The layout of a structure or union on a target.
    public init(_ type: StructDescription, for target: Target = .host) throws(ForeignError) {
        try self.init(.structure(type), for: target)
    }

    /// The layout of a type that is described in Swift, on a target.
    public init<T: CType>(_ type: T.Type, for target: Target = .host) throws(ForeignError) {
        try self.init(type.description, for: target)
    }

    /// A member, or bytes that are none's.
    public struct Row: Sendable {
        public enum Kind: Sendable, Hashable {
            case field
            /// - Parameters:
            ///   - bit: its first bit from `offset` on, which is that of a unit of its type.
            case bitField(bit: Int, width: Int)
            /// Padding before another member.
            /// - Parameters:
            ///   - bit: the first bit of it in the byte at `offset`.
            case hole(bit: Int, width: Int)
            /// Padding behind the last member.
            case padding(bit: Int, width: Int)
            /// Fields that the description of the structure leaves out.
            case undescribed
        }

        public let kind: Kind
        /// As C takes its offset: `point.x`, `list[0].next`. Empty for what has no name.
        public let path: String
        /// The C type; empty for what is no member.
        public let type: String
        /// From the beginning of the outermost structure, in bytes.
        public let offset: Int
        /// In bytes; that of its type, if it is a bit-field. Of a hole it is the bytes that it touches.
        public let size: Int
        /// That with which C places it: 1 in a packed structure.
        public let alignment: Int
        /// Whether it is an integer with a sign; `nil` if it is no integer.
        public let isSigned: Bool?
        /// What is in it, if it is a structure, a union or an array of these.
        public let rows: [Row]
        /// What a row is printed from; `nil` for what is no member.
        let member: MemberDescription?
    }
}
