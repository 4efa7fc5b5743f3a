/// Names as Swift writes them.
enum SwiftIdentifier {
    /// In backticks if it is a word of the language, with an underscore before what begins with a digit.
    static func escaped(_ name: String) -> String {
        if keywords.contains(name) { return "`\(name)`" }
        guard let first = name.utf8.first else { return "_" }
        return (48...57).contains(first) ? "_" + name : name
    }

    /// `max_table_size`, `MaxTableSize` and `MAX_TABLE_SIZE` as `maxTableSize`.
    static func lowerCamel(_ name: String) -> String {
        let words = words(of: name)
        guard let first = words.first else { return name }
        return words.dropFirst().reduce(first.lowercased()) { $0 + capitalized($1) }
    }

    /// The same as `MaxTableSize`.
    static func upperCamel(_ name: String) -> String {
        let words = words(of: name)
        return words.isEmpty ? name : words.reduce("") { $0 + capitalized($1) }
    }

    private static func capitalized(_ word: String) -> String {
        let isUpper = word == word.uppercased() && word.count > 1
        return word.prefix(1).uppercased() + (isUpper ? word.dropFirst().lowercased() : String(word.dropFirst()))
    }

    /// Parts between underscores, and from one capital letter to the next: `XMLParser` has `XML` and `Parser`.
    private static func words(of name: String) -> [String] {
        var words: [String] = []
        for part in name.split(separator: "_") {
            let characters = Array(part)
            var start = 0
            for index in characters.indices.dropFirst() {
                let (before, here) = (characters[index - 1], characters[index])
                let next = index + 1 < characters.count ? characters[index + 1] : nil
                let beginsWord =
                    here.isUppercase
                    && (before.isLowercase || before.isNumber && next?.isLowercase == true
                        || before.isUppercase && next?.isLowercase == true)
                if beginsWord {
                    words.append(String(characters[start..<index]))
                    start = index
                }
            }
            words.append(String(characters[start...]))
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
