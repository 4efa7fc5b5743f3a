import HeaderModel

/// What macros are when those in them are replaced, as far as that tells whether they may be constants.
struct MacroExpansions {
    private var macros: [String: MacroDeclaration] = [:]

    init(_ declarations: [Declaration]) {
        for declaration in declarations {
            if case .macro(let macro) = declaration.content { macros[declaration.name] = macro }
        }
    }

    /// - Returns: the tokens of a macro and of those in it; `nil` if it is not the value of a variable, the same
    ///   everywhere, and nothing else.
    func tokens(of name: String) -> [String]? {
        var seen: Set<String> = [name]
        var pending = macros[name]?.tokens ?? []
        var tokens: [String] = []
        while let token = pending.popLast() {
            // What is longer is no constant that anybody has written.
            if Self.others.contains(token) || tokens.count > 4096 { return nil }
            tokens.append(token)
            guard let macro = macros[token], seen.insert(token).inserted else { continue }
            // With parameters, `#` makes a text of one.
            pending += macro.parameters == nil ? macro.tokens : macro.tokens.filter { $0 != "#" }
        }
        return tokens
    }

    private static let others: Set = [
        "#", ";", "{", "}", "goto", "return", "__COUNTER__", "__DATE__", "__FILE__", "__FUNCTION__", "__LINE__",
        "__PRETTY_FUNCTION__", "__TIME__", "__TIMESTAMP__", "__func__", "_Pragma", "…",
    ]
}
