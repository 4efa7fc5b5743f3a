#if Generator
    import BindingGenerator
    import HeaderModel

    /// What was written, and how much was not.
    struct Summary {
        let text: String

        init(_ binding: Binding, _ diagnostics: [Diagnostic]) {
            var constants = 0
            for case .constant in binding.items { constants += 1 }
            let written = [
                Self.count(binding.functions.count + binding.stubs.count, "function"),
                Self.count(binding.variables.count, "variable"),
                Self.count(binding.items.count - constants, "type"), Self.count(constants, "constant"),
            ]
            let skipped = Dictionary(grouping: diagnostics.filter { $0.isSkip }, by: \.identifier)
            let reasons = skipped.map { ($1.count, $0) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
                .map { "\($0) \($1)" }.joined(separator: ", ")
            text =
                "\(binding.headers.joined(separator: ", ")): \(written.joined(separator: ", ")) written; "
                + (reasons.isEmpty ? "nothing left out" : "left out: \(reasons)")
        }

        private static func count(_ number: Int, _ what: String) -> String {
            "\(number) \(what)\(number == 1 ? "" : "s")"
        }
    }

    extension Diagnostic {
        /// Whether it tells of something that is not in the bindings.
        var isSkip: Bool {
            severity != .error && !["clang", "local-type", "name-collision", "unused-pattern"].contains(identifier)
        }
    }
#endif
