/// A structure of which only some fields are described, with the offsets, the size and the alignment that
/// its header or its compiler gives.
///
/// ```swift
/// struct Connection: CStruct {
///     var port: UInt16
///     var roundTrip: Double
///     static let layout = PartialLayout<_, _, 32, 8>("struct connection") {
///         At<16>.field("port", \Connection.port)
///         At<24>.field("rtt", \Connection.roundTrip)
///     }
/// }
/// ```
///
/// Fields come in the order of the Swift properties, whatever their offsets. Storing a value writes the
/// described fields and leaves the others as they are. Such a structure is not passed by value.
public struct PartialLayout<
    Root: CStruct, Fields: FieldList<NaturalPacking>, let bytes: Int, let boundary: Int
>: StructLayoutProtocol, Sendable {
    public let description: StructDescription
    public let emptyPlaces: EmptyPlaces

    /// Names the C structure and the fields that are described.
    public init(
        _ spelling: String,
        @FieldsBuilder<Root, NaturalPacking> fields: () -> FieldNames<Root, Fields>
    ) {
        self.init(spelling, isPacked: false, fields())
    }

    /// The same for a structure with fields that are not at their alignments: one that is packed, and has an alignment
    /// of its own or bit-fields.
    public init(
        packed spelling: String,
        @FieldsBuilder<Root, NaturalPacking> fields: () -> FieldNames<Root, Fields>
    ) {
        self.init(spelling, isPacked: true, fields())
    }

    private init(_ spelling: String, isPacked: Bool, _ fields: FieldNames<Root, Fields>) {
        emptyPlaces = fields.emptyPlaces
        var description = StructDescription(spelling: spelling, isPacked: false, fields: fields)
        description.isPacked = isPacked
        description.size = bytes
        description.alignment = boundary
        description.isPartial = true
        if description.problem == nil, Fields.end > bytes || boundary < 1
            || boundary & (boundary - 1) != 0 || bytes % boundary != 0
        {
            description.problem = """
                '\(spelling)' has a size of \(bytes) and an alignment of \(boundary), and fields up to \
                \(Fields.end)
                """
        }
        // Under `#pragma pack`, fields have no larger alignment than the structure.
        let misplaced = description.fields.first { $0.offset % max(1, min($0.type.alignment ?? 1, boundary)) != 0 }
        if !isPacked, let misplaced, description.problem == nil {
            description.problem = """
                the field '\(misplaced.shownName)' is of an alignment of \(misplaced.type.alignment ?? 1), and not at \
                \(misplaced.offset)
                """
        }
        self.description = description
    }

    // Room for all fields: one behind the end is refused where it is bound, and has its place in memory.
    @inlinable public static var size: Int { @inline(__always) get { max(bytes, Fields.end) } }
    @inlinable public static var alignment: Int { @inline(__always) get { boundary } }
    @inlinable public static var isNative: Bool { @inline(__always) get { false } }
}

/// A structure with a larger alignment than its fields need: `__attribute__((aligned(64)))`, `_Alignas`.
///
/// ```swift
/// static let layout = AlignedLayout<_, _, 64>("struct line") { Field("counter", \Line.counter) }
/// ```
///
/// Such a structure is not passed by value.
public struct AlignedLayout<
    Root: CStruct, Fields: FieldList<NaturalPacking>, let boundary: Int
>: StructLayoutProtocol, Sendable {
    public let description: StructDescription
    public let emptyPlaces: EmptyPlaces

    /// Names the C structure and its fields.
    public init(
        _ spelling: String,
        @FieldsBuilder<Root, NaturalPacking> fields: () -> FieldNames<Root, Fields>
    ) {
        let fields = fields()
        emptyPlaces = fields.emptyPlaces
        var description = StructDescription(spelling: spelling, isPacked: false, fields: fields)
        description.size = Self.size
        description.alignment = boundary
        description.declaredAlignment = boundary
        if description.problem == nil,
            boundary < Fields.alignment || boundary & (boundary - 1) != 0
        {
            description.problem = """
                '\(spelling)' has an alignment of \(boundary), which is no power of two or less than the \
                \(Fields.alignment) of its fields
                """
        }
        self.description = description
    }

    @inlinable public static var size: Int {
        @inline(__always) get { roundUp(Fields.end, to: max(1, boundary)) }
    }
    @inlinable public static var alignment: Int { @inline(__always) get { boundary } }
    @inlinable public static var isNative: Bool { @inline(__always) get { false } }
}

