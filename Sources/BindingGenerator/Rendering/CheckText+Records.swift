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
        addMembers(of: name, type, record.identifier, counted(definition))
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
        assert("__alignof__(\(type)) == __alignof__(\(tag))", "the alignment of \(what)")
        return true
    }

    /// Where a count is declared, clang can tell the types of elements only.
    /// - Returns: the names of such members, those of members without a name too.
    private func counted(_ definition: RecordDeclaration.Definition) -> Set<String> {
        var names = Set(definition.fields.filter { $0.count != nil }.compactMap(\.name))
        for field in definition.fields where field.name == nil {
            guard case .record(let identifier) = types.index.resolve(field.type),
                let inner = types.index.records[identifier]?.definition
            else { continue }
            names.formUnion(counted(inner))
        }
        return names
    }

    /// - Parameters:
    ///   - name: that of the structure or union that is described.
    ///   - start: where in the outermost one it begins.
    private mutating func addMembers(
        of name: String, _ type: String, _ what: String, _ counted: Set<String>, at start: String? = nil
    ) {
        let structure = described.structures[name]
        guard let tag = described.tag(name), let fields = structure?.fields ?? described.unions[name]?.members else {
            return
        }
        let isPartial = if case .partial = structure?.layout { true } else { false }
        for field in fields {
            let place = isPartial ? "\(field.offset)" : "offsetof(\(tag), \(DescribedTypes.member(field)))"
            let offset = start.map { "\($0) + \(place)" } ?? place
            if let cName = field.cName {
                assert("offsetof(\(type), \(cName)) == \(offset)", "the offset of \(what).\(cName)")
                if !counted.contains(cName) { assertKind(field, type, cName, what) }
            } else {
                // The members of what has no name are the outer structure's.
                addMembers(of: field.value, type, what, counted, at: offset)
            }
        }
    }

    private mutating func assertKind(_ field: Binding.Field, _ type: String, _ cName: String, _ what: String) {
        guard let text = described.text(field.description ?? field.value) else { return }
        assertLike("__typeof__(((\(type) *)0)->\(cName))", text, "\(what).\(cName)")
    }
}
