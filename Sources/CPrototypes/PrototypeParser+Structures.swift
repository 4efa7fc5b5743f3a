import CTypes

extension PrototypeParser {
    /// Reads `struct tag`, `union { … }`, `enum tag { … }`.
    mutating func parseTagged() throws(ForeignError) -> ParsedType {
        let start = current
        let keyword = advance().text
        if let remedy = KnownTypes.unsupported[current.text] {
            throw error(at: current, "'\(current.text)' is not supported", remedy: remedy)
        }
        let tag: String? =
            current.kind == .identifier ? "\(keyword) \(advance().text)" : nil
        guard takeSign("{") else {
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
            ? try parseEnumerators(spelling: tag)
            : try parseFields(spelling: tag, keyword: keyword, start: start)
        if let tag { tags[tag] = type }
        return type
    }

    private static func undefined(_ tag: String) -> TypeDescription {
        guard tag.hasPrefix("enum ") else { return .opaque(tag) }
        return .enumeration(
            EnumDescription(spelling: tag, size: 4, isSigned: true, members: []))
    }

    private mutating func parseFields(
        spelling: String?, keyword: String, start: Token
    ) throws(ForeignError) -> ParsedType {
        var fields: [(name: String, type: TypeDescription)] = []
        var inside = ParsedType(type: .void, weight: 0)
        while !takeSign("}") {
            let types = try nested { parser throws(ForeignError) in try parser.parseFieldLine() }
            for (name, type) in types {
                if !name.text.isEmpty, fields.contains(where: { $0.name == name.text }) {
                    throw error(
                        at: name, "there are two fields '\(name.text)'", remedy: "Rename one")
                }
                fields.append((name.text, type.type))
                inside.depth = max(inside.depth, type.depth)
                inside.weight += type.weight
            }
        }
        guard !fields.isEmpty else {
            throw error(
                at: start, "the \(keyword) has no fields",
                remedy: "Give its fields; leave out the braces if it is only pointed to")
        }
        let members = fields.map { "\($0.type.declaration(of: $0.name)); " }.joined()
        let structure = StructDescription(
            spelling: spelling ?? "\(keyword) { \(members)}", isUnion: keyword == "union",
            fields: fields)
        guard let structure, structure.size <= ParsedType.maximumSize else {
            throw tooLarge(at: start)
        }
        var type = try composite(.structure(structure), of: inside, at: start.offset)
        if spelling != nil { type.weight = 1 }
        return type
    }

    /// Reads `int a, *b[2];`.
    ///
    /// A structure in a structure may have no name.
    private mutating func parseFieldLine() throws(ForeignError) -> [(Token, ParsedType)] {
        let start = current
        let base = try parseSpecifiers(allowsExtern: false).type
        if case .structure(let type) = base.type, type.spelling.hasSuffix("}"), takeSign(";") {
            return [(Token(kind: .end, text: "", offset: start.offset), base)]
        }
        var fields: [(Token, ParsedType)] = []
        repeat {
            let place = current
            let declarator = try parseDeclarator()
            if current.isSign(":") {
                throw error(
                    at: current, "bit-fields are not supported",
                    remedy: "Give the integer that the bit-fields share as one field")
            }
            guard let name = declarator.name else {
                throw error(
                    at: place, "expected the field's name, found \(place.quoted)",
                    remedy: "Write fields as 'TYPE NAME;'")
            }
            if case .array(.unknown, let offset)? = declarator.modifiers.first {
                throw text.error(
                    at: offset, "flexible array members are not supported",
                    remedy: "Leave it out, and pass the structure through a 'void *'")
            }
            let type = try apply(declarator.modifiers, to: base, start: start)
            if let (message, remedy) = type.valueProblem {
                throw error(at: name, message, remedy: remedy)
            }
            fields.append((name, type))
        } while takeSign(",")
        try expect(";", after: "the field")
        return fields
    }

    private mutating func parseEnumerators(spelling: String?) throws(ForeignError) -> ParsedType {
        var members: [EnumDescription.Member] = []
        var value: Int64 = 0
        repeat {
            if current.isSign("}"), !members.isEmpty { break }
            let name = current
            guard name.kind == .identifier, enumerators[name.text] == nil else {
                throw error(
                    at: name, "expected the name of a new enumerator, found \(name.quoted)",
                    remedy: "Write 'enum NAME { FIRST, SECOND = 5 }'")
            }
            advance()
            if takeSign("=") { value = try parseConstant() }
            guard value >= Int64(Int32.min), value <= Int64(UInt32.max) else {
                throw error(
                    at: name, "'\(name.text)' does not fit 32 bits",
                    remedy: "Use 'long' in the place of the enumeration")
            }
            members.append(EnumDescription.Member(name: name.text, value: value))
            enumerators[name.text] = value
            value += 1
        } while takeSign(",")
        try expect("}", after: "the enumerators")
        let list = members.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
        let isSigned = members.allSatisfy { $0.value <= Int64(Int32.max) }
        return ParsedType(
            type: .enumeration(
                EnumDescription(
                    spelling: spelling ?? "enum { \(list) }", size: 4, isSigned: isSigned,
                    members: members)), depth: 1)
    }

    /// Reads an integer or the name of an enumerator.
    mutating func parseConstant() throws(ForeignError) -> Int64 {
        let isNegative = takeSign("-")
        let token = advance()
        let value = token.kind == .number ? token.integer : enumerators[token.text]
        guard let value, !value.multipliedReportingOverflow(by: -1).overflow else {
            throw error(
                at: token, "expected an integer, found \(token.quoted)",
                remedy: "Write the value as a number")
        }
        return isNegative ? -value : value
    }
}

extension Token {
    /// The value of a C integer: `16`, `0x10`, `020`, `16UL`.
    fileprivate var integer: Int64? {
        let digits = text.lowercased().prefix { $0 != "u" && $0 != "l" }
        if digits.hasPrefix("0x") { return Int64(digits.dropFirst(2), radix: 16) }
        return Int64(digits, radix: digits.hasPrefix("0") ? 8 : 10)
    }
}
