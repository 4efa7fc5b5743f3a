#if Generator
    import ArgumentParser
    import BindingGenerator
    import FoundationEssentials

    /// The subcommand that shows what headers declare.
    struct Dump: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what C headers declare, as JSON.", discussion: DumpHelp.text)

        /// The steps from headers to bindings.
        enum Pass: String, CaseIterable, ExpressibleByArgument {
            case read, filter, names, binding
        }

        @OptionGroup var headers: HeaderOptions
        @OptionGroup var binding: BindingOptions

        @Option(help: "What there is after this step: read, filter, names or binding.")
        var after: Pass = .read

        func run() async throws {
            let reporter = headers.report.reporter
            do {
                var settings = try headers.settings()
                try binding.apply(to: &settings)
                let reading = try await settings.read()
                for warning in reading.warnings { reporter.report(warning) }
                if after == .read { return try print(reading.model) }
                let (model, unused) = reading.model.filtered(
                    only: settings.options.only, skip: settings.options.skip)
                for diagnostic in unused { reporter.report(diagnostic) }
                switch after {
                case .read, .filter: try print(model.needed())
                case .names: try print(BindingGenerator.names(for: model, settings.options))
                case .binding: try print(BindingGenerator.binding(for: model, settings.options).binding)
                }
            } catch { throw reporter.fail(error) }
        }

        private func print(_ value: some Encodable) throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            try StandardOutput.print(String(decoding: try encoder.encode(value), as: UTF8.self))
        }
    }
#endif
