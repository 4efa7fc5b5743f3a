#if Generator
    import BindingGenerator
    import HeaderModel
    import HeaderReader

    /// Has libclang say whether C takes the stubs: what macros are called with is known from the user alone.
    struct StubCheck {
        private let reader: HeaderReader
        private let model: HeaderModel

        init(_ reader: HeaderReader, _ model: HeaderModel) {
            self.reader = reader
            self.model = model
        }

        /// Leaves out what C does not take; where the user has said how it is called, that is an error.
        func check(_ binding: inout Binding, _ headers: [String]) throws -> [Diagnostic] {
            let text = StubText.c(model, binding.stubs)
            var diagnostics: [Diagnostic] = []
            var seen: Set<String> = []
            for error in try reader.errors(in: text, for: headers) {
                guard let line = error.location?.line, let name = StubText.name(atLine: line, of: text),
                    seen.insert(name).inserted, let declaration = declaration(name)
                else { continue }
                if case .function(let function) = declaration.content, let subject = function.signatureOf {
                    diagnostics.append(
                        Diagnostic(
                            .error, "stub", at: declaration.location,
                            "the signature '\(name)' of '\(subject)': \(error.message)"))
                } else {
                    binding.stubs.removeAll { $0.cName == name }
                    diagnostics.append(
                        Diagnostic(
                            .warning, "stub", at: declaration.location,
                            "'\(name)' is left out: C takes no stub for it: \(error.message)"))
                }
            }
            return diagnostics
        }

        /// The function, the variable or the signature of a name.
        private func declaration(_ name: String) -> Declaration? {
            model.declarations.first { declaration in
                guard declaration.name == name else { return false }
                switch declaration.content {
                case .function, .variable: return true
                case .record, .enumeration, .typedef, .macro: return false
                }
            }
        }
    }
#endif
