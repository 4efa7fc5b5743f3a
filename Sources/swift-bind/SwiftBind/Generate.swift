#if Generator
    import ArgumentParser

    /// The subcommand that writes bindings.
    struct Generate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes Swift descriptions of what C headers declare.", discussion: GenerateHelp.text)

        @OptionGroup var generation: GenerationOptions

        @Option(
            parsing: .singleValue,
            help: ArgumentHelp("Leave out functions and variables that this library has not.", valueName: "library"))
        var library: [String] = []

        func run() async throws {
            let reporter = generation.reporter
            do {
                var settings = try generation.settings()
                if generation.passesBy(settings) { return }
                if !library.isEmpty { settings.library = library }
                var files = OutputFiles()
                for (path, text) in try await BindingOutput(settings, reporter).files {
                    if path.isEmpty {
                        try StandardOutput.print(text, terminator: "")
                    } else {
                        files.add(text, at: path)
                    }
                }
                for folder in settings.outputs.stubFolders { try OutputFiles.makeFolder("\(folder.path)/include") }
                try files.write()
            } catch { throw reporter.fail(error) }
        }
    }
#endif
