/// What is to be written in Swift: all is decided, and only its form is left to the templates.
public struct Binding: Encodable, Equatable, Sendable {
    public var name: String
    public var headers: [String]
    public var target: String
    public var isPublic: Bool
    public var items: [Item] = []
    public var functions: [Function] = []
    /// Functions that headers define for themselves, which are called by way of stubs.
    public var stubs: [Function] = []
    public var variables: [Variable] = []

    public enum Item: Equatable, Sendable {
        case alias(Alias)
        case opaque(Opaque)
        case structure(Structure)
        case union(Union)
        case enumeration(Enumeration)
        case constant(Constant)
    }

    public struct Alias: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var type: String
    }

    public struct Opaque: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var spelling: String
    }

    public struct Structure: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var spelling: String
        public var layout: Layout
        public var fields: [Field]

        public enum Layout: Equatable, Sendable {
            /// What follows from the fields.
            case natural
            case packed
            case aligned(Int)
            /// Each field is at a given place.
            /// - Parameter isPacked: whether one is not at its alignment.
            case partial(size: Int, alignment: Int, isPacked: Bool)
        }
    }

    public struct Field: Encodable, Equatable, Sendable {
        public var documentation: [String]
        /// The property's name; of unnamed padding too.
        public var name: String
        /// `nil` for a member without a name, whose members are those of the structure.
        public var cName: String?
        /// The property's type.
        public var value: String
        /// What describes it, where that is another type.
        public var description: String?
        /// In bytes.
        public var offset: Int
        /// What it is to begin with.
        public var initialValue: String
        public var bitFields: [BitField] = []
    }

    public struct BitField: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var cName: String
        public var type: String
        /// Its place in the unit.
        public var bits: Range<Int>
    }

    public struct Union: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var spelling: String
        /// The type of the property that has its bytes.
        public var storage: String
        public var members: [Field]
    }

    public struct Enumeration: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var spelling: String
        public var rawType: String
        public var isFlagSet: Bool
        public var members: [Member]

        public struct Member: Encodable, Equatable, Sendable {
            public var documentation: [String]
            public var name: String
            public var cName: String
            public var value: String
        }
    }

    public struct Constant: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var cName: String
        public var type: String
        public var value: String
    }

    public struct Function: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        /// The symbol, or of one with a stub its name.
        public var cName: String
        /// What declares it: its name in the header, or that of its signature.
        public var declaration: String
        public var parameters: [Parameter]
        public var result: String
        /// Whether the header has any.
        public var hasParameterNames: Bool
        public var isDeprecated: Bool
        /// Whether the library may be without it.
        public var isOptional = false
        /// Whether the user says what the result is.
        public var isResultGiven = false
        /// Of one with a stub the library's symbol that the stub calls, if it calls one.
        public var calledSymbol: String?
        /// What a stub has the addresses of, since only the C compiler knows how the values travel.
        public var indirect = Indirect()

        public struct Indirect: Encodable, Equatable, Sendable {
            /// The numbers of parameters in C, from 0.
            public var parameters: [Int] = []
            /// Whether the first parameter is the address of the result.
            public var hasResult = false

            var isEmpty: Bool { parameters.isEmpty && !hasResult }
        }

        public struct Parameter: Encodable, Equatable, Sendable {
            public var name: String
            public var type: String
            /// Whether the type is the user's.
            public var isGiven = false
        }
    }

    public struct Variable: Encodable, Equatable, Sendable {
        public var documentation: [String]
        public var name: String
        public var cName: String
        public var type: String
    }
}

extension Binding.Item {
    /// Whether it takes one line.
    var isShort: Bool {
        switch self {
        case .alias(let alias): alias.documentation.isEmpty
        case .opaque(let opaque): opaque.documentation.isEmpty
        case .constant(let constant): constant.documentation.isEmpty
        case .structure, .union, .enumeration: false
        }
    }
}
