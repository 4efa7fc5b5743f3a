/// Comments of C as Swift's documentation.
enum DocComment {
    /// The lines of a comment without its marks; none if there is nothing in it.
    static func lines(_ comment: String?) -> [String] {
        guard let comment else { return [] }
        var lines = comment.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(withoutMarks)
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return inMarkup(lines)
    }

    private static func withoutMarks(_ line: Substring) -> Substring {
        var text = trimmed(line)
        for mark in ["/**<", "/*!<", "///<", "//!<", "/**", "/*!", "///", "//!", "/*", "//"] where text.hasPrefix(mark)
        {
            text = text.dropFirst(mark.count)
            break
        }
        if text.hasSuffix("*/") { text = text.dropLast(2) }
        if text.hasPrefix("*"), !text.hasPrefix("**") { text = text.dropFirst() }
        if text.first == " " { text = text.dropFirst() }
        return withoutEnd(text)
    }

    private static func trimmed(_ text: Substring) -> Substring { withoutEnd(text.drop { $0.isWhitespace }) }

    private static func withoutEnd(_ text: Substring) -> Substring {
        var text = text
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    // MARK: Doxygen

    /// Doxygen's commands as Swift's: `\param name` as `- Parameter name:`, and code with its indentation.
    private static func inMarkup(_ lines: [Substring]) -> [String] {
        var isCode = false
        return lines.map { line in
            let text = trimmed(line)
            switch command(text)?.name {
            case "code", "verbatim":
                isCode = true
                return "```c"
            case "endcode", "endverbatim":
                isCode = false
                return "```"
            default: return isCode ? String(line) : inline(section(text))
            }
        } + (isCode ? ["```"] : [])
    }

    private static func command(_ line: Substring) -> (name: Substring, rest: Substring)? {
        guard line.hasPrefix("\\") || line.hasPrefix("@") else { return nil }
        let words = line.dropFirst().split(separator: " ", maxSplits: 1)
        guard let word = words.first else { return nil }
        return (word.prefix { $0.isLetter }, words.count > 1 ? words[1] : "")
    }

    /// A command at the beginning of a line.
    private static func section(_ line: Substring) -> String {
        guard let (name, rest) = command(line) else { return String(line) }
        switch name {
        case "brief", "short", "details", "remark", "par": return String(rest)
        case "param":
            let parts = rest.split(separator: " ", maxSplits: 1)
            return "- Parameter \(parts.first ?? ""): \(parts.count > 1 ? trimmed(parts[1]) : "")"
        case "return", "returns", "result": return "- Returns: \(rest)"
        case "note": return "- Note: \(rest)"
        case "warning": return "- Warning: \(rest)"
        case "since": return "- Since: \(rest)"
        case "see", "sa": return "- SeeAlso: \(rest)"
        default: return String(line)
        }
    }

    /// Commands in the middle of a line: `\c name` as code, `\@` as the character.
    private static func inline(_ line: String) -> String {
        guard line.contains("\\") || line.contains("@") else { return line }
        var words = line.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in words.indices.dropLast().reversed() {
            let before = words[index].prefix { $0 == "(" }
            guard marks.contains(words[index].dropFirst(before.count)) else { continue }
            let word = words.remove(at: index + 1)
            let name = word.prefix { $0.isLetter || $0.isNumber || "_()*.:->".contains($0) }
            var end = name
            while let last = end.last, ".:".contains(last) || last == ")" && !end.contains("(") { end.removeLast() }
            words[index] = before + (end.isEmpty ? word : "`\(end)`\(word.dropFirst(end.count))")
        }
        return words.joined(separator: " ").replacing("\\@", with: "@")
    }

    private static let marks: Set<Substring> = ["\\c", "\\p", "\\a", "\\ref", "@c", "@p", "@a", "@ref"]
}
