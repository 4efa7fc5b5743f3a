import CTypes

/// A field as its declaration gives it.
struct ParsedField {
    /// Of kind `.end`, at the field's place, for what has no name.
    var name: Token
    var type: ParsedType
    /// The bits of a bit-field.
    var width: Int?
    var alignment: Int?
    /// Whether it is an array without a length.
    var isFlexible = false

    /// What a structure that has the field gets names from.
    var names: [String] {
        if name.kind != .end { return [name.text] }
        if case .structure(let structure) = type.type { return structure.memberNames }
        return []
    }

    var member: MemberDescription {
        MemberDescription(
            name: name.text, type: type.type, width: width, declaredAlignment: alignment)
    }
}

extension PrototypeParser {
    /// Reads `int a, *b[2];`, `unsigned kind : 3;`, `_Alignas(8) char c[16];`.
    ///
    /// A structure in a structure may have no name, nor may unused bits.
    mutating func parseFieldLine() throws(ForeignError) -> [ParsedField] {
        let start = current
        let alignment = try parseAlignmentSpecifiers()
        let base = try parseSpecifiers(allowsExtern: false).type
        let nameless = Token(kind: .end, text: "", offset: start.offset)
        if case .structure(let type) = base.type, type.spelling.hasSuffix("}"), takeSign(";") {
            try check(alignment, of: base, at: start)
            return [ParsedField(name: nameless, type: base, alignment: alignment)]
        }
        var fields: [ParsedField] = []
        repeat {
            var field = try parseField(of: base, start: start)
            try check(alignment, of: field.type, at: start)
            let attributes = try parseAttributes()
            field.alignment = [alignment, attributes.alignment].compactMap(\.self).max()
            if attributes.isPacked || field.width != nil && field.alignment != nil {
                throw error(
                    at: attributes.place ?? field.name,
                    "this attribute is not supported for a \(field.width == nil ? "single field" : "bit-field")",
                    remedy: "Write it behind the '}' of the structure, if that is what is meant")
            }
            fields.append(field)
            try checkSize(of: ParsedType(type: .void, weight: fields.count), at: start.offset)
        } while takeSign(",")
        try expect(";", after: "the field")
        return fields
    }

    private func check(
        _ alignment: Int?, of type: ParsedType, at place: Token
    ) throws(ForeignError) {
        guard let alignment, let natural = type.type.alignment, alignment < natural else { return }
        throw error(
            at: place, "'_Alignas' cannot lower the alignment of '\(type.type)', which is \(natural)",
            remedy: "Leave it out, or write '__attribute__((packed))' behind the '}' of the structure")
    }

    private mutating func parseField(
        of base: ParsedType, start: Token
    ) throws(ForeignError) -> ParsedField {
        let place = current
        var declarator = try parseDeclarator()
        var isFlexible = false
        switch declarator.modifiers.first {
        case .array(.unknown, let offset)?:
            declarator.modifiers[0] = .array(.none, at: offset)
            isFlexible = true
        case .array(.known(0), let offset)?: declarator.modifiers[0] = .array(.none, at: offset)
        default: break
        }
        let type = try apply(declarator.modifiers, to: base, start: start)
        if takeSign(":") { return try parseBitField(declarator.name, of: type) }
        guard let name = declarator.name else {
            throw error(
                at: place, "expected the field's name, found \(place.quoted)",
                remedy: "Write fields as 'TYPE NAME;'")
        }
        if let (message, remedy) = type.valueProblem {
            throw error(at: name, message, remedy: remedy)
        }
        return ParsedField(name: name, type: type, isFlexible: isFlexible)
    }

    /// Reads the width behind the `:`.
    private mutating func parseBitField(
        _ name: Token?, of type: ParsedType
    ) throws(ForeignError) -> ParsedField {
        let place = current
        guard let limit = type.type.bitFieldLimit else {
            throw error(
                at: place, "a bit-field cannot have the type '\(type.type)'",
                remedy: "Give it an integer type")
        }
        let width = try parseConstant()
        guard width >= (name == nil ? 0 : 1), width <= limit else {
            throw error(
                at: place, "a bit-field of type '\(type.type)' cannot have \(width) bits",
                remedy: "Write a number from 1 to \(limit); 0 bits have no name")
        }
        let nameless = Token(kind: .end, text: "", offset: place.offset)
        return ParsedField(name: name ?? nameless, type: type, width: Int(width))
    }
}

extension TypeDescription {
    /// How many bits a bit-field of this type may have; `nil` if there can be none.
    fileprivate var bitFieldLimit: Int? {
        switch self {
        case .bool: 1
        case .integer(let type): type.size * 8
        case .enumeration(let type): type.size * 8
        default: nil
        }
    }
}

extension StructDescription {
    /// The names of its members, and of those of structures without a name.
    fileprivate var memberNames: [String] {
        fields.flatMap { field in
            if !field.bitFields.isEmpty { return field.bitFields.map(\.name).filter { !$0.isEmpty } }
            if field.name.isEmpty, case .structure(let inner) = field.type { return inner.memberNames }
            return [field.name]
        }
    }
}
