/// The members of a C union; see ``CUnion``.
public struct UnionLayout<Root, Fields: FieldList>: StructLayoutProtocol, Sendable {
    public let description: StructDescription

    /// Names the C union and its members.
    /// - Parameters:
    ///   - spelling: the C type: `"union number"`, or the name of a typedef.
    ///   - members: one ``Member`` for each member, in the order of the C declaration.
    public init(
        _ spelling: String, @MembersBuilder<Root> members: () -> MemberNames<Root, Fields>
    ) {
        let size = roundUp(Fields.end, to: Fields.alignment)
        let members = members()
        var description = StructDescription(
            spelling: spelling, size: size, alignment: Fields.alignment, fields: members.members,
            problem: members.problem)
        description.isUnion = true
        description.swiftType = Root.self as? any CStruct.Type
        if description.problem == nil, MemoryLayout<Root>.size != size {
            description.problem = """
                \(Root.self) has \(MemoryLayout<Root>.size) bytes, the union of the members that its \
                layout names has \(size)
                """
        }
        self.description = description
    }
}

/// One member of a union: its C name and the property that reads and writes it.
public struct Member<Root, T: CMember> {
    let name: String
    /// What C calls the bits, if they are bit-fields.
    var bitFields: [BitFieldDescription] = []

    /// A member whose C type is the type of the property.
    public init(_ name: String, _ path: KeyPath<Root, T>) where T.Value == T { self.name = name }

    /// A structure or union without a name of its own, whose members are the outer one's.
    public init(anonymous path: KeyPath<Root, T>) where T: CStruct { self.init("", path) }

    /// A member with a C type other than the property's.
    public init(_ name: String, _ path: KeyPath<Root, T.Value>, as type: T.Type) { self.name = name }

    /// Bit-fields, each of which begins at the union's first bit. Their unit is of the size of their C types.
    public init<Unit, each B: BitFieldValue>(
        bits path: KeyPath<Root, T>, _ fields: repeat BitField<each B>
    ) where T == Bits<Unit> {
        self.init("", path)
        for field in repeat each fields { bitFields.append(BitFieldDescription(field)) }
    }

    /// What C does otherwise than the bit-fields say.
    var problem: String? {
        for field in bitFields {
            guard field.offset == 0, field.width > 0, field.width <= (field.type.isBool ? 1 : T.size * 8) else {
                return "the bit-field '\(field.name)' has \(field.width) bits, from \(field.offset) on, in a union"
            }
            guard field.type.size == T.size else {
                return """
                    the bit-field '\(field.name)' is of a type of \(field.type.size ?? 0) bytes, and its unit has \
                    \(T.size)
                    """
            }
        }
        return nil
    }
}

/// The members named so far, while a layout is being built.
public struct MemberNames<Root, Fields: FieldList> {
    var members: [FieldDescription] = []
    var problem: String?

    func adding<T>(_ member: Member<Root, T>) -> MemberNames<Root, NextMember<Fields, T>> {
        var description = FieldDescription(name: member.name, offset: 0, type: T.description)
        description.bitFields = member.bitFields
        return MemberNames<Root, NextMember<Fields, T>>(
            members: members + [description], problem: problem ?? member.problem)
    }
}

@resultBuilder
public enum MembersBuilder<Root> {
    public static func buildPartialBlock<T>(
        first: Member<Root, T>
    ) -> MemberNames<Root, NextMember<NoFields<NaturalPacking>, T>> {
        MemberNames<Root, NoFields<NaturalPacking>>().adding(first)
    }

    public static func buildPartialBlock<Rest: FieldList<NaturalPacking>, T>(
        accumulated: MemberNames<Root, Rest>, next: Member<Root, T>
    ) -> MemberNames<Root, NextMember<Rest, T>> {
        accumulated.adding(next)
    }
}

/// A list of members at the same place, as a type; the union's bytes are all of them.
public enum NextMember<Rest: FieldList, T: CMember>: FieldList {
    public typealias Packing = Rest.Packing

    @inlinable public static var end: Int { @inline(__always) get { max(Rest.end, T.size) } }
    @inlinable public static var swiftEnd: Int {
        @inline(__always) get { roundUp(end, to: alignment) }
    }
    @inlinable public static var alignment: Int {
        @inline(__always) get { max(Rest.alignment, T.alignment) }
    }
    @inlinable public static var isNative: Bool { @inline(__always) get { true } }

    @inlinable @inline(__always)
    public static func visitLeaves<V: LeafVisitor>(at base: Int, _ visitor: inout V) {
        Rest.visitLeaves(at: base, &visitor)
        T.visitLeaves(at: base, &visitor)
    }

    @inlinable @inline(__always)
    public static func copyIn(from memory: UnsafeRawPointer, to value: UnsafeMutableRawPointer) {
        value.copyMemory(from: memory, byteCount: swiftEnd)
    }

    @inlinable @inline(__always)
    public static func copyOut(from value: UnsafeRawPointer, to memory: UnsafeMutableRawPointer) {
        memory.copyMemory(from: value, byteCount: swiftEnd)
    }

    public static var offsets: [Int] { Rest.offsets + [0] }
    // Its members are no stored properties.
    public static func offset(of property: Any.Type, at swiftOffset: Int) -> Int? { nil }
}
