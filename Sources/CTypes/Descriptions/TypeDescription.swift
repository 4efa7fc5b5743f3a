/// A C type as a value.
///
/// Types are written at the type level of Swift; this is what remains of them at run time. It is
/// what a printer prints, what a codec follows, and what a fallback call is prepared from.
public indirect enum TypeDescription: Sendable {
    case void
    case bool
    case integer(IntegerDescription)
    case floating(FloatingDescription)
    /// A `_Complex` number: its real part, then its imaginary part.
    case complex(FloatingDescription)
    case enumeration(EnumDescription)
    case pointer(PointerDescription)
    case array(TypeDescription, count: Int)
    case structure(StructDescription)
    /// A type of which only the name is known; it exists behind pointers alone.
    case opaque(String)
    case function(FunctionDescription)
    /// A function of which only the address is of interest.
    case unspecifiedFunction
}

public struct IntegerDescription: Sendable, Hashable {
    public var spelling: String
    public var size: Int
    public var isSigned: Bool
    /// The flags by their names, if it is a set of flags that has some.
    public var flags: [EnumDescription.Member] = []

    public init(spelling: String, size: Int, isSigned: Bool) {
        self.spelling = spelling
        self.size = size
        self.isSigned = isSigned
    }
}

public enum FloatingDescription: String, Sendable, Hashable {
    case float, double
    case longDouble = "long double"

    public var size: Int {
        switch self {
        case .float: 4
        case .double: 8
        case .longDouble: MemoryLayout<C.LongDouble>.size
        }
    }

    /// How many of its bytes say something: those of a Float80 are ten.
    @inlinable package var usedSize: Int {
        #if arch(x86_64) || arch(i386)
            self == .longDouble ? 10 : size
        #else
            size
        #endif
    }
}

public struct EnumDescription: Sendable, Hashable {
    public struct Member: Sendable, Hashable {
        public var name: String
        public var value: Int64

        public init(name: String, value: Int64) {
            self.name = name
            self.value = value
        }
    }

    public var spelling: String
    public var size: Int
    public var isSigned: Bool
    public var members: [Member]
    /// Whether a value is a set of the members.
    public var isFlags = false

    public init(spelling: String, size: Int, isSigned: Bool, members: [Member]) {
        self.spelling = spelling
        self.size = size
        self.isSigned = isSigned
        self.members = members
    }
}

/// A pointer. What it points to is found when asked for, because types lead back to themselves
/// through pointers.
public struct PointerDescription: Sendable {
    public var isConst: Bool
    public var isVolatile = false
    /// Whether it is an address of the program itself, which means nothing in another process.
    public var isLocal: Bool
    let resolve: @Sendable () -> TypeDescription

    public var pointee: TypeDescription { resolve() }

    public init(
        isConst: Bool, isLocal: Bool = false, pointee: @escaping @Sendable () -> TypeDescription
    ) {
        self.isConst = isConst
        self.isLocal = isLocal
        resolve = pointee
    }
}

/// A structure or union with its layout.
public struct StructDescription: Sendable {
    /// The C type: `struct tm`, or a typedef's name.
    public var spelling: String
    public var size: Int
    public var alignment: Int
    public var isPacked: Bool
    /// Whether it is a union: every field at offset 0.
    public var isUnion = false
    /// Whether it has fields that are not described.
    public var isPartial = false
    /// The alignment that its declaration asks for, if it does: `__attribute__((aligned(64)))`.
    public var declaredAlignment: Int?
    public var fields: [FieldDescription]
    /// Why the Swift structure does not fit the fields, if it does not.
    public var problem: String?
    /// The Swift structure that it describes, if there is one.
    var swiftType: (any CStruct.Type)?

    /// Whether there is only one of its name in C: it is not spelled as its members in braces, or not at all.
    package var hasName: Bool { !spelling.hasSuffix("}") && !["", "struct", "union"].contains(spelling) }

    public init(
        spelling: String, size: Int, alignment: Int, isPacked: Bool = false,
        fields: [FieldDescription], problem: String? = nil
    ) {
        self.spelling = spelling
        self.size = size
        self.alignment = alignment
        self.isPacked = isPacked
        self.fields = fields
        self.problem = problem
    }
}

/// What lies at an offset of a structure: one field, or the bytes of bit-fields that stand side by side.
public struct FieldDescription: Sendable {
    /// Its name; empty for bit-fields, and for a structure or union whose members are the outer one's.
    public var name: String
    public var offset: Int
    public var type: TypeDescription
    /// Whether the field itself is `const` or `volatile`.
    public var qualifiers: Qualifiers = []
    /// The alignment that the field's declaration asks for, if it does.
    public var declaredAlignment: Int?
    /// The bit-fields in it, if it is the bytes that hold them.
    public var bitFields: [BitFieldDescription] = []

    /// What messages call it.
    var shownName: String { bitFields.first { !$0.name.isEmpty }?.name ?? name }

    public init(name: String, offset: Int, type: TypeDescription) {
        self.name = name
        self.offset = offset
        self.type = type
    }
}

/// A bit-field, and which bits it has of the bytes that hold it.
public struct BitFieldDescription: Sendable {
    /// Its name; empty for bits that C leaves unused.
    public var name: String
    public var type: TypeDescription
    public var offset: Int
    public var width: Int

    init(name: String, type: TypeDescription, offset: Int, width: Int) {
        self.name = name
        self.type = type
        self.offset = offset
        self.width = width
    }

    init<T>(_ field: BitField<T>) {
        name = field.name
        type = T.description
        offset = field.offset
        width = field.width
    }
}
