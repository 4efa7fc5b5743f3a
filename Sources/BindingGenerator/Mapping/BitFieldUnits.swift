import HeaderModel

/// The units of a structure in which its bit-fields lie.
struct BitFieldUnits {
    struct Unit {
        /// In bytes.
        let offset: Int
        let size: Int
        var fields: [RecordDeclaration.Field]

        fileprivate var bytes: Range<Int> { offset..<offset + size }
    }

    private let definition: RecordDeclaration.Definition
    /// By the number of the first field.
    private(set) var units: [Int: Unit] = [:]
    /// The numbers of fields that no unit can have.
    private(set) var leftOut: Set<Int> = []

    init(_ definition: RecordDeclaration.Definition) {
        self.definition = definition
        var number = 0
        while number < definition.fields.count {
            let bitFields = definition.fields[number...].prefix { $0.bitWidth != nil }
            let members = bitFields.prefix { Self.isSame($0, definition.fields[number]) }
            if let unit = ownUnit(of: members) {
                units[number] = unit
                number = members.endIndex
            } else {
                addOtherUnits(of: bitFields)
                number = max(number + 1, bitFields.endIndex)
            }
        }
    }

    /// Whether C's rules put all where it is without what has no name, in units of the fields' types.
    var followsRules: Bool {
        /// In bits.
        var end = 0
        func place(_ width: Int, ofSize size: Int) -> Int {
            if end % (8 * size) + width > 8 * size { end = TypeMapper.roundUp(end, 8 * size) }
            end += width
            return end - width
        }
        for (number, field) in definition.fields.enumerated() {
            if field.bitWidth == nil {
                guard TypeMapper.roundUp((end + 7) / 8, field.alignment) * 8 == field.bitOffset else { return false }
                end = field.bitOffset + 8 * field.size
            }
            guard let unit = units[number] else { continue }
            var last = 8 * unit.offset
            if !unit.fields.isEmpty, !unit.fields.contains(where: { $0.size == unit.size }) { return false }
            for field in unit.fields {
                let width = field.bitWidth ?? 0
                // Bits that are left out.
                if field.bitOffset > last { _ = place(field.bitOffset - last, ofSize: unit.size) }
                last = field.bitOffset + width
                if place(width, ofSize: field.size) != field.bitOffset { return false }
            }
        }
        return true
    }

    // MARK: Units of the fields' type

    /// The unit of fields that lie in the same one; `nil` if they have none to themselves.
    private func ownUnit(of members: ArraySlice<RecordDeclaration.Field>) -> Unit? {
        guard let first = members.first, first.size <= 8 else { return nil }
        let fields = definition.fields
        let offset = Self.offset(first)
        let end = offset + first.size
        let before = members.startIndex > 0 ? fields[members.startIndex - 1] : nil
        let after = members.endIndex < fields.count ? fields[members.endIndex] : nil
        guard before.map({ Self.end($0) <= offset }) ?? true, after.map({ $0.bitOffset / 8 >= end }) ?? true,
            end <= definition.size, members.allSatisfy({ $0.bitOffset + ($0.bitWidth ?? 0) <= end * 8 })
        else { return nil }
        return Unit(offset: offset, size: first.size, fields: members.filter { $0.name != nil })
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

    // MARK: Units around what is beside them

    /// Finds units that have as many of the fields as possible, and no byte of what is beside them.
    private mutating func addOtherUnits(of bitFields: ArraySlice<RecordDeclaration.Field>) {
        let numbers = bitFields.indices.filter { bitFields[$0].name != nil }
        var start = 0
        while start < numbers.count {
            var end = numbers.count
            while end > start, units[numbers[start]] == nil {
                units[numbers[start]] = otherUnit(of: numbers[start..<end])
                end -= 1
            }
            if units[numbers[start]] == nil {
                leftOut.insert(numbers[start])
                start += 1
            } else {
                start = end + 1
            }
        }
    }

    private func otherUnit(of numbers: ArraySlice<Int>) -> Unit? {
        let fields = numbers.map { definition.fields[$0] }
        let places = fields.map(Self.bytes)
        guard let start = places.map(\.lowerBound).min(), let end = places.map(\.upperBound).max() else { return nil }
        let others = definition.fields.indices.filter { number in
            let field = definition.fields[number]
            return !numbers.contains(number) && (field.name != nil || field.bitWidth == nil)
        }
        let taken = others.map { Self.bytes(definition.fields[$0]) } + units.values.map(\.bytes)
        for size in [1, 2, 4, 8] {
            for offset in stride(from: min(start, definition.size - size), through: max(0, end - size), by: -1) {
                let unit = Unit(offset: offset, size: size, fields: fields)
                if !taken.contains(where: { $0.overlaps(unit.bytes) }) { return unit }
            }
        }
        return nil
    }

    /// The bytes that a field has bits in.
    private static func bytes(_ field: RecordDeclaration.Field) -> Range<Int> {
        let start = field.bitOffset / 8
        guard let width = field.bitWidth else { return start..<start + field.size }
        return start..<(field.bitOffset + width + 7) / 8
    }
}
