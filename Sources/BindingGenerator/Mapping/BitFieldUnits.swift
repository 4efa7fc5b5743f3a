import HeaderModel

/// The units of a structure in which its bit-fields lie.
struct BitFieldUnits {
    struct Unit {
        /// In bytes.
        let offset: Int
        let size: Int
        var fields: [RecordDeclaration.Field]
    }

    private let definition: RecordDeclaration.Definition

    init(_ definition: RecordDeclaration.Definition) { self.definition = definition }

    /// The unit that begins with the bit-field of a number; `nil` if it has begun before.
    func unit(at number: Int) throws(Refusal) -> Unit? {
        let fields = definition.fields
        let first = fields[number]
        let offset = Self.offset(first)
        if number > 0, fields[number - 1].bitWidth != nil, Self.isSame(fields[number - 1], first) { return nil }
        let members = fields[number...].prefix { $0.bitWidth != nil && Self.isSame($0, first) }
        let named = members.filter { $0.name != nil }
        guard !named.isEmpty else { return nil }
        let end = offset + first.size
        let before = number > 0 ? fields[number - 1] : nil
        let after = number + members.count < fields.count ? fields[number + members.count] : nil
        guard before.map({ Self.end($0) <= offset }) ?? true, after.map({ $0.bitOffset / 8 >= end }) ?? true,
            end <= definition.size
        else { throw Refusal(.bitFieldLayout, "its bit-fields share bytes with what is beside them") }
        return Unit(offset: offset, size: first.size, fields: Array(named))
    }

    private static func isSame(_ one: RecordDeclaration.Field, _ other: RecordDeclaration.Field) -> Bool {
        one.size == other.size && offset(one) == offset(other)
    }

    /// Where the unit begins that a bit-field lies in, as its type has it.
    private static func offset(_ field: RecordDeclaration.Field) -> Int {
        field.bitOffset / (8 * field.size) * field.size
    }

    private static func end(_ field: RecordDeclaration.Field) -> Int {
        field.bitWidth == nil ? field.bitOffset / 8 + field.size : offset(field) + field.size
    }
}
