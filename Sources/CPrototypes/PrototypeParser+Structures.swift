import CTypes

extension PrototypeParser {
    /// Reads `struct tag`, `union { … }`, `enum tag { … }`.
    mutating func parseTagged() throws(ForeignError) -> ParsedType {
        let start = current
        let keyword = advance().text
        var attributes = try parseAttributes()
        if let remedy = KnownTypes.unsupported[current.text] {
            throw error(at: current, "'\(current.text)' is not supported", remedy: remedy)
        }
        let tag: String? =
            current.kind == .identifier ? "\(keyword) \(advance().text)" : nil
        guard takeSign("{") else {
            if let place = attributes.place {
                throw error(
                    at: place, "an attribute stands before a \(keyword) that is not defined here",
                    remedy: "Write it in the definition")
            }
            guard let tag else {
                throw error(
                    at: current,
                    "expected a name or '{' after '\(keyword)', found "
                        + current.quoted, remedy: "Write '\(keyword) NAME' or '\(keyword) { … }'")
            }
            return tags[tag] ?? ParsedType(type: Self.undefined(tag), depth: 1)
        }
        if let tag, tags[tag] != nil {
            throw error(at: start, "'\(tag)' is defined twice", remedy: "Keep one definition")
        }
        let type =
            keyword == "enum"
            ? try parseEnumerators(spelling: tag, attributes)
            : try parseFields(spelling: tag, keyword: keyword, &attributes, start: start)
        if let tag { tags[tag] = type }
        return type
    }

    private static func undefined(_ tag: String) -> TypeDescription {
        guard tag.hasPrefix("enum ") else { return .opaque(tag) }
        return .enumeration(
            EnumDescription(spelling: tag, size: 4, isSigned: true, members: []))
    }

    private mutating func parseFields(
        spelling: String?, keyword: String, _ attributes: inout LayoutAttributes, start: Token
    ) throws(ForeignError) -> ParsedType {
        var fields: [ParsedField] = []
        var names: Set<String> = []
        var inside = ParsedType(type: .void, weight: 0)
        while !takeSign("}") {
            let place = current
            let line = try nested { parser throws(ForeignError) in try parser.parseFieldLine() }
            for field in line {
                for name in field.names where !names.insert(name).inserted {
                    throw error(
                        at: field.name.kind == .end ? place : field.name, "there are two fields '\(name)'",
                        remedy: "Rename one")
                }
                fields.append(field)
                inside.depth = max(inside.depth, field.type.depth)
                inside.weight += field.type.weight
            }
            try checkSize(of: inside, at: start.offset)
        }
        try parseAttributes(into: &attributes)
        guard !fields.isEmpty else {
            throw error(
                at: start, "the \(keyword) has no fields",
                remedy: "Give its fields; leave out the braces if it is only pointed to")
        }
        for (index, field) in fields.enumerated() where field.isFlexible {
            if keyword == "struct", index > 0, index == fields.count - 1 { continue }
            throw error(
                at: field.name, "an array without a length stands behind all other fields of a structure",
                remedy: "Write its number of elements, or 0")
        }
        let structure = StructDescription(
            spelling: spelling ?? "", isPacked: attributes.isPacked, isUnion: keyword == "union",
            declaredAlignment: attributes.alignment, members: fields.map(\.member))
        guard var structure, structure.size <= ParsedType.maximumSize else {
            throw tooLarge(at: start)
        }
        if spelling == nil { structure.spelling = structure.inlineDefinition }
        var type = try composite(.structure(structure), of: inside, at: start.offset)
        if spelling != nil { type.weight = 1 }
        return type
    }
}
