#if Generator
    import ArgumentParser

    /// The command line.
    @main
    struct SwiftBind: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "swift-bind", abstract: "Works with C libraries.", version: "0.1.0",
            subcommands: [Call.self, Trace.self, Layout.self, Dump.self, Generate.self])

        static func main() { main(HeaderOptions.separated(Array(CommandLine.arguments.dropFirst()))) }
    }
#endif