/// Says where a field of a ``PartialLayout`` is.
public enum At<let offset: Int> {
    /// A field whose C type is the type of the property.
    public static func field<Root, T: CMember>(
        _ name: String, _ path: KeyPath<Root, T>
    ) -> PlacedField<Root, T, offset> where T.Value == T {
        PlacedField(field: Field(name, path))
    }

    /// A field with a C type other than the property's.
    public static func field<Root, T: CMember>(
        _ name: String, _ path: KeyPath<Root, T.Value>, as type: T.Type
    ) -> PlacedField<Root, T, offset> {
        PlacedField(field: Field(name, path, as: type))
    }

    /// A structure or union without a name of its own, whose members are the outer one's.
    public static func field<Root, T: CStruct>(anonymous path: KeyPath<Root, T>) -> PlacedField<Root, T, offset> {
        PlacedField(field: Field(anonymous: path))
    }

    /// Bit-fields, in the order of their bits, of a unit that has no byte of another field. It may be smaller than
    /// their C type.
    public static func field<Root, Unit, each B: BitFieldValue>(
        bits path: KeyPath<Root, Bits<Unit>>, _ fields: repeat BitField<each B>
    ) -> PlacedField<Root, Bits<Unit>, offset> {
        PlacedField(field: Field(bits: path, repeat each fields))
    }
}

/// A field at a given offset.
public struct PlacedField<Root, T: CMember, let offset: Int> {
    let field: Field<Root, T>
}

/// A list of fields of which the last is at a given offset.
public enum NextPlacedField<Rest: FieldList, T: CMember, let place: Int>: LongerFieldList {
    public typealias Packing = Rest.Packing

    // One that is less than zero is refused.
    @inlinable public static var offset: Int { @inline(__always) get { max(0, place) } }
    @inlinable public static var alignment: Int {
        @inline(__always) get { max(Rest.alignment, T.alignment) }
    }
    @inlinable public static var isNative: Bool { @inline(__always) get { false } }
}

extension FieldsBuilder where Packing == NaturalPacking {
    public static func buildPartialBlock<T, let offset: Int>(
        first: PlacedField<Root, T, offset>
    ) -> FieldNames<Root, NextPlacedField<NoFields<Packing>, T, offset>> {
        FieldNames<Root, NoFields<Packing>>().adding(first)
    }

    public static func buildPartialBlock<Rest: FieldList<Packing>, T, let offset: Int>(
        accumulated: FieldNames<Root, Rest>, next: PlacedField<Root, T, offset>
    ) -> FieldNames<Root, NextPlacedField<Rest, T, offset>> {
        accumulated.adding(next)
    }
}

extension FieldNames {
    func adding<T, let offset: Int>(
        _ placed: PlacedField<Root, T, offset>
    ) -> FieldNames<Root, NextPlacedField<Fields, T, offset>> {
        let field = placed.field
        var problem = problem ?? field.problem(at: NextPlacedField<Fields, T, offset>.swiftOffset)
        if problem == nil, offset < 0 { problem = "the field '\(field.shownName)' cannot be at \(offset)" }
        let overlapped = fields.first {
            offset < $0.offset + ($0.type.size ?? 0) && $0.offset < offset + T.size
        }
        if let overlapped, problem == nil {
            problem = "the field '\(field.shownName)' would overlap '\(overlapped.shownName)'"
        }
        var description = FieldDescription(
            name: field.name, offset: NextPlacedField<Fields, T, offset>.offset, type: T.description)
        if !field.bitFields.isEmpty {
            description.bitFields = field.bitFields
            problem = problem ?? description.bitFields.declareUnusedBits(of: T.description)
            // C knows nothing of the unit, and of its alignment.
            description.type = .array(UInt8.description, count: T.size)
        }
        var names = FieldNames<Root, NextPlacedField<Fields, T, offset>>(
            fields: fields + [description], problem: problem, placement: placement, emptyPlaces: emptyPlaces,
            flexibleIndex: flexibleIndex)
        names.addPlace(of: field.path)
        return names
    }
}
