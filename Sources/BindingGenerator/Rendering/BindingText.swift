#if Generator
    import BindingTemplates
    import Mustache

    extension TemplateNode: MustacheParent {
        func child(named name: String) -> Any? { values[name] }
    }

    /// Writes bindings, in the form that templates give them.
    public struct BindingText {
        private let library: MustacheLibrary

        /// Why a template cannot be used.
        public struct TemplateError: Error, CustomStringConvertible {
            public let template: String
            /// From 1.
            public let line: Int
            public let message: String

            public var description: String { "\(template).mustache:\(line): error: \(message) [template]" }
        }

        /// The texts of the templates that the tool has, by their names: `swift/set`.
        public static var templates: [String: String] { BindingTemplates.all }

        /// - Parameter overrides: templates by name, in place of those that the tool has.
        public init(overrides: [String: String] = [:]) throws(TemplateError) {
            var library = MustacheLibrary()
            for (name, text) in BindingTemplates.all.merging(overrides, uniquingKeysWith: { $1 }) {
                try Self.check(text, name)
                do { try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: name) } catch {
                    let line = (error as? MustacheTemplate.ParserError).map { $0.context.lineNumber - 1 } ?? 1
                    throw TemplateError(template: name, line: line, message: "\(error)")
                }
            }
            self.library = library
        }

        /// - Parameter hasStubs: whether the static strategy or a worker is to have stubs that are generated with it.
        public func swift(_ binding: Binding, hasStubs: Bool = false) -> String {
            let view = TemplateView(binding, hash: hasStubs ? binding.stubHash : nil)
            let file = TemplateView.header(binding)
            file.values["items"] = text(view.items(binding.items))
            file.values["sets"] = text(view.sets(binding))
            return library.render(file, withTemplate: "swift/file") ?? ""
        }

        /// The functions of Swift's that call C by themselves.
        /// - Parameter module: what has the functions in C that they call.
        public func direct(_ binding: Binding, _ functions: DirectFunctions, module: String) -> String {
            let file = TemplateView.header(binding)
            file.values["access"] = binding.isPublic ? "public " : ""
            file.values["module"] = module
            file.values["sets"] = text(DirectView.parts(binding, functions))
            return library.render(file, withTemplate: "swift/directFile") ?? ""
        }

        private func text(_ parts: [TemplateView.Part]) -> String {
            var text = ""
            for part in parts {
                if part.isApart { text += "\n" }
                text += library.render(part.node, withTemplate: part.template) ?? ""
            }
            return text
        }

        /// Throws for what a template names that there is not.
        private static func check(_ text: String, _ template: String) throws(TemplateError) {
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                for tag in line.split(separator: "{{", omittingEmptySubsequences: false).dropFirst() {
                    let content = tag.prefix { $0 != "}" }
                    guard let kind = content.first, !"!%".contains(kind) else { continue }
                    let key = String(content.drop { "#^/&{>".contains($0) })
                    let isKnown = kind == ">" ? templates[key] != nil : TemplateView.keys.contains(key)
                    if isKnown { continue }
                    let what = kind == ">" ? "template '\(key)'" : "'\(key)' that a template could show"
                    throw TemplateError(template: template, line: number + 1, message: "there is no \(what)")
                }
            }
        }
    }
#endif
