#if Generator
    import ArgumentParser
    import FoundationEssentials
    import HeaderModel
    import HeaderReader

    /// The subcommand that shows what headers declare.
    struct Dump: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Prints what C headers declare, as JSON.", discussion: DumpHelp.text)

        @OptionGroup var headers: HeaderOptions

        func run() throws {
            do {
                let (model, warnings) = try headers.read()
                for warning in warnings { Failure.say("\(warning)") }
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                print(String(decoding: try encoder.encode(model), as: UTF8.self))
            } catch { throw Failure.exit(error, code: .failure) }
        }
    }
#endif
