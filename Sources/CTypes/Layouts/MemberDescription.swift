/// A member of a structure or union as C declares it, and where it is.
public struct MemberDescription: Sendable {
    /// Its name; empty for unused bits, and for a structure or union whose members are the outer one's.
    public var name: String
    public var type: TypeDescription
    public var qualifiers: Qualifiers = []
    /// The number of bits, if it is a bit-field.
    public var width: Int?
    /// The alignment that its declaration asks for, if it does.
    public var declaredAlignment: Int?
    /// Its first bit, from the beginning of the structure; the first bit of a byte is its most significant one on
    /// big-endian machines, and the least significant one elsewhere.
    public fileprivate(set) var bitOffset = 0

    public init(name: String, type: TypeDescription, width: Int? = nil, declaredAlignment: Int? = nil) {
        self.name = name
        self.type = type
        self.width = width
        self.declaredAlignment = declaredAlignment
    }

    /// Whether it stands for bits that C leaves unused.
    public var isUnused: Bool { name.isEmpty && width != nil }
    /// Whether `offsetof` takes it.
    package var hasOffset: Bool { !name.isEmpty && width == nil }
    /// Its first byte, from the beginning of the structure.
    public var offset: Int { bitOffset / 8 }
}

extension FieldDescription {
    /// The field itself, or each of its bit-fields.
    var members: [MemberDescription] {
        if bitFields.isEmpty {
            var member = MemberDescription(name: name, type: type, declaredAlignment: declaredAlignment)
            member.qualifiers = qualifiers
            member.bitOffset = offset &* 8
            return [member]
        }
        return bitFields.map {
            var member = MemberDescription(name: $0.name, type: $0.type, width: $0.width)
            member.bitOffset = offset &* 8 &+ $0.offset
            return member
        }
    }

    fileprivate init(_ member: MemberDescription, offset: Int) {
        self.init(name: member.name, offset: offset, type: member.type)
        qualifiers = member.qualifiers
        declaredAlignment = member.declaredAlignment
    }

    /// The bytes that hold a bit-field which begins at bit `place` of the structure.
    fileprivate init(bits member: MemberDescription, at place: Int) {
        self.init(name: "", offset: place / 8, type: .array(UInt8.description, count: 0))
        add(bits: member, at: place)
    }

    fileprivate mutating func add(bits member: MemberDescription, at place: Int) {
        let (start, width) = (place - offset * 8, member.width ?? 0)
        bitFields.append(
            BitFieldDescription(name: member.name, type: member.type, offset: start, width: width))
        type = .array(UInt8.description, count: (start + width + 7) / 8)
    }
}

extension StructDescription {
    /// The members in the order of declaration, each bit-field by itself.
    public var members: [MemberDescription] { fields.flatMap(\.members) }

    /// A structure whose layout follows from its members, by C's rules.
    /// - Parameters:
    ///   - isPacked: whether members stand side by side, without padding.
    ///   - isUnion: whether all members stand at offset 0.
    ///   - declaredAlignment: the alignment that its declaration asks for, if it does.
    /// - Returns: `nil` if a member has no size, a bit-field more bits than its type, or an alignment is no power of
    ///   two that C takes, or if the structure would be larger than any can be.
    public init?(
        spelling: String, isPacked: Bool = false, isUnion: Bool = false, declaredAlignment: Int? = nil,
        members: [MemberDescription]
    ) {
        self.init(
            spelling: spelling, isPacked: isPacked, isUnion: isUnion,
            declaredAlignment: declaredAlignment, members: members, for: .host)
    }

    /// The same for a target, of which the integers and structures among the members are.
    init?(
        spelling: String, isPacked: Bool, isUnion: Bool, declaredAlignment: Int?,
        members: [MemberDescription], for target: Target
    ) {
        var placement = FieldPlacement(isPacked: isPacked)
        (placement.isUnion, placement.target) = (isUnion, target)
        var fields: [FieldDescription] = []
        let declared = [declaredAlignment] + members.map(\.declaredAlignment)
        guard declared.allSatisfy({ $0.map(Self.isAlignment) ?? true }) else { return nil }
        for member in members {
            guard let size = target.size(of: member.type), let natural = target.alignment(of: member.type),
                Self.isAlignment(natural), max(size, placement.byteCount) <= TypeDescription.maximumSize,
                member.width.map({ size > 0 && (0...size * 8).contains($0) }) ?? true
            else { return nil }
            guard let width = member.width else {
                let alignment = max(isPacked ? 1 : natural, member.declaredAlignment ?? 1)
                let offset = placement.place(size: size, alignment: alignment)
                fields.append(FieldDescription(member, offset: offset))
                continue
            }
            let place = placement.place(
                bits: width, ofSize: size, alignment: natural, isNamed: !member.name.isEmpty)
            if !isUnion, fields.last?.bitFields.isEmpty == false {
                fields[fields.count - 1].add(bits: member, at: place)
            } else {
                fields.append(FieldDescription(bits: member, at: place))
            }
        }
        let alignment = max(placement.alignment, declaredAlignment ?? 1)
        let size = roundUp(placement.byteCount, to: alignment)
        guard size <= TypeDescription.maximumSize else { return nil }
        self.init(
            spelling: spelling, size: size, alignment: alignment, isPacked: isPacked, fields: fields)
        self.isUnion = isUnion
        self.declaredAlignment = declaredAlignment
    }

    /// Compilers take no larger ones.
    private static func isAlignment(_ number: Int) -> Bool {
        number <= 1 << 28 && number.isPowerOfTwo
    }
}
