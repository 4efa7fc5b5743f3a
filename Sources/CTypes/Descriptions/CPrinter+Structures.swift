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

    var keyword: String { isUnion ? "union" : "struct" }

    /// The definition in one line, as types without a name are spelled: `struct { int a; int b : 3; }`.
    package var inlineDefinition: String {
        "\(keyword)\(attributes) { \(members.map { "\($0.declaration); " }.joined())}"
    }

    /// With a space before it, or empty.
    var attributes: String {
        var list = isPacked || isPartial ? ["packed"] : []
        if let alignment = isPartial ? alignment : declaredAlignment { list.append("aligned(\(alignment))") }
        return list.isEmpty ? "" : " __attribute__((\(list.joined(separator: ", "))))"
    }

    private func body(indent: String) -> String {
        isPartial ? partialBody(indent) : members.map { $0.line(indent: indent) }.joined()
    }

    private func partialBody(_ indent: String) -> String {
        var (text, end) = ("", 0)
        func fill(to offset: Int) {
            if offset > end { text += "\(indent)char unknown_\(end)[\(offset - end)];\n" }
        }
        for field in fields.sorted(by: { $0.offset < $1.offset }) {
            fill(to: field.offset)
            text += field.members.map { $0.line(indent: indent) }.joined()
            // What follows bit-fields is at the next byte.
            let lastBit = field.bitFields.last.map { $0.offset + $0.width }
            end = field.offset + (lastBit.map { ($0 + 7) / 8 } ?? field.type.size ?? 0)
        }
        fill(to: size)
        return text
    }

    /// As a member without a name.
    fileprivate func anonymous(indent: String, alignment: String) -> String {
        "\(indent)\(keyword) {\n\(body(indent: indent + "    "))\(indent)}\(attributes)\(alignment);\n"
    }
}

extension MemberDescription {
    /// As C declares it, without a semicolon: `const char *name`, `unsigned int kind : 3`.
    var declaration: String {
        var text = ""
        if case .pointer = type {
            text = type.declaration(of: qualifiers.prefix + name)
        } else {
            text = qualifiers.prefix + type.declaration(of: name)
        }
        return text + (width.map { " : \($0)" } ?? "") + attribute
    }

    private var attribute: String {
        declaredAlignment.map { " __attribute__((aligned(\($0))))" } ?? ""
    }

    fileprivate func line(indent: String) -> String {
        if name.isEmpty, case .structure(let type) = self.type {
            return type.anonymous(indent: indent, alignment: attribute)
        }
        return "\(indent)\(declaration);\n"
    }
}
