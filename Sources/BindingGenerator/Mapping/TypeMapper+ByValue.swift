import HeaderModel

/// Which structures and unions can be passed by value, with every strategy.
extension TypeMapper {
    /// What keeps one from being passed.
    func obstacle(toPassing identifier: String) -> String? {
        guard !isOpaque(identifier), let record = index.records[identifier], let definition = record.definition else {
            return "the header does not say what '\(identifier)' is"
        }
        if record.kind == .union {
            return definition.fields.contains { hasAddress($0.type) }
                ? "'\(identifier)' is a union that may hold an address, and nobody can tell whether it does" : nil
        }
        guard let (structure, leftOut) = try? structure(record, definition), leftOut.isEmpty,
            case .natural = structure.layout
        else { return "how '\(identifier)' is passed is known to the C compiler alone" }
        for field in definition.fields {
            if case .incompleteArray = field.type { return "an array without a length is not passed" }
            if element(field.type).isVector { return "'\(identifier)' has a vector, which is passed in registers" }
            if case .record(let inner) = element(field.type), let reason = obstacle(toPassing: inner) { return reason }
        }
        return nil
    }

    private func hasAddress(_ type: DeclaredType) -> Bool {
        switch element(type) {
        case .pointer: true
        case .record(let identifier):
            index.records[identifier]?.definition?.fields.contains { hasAddress($0.type) } ?? false
        default: false
        }
    }

    /// What an array is made of.
    private func element(_ type: DeclaredType) -> DeclaredType {
        switch index.resolve(type) {
        case .array(let element, _), .incompleteArray(let element): self.element(element)
        case let other: other
        }
    }
}
