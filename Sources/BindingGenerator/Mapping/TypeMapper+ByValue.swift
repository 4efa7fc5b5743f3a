import HeaderModel

/// Which structures and unions can be passed by value, with every strategy.
extension TypeMapper {
    /// What keeps one from being passed.
    func obstacle(toPassing identifier: String) -> String? {
        guard !isOpaque(identifier), let record = index.records[identifier], let definition = record.definition else {
            return "the header does not say what '\(identifier)' is"
        }
        if definition.fields.contains(where: { hasVector($0.type) }) {
            return "'\(identifier)' has a vector, which is passed in registers that are its own"
        }
        if record.kind == .union {
            return definition.fields.contains { hasAddress($0.type) }
                ? "'\(identifier)' is a union that may hold an address, and nobody can tell whether it does" : nil
        }
        guard let (structure, leftOut) = try? structure(record, definition), leftOut.isEmpty,
            case .natural = structure.layout
        else { return "how '\(identifier)' is passed is known to the C compiler alone" }
        for field in definition.fields {
            switch index.resolve(field.type) {
            case .incompleteArray, .array(_, 0): return "an array without a length is not passed"
            default: break
            }
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

    private func hasVector(_ type: DeclaredType) -> Bool {
        switch element(type) {
        case .vector: true
        case .record(let identifier):
            index.records[identifier]?.definition?.fields.contains { hasVector($0.type) } ?? false
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
