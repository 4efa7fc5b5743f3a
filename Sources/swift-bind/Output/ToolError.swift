#if Generator
    import HeaderModel

    /// What the tool cannot do: what, where, why, and the remedy.
    struct ToolError: Error, CustomStringConvertible {
        let diagnostic: Diagnostic

        init(
            _ identifier: String, at location: SourceLocation? = nil, _ message: String,
            remedy: String? = nil
        ) {
            diagnostic = Diagnostic(.error, identifier, at: location, message, remedy: remedy)
        }

        var description: String { diagnostic.description }
    }
#endif
