#if Generator
    import ArgumentParser
    import HeaderReader

    /// Which headers are read, and how. What the command line says wins over what the file of settings says.
    struct HeaderOptions: ParsableArguments {
        @Argument(help: "Headers, as they stand between the angle brackets of '#include', or paths.")
        var headers: [String] = []

        @Option(
            help: ArgumentHelp(
                "Read settings from this file. Without headers, \(SettingsFile.name) is read.", valueName: "file"))
        var config: String?

        @Option(
            name: [.customShort("I", allowingJoined: true), .customLong("include")], parsing: .singleValue,
            help: ArgumentHelp("Look for headers here.", valueName: "folder"))
        var include: [String] = []

        @Option(
            name: [.customShort("D", allowingJoined: true), .customLong("define")], parsing: .singleValue,
            help: ArgumentHelp("Define a macro.", valueName: "name[=value]"))
        var define: [String] = []

        @Option(
            name: .customLong("pkg-config"), parsing: .singleValue,
            help: ArgumentHelp("Ask pkg-config how to find the headers of this package.", valueName: "package"))
        var packages: [String] = []

        @Option(help: ArgumentHelp("Read for this target instead of this machine.", valueName: "triple"))
        var target: String?

        @Option(help: ArgumentHelp("The folder that has the target's headers.", valueName: "folder"))
        var sysroot: String?

        @Option(help: ArgumentHelp("The libclang to read them with, instead of the toolchain's.", valueName: "file"))
        var libclang: String?

        @Flag(help: "Go on when the headers have errors. What depends on those is missing or wrong then.")
        var ignoreErrors = false

        @OptionGroup var report: ReportOptions

        /// As C compilers have them, `-DNAME=1` and `-Ifolder` are words of their own, and two for the parser.
        static func separated(_ words: [String]) -> [String] {
            guard let command = words.first, ["check", "dump", "generate", "init"].contains(command)
            else { return words }
            let options = words.prefix { $0 != "--" }
            return options.flatMap { word in
                word.count > 2 && (word.hasPrefix("-D") || word.hasPrefix("-I"))
                    ? [String(word.prefix(2)), String(word.dropFirst(2))] : [word]
            } + words[options.endIndex...]
        }

        /// What is said here, and what the file of settings says beside it.
        func settings() throws -> Settings {
            if let config { return try settings(beside: SettingsFile.read(config)) }
            let isThere = headers.isEmpty && FilePlace.isTaken(SettingsFile.name)
            return try settings(beside: isThere ? SettingsFile.read(SettingsFile.name) : Settings())
        }

        /// What is said here, beside other settings.
        func settings(beside others: Settings) throws -> Settings {
            var settings = others
            if !headers.isEmpty { settings.headers = headers }
            guard !settings.headers.isEmpty else {
                throw SettingsError(
                    file: config ?? SettingsFile.name,
                    message: "there is no header to read. Name one, or write the settings with 'swift-bind init'")
            }
            for header in settings.headers where header.isEmpty || FilePlace.isFolder(header) {
                throw ToolError(
                    "invalid-header",
                    header.isEmpty ? "'' is no name of a header" : "\(header) is a folder, and no header",
                    remedy: "Name a header, and with -I the folder where it is")
            }
            // A later folder is looked into later, and of two definitions of a macro the last holds.
            settings.include = include + settings.include
            settings.define += define
            if !packages.isEmpty { settings.packages = packages }
            settings.target = target ?? settings.target
            settings.sysroot = sysroot ?? settings.sysroot
            settings.libclang = libclang ?? settings.libclang
            settings.ignoresErrors = ignoreErrors
            return settings
        }
    }

    extension Settings {
        /// Reads the headers.
        func read() async throws -> HeaderReader.Reading { try await reader().read(headers) }

        /// What reads the headers.
        func reader() async throws -> HeaderReader {
            var reader = HeaderReader(try ClangLibrary(path: libclang))
            reader.arguments = include.map { "-I\($0)" } + define.map { "-D\($0)" }
            for package in packages { reader.arguments += try await PackageConfig.arguments(for: package) }
            reader.target = target
            reader.sysroot = sysroot
            reader.signatures = signatures
            reader.ignoresErrors = ignoresErrors
            return reader
        }
    }
#endif
