#if Generator
    import ArgumentParser
    import BindingGenerator
    import HeaderModel

    /// The subcommand that tells whether what was written is what would be written now, and fits.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Checks that bindings are current and fit their headers.", discussion: CheckHelp.text)

        @OptionGroup var generation: GenerationOptions

        @Flag(help: "Have C compilers check sizes, offsets, types and values against the headers.")
        var compile = false

        @Option(
            name: .customLong("cc"), parsing: .singleValue,
            help: ArgumentHelp("A compiler for --compile, instead of gcc and clang.", valueName: "compiler"))
        var compilers: [String] = []

        @Option(
            parsing: .singleValue,
            help: ArgumentHelp("Tell of functions and variables that this library has not.", valueName: "library"))
        var library: [String] = []

        /// Ends the program where all is read, and something does not fit.
        private static let mismatch = ExitCode(2)

        func validate() throws {
            if !compilers.isEmpty, !compile { throw ValidationError("--cc names a compiler for --compile.") }
        }

        func run() async throws {
            let reporter = generation.reporter
            do {
                let settings = try generation.settings()
                if !compile, library.isEmpty, generation.passesBy(settings) { return }
                let outputs = settings.outputs
                guard compile || !library.isEmpty || outputs.isAny else {
                    throw SettingsError(
                        file: generation.headers.config ?? SettingsFile.name,
                        message: "there is nothing to check: no file of the bindings, no --compile and no --library")
                }
                let output = try await BindingOutput(settings, reporter)
                var isCurrent = true
                for (path, text) in output.files where !path.isEmpty && path != settings.outputs.depfile {
                    if try await !compare(path, text, reporter) { isCurrent = false }
                }
                if compile {
                    let check = CompilerCheck(compilers, settings, CheckText.c(output.model, output.binding))
                    if try await !check.run(reporter) { isCurrent = false }
                }
                if !library.isEmpty, try !find(output.binding, reporter) { isCurrent = false }
                if !isCurrent { throw Self.mismatch }
            } catch { throw reporter.fail(error) }
        }

        /// Whether a file has a text. The standard output shows what differs.
        private func compare(_ path: String, _ text: String, _ reporter: Reporter) async throws -> Bool {
            let present = try Self.text(path)
            if present == text { return true }
            let command = generation.outputs.plugin == nil ? "swift-bind" : "swift package swift-bind"
            reporter.report(
                Diagnostic(
                    .error, "stale", at: nil, present == nil ? "\(path) is missing" : "\(path) is not current",
                    remedy: "Run '\(command) generate' again"))
            if let present {
                try StandardOutput.print(UnifiedDiff.text(from: present, to: text, path), terminator: "")
            }
            return false
        }

        /// `nil` if there is no file.
        private static func text(_ path: String) throws(ToolError) -> String? {
            do throws(TextFile.Problem) {
                return try TextFile.read(path, maximumSize: .max)
            } catch {
                if error.isMissing { return nil }
                throw ToolError("check", "\(path): the file cannot be read: \(error.reason)")
            }
        }

        private func find(_ binding: Binding, _ reporter: Reporter) throws -> Bool {
            let library = try LibrarySymbols(library)
            let functions = binding.functions.filter { !$0.isOptional }
            let called = binding.stubs.compactMap(\.calledSymbol)
            let missing = (functions.map(\.cName) + called + binding.variables.map(\.cName)).filter { !library.has($0) }
            for name in missing {
                reporter.report(
                    Diagnostic(
                        .error, "missing-symbol", at: nil, "\(library.name) has no '\(name)'",
                        remedy: "Leave it out with --skip \(name)"))
            }
            return missing.isEmpty
        }
    }
#endif
