#if Generator
    import ArgumentParser
    import BindingGenerator
    import HeaderModel

    /// The subcommand that writes bindings.
    struct Generate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes Swift descriptions of what C headers declare.", discussion: GenerateHelp.text)

        @OptionGroup var headers: HeaderOptions

        @Option(help: "The name of the binding set.")
        var name: String

        @Option(help: ArgumentHelp("What names begin with in C alone.", valueName: "text"))
        var prefix: [String] = []

        @Flag(help: "Let other modules see the bindings.")
        var `public` = false

        @Option(help: ArgumentHelp("Write the bindings to this file, not to the standard output.", valueName: "file"))
        var output: String?

        @Option(
            name: .customLong("check"),
            help: ArgumentHelp("Write C to this file that compiles if the bindings fit the headers.", valueName: "file")
        )
        var checkFile: String?

        @Option(
            name: .customLong("stubs"),
            help: ArgumentHelp(
                "Write C to this file that makes symbols of functions which the headers define.", valueName: "file"))
        var stubFile: String?

        func run() throws {
            do {
                let (model, warnings) = try headers.read()
                var options = GeneratorOptions(name: name)
                options.prefixes = prefix
                options.hasStubs = stubFile != nil
                options.isPublic = `public`
                let (binding, diagnostics) = BindingGenerator.binding(for: model, options)
                for diagnostic in warnings + diagnostics where diagnostic.severity != .note {
                    Failure.say("\(diagnostic)")
                }
                var files = OutputFiles()
                let text = try BindingText().swift(binding)
                if let output { files.add(text, at: output) } else { print(text, terminator: "") }
                if let checkFile { files.add(CheckText.c(model), at: checkFile) }
                if let stubFile { files.add(StubText.c(model, binding.stubs.map(\.cName)), at: stubFile) }
                try files.write()
            } catch { throw Failure.exit(error, code: .failure) }
        }
    }
#endif
