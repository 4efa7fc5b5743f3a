extension Policy: CustomStringConvertible {
    /// The Swift source that makes the policy.
    public var description: String {
        var calls: [String] = []
        if !permissions.isEmpty {
            let names = permissions.map { ".\($0)" }.sorted()
            calls.append("allowing(\(names.joined(separator: ", ")))")
        }
        if !systemCalls.isEmpty {
            let names = systemCalls.sorted().map(\.swiftLiteral)
            calls.append("allowing(systemCalls: \(names.joined(separator: ", ")))")
        }
        calls += readableDirectories.map { "reading(\($0.swiftLiteral))" }
        calls += writableDirectories.map { "writing(\($0.swiftLiteral))" }
        calls += limits.changes.map { "limiting { $0.\($0) }" }
        let layers = requiredLayers.subtracting(Layer.essential).map { ".\($0)" }.sorted()
        if !layers.isEmpty { calls.append("requiring(\(layers.joined(separator: ", ")))") }
        if refusal != .error { calls.append("refusing(with: .\(refusal))") }
        return (["Policy.compute"] + calls.map { "    .\($0)" }).joined(separator: "\n")
    }
}

extension Limits {
    /// What differs from the limits that there are at first.
    fileprivate var changes: [String] {
        let first = Limits()
        var changes: [String] = []
        if memory != first.memory { changes.append("memory = \(memory)") }
        if let processorSeconds { changes.append("processorSeconds = \(processorSeconds)") }
        if threads != first.threads { changes.append("threads = \(threads)") }
        if fileSize != first.fileSize { changes.append("fileSize = \(fileSize)") }
        if openFiles != first.openFiles { changes.append("openFiles = \(openFiles)") }
        return changes
    }
}

extension String {
    /// The text as a literal of Swift, with nothing in it that a terminal would take for a command.
    package var swiftLiteral: String {
        var literal = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"", "\\": literal += "\\\(scalar)"
            case "\n": literal += "\\n"
            case "\t": literal += "\\t"
            case "\r": literal += "\\r"
            case _ where scalar.isPlain: literal.unicodeScalars.append(scalar)
            default: literal += "\\u{\(String(scalar.value, radix: 16))}"
            }
        }
        return literal + "\""
    }
}

extension Unicode.Scalar {
    fileprivate var isPlain: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            false
        default: true
        }
    }
}
