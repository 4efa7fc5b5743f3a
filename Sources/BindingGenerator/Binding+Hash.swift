import StubShapes

extension Binding {
    /// A number that differs between descriptions that may not be of the same stubs: of all that is described, and not
    /// of its documentation.
    var stubHash: UInt64 { StubHash.of(lines.joined(separator: "\n")) }

    private var lines: [String] {
        items.flatMap(\.lines) + (functions + stubs).map(\.line) + variables.map { "\($0.cName): \($0.type)" }
    }
}

extension Binding.Function {
    fileprivate var line: String {
        "\(cName)(\(parameters.map(\.type).joined(separator: ", "))) -> \(result)\(isOptional ? "?" : "")"
    }
}

extension Binding.Item {
    fileprivate var lines: [String] {
        switch self {
        case .alias(let alias): ["\(alias.name) = \(alias.type)"]
        case .opaque(let opaque): ["\(opaque.name) = \(opaque.spelling)"]
        case .constant(let constant): ["\(constant.cName): \(constant.type) = \(constant.value)"]
        case .structure(let structure):
            ["\(structure.name) = \(structure.spelling) \(structure.layout)"] + structure.fields.flatMap(\.lines)
        case .union(let union):
            ["\(union.name) = \(union.spelling) \(union.storage)"] + union.members.flatMap(\.lines)
        case .enumeration(let enumeration):
            ["\(enumeration.name) = \(enumeration.spelling) \(enumeration.rawType)"]
                + enumeration.members.map { "\($0.cName) = \($0.value)" }
        }
    }
}

extension Binding.Field {
    fileprivate var lines: [String] {
        ["\(cName ?? ""): \(description ?? value) at \(offset)"]
            + bitFields.map { "\($0.cName): \($0.type) \($0.bits)" }
    }
}
