import CTypes

/// Reads declarations up to a function prototype.
struct PrototypeParser {
    let text: PrototypeText
    private let tokens: [Token]
    private var index = 0
    /// How many parentheses and braces the parser is inside of.
    private var nesting = 0

    var typedefs: [String: ParsedType] = [:]
    /// Structures, unions and enumerations by `struct tag` and so on.
    var tags: [String: ParsedType] = [:]
    var enumerators: [String: Int64] = [:]

    init(_ prototype: String) throws(ForeignError) {
        text = PrototypeText(prototype)
        tokens = try text.tokens()
    }

    /// Reads everything.
    mutating func parsePrototype() throws(ForeignError) -> FunctionDescription {
        while true {
            guard current.kind != .end else {
                throw error(
                    at: current, "there is no function prototype",
                    remedy: "Write one as in C: 'double cos(double)'")
            }
            if takeWord("typedef") {
                try parseTypedef()
                continue
            }
            let start = current
            let specifiers = try parseSpecifiers(allowsExtern: true)
            if specifiers.definesTag, takeSign(";") { continue }
            return try parseFunction(of: specifiers.type, start: start)
        }
    }

    private mutating func parseFunction(
        of base: ParsedType, start: Token
    ) throws(ForeignError) -> FunctionDescription {
        let place = current
        let declarator = try parseDeclarator()
        guard let name = declarator.name else {
            throw error(
                at: place, "expected the function's name, found \(place.quoted)",
                remedy: "Write the prototype as in C: 'double cos(double)'")
        }
        let type = try apply(declarator.modifiers, to: base, start: start)
        guard case .function(var function) = type.type else {
            throw error(
                at: name, "'\(name.text)' is no function but has the type '\(type.type)'",
                remedy: "Write its parameters: '\(name.text)(void)' if there are none")
        }
        function.name = name.text
        if takeSign(";"), current.kind != .end {
            throw error(
                at: current, "there is more after the prototype",
                remedy: "Give one prototype, as the last of the declarations")
        }
        guard current.kind == .end else {
            throw error(
                at: current, "expected the end of the prototype, found \(current.quoted)",
                remedy: "Separate declarations with ';' and leave out macros and attributes")
        }
        return function
    }

    /// Reads a typedef behind its keyword, and gives the type that its names are made of.
    @discardableResult
    mutating func parseTypedef() throws(ForeignError) -> TypeDescription {
        let start = current
        var base = try parseSpecifiers(allowsExtern: false).type
        var declarators: [Declarator] = []
        repeat {
            let place = current
            let declarator = try parseDeclarator()
            guard declarator.name != nil else {
                throw error(
                    at: place, "expected the new type's name, found \(place.quoted)",
                    remedy: "Write 'typedef TYPE NAME;'")
            }
            declarators.append(declarator)
        } while takeSign(",")
        try expect(";", after: "the typedef")
        if let name = declarators.first(where: { $0.modifiers.isEmpty })?.name {
            base.nameIfAnonymous(name.text)
        }
        for declarator in declarators {
            guard let name = declarator.name else { continue }
            guard typedefs[name.text] == nil else {
                throw error(
                    at: name, "'\(name.text)' is defined twice", remedy: "Keep one definition")
            }
            typedefs[name.text] = try apply(declarator.modifiers, to: base, start: start)
        }
        return base.type
    }
}

// Tokens.
extension PrototypeParser {
    var current: Token { tokens[index] }
    var next: Token { tokens[min(index + 1, tokens.count - 1)] }

    @discardableResult
    mutating func advance() -> Token {
        let token = current
        if token.kind != .end { index += 1 }
        return token
    }

    mutating func takeSign(_ sign: String) -> Bool {
        guard current.kind == .sign, current.text == sign else { return false }
        advance()
        return true
    }

    mutating func takeWord(_ word: String) -> Bool {
        guard current.kind == .identifier, current.text == word else { return false }
        advance()
        return true
    }

    mutating func expect(_ sign: String, after what: String) throws(ForeignError) {
        guard takeSign(sign) else {
            throw error(
                at: current, "expected '\(sign)' after \(what), found \(current.quoted)",
                remedy: "Write the declaration as in C")
        }
    }

    func error(at token: Token, _ message: String, remedy: String) -> ForeignError {
        text.error(at: token.offset, message, remedy: remedy)
    }

    /// Runs `body` one level deeper.
    mutating func nested<T>(
        _ body: (inout PrototypeParser) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        guard nesting < ParsedType.maximumDepth else { throw tooDeep(at: current.offset) }
        nesting += 1
        defer { nesting -= 1 }
        return try body(&self)
    }

    func tooDeep(at offset: Int) -> ForeignError {
        text.error(
            at: offset, "more than \(ParsedType.maximumDepth) types are inside each other",
            remedy: "Put a 'void *' in the place of inner pointers")
    }
}

extension Token {
    var quoted: String { kind == .end ? "the end" : "'\(text)'" }
    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}

extension ParsedType {
    /// Gives a structure or enumeration without a tag the name of its typedef.
    fileprivate mutating func nameIfAnonymous(_ name: String) {
        switch type {
        case .structure(var structure) where structure.spelling.hasSuffix("}"):
            structure.spelling = name
            self = ParsedType(type: .structure(structure), isConst: isConst, depth: depth)
        case .enumeration(var enumeration) where enumeration.spelling.hasSuffix("}"):
            enumeration.spelling = name
            type = .enumeration(enumeration)
        default: break
        }
    }
}
