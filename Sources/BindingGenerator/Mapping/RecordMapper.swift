import HeaderModel

/// How structures and unions are described.
extension TypeMapper {
    /// A field that has no description.
    struct LeftOut {
        let field: String
        let refusal: Refusal
    }

    /// - Returns: the structure, and which of its fields are not there.
    func structure(
        _ record: RecordDeclaration, _ definition: RecordDeclaration.Definition, _ documentation: [String] = []
    ) throws(Refusal) -> (structure: Binding.Structure, leftOut: [LeftOut]) {
        guard definition.size > 0 else { throw Refusal(.emptyRecord, "it has no bytes") }
        var fields: [Binding.Field] = []
        var leftOut: [LeftOut] = []
        let bits = BitFieldUnits(definition)
        var uniqueNames = UniqueNames()
        for (number, field) in definition.fields.enumerated() {
            do throws(Refusal) {
                if bits.leftOut.contains(number) {
                    throw Refusal(.bitFieldLayout, "every unit that has its bits has some of what is beside it")
                }
                if field.bitWidth != nil {
                    guard let unit = bits.units[number], !unit.fields.isEmpty else { continue }
                    fields.append(try self.unit(unit, &uniqueNames))
                } else {
                    let isLast = number == definition.fields.count - 1
                    var described = try self.field(field, &uniqueNames, isLast: isLast)
                    described.documentation += countNotes(field, fields)
                    fields.append(described)
                }
            } catch {
                leftOut.append(LeftOut(field: field.name ?? "a member without a name", refusal: error))
            }
        }
        guard !fields.isEmpty else { throw leftOut.first?.refusal ?? Refusal(.emptyRecord, "it has no fields") }
        let structure = Binding.Structure(
            documentation: documentation, name: try name(of: record.identifier), spelling: spelling(of: record),
            layout: leftOut.isEmpty ? Self.layout(definition, bits) : Self.partial(definition), fields: fields)
        return (structure, leftOut)
    }

    func union(
        _ record: RecordDeclaration, _ definition: RecordDeclaration.Definition, _ documentation: [String]
    ) throws(Refusal) -> Binding.Union {
        guard definition.size > 0 else { throw Refusal(.emptyRecord, "it has no bytes") }
        var uniqueNames = UniqueNames(taken: ["bytes"])
        // Bits without a name are there for the place that they take.
        let fields = definition.fields.filter { $0.bitWidth == nil || $0.name != nil }
        var members: [Binding.Field] = []
        var rest = fields[...]
        while let field = rest.first {
            let bitFields = rest.prefix { $0.bitWidth != nil && $0.size == field.size }
            if bitFields.isEmpty {
                members.append(try self.field(field, &uniqueNames))
                rest = rest.dropFirst()
            } else {
                members.append(try unit(.init(offset: 0, size: field.size, fields: Array(bitFields)), &uniqueNames))
                rest = rest.dropFirst(bitFields.count)
            }
        }
        guard !members.isEmpty else { throw Refusal(.emptyRecord, "it has no fields") }
        let alignment = fields.map(\.alignment).max() ?? 1
        let size = Self.roundUp(fields.map(\.size).max() ?? 0, alignment)
        guard alignment == definition.alignment, size == definition.size else {
            throw Refusal(.unionLayout, "its size and alignment are none that follow from its members")
        }
        return Binding.Union(
            documentation: documentation, name: try name(of: record.identifier),
            spelling: spelling(of: record), storage: Self.storage(definition), members: members)
    }

    /// A vector of the compiler's, as its elements at the boundary that it has.
    func vector(
        _ name: String, of element: DeclaredType, count: Int, size: Int, _ documentation: [String]
    ) throws(Refusal) -> Binding.Structure {
        let value = try value(element)
        let type = "InlineArray<\(count), \(value)>"
        return Binding.Structure(
            documentation: documentation, name: names.types[name] ?? name, spelling: name, layout: .aligned(size),
            fields: [
                .init(
                    documentation: [], name: "elements", cName: "elements", value: type, offset: 0,
                    initialValue: "InlineArray(repeating: \(initialValue(element, value)))")
            ])
    }

    private func spelling(of record: RecordDeclaration) -> String {
        index.spelling(of: record.identifier, record.spelling)
    }

    private func field(
        _ field: RecordDeclaration.Field, _ uniqueNames: inout UniqueNames, isLast: Bool = false
    ) throws(Refusal) -> Binding.Field {
        var field = field
        // Older headers write `[0]` for `[]`.
        if isLast, case .array(let element, 0) = index.resolve(field.type) {
            field.type = .incompleteArray(of: element)
        }
        var documentation = DocComment.lines(field.comment)
        let (description, value, initialValue): (String, String, String)
        do throws(Refusal) {
            (description, value) = (try member(field.type), try self.value(field.type))
            initialValue = self.initialValue(field.type, value)
        } catch {
            guard let bytes = Self.bytes(size: field.size, alignment: field.alignment) else { throw error }
            (description, value, initialValue) = (bytes, bytes, "\(bytes)()")
            documentation += byteNotes(field.type)
        }
        return Binding.Field(
            documentation: documentation,
            name: uniqueNames.name(field.name.map(SwiftIdentifier.lowerCamel) ?? "anonymous"), cName: field.name,
            value: value, description: description == value ? nil : description, offset: field.bitOffset / 8,
            initialValue: initialValue)
    }

