/// Comments of C as Swift's documentation.
enum DocComment {
    /// The lines of a comment without its marks; none if there is nothing in it.
    static func lines(_ comment: String?) -> [String] {
        guard let comment else { return [] }
        var lines = comment.split(separator: "\n", omittingEmptySubsequences: false).map(withoutMarks)
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.map(inMarkup)
    }

    private static func withoutMarks(_ line: Substring) -> String {
        var text = trimmed(line)
        for mark in ["/**<", "/*!<", "///<", "//!<", "/**", "/*!", "///", "//!", "/*", "//"] where text.hasPrefix(mark)
        {
            text = text.dropFirst(mark.count)
            break
        }
        if text.hasSuffix("*/") { text = text.dropLast(2) }
        if text.hasPrefix("*"), !text.hasPrefix("**") { text = text.dropFirst() }
        return String(trimmed(text))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// Doxygen's commands as Swift's: `\param name` as `- Parameter name:`.
    private static func inMarkup(_ line: String) -> String {
        guard line.hasPrefix("\\") || line.hasPrefix("@") else { return line }
        let words = line.dropFirst().split(separator: " ", maxSplits: 1)
        let rest = words.count > 1 ? String(words[1]) : ""
        switch words.first?.prefix(while: { $0 != "[" }) {
        case "brief", "short", "details", "remark", "par": return rest
        case "param":
            let parts = rest.split(separator: " ", maxSplits: 1)
            return "- Parameter \(parts.first ?? ""): \(parts.count > 1 ? trimmed(parts[1]) : "")"
        case "return", "returns", "result": return "- Returns: \(rest)"
        case "note": return "- Note: \(rest)"
        case "warning": return "- Warning: \(rest)"
        case "since": return "- Since: \(rest)"
        case "see", "sa": return "- SeeAlso: \(rest)"
        default: return line
        }
    }
}
