/// A type as it is written in a header: what a typedef stands for is looked up by its name.
public indirect enum DeclaredType: Hashable, Sendable {
    case void
    case scalar(Scalar)
    case complex(Scalar)
    case pointer(to: DeclaredType, nullability: Nullability?)
    case array(of: DeclaredType, count: Int)
    /// `T[]`, at the end of a structure or of a variable that is defined elsewhere.
    case incompleteArray(of: DeclaredType)
    case function(FunctionType)
    /// A structure or union, by its ``RecordDeclaration/identifier``.
    case record(String)
    /// An enumeration, by its ``EnumerationDeclaration/identifier``.
    case enumeration(String)
    /// What a typedef stands for, by its name.
    case named(String)
    case qualified(DeclaredType, Qualifiers)
    case atomic(DeclaredType)
    /// With its size in bytes, which is its alignment too.
    case vector(of: DeclaredType, count: Int, size: Int)
    /// `va_list`, which no two targets make of the same.
    case variadicList
    /// What nothing can be made of but bytes.
    case other(spelling: String)

    public enum Nullability: String, Codable, Sendable {
        case nonnull, nullable
    }

    public struct Qualifiers: OptionSet, Codable, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let const = Qualifiers(rawValue: 1)
        public static let volatile = Qualifiers(rawValue: 2)
    }
}

/// What a function takes and gives.
public struct FunctionType: Codable, Hashable, Sendable {
    public var result: DeclaredType
    public var parameters: [DeclaredType]
    /// Whether more arguments may follow.
    public var isVariadic: Bool
    /// False for `int f()`, whose parameters are not told.
    public var hasPrototype: Bool
    /// A structure, union or enumeration that is declared among the parameters: C takes it for another than one of
    /// the same name outside, so that no other prototype has this type.
    public var localType: String?
    /// Whether an attribute of the type says that it does not return; `nil` if there is none. To gcc a pointer to such
    /// a function is of another type, which only a typedef can name.
    public var isNoReturn: Bool?

    public init(
        result: DeclaredType, parameters: [DeclaredType], isVariadic: Bool, hasPrototype: Bool,
        localType: String? = nil, isNoReturn: Bool? = nil
    ) {
        self.result = result
        self.parameters = parameters
        self.isVariadic = isVariadic
        self.hasPrototype = hasPrototype
        self.localType = localType
        self.isNoReturn = isNoReturn
    }
}

extension DeclaredType {
    /// The type without `const` and `volatile` at its outermost level.
    public var unqualified: DeclaredType {
        if case .qualified(let type, _) = self { return type.unqualified }
        return self
    }
}
