extension TypeDescription {
    /// Nothing is larger, as no program has more memory: bits can be counted and ends be added up.
    @inlinable static var maximumSize: Int { 1 << 47 }
    /// And of what has no size there are not more, so that they can be walked through.
    @inlinable static var maximumSizelessCount: Int { 1 << 24 }

    /// The size in bytes; `nil` for what has none: `void`, functions, opaque types, arrays that cannot be.
    public var size: Int? {
        switch self {
        case .void, .opaque, .function, .unspecifiedFunction: nil
        case .bool: 1
        case .integer(let type): type.size
        case .floating(let type): type.size
        case .complex(let type): 2 * type.size
        case .enumeration(let type): type.size
        case .pointer: MemoryLayout<UnsafeRawPointer>.size
        case .array(let element, let count): Self.size(of: count, ofSize: element.size)
        case .structure(let type): type.size
        }
    }

    /// The alignment in bytes; `nil` for what has no size.
    public var alignment: Int? {
        switch self {
        case .complex(let type): type.size
        case .array(let element, _): element.alignment
        case .structure(let type): type.alignment
        default: size
        }
    }

    /// The size of so many elements; `nil` if they cannot be.
    @inlinable
    package static func size(of count: Int, ofSize size: Int?) -> Int? {
        guard let size, size >= 0, count >= 0, size > 0 || count <= maximumSizelessCount else { return nil }
        let (bytes, isBeyond) = count.multipliedReportingOverflow(by: size)
        return isBeyond || bytes > maximumSize ? nil : bytes
    }

    var isBool: Bool { if case .bool = self { true } else { false } }

    /// Whether it is plain `char`, what strings are made of.
    package var isChar: Bool {
        if case .integer(let type) = self { type.spelling == C.Char.spelling } else { false }
    }

    /// Whether this is a pointer to an opaque type: an object that only the library looks into.
    public var isHandle: Bool {
        if case .pointer(let pointer) = self, case .opaque = pointer.pointee { true } else { false }
    }

    /// The type after C's default argument promotions, which the `...` of a function applies.
    public var promoted: TypeDescription {
        let int = TypeDescription.integer(
            IntegerDescription(spelling: "int", size: 4, isSigned: true))
        return switch self {
        case .bool: int
        case .integer(let type) where type.size < 4: int
        case .enumeration(let type) where type.size < 4: int
        case .floating(.float): .floating(.double)
        default: self
        }
    }
}

extension StructDescription {
    /// A structure whose layout follows from its fields, by C's rules.
    /// - Parameters:
    ///   - isPacked: whether fields stand side by side, without padding.
    ///   - isUnion: whether all fields stand at offset 0.
    /// - Returns: `nil` if a field has no size.
    public init?(
        spelling: String, isPacked: Bool = false, isUnion: Bool = false,
        fields: [(name: String, type: TypeDescription)]
    ) {
        self.init(
            spelling: spelling, isPacked: isPacked, isUnion: isUnion,
            members: fields.map { MemberDescription(name: $0.name, type: $0.type) })
    }
}