    /// What is said of a field of which there are but bytes.
    private func byteNotes(_ type: DeclaredType) -> [String] {
        guard hasDocumentation else { return [] }
        let name = CTypeText(index: index).text(type).map { "`\($0)`" } ?? "a type"
        return ["The bytes of \(name), which has no description."]
    }

    /// What is said of a field whose number of elements another one tells.
    private func countNotes(_ field: RecordDeclaration.Field, _ fields: [Binding.Field]) -> [String] {
        guard hasDocumentation, let count = field.count else { return [] }
        let names = fields.map { ($0.cName, $0.name) } + fields.flatMap(\.bitFields).map { ($0.cName, $0.name) }
        return ["`\(names.first { $0.0 == count }?.1 ?? count)` has the number of its elements."]
    }

    private func unit(_ unit: BitFieldUnits.Unit, _ uniqueNames: inout UniqueNames) throws(Refusal) -> Binding.Field {
        guard unit.size <= 8 else {
            throw Refusal(.bitFieldLayout, "its bit-fields are of a type of \(unit.size) bytes")
        }
        let type = "Bits<UInt\(8 * unit.size)>"
        var bitFields: [Binding.BitField] = []
        for field in unit.fields {
            guard let name = field.name, let width = field.bitWidth else { continue }
            let start = field.bitOffset - 8 * unit.offset
            let swiftName = SwiftIdentifier.lowerCamel(name)
            bitFields.append(
                .init(
                    documentation: DocComment.lines(field.comment),
                    // `Header.self` is the type, and nothing that belongs to it.
                    name: uniqueNames.name(swiftName == "self" ? "self2" : swiftName), cName: name,
                    type: try member(field.type), bits: start..<start + width))
        }
        return Binding.Field(
            documentation: [], name: uniqueNames.name("bits"), cName: nil, value: type, offset: unit.offset,
            initialValue: "\(type)()", bitFields: bitFields)
    }

    /// What a property holds that nobody has given a value to: zero bytes.
    private func initialValue(_ type: DeclaredType, _ value: String) -> String {
        switch index.resolve(type) {
        case .scalar(let scalar) where Self.isWide(scalar), .complex(let scalar) where Self.isWide(scalar): "\(value)()"
        case .scalar(.bool): "false"
        case .scalar: "0"
        case .pointer: "nil"
        case .enumeration: "\(value)(rawValue: 0)"
        case .array(let element, _):
            "InlineArray(repeating: \(initialValue(element, (try? self.value(element)) ?? "")))"
        case .complex: "\(value)(real: 0, imaginary: 0)"
        default: "\(value)()"
        }
    }

    /// Where something is that a description has.
    private struct Place {
        let offset: Int
        let size: Int
        /// That its description asks for.
        let alignment: Int
    }

    /// The layout that puts all that C has where C has it.
    static func layout(
        _ definition: RecordDeclaration.Definition, _ bits: BitFieldUnits
    ) -> Binding.Structure.Layout {
        let units = bits.units.values.filter { !$0.fields.isEmpty }
        if !bits.leftOut.isEmpty || !units.isEmpty && !bits.followsRules { return partial(definition) }
        let places = definition.fields.enumerated().compactMap { number, field -> Place? in
            guard field.bitWidth != nil else {
                return Place(offset: field.bitOffset / 8, size: field.size, alignment: field.alignment)
            }
            guard let unit = bits.units[number], !unit.fields.isEmpty else { return nil }
            return Place(offset: unit.offset, size: unit.size, alignment: unit.size)
        }
        for isPacked in [false, true] where !isPacked || units.isEmpty {
            var (end, alignment) = (0, 1)
            let fits = places.allSatisfy { place in
                let boundary = isPacked ? 1 : place.alignment
                let start = roundUp(end, boundary)
                (end, alignment) = (start + place.size, max(alignment, boundary))
                return start == place.offset
            }
            guard fits, roundUp(end, definition.alignment) == definition.size else { continue }
            if alignment == definition.alignment { return isPacked ? .packed : .natural }
            if !isPacked, alignment < definition.alignment { return .aligned(definition.alignment) }
        }
        return partial(definition)
    }

    private static func partial(_ definition: RecordDeclaration.Definition) -> Binding.Structure.Layout {
        let isPacked = definition.fields.contains {
            $0.bitWidth == nil && $0.bitOffset / 8 % min($0.alignment, definition.alignment) != 0
        }
        return .partial(size: definition.size, alignment: definition.alignment, isPacked: isPacked)
    }

    static func roundUp(_ size: Int, _ alignment: Int) -> Int {
        (size + alignment - 1) / alignment * alignment
    }

    /// Numbers with as many bytes as a union has.
    private static func storage(_ definition: RecordDeclaration.Definition) -> String {
        let unit = min(8, definition.alignment)
        let count = definition.size / unit
        return count == 1 ? "UInt\(8 * unit)" : "InlineArray<\(count), UInt\(8 * unit)>"
    }
}
