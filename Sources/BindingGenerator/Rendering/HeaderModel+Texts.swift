import HeaderModel

extension HeaderModel {
    /// The headers as text may have them: where a file lies is not the same for everybody.
    var headerNames: [String] {
        headers.map { $0.hasPrefix("/") || $0.hasPrefix(".") ? String($0.split(separator: "/").last ?? "") : $0 }
    }

    /// How C files begin that are written for the headers.
    /// - Parameter purpose: what the file is for.
    func beginningOfC(_ purpose: String, including others: [String] = []) -> [String] {
        [
            "// Made by swift-bind from \(headerNames.joined(separator: ", ")), for \(target).", "// \(purpose)",
        ] + includes + others + [
            "", "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"",
            "#pragma GCC diagnostic ignored \"-Wignored-qualifiers\"",
        ]
    }
}
