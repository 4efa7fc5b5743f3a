#if Generator
    import ArgumentParser
    import HeaderModel
    import HeaderReader

    /// Which headers are read, and how.
    struct HeaderOptions: ParsableArguments {
        @Argument(help: "Headers, as they stand between the angle brackets of '#include', or paths.")
        var headers: [String]

        @Option(
            name: .customShort("I", allowingJoined: true), parsing: .singleValue,
            help: ArgumentHelp("Look for headers here.", valueName: "folder"))
        var folders: [String] = []

        @Option(
            name: .customShort("D", allowingJoined: true), parsing: .singleValue,
            help: ArgumentHelp("Define a macro.", valueName: "name[=value]"))
        var macros: [String] = []

        @Option(help: ArgumentHelp("The libclang to read them with, instead of the toolchain's.", valueName: "file"))
        var libclang: String?

        /// As C compilers have them, `-DNAME=1` and `-Ifolder` are words of their own, and two for the parser.
        static func separated(_ words: [String]) -> [String] {
            guard let command = words.first, ["dump", "generate"].contains(command)
            else { return words }
            let options = words.prefix { $0 != "--" }
            return options.flatMap { word in
                word.count > 2 && (word.hasPrefix("-D") || word.hasPrefix("-I"))
                    ? [String(word.prefix(2)), String(word.dropFirst(2))] : [word]
            } + words[options.endIndex...]
        }

        func read() throws(HeaderError) -> (model: HeaderModel, warnings: [Diagnostic]) {
            var reader = HeaderReader(try ClangLibrary(path: libclang))
            reader.arguments = folders.map { "-I\($0)" } + macros.map { "-D\($0)" }
            return try reader.read(headers)
        }
    }
#endif
