import CTypes

extension PrototypeParser {
    /// Reads `*name`, `(*name)(int)`, `name[4]`; the name may be missing.
    mutating func parseDeclarator() throws(ForeignError) -> Declarator {
        var pointers: [Modifier] = []
        while takeSign("*") {
            var isConst = false
            while true {
                let qualifier = takeQualifier()
                guard qualifier.taken else { break }
                isConst = isConst || qualifier.isConst
            }
            pointers.append(.pointer(isConst: isConst))
        }
        var declarator = Declarator()
        if current.isSign("("), groupsDeclarator {
            advance()
            declarator = try nested { parser throws(ForeignError) in try parser.parseDeclarator() }
            try expect(")", after: "the declarator")
        } else if current.kind == .identifier, !isReserved(current) {
            declarator.name = advance()
        }
        while true {
            let sign = current
            if takeSign("(") {
                let list = try nested { parser throws(ForeignError) in
                    try parser.parseParameters()
                }
                declarator.modifiers.append(.function(list, at: sign.offset))
            } else if takeSign("[") {
                declarator.modifiers.append(.array(try parseArrayCount(), at: sign.offset))
            } else {
                break
            }
        }
        declarator.modifiers += pointers.reversed()
        return declarator
    }

    private func isReserved(_ token: Token) -> Bool {
        ScalarWords.all.contains(token.text) || KnownTypes.unsupported[token.text] != nil
    }

    /// Whether the parenthesis here groups a declarator, rather than beginning parameters.
    private var groupsDeclarator: Bool {
        if next.isSign("*") || next.isSign("(") || next.isSign("[") { return true }
        var ahead = self
        ahead.advance()
        return ahead.current.kind == .identifier && !ahead.startsType
    }

    private mutating func parseArrayCount() throws(ForeignError) -> ArrayCount {
        while takeWord("static") || takeQualifier().taken {}
        if takeSign("]") { return .unknown }
        if takeSign("*") {
            try expect("]", after: "'*'")
            return .variable
        }
        if current.kind == .identifier, enumerators[current.text] == nil {
            let name = advance()
            try expect("]", after: "'\(name.text)'")
            return .variable
        }
        let token = current
        let count = try parseConstant()
        guard count >= 0 else { throw text.wrongCount(count, at: token.offset) }
        guard count <= ParsedType.maximumSize else { throw tooLarge(at: token) }
        try expect("]", after: "the number of elements")
        return .known(Int(count))
    }

    /// Reads parameters after their `(`, with the `)`.
    private mutating func parseParameters() throws(ForeignError) -> ParameterList {
        var list = ParameterList()
        if takeSign(")") { return list }
        if current.kind == .identifier, current.text == "void", next.isSign(")") {
            advance()
            advance()
            return list
        }
        repeat {
            if current.isSign("...") {
                guard !list.parameters.isEmpty else {
                    throw error(
                        at: current, "'...' needs a parameter before it",
                        remedy: "Write the first parameter")
                }
                advance()
                list.hasEllipsis = true
                break
            }
            try parseParameter(into: &list)
        } while takeSign(",")
        try expect(")", after: list.hasEllipsis ? "'...'" : "the parameters")
        return list
    }

    private mutating func parseParameter(into list: inout ParameterList) throws(ForeignError) {
        let start = current
        let base = try parseSpecifiers(allowsExtern: false).type
        var declarator = try parseDeclarator()
        var isArray = false
        if case .array? = declarator.modifiers.first {
            declarator.modifiers[0] = .pointer(isConst: false)
            isArray = true
        }
        var type = try apply(declarator.modifiers, to: base, start: start)
        switch type.type {
        case .array(let element, _) where !isArray:
            type = pointer(
                to: ParsedType(
                    type: element, isConst: type.isConst, depth: type.depth,
                    weight: type.weight))
        case .function: type = pointer(to: type)
        default: break
        }
        if let (message, remedy) = type.valueProblem {
            throw error(at: start, message, remedy: remedy)
        }
        var parameter = ParameterDescription(type: type.type, passing: type.type.argumentPassing)
        parameter.isNullable = type.type.isPointer
        if let name = declarator.name {
            guard !list.parameters.contains(where: { $0.name == name.text }) else {
                throw error(
                    at: name, "there are two parameters '\(name.text)'", remedy: "Rename one")
            }
            parameter.name = name.text
        }
        list.parameters.append(parameter)
        list.depth = max(list.depth, type.depth)
        list.weight += type.weight
        try checkSize(of: ParsedType(type: .void, weight: list.weight), at: start.offset)
    }
}

extension TypeDescription {
    fileprivate var isPointer: Bool { if case .pointer = self { true } else { false } }

    /// `const char *` is a string; `char *` may be one that C writes.
    fileprivate var argumentPassing: Passing {
        if case .pointer(let pointer) = self, pointer.isConst, pointer.pointee.isChar {
            return .string
        }
        return .value
    }
}
