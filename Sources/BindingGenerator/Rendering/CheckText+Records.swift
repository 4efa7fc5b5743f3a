import HeaderModel

/// Structures and unions: those of the headers are compared with what C makes of their descriptions.
extension CheckText {
    /// Declares what the descriptions are, under names of their own.
    mutating func addDescriptions() {
        lines += binding.items.flatMap { described.declaration(of: $0) }
    }

    mutating func add(_ record: RecordDeclaration) {
        guard let definition = record.definition, let type = types.record(record.identifier) else { return }
        let spelling = types.index.spelling(of: record.identifier, record.spelling)
        guard let name = described.names[spelling], assertLayout(type, name, record.identifier) else { return }
        // Where a count is declared, clang can tell the types of elements only.
        let counted = Set(definition.fields.filter { $0.count != nil }.compactMap(\.name))
        if let structure = described.structures[name] {
            if case .partial = structure.layout {
                for field in structure.fields { assertPlace(field, type, record.identifier, counted) }
            } else {
                addFields(structure.fields, type, name, record.identifier, counted)
            }
        } else if let union = described.unions[name] {
            addFields(union.members, type, name, record.identifier, counted)
        }
        for field in definition.fields where field.bitWidth == nil {
            guard let fieldName = field.name else { continue }
            let (place, what) = ("((\(type) *)0)->\(fieldName)", "\(record.identifier).\(fieldName)")
            if field.count != nil, let element = types.index.pointee(of: field.type) {
                assertType("\(place)[0]", types.text(element), "\(what)[0]")
            } else {
                assertType(place, types.text(field.type), what)
            }
        }
    }

    /// A type is as large as its description says, and at the same boundaries.
    /// - Returns: whether there is a description.
    @discardableResult
    mutating func assertLayout(_ type: String, _ name: String, _ what: String) -> Bool {
        guard let tag = described.tag(name) else { return false }
        assert("sizeof(\(type)) == sizeof(\(tag))", "the size of \(what)")
        assert("_Alignof(\(type)) == _Alignof(\(tag))", "the alignment of \(what)")
        return true
    }

    /// - Parameter path: how C gets from the description to the structure that the fields are of.
    private mutating func addFields(
        _ fields: [Binding.Field], _ type: String, _ root: String, _ what: String, _ counted: Set<String>,
        path: String = ""
    ) {
        for field in fields {
            let place = path + DescribedTypes.member(field)
            if let cName = field.cName {
                assert(
                    "offsetof(\(type), \(cName)) == offsetof(\(described.tag(root) ?? ""), \(place))",
                    "the offset of \(what).\(cName)")
                if !counted.contains(cName) { assertKind(field, type, cName, what) }
            } else if let inner = described.structures[field.value]?.fields ?? described.unions[field.value]?.members {
                // The members of what has no name are the outer structure's.
                addFields(inner, type, root, what, counted, path: place + ".")
            }
        }
    }

    private mutating func assertPlace(
        _ field: Binding.Field, _ type: String, _ what: String, _ counted: Set<String>
    ) {
        guard let cName = field.cName else { return }
        assert("offsetof(\(type), \(cName)) == \(field.offset)", "the offset of \(what).\(cName)")
        if !counted.contains(cName) { assertKind(field, type, cName, what) }
    }

    private mutating func assertKind(_ field: Binding.Field, _ type: String, _ cName: String, _ what: String) {
        guard let text = described.text(field.description ?? field.value) else { return }
        assertLike("__typeof__(((\(type) *)0)->\(cName))", text, "\(what).\(cName)")
    }
}
