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
        var places: [Place] = []
        for (number, field) in definition.fields.enumerated() {
            do throws(Refusal) {
                if field.bitWidth != nil {
                    guard let unit = try bits.unit(at: number) else { continue }
                    fields.append(try self.unit(unit, &uniqueNames))
                    places.append(Place(offset: unit.offset, size: unit.size, alignment: unit.size))
                } else {
                    let isLast = number == definition.fields.count - 1
                    fields.append(try self.field(field, &uniqueNames, isLast: isLast))
                    places.append(
                        Place(offset: field.bitOffset / 8, size: field.size, alignment: field.alignment))
                }
            } catch {
                leftOut.append(LeftOut(field: field.name ?? "a member without a name", refusal: error))
            }
        }
        guard !fields.isEmpty else { throw leftOut.first?.refusal ?? Refusal(.emptyRecord, "it has no fields") }
        let hasUnits = fields.contains { !$0.bitFields.isEmpty }
        var layout = Self.layout(definition, places, hasUnits: hasUnits)
        if !leftOut.isEmpty { layout = .partial(size: definition.size, alignment: definition.alignment) }
        if case .partial = layout, hasUnits || fields.contains(where: { $0.cName == nil }) {
            throw Refusal(
                .bitFieldLayout,
                "its layout is none that follows from its fields, and it has bit-fields or unnamed members")
        }
        let structure = Binding.Structure(
            documentation: documentation, name: try name(of: record.identifier),
            spelling: spelling(of: record), layout: layout, fields: fields)
        return (structure, leftOut)
    }

    func union(
        _ record: RecordDeclaration, _ definition: RecordDeclaration.Definition, _ documentation: [String]
    ) throws(Refusal) -> Binding.Union {
        guard definition.size > 0 else { throw Refusal(.emptyRecord, "it has no bytes") }
        var uniqueNames = UniqueNames(taken: ["bytes"])
        var members: [Binding.Field] = []
        for field in definition.fields {
            guard field.bitWidth == nil else {
                throw Refusal(.bitFieldLayout, "bit-fields of unions have no description")
            }
            members.append(try self.field(field, &uniqueNames))
        }
        let alignment = definition.fields.map(\.alignment).max() ?? 1
        let size = Self.roundUp(definition.fields.map(\.size).max() ?? 0, alignment)
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
        let type = "InlineArray<\(count), \(try value(element))>"
        return Binding.Structure(
            documentation: documentation, name: names.types[name] ?? name, spelling: name, layout: .aligned(size),
            fields: [
                .init(
                    documentation: [], name: "elements", cName: "elements", value: type, offset: 0,
                    initialValue: "InlineArray(repeating: 0)")
            ])
    }

    private func spelling(of record: RecordDeclaration) -> String {
        index.preferredNames[record.identifier] ?? record.spelling ?? record.identifier
    }

    private func field(
        _ field: RecordDeclaration.Field, _ uniqueNames: inout UniqueNames, isLast: Bool = false
    ) throws(Refusal) -> Binding.Field {
        var field = field
        // Older headers write `[0]` for `[]`.
        if isLast, case .array(let element, 0) = index.resolve(field.type) { field.type = .incompleteArray(of: element) }
        let (description, value) = (try member(field.type), try value(field.type))
        return Binding.Field(
            documentation: DocComment.lines(field.comment),
            name: uniqueNames.name(field.name.map(SwiftIdentifier.lowerCamel) ?? "anonymous"), cName: field.name,
            value: value, description: description == value ? nil : description, offset: field.bitOffset / 8,
            initialValue: initialValue(field.type, value))
    }

    private func unit(_ unit: BitFieldUnits.Unit, _ uniqueNames: inout UniqueNames) throws(Refusal) -> Binding.Field {
        let type = "Bits<UInt\(8 * unit.size)>"
        var bitFields: [Binding.BitField] = []
        for field in unit.fields {
            guard let name = field.name, let width = field.bitWidth else { continue }
            let start = field.bitOffset - 8 * unit.offset
            bitFields.append(
                .init(
                    documentation: DocComment.lines(field.comment),
                    name: uniqueNames.name(SwiftIdentifier.lowerCamel(name)), cName: name,
                    type: try member(field.type), bits: start..<start + width))
        }
        return Binding.Field(
            documentation: [], name: uniqueNames.name("bits"), cName: nil, value: type, offset: unit.offset,
            initialValue: "\(type)()", bitFields: bitFields)
    }

    /// What a property holds that nobody has given a value to: zero bytes.
    private func initialValue(_ type: DeclaredType, _ value: String) -> String {
        switch index.resolve(type) {
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

    /// The layout that puts what a description has where C has it.
    private static func layout(
        _ definition: RecordDeclaration.Definition, _ places: [Place], hasUnits: Bool
    ) -> Binding.Structure.Layout {
        for isPacked in [false, true] where !(isPacked && hasUnits) {
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
        return .partial(size: definition.size, alignment: definition.alignment)
    }

    private static func roundUp(_ size: Int, _ alignment: Int) -> Int {
        (size + alignment - 1) / alignment * alignment
    }

    /// Numbers with as many bytes as a union has.
    private static func storage(_ definition: RecordDeclaration.Definition) -> String {
        let unit = min(8, definition.alignment)
        let count = definition.size / unit
        return count == 1 ? "UInt\(8 * unit)" : "InlineArray<\(count), UInt\(8 * unit)>"
    }
}
