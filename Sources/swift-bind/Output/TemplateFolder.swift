#if Generator
    import BindingGenerator
    import FoundationEssentials

    /// Templates of a user's, in files as `swift-bind templates export` writes them.
    enum TemplateFolder {
        struct UnknownTemplate: Error, CustomStringConvertible {
            let path: String
            let suggestion: String
            var description: String { "\(path): there is no such template. \(suggestion)" }
        }

        /// - Returns: the texts, by their names without `.mustache`.
        static func read(_ folder: String) throws -> [String: String] {
            let known = BindingText.templates
            var texts: [String: String] = [:]
            for group in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
                let inner = "\(folder)/\(group)"
                guard let files = try? FileManager.default.contentsOfDirectory(atPath: inner) else { continue }
                for file in files.sorted() where file.hasSuffix(".mustache") {
                    let name = "\(group)/\(file.dropLast(".mustache".count))"
                    guard known[name] != nil else {
                        throw UnknownTemplate(
                            path: "\(inner)/\(file)",
                            suggestion: Suggestion.text(for: name, among: Array(known.keys)))
                    }
                    texts[name] = String(decoding: try Data(contentsOf: URL(filePath: "\(inner)/\(file)")), as: UTF8.self)
                }
            }
            return texts
        }
    }
#endif
