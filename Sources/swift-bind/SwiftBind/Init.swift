#if Generator
    import ArgumentParser
    import HeaderModel

    /// The subcommand that begins a file of settings.
    struct Init: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Writes a \(SettingsFile.name) to begin with.",
            discussion: """
                Reads the headers once, so that the settings are known to work, and writes what was given, the prefix \
                that most names have, and the other settings as comments. A package of pkg-config alone is enough if \
                a header has its name.

                  swift-bind init zlib.h
                  swift-bind init --pkg-config libxml-2.0 libxml/tree.h
                """)

        @OptionGroup var headers: HeaderOptions

        @Option(help: "The name of the binding set; without it, that of the first header.")
        var name: String?

        @Option(help: ArgumentHelp("The file to write.", valueName: "file"))
        var output = SettingsFile.name

        func run() async throws {
            let reporter = headers.report.reporter
            do {
                try Settings.Outputs(swift: output).validate()
                try OutputFiles.expectNone(at: output)
                if let config = headers.config {
                    throw ToolError(
                        "settings", "\(config) is not read: 'init' begins settings",
                        remedy: "Copy the file, or give the options that are to be in the new one")
                }
                var options = headers
                if options.headers.isEmpty, let package = options.packages.first {
                    options.headers = ["\(Self.headerName(of: package)).h"]
                }
                var settings = try options.settings(beside: Settings())
                settings.options.name = name ?? ""
                BindingOptions.nameAfterHeader(&settings)
                let reading = try await settings.read()
                for warning in reading.warnings { reporter.report(warning) }
                settings.options.prefixes = CommonPrefix.prefix(in: reading.model).map { [$0] } ?? []
                var files = OutputFiles()
                let place = RelativePath(to: FilePlace.folder(of: output))
                files.add(SettingsText.yaml(settings.moved(to: place)), at: output)
                try files.write()
                let option = output == SettingsFile.name ? "" : " --config \(output)"
                reporter.say("\(output) is written. Have the bindings written with 'swift-bind generate\(option)'")
            } catch { throw reporter.fail(error) }
        }

        /// `libpng16` is likely to have `png.h`, and `zlib` to have `zlib.h`.
        private static func headerName(of package: String) -> String {
            var name = Substring(package)
            if name.hasPrefix("lib") { name = name.dropFirst(3) }
            while let last = name.last, last.isNumber || last == "." || last == "-" { name.removeLast() }
            return String(name)
        }
    }
#endif
