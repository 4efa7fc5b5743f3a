#if Generator
    import DynamicBinding
    import HeaderModel

    /// Which of the functions and variables that headers declare a library has.
    struct LibrarySymbols {
        private let library: Dynamic

        /// - Parameter names: names or files of one library, the first that there is.
        init(_ names: [String]) throws { library = try Dynamic(names) }

        var name: String { library.name }

        func has(_ symbol: String) -> Bool { library.file(of: symbol) != nil }

        /// Leaves out what the library has not.
        /// - Parameter optional: what it may be without.
        func filter(
            _ model: HeaderModel, keeping optional: Set<String>
        ) -> (model: HeaderModel, diagnostics: [Diagnostic]) {
            var model = model
            var diagnostics: [Diagnostic] = []
            for index in model.declarations.indices where model.declarations[index].isSelected {
                let declaration = model.declarations[index]
                guard let symbol = Self.symbol(of: declaration), !has(symbol), !optional.contains(declaration.name)
                else { continue }
                model.declarations[index].isSelected = false
                diagnostics.append(
                    Diagnostic(
                        .warning, "missing-symbol", at: declaration.location,
                        "'\(declaration.name)' is left out: \(name) has it not"))
            }
            return (model, diagnostics)
        }

        /// `nil` for what no library has.
        private static func symbol(of declaration: Declaration) -> String? {
            switch declaration.content {
            case .function(let function):
                function.isInline || function.signatureOf != nil ? nil : function.symbol ?? declaration.name
            case .variable(let variable): variable.isStatic ? nil : variable.symbol ?? declaration.name
            case .record, .enumeration, .typedef, .macro: nil
            }
        }
    }
#endif
