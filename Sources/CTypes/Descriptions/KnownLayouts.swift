/// The structures that some descriptions are made of and lead to: one of C's has one layout.
struct KnownLayouts {
    private var walk = TypeWalk()
    private var structures: [String: [StructDescription]] = [:]

    /// Adds those of a function's description.
    /// - Returns: an error for each that says otherwise than one before.
    mutating func add(_ function: FunctionDescription) -> [ForeignError] {
        add(.function(function)).map { $0.located(in: function) }
    }

    /// Adds those of a variable's type.
    mutating func add(_ type: TypeDescription, variable: String) -> [ForeignError] {
        add(type).map { $0.located(in: variable, parameter: "variable") }
    }

    private mutating func add(_ type: TypeDescription) -> [ForeignError] {
        walk.add(type).namedStructures.compactMap { structure in
            let known = structures[structure.spelling] ?? []
            structures[structure.spelling] = known + [structure]
            return structure.firstDifference(from: known).map { other, difference in
                ForeignError(
                    .layoutMismatch,
                    "\(other.typeName) and \(structure.typeName) have different layouts for '\(structure.spelling)': "
                        + difference,
                    remedy: "Describe it once, or with PartialLayout where some of its fields are enough")
            }
        }
    }
}

extension StructDescription {
    /// What a Swift programmer calls it.
    fileprivate var typeName: String { swiftType.map { "\($0)" } ?? "'\(spelling)'" }

    fileprivate func firstDifference(from known: [StructDescription]) -> (StructDescription, String)? {
        for other in known {
            if let difference = other.difference(from: self) { return (other, difference) }
        }
        return nil
    }

    /// In what one structure has two layouts, first this one's.
    private func difference(from other: StructDescription) -> String? {
        if size != other.size { return "\(size) and \(other.size) bytes" }
        if alignment != other.alignment { return "an alignment of \(alignment) and of \(other.alignment)" }
        if isUnion != other.isUnion { return "a structure and a union" }
        for field in fields where !field.name.isEmpty {
            guard let same = other.fields.first(where: { $0.name == field.name }) else {
                if other.isPartial { continue }
                return "only the first has the field '\(field.name)'"
            }
            if field.place != same.place { return "the field '\(field.name)' is \(field.place) and \(same.place)" }
        }
        if isPartial || other.isPartial { return nil }
        if let field = other.fields.first(where: { field in !fields.contains { $0.name == field.name } }) {
            return "only the second has the field '\(field.name)'"
        }
        return nil
    }
}

extension FieldDescription {
    /// Where it is, in words.
    fileprivate var place: String { "\(type.size ?? 0) bytes from \(offset) on" }
}
