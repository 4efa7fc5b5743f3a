/// A value as text: `1`, `'c'`, `"text"`, `{1, {2.5, 3}}`, `{quot = 3, rem = 1}`.
enum Literal {
    struct Item {
        var name: String?
        var value: Literal
    }

    case text(String)
    case list([Item])

    private static let maximumDepth = 64

    /// Reads one value.
    init(_ text: String) throws(Refusal) {
        var rest = Substring(text)
        self = try Self.value(&rest, depth: 0)
        guard rest.trimmed.isEmpty else {
            throw Refusal("goes on with '\(rest)' after the value", remedy: "Leave that out")
        }
    }

    /// Reads `1, 2, 3`.
    static func items(_ text: Substring) throws(Refusal) -> [Item] {
        guard case .list(let items) = try Literal("{\(text)}") else { return [] }
        return items
    }

    private static func value(
        _ rest: inout Substring, depth: Int
    ) throws(Refusal) -> Literal {
        rest = rest.trimmed
        guard rest.first == "{" else { return .text(try atom(&rest)) }
        guard depth < maximumDepth else {
            throw Refusal("has too many braces", remedy: "Write one pair for each structure")
        }
        rest.removeFirst()
        var items: [Item] = []
        rest = rest.trimmed
        while rest.first != "}" {
            let name = takeName(&rest)
            items.append(Item(name: name, value: try value(&rest, depth: depth + 1)))
            rest = rest.trimmed
            if rest.first == "," {
                rest = rest.dropFirst().trimmed
            } else if rest.first != "}" {
                throw Refusal("lacks a '}'", remedy: "Write a structure as '{1, 2.5, {3, 4}}'")
            }
        }
        rest.removeFirst()
        return .list(items)
    }

    private static func takeName(_ rest: inout Substring) -> String? {
        let name = rest.prefix { $0 == "_" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        let behind = rest[name.endIndex...].trimmed
        guard !name.isEmpty, behind.first == "=" else { return nil }
        rest = behind.dropFirst()
        return String(name)
    }

    private static func atom(_ rest: inout Substring) throws(Refusal) -> String {
        guard let quote = rest.first, quote == "'" || quote == "\"" else {
            let text = rest.prefix { $0 != "," && $0 != "}" && $0 != "{" }
            rest = rest[text.endIndex...]
            return String(text.trimmed)
        }
        var end = rest.index(after: rest.startIndex)
        while end < rest.endIndex, rest[end] != quote {
            if rest[end] == "\\" { end = rest.index(after: end) }
            if end < rest.endIndex { end = rest.index(after: end) }
        }
        guard end < rest.endIndex else {
            throw Refusal("lacks a closing \(quote)", remedy: "Write it behind the text")
        }
        defer { rest = rest[rest.index(after: end)...] }
        return String(rest[...end])
    }
}

extension Substring {
    /// Without spaces at both ends.
    fileprivate var trimmed: Substring {
        var text = drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }
}
