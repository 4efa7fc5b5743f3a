import HeaderModel

extension HeaderModel {
    /// How C files begin that are written for the headers.
    /// - Parameter purpose: what the file is for.
    func beginningOfC(_ purpose: String, including others: [String] = []) -> [String] {
        [
            "// Made by swift-bind from \(headers.joined(separator: ", ")), for \(target).", "// \(purpose)",
        ] + includes + others + [
            "", "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"",
            "#pragma GCC diagnostic ignored \"-Wignored-qualifiers\"",
        ]
    }
}
