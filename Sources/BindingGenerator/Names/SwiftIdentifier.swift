/// Names as Swift writes them.
enum SwiftIdentifier {
    /// In backticks if it is a word of the language, with an underscore before what begins with a digit, and in place
    /// of each `$`.
    static func escaped(_ name: String) -> String {
        let name = name.replacing("$", with: "_")
        if keywords.contains(name) { return "`\(name)`" }
        // One underscore alone is no name.
        guard let first = name.utf8.first, name != "_" else { return "__" }
        return (48...57).contains(first) ? "_" + name : name
    }

    /// `max_table_size`, `MaxTableSize` and `MAX_TABLE_SIZE` as `maxTableSize`.
    static func lowerCamel(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return escaped(name) }
        return words.dropFirst().reduce(first.lowercased()) { $0 + capitalized($1) }
    }

    /// The same as `MaxTableSize`. What is written so already stays: `XMLParser`.
    static func upperCamel(_ name: String) -> String {
        let isUpper = name.utf8.first.map { (65...90).contains($0) } ?? false
        if isUpper, !name.contains("_"), name.utf8.contains(where: { (97...122).contains($0) }) { return name }
        let words = words(of: name)
        return words.isEmpty ? escaped(name) : words.reduce("") { $0 + capitalized($1) }
    }

    private static func capitalized(_ word: Substring) -> String {
        let isUpper = word.utf8.count > 1 && !word.utf8.contains { (97...122).contains($0) }
        return word.prefix(1).uppercased() + (isUpper ? word.dropFirst().lowercased() : String(word.dropFirst()))
    }

    /// Parts between underscores, and from one capital letter to the next: `XMLParser` has `XML` and `Parser`.
    private static func words(of name: String) -> [Substring] {
        func isUpper(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
        func isLower(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
        var words: [Substring] = []
        for part in name.split(separator: "_") {
            let bytes = Array(part.utf8)
            var start = part.startIndex
            for index in bytes.indices.dropFirst() where isUpper(bytes[index]) {
                let isBeforeLower = index + 1 < bytes.count && isLower(bytes[index + 1])
                guard isLower(bytes[index - 1]) || isBeforeLower else { continue }
                let place = part.utf8.index(part.startIndex, offsetBy: index)
                words.append(part[start..<place])
                start = place
            }
            words.append(part[start...])
        }
        return words
    }

    private static let keywords: Set = [
        "Any", "Protocol", "Self", "Type", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]
}
