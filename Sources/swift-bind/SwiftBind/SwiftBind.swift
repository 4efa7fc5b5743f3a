#if Generator
    import ArgumentParser

    /// The command line.
    @main
    struct SwiftBind: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "swift-bind", abstract: "Works with C libraries.", version: "0.1.0",
            subcommands: [Call.self, Trace.self, Layout.self, Dump.self, Generate.self])

        static func main() {
            // As C compilers have them: `-DNAME=1` and `-Ifolder` are two words each for the parser.
            main(
                CommandLine.arguments.dropFirst().flatMap { word in
                    word.count > 2 && (word.hasPrefix("-D") || word.hasPrefix("-I"))
                        ? [String(word.prefix(2)), String(word.dropFirst(2))] : [word]
                })
        }
    }
#endif
