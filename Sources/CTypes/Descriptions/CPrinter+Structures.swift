extension StructDescription {
    /// The structure's definition, with its fields, ending in a semicolon.
    ///
    /// Where only some fields are described, arrays of bytes stand for what lies between them.
    public var definition: String {
        if spelling.hasSuffix("}") { return "\(spelling);" }
        guard spelling.hasPrefix("struct ") || spelling.hasPrefix("union ") else {
            return "typedef \(keyword) {\n\(body(indent: "    "))}\(attributes) \(spelling);"
        }
        return "\(spelling) {\n\(body(indent: "    "))}\(attributes);"
    }

    private var keyword: String { isUnion ? "union" : "struct" }

    private var attributes: String {
        if isPartial { return " __attribute__((packed, aligned(\(alignment))))" }
        if isPacked { return " __attribute__((packed))" }
        return isOverAligned ? " __attribute__((aligned(\(alignment))))" : ""
    }

    private func body(indent: String) -> String {
        isPartial ? partialBody(indent) : fields.map { $0.declaration(indent: indent) }.joined()
    }

    private func partialBody(_ indent: String) -> String {
        var (text, end) = ("", 0)
        func fill(to offset: Int) {
            if offset > end { text += "\(indent)char unknown_\(end)[\(offset - end)];\n" }
        }
        for field in fields.sorted(by: { $0.offset < $1.offset }) {
            fill(to: field.offset)
            text += field.declaration(indent: indent)
            end = field.offset + (field.type.size ?? 0)
        }
        fill(to: size)
        return text
    }

    /// As a member without a name.
    fileprivate func anonymous(indent: String) -> String {
        "\(indent)\(keyword) {\n\(body(indent: indent + "    "))\(indent)}\(attributes);\n"
    }
}

extension FieldDescription {
    fileprivate func declaration(indent: String) -> String {
        if !bitFields.isEmpty { return bitDeclarations(indent) }
        if name.isEmpty, case .structure(let type) = self.type { return type.anonymous(indent: indent) }
        if case .pointer = type {
            return "\(indent)\(type.declaration(of: qualifiers.prefix + name));\n"
        }
        return "\(indent)\(qualifiers.prefix)\(type.declaration(of: name));\n"
    }

    private func bitDeclarations(_ indent: String) -> String {
        var (text, end) = ("", 0)
        for field in bitFields {
            if field.offset > end { text += "\(indent)\(type) : \(field.offset - end);\n" }
            text += "\(indent)\(field.type.declaration(of: field.name)) : \(field.width);\n"
            end = field.offset + field.width
        }
        return text
    }
}
