#if Generator
    import ArgumentParser

    /// The command line.
    @main
    struct SwiftBind: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "swift-bind", abstract: "Works with C libraries.", version: "0.1.0",
            subcommands: [
                Generate.self, Check.self, Init.self, Dump.self, Templates.self, Layout.self, Call.self, Trace.self,
                Doctor.self,
            ])

        static func main() async { await main(HeaderOptions.separated(Array(CommandLine.arguments.dropFirst()))) }
    }
#endif
