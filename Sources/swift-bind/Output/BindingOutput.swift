#if Generator
    import BindingGenerator
    import HeaderModel
    import HeaderReader

    /// All that is written for some headers.
    struct BindingOutput {
        /// The text of each file, by its path. The bindings come first; their path is empty if there is none.
        let files: [(path: String, text: String)]
        let model: HeaderModel
        let binding: Binding

        /// Reads the headers and makes the texts; tells of what is to be said.
        init(_ settings: Settings, _ reporter: Reporter) async throws {
            let templates = try settings.templates.map(TemplateFolder.init)
            let text: BindingText
            do throws(BindingText.TemplateError) {
                text = try BindingText(overrides: templates?.texts ?? [:])
            } catch {
                let file = "\(settings.templates ?? "")/\(error.template).mustache"
                let place = SourceLocation(file: file, line: error.line, column: 1)
                throw ToolError("template", at: place, error.message)
            }
            let reader = try await settings.reader()
            let reading = try reader.read(settings.headers)
            let options = settings.options
            var (filtered, unused) = reading.model.filtered(only: options.only, skip: options.skip)
            if !settings.library.isEmpty {
                let (present, missing) = try LibrarySymbols(settings.library).filter(
                    filtered, keeping: Set(options.functions.filter(\.value.isOptional).keys))
                filtered = present
                unused += missing
            }
            var (binding, skipped) = BindingGenerator.binding(for: filtered, options)
            if options.hasStubs, !binding.stubs.isEmpty {
                skipped += try StubCheck(reader, filtered).check(&binding, settings.headers)
            }
            reporter.report(reading.warnings + unused + skipped)
            reporter.say(Summary(binding, unused + skipped).text)
            if skipped.contains(where: { $0.severity == .error }) {
                throw ToolError("settings", "the settings do not fit the headers")
            }
            let leftOut = (unused + skipped).count { $0.severity == .warning && $0.isSkip }
            if settings.isStrict, leftOut > 0 {
                throw ToolError("strict", "\(leftOut) declarations are left out, and --strict allows none")
            }
            model = filtered
            self.binding = binding
            let swift = text.swift(binding, hasStubs: !settings.outputs.stubFolders.isEmpty)
            var files = [(path: settings.outputs.swift ?? "", text: swift)]
            if let path = settings.outputs.check { files.append((path, CheckText.c(filtered, binding))) }
            // Two folders may have the same, or none is asked for.
            lazy var check = CheckText.c(filtered, binding, hasStubs: true)
            lazy var made = StaticText.file(filtered, binding)
            if let path = settings.outputs.stubs {
                files.append((path, StubText.c(filtered, binding.stubs)))
            }
            let macros = settings.define.map(Self.definition).joined()
            for (folder, hasWorker) in settings.outputs.stubFolders {
                var stubs = made
                if !hasWorker, let path = settings.outputs.direct, let module = settings.outputs.module {
                    let direct = DirectFunctions(filtered, binding)
                    reporter.report(direct.diagnostics)
                    stubs.direct = direct.text
                    files.append((path, text.direct(binding, direct, module: module)))
                }
                files += [
                    ("\(folder)/\(stubs.name).stubs.c", macros + stubs.source),
                    ("\(folder)/\(stubs.name).check.c", macros + check),
                    ("\(folder)/include/\(stubs.name).stubs.h", (stubs.direct.isEmpty ? "" : macros) + stubs.header),
                ]
                if hasWorker { files.append(("\(folder)/\(stubs.name).worker.c", stubs.worker)) }
            }
            let inputs = reading.files + (settings.file.map { [$0] } ?? []) + (templates?.files ?? [])
            if let path = settings.outputs.depfile {
                files.append((path, Depfile.text(files.map(\.path).filter { !$0.isEmpty }, inputs)))
            }
            self.files = files
            let places = Set(inputs.map(FilePlace.of))
            for (path, _) in files where !path.isEmpty && places.contains(FilePlace.of(path)) {
                throw ToolError(
                    "output", "\(path) is a file that is read, and would be written over",
                    remedy: "Name another")
            }
        }

        /// What `-D` says, so that the files of a C target need no settings of their own.
        private static func definition(_ macro: String) -> String {
            let parts = macro.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return "#ifndef \(parts[0])\n#define \(parts[0]) \(parts.count > 1 ? parts[1] : "1")\n#endif\n"
        }
    }
#endif
