public import HeaderModel

/// The functions that have a direct form, and why others have none.
public struct DirectFunctions {
    let functions: [DirectFunction]
    /// The same of those that stubs are for.
    let stubs: [DirectFunction]
    /// Why others have none, by their names in C.
    let missing: [String: String]
    let types: CTypeText
    /// Tells of those that have none.
    public let diagnostics: [Diagnostic]

    /// What the header has that Swift imports, a line each.
    public var text: [String] { DirectText.lines(self) }

    public init(_ model: HeaderModel, _ binding: Binding) {
        let maker = DirectFunctionMaker(model, binding)
        var (functions, stubs): ([DirectFunction], [DirectFunction]) = ([], [])
        var (missing, diagnostics): ([String: String], [Diagnostic]) = ([:], [])
        for declaration in model.declarations {
            do throws(Refusal) {
                if let bound = maker.bound[declaration.name] { functions += try maker.function(declaration, bound) }
                if let bound = maker.stubs[declaration.name] { stubs += try maker.function(declaration, bound) }
            } catch {
                missing[declaration.name] = error.reason
                diagnostics.append(
                    Diagnostic(
                        .note, error.kind.rawValue, at: declaration.location,
                        "'\(declaration.name)' has no direct form: \(error.reason)"))
            }
        }
        (self.functions, self.stubs, self.missing) = (functions, stubs, missing)
        self.diagnostics = diagnostics
        types = maker.types
    }
}
