#if Generator
    import ArgumentParser

    /// How the tool says what it has to say.
    struct ReportOptions: ParsableArguments {
        enum Format: String, CaseIterable, ExpressibleByArgument {
            case text, json
        }

        @Option(help: "How warnings and errors are written to the standard error: text, or one JSON object a line.")
        var diagnostics: Format = .text

        @Flag(name: .shortAndLong, help: "Say nothing but errors.")
        var quiet = false

        @Flag(name: .shortAndLong, help: "Tell of everything that is left out, of notes too.")
        var verbose = false

        var reporter: Reporter { Reporter(isJSON: diagnostics == .json, isQuiet: quiet, isVerbose: verbose) }
    }
#endif
