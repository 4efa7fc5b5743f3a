#if Generator
    import HeaderModel
    import Yams

    /// A mapping of YAML whose keys are all asked for: one that nobody has asked for is a mistake.
    struct SettingsMapping {
        private let mapping: Node.Mapping
        private let file: String
        private var asked: [String] = []

        init(_ node: Node, _ file: String, _ what: String) throws(SettingsError) {
            guard let mapping = node.mapping else {
                throw Self.error(file, node, "\(what) is a mapping of keys to values")
            }
            self.mapping = mapping
            self.file = file
            for (key, _) in mapping where key.scalar == nil { throw Self.error(file, key, "a key is a name") }
        }

        /// Reads a whole file.
        init?(text: String, file: String) throws(SettingsError) {
            do {
                guard let node = try Yams.compose(yaml: text) else { return nil }
                try self.init(node, file, "the file")
            } catch let error as SettingsError {
                throw error
            } catch YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
                YamlError.composer(_, let problem, let mark, _)
            {
                throw SettingsError(file: file, line: mark.line, column: mark.column, message: "no YAML: \(problem)")
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                throw SettingsError(
                    file: file, line: context.mark.line, column: context.mark.column,
                    message: "'\(keys.sorted().first ?? "")' is there twice")
            } catch {
                throw SettingsError(file: file, message: "no YAML: \(error)")
            }
        }

        mutating func node(_ key: String) -> Node? {
            asked.append(key)
            return mapping[key]
        }

        mutating func text(_ key: String) throws(SettingsError) -> String? {
            guard let node = node(key) else { return nil }
            return try text(node, key)
        }

        mutating func flag(_ key: String) throws(SettingsError) -> Bool? {
            guard let node = node(key) else { return nil }
            guard let value = node.bool else { throw Self.error(file, node, "'\(key)' is true or false") }
            return value
        }

        /// One text, or a list of them.
        mutating func texts(_ key: String) throws(SettingsError) -> [String] {
            guard let node = node(key) else { return [] }
            return try texts(node, key)
        }

        /// The values of all keys, in their order, and where the keys are.
        mutating func mappings(
            _ key: String
        ) throws(SettingsError) -> [(name: String, node: Node, location: SourceLocation)] {
            guard let node = node(key) else { return [] }
            let inner = try SettingsMapping(node, file, "'\(key)'")
            return inner.mapping.map { ($0.key.string ?? "", $0.value, location(of: $0.key)) }
        }

        func text(_ node: Node, _ key: String) throws(SettingsError) -> String {
            guard let text = node.scalar?.string else { throw Self.error(file, node, "'\(key)' is a text") }
            if text.contains("\0") { throw Self.error(file, node, "'\(key)' has a NUL in it") }
            return text
        }

        func texts(_ node: Node, _ key: String) throws(SettingsError) -> [String] {
            try placedTexts(node, key).map(\.text)
        }

        /// One text, or a list of them, each with its place.
        func placedTexts(
            _ node: Node, _ key: String
        ) throws(SettingsError) -> [(text: String, location: SourceLocation)] {
            var texts: [(String, SourceLocation)] = []
            for element in node.sequence.map(Array.init) ?? [node] {
                texts.append((try text(element, key), location(of: element)))
            }
            return texts
        }

        func location(of node: Node) -> SourceLocation {
            SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        }

        func inner(_ node: Node, _ what: String) throws(SettingsError) -> SettingsMapping {
            try SettingsMapping(node, file, what)
        }

        func error(at node: Node, _ message: String) -> SettingsError { Self.error(file, node, message) }

        /// Throws for keys that nobody has asked for.
        func finish() throws(SettingsError) {
            for (key, _) in mapping {
                let name = key.string ?? ""
                if asked.contains(name) { continue }
                throw Self.error(
                    file, key, "there is no setting '\(name)'. \(Suggestion.text(for: name, among: asked))")
            }
        }

        private static func error(_ file: String, _ node: Node, _ message: String) -> SettingsError {
            SettingsError(file: file, line: node.mark?.line, column: node.mark?.column, message: message)
        }
    }
#endif
