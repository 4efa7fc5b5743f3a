import CTypes

/// What stands before the declarators: `const unsigned long`, `struct tm`.
struct Specifiers {
    var type: ParsedType
    /// Whether it is a `struct`, `union` or `enum`, which makes a declaration by itself.
    var definesTag = false
}

extension PrototypeParser {
    private static let qualifiers: Set<String> = [
        "const", "__const", "volatile", "__volatile__", "restrict", "__restrict", "__restrict__",
    ]
    private static let keywords: Set<String> = ["struct", "union", "enum", "typedef", "extern"]

    /// Takes a qualifier if there is one, and says whether it is `const`.
    mutating func takeQualifier() -> (isConst: Bool, taken: Bool) {
        guard current.kind == .identifier, Self.qualifiers.contains(current.text) else {
            return (false, false)
        }
        return (advance().text.hasSuffix("const"), true)
    }

    mutating func parseSpecifiers(allowsExtern: Bool) throws(ForeignError) -> Specifiers {
        let start = current
        var words = ScalarWords()
        var found: Specifiers?
        var isConst = false
        while current.kind == .identifier {
            let qualifier = takeQualifier()
            isConst = isConst || qualifier.isConst
            if qualifier.taken { continue }
            if let remedy = KnownTypes.unsupported[current.text] {
                throw error(at: current, "'\(current.text)' is not supported", remedy: remedy)
            }
            if takesStorageClass(allowsExtern: allowsExtern) { continue }
            if ScalarWords.all.contains(current.text) {
                guard found == nil else { throw twoTypes() }
                words.add(advance().text)
            } else if ["struct", "union", "enum"].contains(current.text) {
                guard found == nil, words.isEmpty else { throw twoTypes() }
                found = Specifiers(type: try parseTagged(), definesTag: true)
            } else {
                guard found == nil, words.isEmpty else { break }
                found = Specifiers(type: try namedType())
            }
        }
        var result: Specifiers
        if let found {
            result = found
        } else {
            result = Specifiers(type: try scalar(words, start: start))
        }
        result.type.isConst = result.type.isConst || isConst
        return result
    }

    private mutating func takesStorageClass(allowsExtern: Bool) -> Bool {
        guard allowsExtern else { return false }
        return takeWord("extern") || takeWord("_Noreturn") || takeWord("__extension__")
    }

    private func scalar(_ words: ScalarWords, start: Token) throws(ForeignError) -> ParsedType {
        if words.isEmpty {
            throw error(
                at: start, "expected a type, found \(start.quoted)",
                remedy: "Write a C type such as 'int' or 'const char *'")
        }
        guard let type = words.type else {
            throw error(
                at: start, "'\(words.spelling)' is no type",
                remedy: "Write a C type such as 'unsigned long'")
        }
        return ParsedType(type: type)
    }

    /// The type that a name stands for.
    private mutating func namedType() throws(ForeignError) -> ParsedType {
        let name = current
        guard let type = knownType(name.text) else {
            if Self.keywords.contains(name.text) {
                throw error(
                    at: name, "'\(name.text)' has no place here", remedy: "Leave it out")
            }
            throw error(
                at: name, "the type '\(name.text)' is not known",
                remedy: "Define it before the prototype, as in 'typedef int \(name.text); …', or "
                    + "use 'void *' for a pointer to it")
        }
        advance()
        return type
    }

    private func knownType(_ name: String) -> ParsedType? {
        typedefs[name].map(defined) ?? KnownTypes.type(named: name).map { ParsedType(type: $0, depth: 1) }
    }

    /// The type of which only the tag was known where it was named.
    private func defined(_ type: ParsedType) -> ParsedType {
        guard let tag = type.type.undefinedTag, var definition = tags[tag] else { return type }
        definition.isConst = type.isConst
        return definition
    }

    /// Whether a type begins here, rather than the name of what is declared.
    var startsType: Bool {
        guard current.kind == .identifier else { return false }
        let word = current.text
        return ScalarWords.all.contains(word) || Self.qualifiers.contains(word)
            || Self.keywords.contains(word) || KnownTypes.unsupported[word] != nil
            || knownType(word) != nil
    }

    private func twoTypes() -> ForeignError {
        error(
            at: current, "'\(current.text)' follows another type",
            remedy: "Keep one of the types, or put the ',' or ';' that is missing")
    }
}

extension TypeDescription {
    /// `struct tag` and so on, if there was no definition.
    fileprivate var undefinedTag: String? {
        switch self {
        case .opaque(let tag): tag
        case .enumeration(let type) where type.members.isEmpty: type.spelling
        default: nil
        }
    }
}
