#if Generator
    import ArgumentParser
    import BindingGenerator

    /// What is written of what headers declare.
    struct BindingOptions: ParsableArguments {
        @Option(help: "The name of the binding set; without it, that of the first header.")
        var name: String?

        @Option(
            parsing: .singleValue, help: ArgumentHelp("What names begin with in C alone.", valueName: "text"))
        var prefix: [String] = []

        @Flag(inversion: .prefixedNo, help: "Let other modules see the bindings.")
        var `public`: Bool?

        @Flag(inversion: .prefixedNo, help: "Make documentation of the headers' comments.")
        var documentation: Bool?

        @Option(
            parsing: .singleValue,
            help: ArgumentHelp("Only what has such a name in C, and what that needs.", valueName: "pattern"))
        var only: [String] = []

        @Option(parsing: .singleValue, help: ArgumentHelp("Nothing that has such a name in C.", valueName: "pattern"))
        var skip: [String] = []

        func apply(to settings: inout Settings) throws(ToolError) {
            settings.options.name = name ?? settings.options.name
            Self.nameAfterHeader(&settings)
            if !prefix.isEmpty { settings.options.prefixes = prefix }
            settings.options.isPublic = `public` ?? settings.options.isPublic
            settings.options.hasDocumentation = documentation ?? settings.options.hasDocumentation
            if !only.isEmpty { settings.options.only = only }
            if !skip.isEmpty { settings.options.skip = skip }
            for name in [settings.options.name] + settings.options.names.values.sorted()
            where !Self.isIdentifier(name) {
                throw ToolError("settings", "'\(name)' is no name in Swift")
            }
        }

        private static func isIdentifier(_ name: String) -> Bool {
            guard let first = name.first, first.isLetter || first == "_" else { return false }
            return name != "_" && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" }
        }

        /// What has no name gets that of the first header.
        static func nameAfterHeader(_ settings: inout Settings) {
            guard settings.options.name.isEmpty, let header = settings.headers.first else { return }
            settings.options.name = BindingName.name(forHeader: header)
        }
    }

    /// The options of commands that make files.
    struct OutputOptions: ParsableArguments {
        @Option(help: ArgumentHelp("The file of the bindings; without it, the standard output.", valueName: "file"))
        var output: String?

        @Option(
            name: .customLong("check"),
            help: ArgumentHelp("The file of C that compiles if the bindings fit the headers.", valueName: "file"))
        var checkFile: String?

        @Option(
            name: .customLong("stubs"),
            help: ArgumentHelp(
                "The file of C that makes symbols of what the headers define for themselves.", valueName: "file"))
        var stubFile: String?

        @Option(
            name: .customLong("static"),
            help: ArgumentHelp(
                "The folder of a C target for the stubs that the strategy Static calls.", valueName: "folder"))
        var staticFolder: String?

        @Option(
            help: ArgumentHelp(
                "The file of Swift functions that are inlined to calls of C; for the folder of --static.",
                valueName: "file"))
        var direct: String?

        @Option(
            name: .customLong("worker"),
            help: ArgumentHelp(
                "The folder of a C program with such stubs that sandboxes run the library in.", valueName: "folder"))
        var workerFolder: String?

        @Option(
            help: ArgumentHelp(
                "The file of rules for make: the outputs, and what they are made of.", valueName: "file"))
        var depfile: String?

        @Option(help: ArgumentHelp("Templates to use in place of the tool's own.", valueName: "folder"))
        var templates: String?

        @Flag(inversion: .prefixedNo, help: "Fail if anything that is asked for is left out.")
        var strict: Bool?

        @Option(help: .hidden)
        var plugin: PluginRun?

        func apply(to settings: inout Settings) {
            settings.outputs.swift = output ?? settings.outputs.swift
            settings.outputs.check = checkFile ?? settings.outputs.check
            settings.outputs.stubs = stubFile ?? settings.outputs.stubs
            settings.outputs.staticFolder = staticFolder ?? settings.outputs.staticFolder
            settings.outputs.direct = direct ?? settings.outputs.direct
            settings.outputs.workerFolder = workerFolder ?? settings.outputs.workerFolder
            settings.outputs.depfile = depfile ?? settings.outputs.depfile
            settings.templates = templates ?? settings.templates
            settings.isStrict = strict ?? settings.isStrict
            settings.options.hasStubs = settings.outputs.hasStubs
        }
    }
#endif
