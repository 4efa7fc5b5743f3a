/// What a ``CStruct`` says of itself; see there. The type of `StructLayout` carries the types of
/// the fields, its value their names.
public struct StructLayout<Root: CStruct, Fields: FieldList>: StructLayoutProtocol, Sendable {
    public let description: StructDescription
    public let emptyPlaces: EmptyPlaces

    /// Names the C structure and its fields.
    /// - Parameters:
    ///   - spelling: the C type: `"struct tm"`, or the name of a typedef such as `"div_t"`.
    ///   - fields: one ``Field`` for each field, in the order of the C declaration.
    public init(
        _ spelling: String,
        @FieldsBuilder<Root, NaturalPacking> fields: () -> FieldNames<Root, Fields>
    ) where Fields.Packing == NaturalPacking {
        let fields = fields()
        description = StructDescription(spelling: spelling, isPacked: false, fields: fields)
        emptyPlaces = fields.emptyPlaces
    }

    /// A layout without padding, for a structure declared with `__attribute__((packed))`.
    ///
    /// Such a structure can be read from and written to C memory. Passing it by value is refused
    /// when the description is loaded: where it travels is known to the C compiler alone.
    public init(
        packed spelling: String,
        @FieldsBuilder<Root, BytePacking> fields: () -> FieldNames<Root, Fields>
    ) where Fields.Packing == BytePacking {
        let fields = fields()
        description = StructDescription(spelling: spelling, isPacked: true, fields: fields)
        emptyPlaces = fields.emptyPlaces
    }
}

/// What is common to the layouts of all structures.
public protocol StructLayoutProtocol<Root>: Sendable {
    associatedtype Root
    associatedtype Fields: FieldList
    var description: StructDescription { get }
    /// Where fields are that have no place in Swift.
    var emptyPlaces: EmptyPlaces { get }
    static var size: Int { get }
    static var alignment: Int { get }
    /// Whether Swift has the structure in memory as C has it.
    static var isNative: Bool { get }
}

extension StructLayoutProtocol {
    @inlinable public static var size: Int {
        @inline(__always) get { roundUp(Fields.end, to: Fields.alignment) }
    }
    @inlinable public static var alignment: Int { @inline(__always) get { Fields.alignment } }
    @inlinable public static var isNative: Bool { @inline(__always) get { Fields.isNative && isWhole } }

    /// Whether the fields take as much as the Swift structure has. One that a description is refused for may have
    /// more properties than its layout names, or fewer.
    @inlinable static var isWhole: Bool {
        @inline(__always) get { Fields.swiftEnd == MemoryLayout<Root>.size }
    }
}

/// One field of a structure: its C name and the property that holds it.
///
/// The key path names the structure, `\Division.quotient`: the compiler cannot tell from `\.quotient`
/// which one is meant.
public struct Field<Root, T: CMember> {
    let name: String
    let path: KeyPath<Root, T.Value>
    /// What C calls the bits, if it has bit-fields.
    var bitFields: [BitFieldDescription] = []

    /// A field whose C type is the type of the property.
    public init(_ name: String, _ path: KeyPath<Root, T>) where T.Value == T {
        self.name = name
        self.path = path
    }

    /// A field with a C type other than the property's: `Field("st_size", \.size, as: C.Offset.self)`.
    public init(_ name: String, _ path: KeyPath<Root, T.Value>, as type: T.Type) {
        self.name = name
        self.path = path
    }

    /// A structure or union without a name of its own, whose members are the outer one's.
    public init(anonymous path: KeyPath<Root, T>) where T: CStruct { self.init("", path) }

    /// Bit-fields that share a unit, in the order of their bits.
    public init<Unit, each B: BitFieldValue>(
        bits path: KeyPath<Root, T>, _ fields: repeat BitField<each B>
    ) where T == Bits<Unit> {
        self.init("", path)
        for field in repeat each fields { bitFields.append(BitFieldDescription(field)) }
    }

    /// What messages call it.
    var shownName: String { bitFields.first?.name ?? name }

    /// What keeps the property from being where the layout has it.
    func problem(at offset: Int) -> String? {
        let swiftOffset = MemoryLayout<Root>.offset(of: path)
        if swiftOffset == offset { return nil }
        let place = swiftOffset.map { "at offset \($0)" } ?? "from a computed property"
        return "field '\(shownName)' comes \(place) in \(Root.self), where the layout has offset \(offset)"
    }
}

/// The fields named so far, while a layout is being built.
public struct FieldNames<Root, Fields: FieldList> {
    var fields: [FieldDescription] = []
    var problem: String?
    var placement = FieldPlacement(isPacked: Fields.Packing.maximumAlignment == 1)
    var emptyPlaces = EmptyPlaces()
    /// Which of the fields is, or ends with, an array without a length.
    var flexibleIndex: Int?
}

@resultBuilder
public enum FieldsBuilder<Root, Packing: StructPacking> {
    public static func buildPartialBlock<T>(
        first: Field<Root, T>
    ) -> FieldNames<Root, NextField<NoFields<Packing>, T>> {
        FieldNames<Root, NoFields<Packing>>().adding(first)
    }

    public static func buildPartialBlock<Rest: FieldList<Packing>, T>(
        accumulated: FieldNames<Root, Rest>, next: Field<Root, T>
    ) -> FieldNames<Root, NextField<Rest, T>> {
        accumulated.adding(next)
    }
}

extension FieldNames {
    func adding<T>(_ field: Field<Root, T>) -> FieldNames<Root, NextField<Fields, T>> {
        typealias Next = NextField<Fields, T>
        var (problem, placement) = (problem ?? field.problem(at: Next.swiftOffset), placement)
        var bitFields = field.bitFields
        if !bitFields.isEmpty {
            let difference = placement.place(&bitFields, unit: Next.offset, of: T.description)
            problem = problem ?? difference
        } else if placement.place(size: T.size, alignment: Next.fieldAlignment) != Next.offset {
            problem =
                problem
                ?? "C puts the field '\(field.name)' behind the last bit-field, and not at \(Next.offset)"
        }
        var description = FieldDescription(name: field.name, offset: Next.offset, type: T.description)
        description.bitFields = bitFields
        description.qualifiers = Qualifiers(of: T.self)
        var names = FieldNames<Root, Next>(
            fields: fields + [description], problem: problem, placement: placement, emptyPlaces: emptyPlaces,
            flexibleIndex: flexibleIndex)
        names.addPlace(of: field.path)
        return names
    }
}

extension StructDescription {
    init<Root, Fields>(spelling: String, isPacked: Bool, fields: FieldNames<Root, Fields>) {
        var problem = fields.problem ?? fields.flexibleProblem
        if problem == nil, Fields.swiftEnd != MemoryLayout<Root>.size {
            problem = """
                \(Root.self) has \(MemoryLayout<Root>.size) bytes, the fields that its layout names \
                have \(Fields.swiftEnd)
                """
        }
        if problem == nil, isPacked, fields.placement.byteCount != Fields.end {
            problem = """
                C ends '\(spelling)' with its last bit-field, at \(fields.placement.byteCount), and not at \
                \(Fields.end)
                """
        }
        self.init(
            spelling: spelling, size: roundUp(Fields.end, to: Fields.alignment),
            alignment: Fields.alignment, isPacked: isPacked, fields: fields.fields,
            problem: problem)
        swiftType = Root.self as? any CStruct.Type
    }
}
