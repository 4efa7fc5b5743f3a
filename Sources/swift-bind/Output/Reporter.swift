#if Generator
    import ArgumentParser
    import FoundationEssentials
    import Glibc
    import HeaderModel
    import HeaderReader

    /// Tells the user on the standard error what there is to say, with colours if that is a terminal.
    struct Reporter {
        var isJSON = false
        var isQuiet = false
        var isVerbose = false

        private var isColoured: Bool {
            !isJSON && isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
        }

        func report(_ diagnostic: Diagnostic) {
            switch diagnostic.severity {
            case .error: break
            case .warning: if isQuiet { return }
            case .note: if isQuiet || !isVerbose { return }
            }
            Failure.say(
                isJSON ? Self.json(diagnostic) : isColoured ? Self.coloured(diagnostic) : diagnostic.description)
        }

        /// Tells of each, but of warnings about the same matter only the first, where somebody reads them.
        func report(_ diagnostics: [Diagnostic]) {
            var counts: [String: Int] = [:]
            for diagnostic in diagnostics {
                if diagnostic.severity == .warning, !isJSON, !isVerbose {
                    counts[diagnostic.identifier, default: 0] += 1
                    if counts[diagnostic.identifier, default: 0] > Self.shownWarnings { continue }
                }
                report(diagnostic)
            }
            for (identifier, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.shownWarnings {
                say("\(count - Self.shownWarnings) more [\(identifier)]; --verbose shows them")
            }
        }

        private static let shownWarnings = 20

        /// Says a line that is no diagnostic.
        func say(_ line: String) {
            if isQuiet || isJSON { return }
            Failure.say(line)
        }

        /// Tells of an error, and gives what ends the program.
        func fail(_ error: any Error, code: ExitCode = .failure) -> ExitCode {
            if let code = error as? ExitCode { return code }
            switch error {
            case let error as HeaderError:
                for diagnostic in error.diagnostics { report(diagnostic) }
                let cause = error.underlying.map { ": \($0)" } ?? ""
                report(
                    Diagnostic(
                        .error, error.code.rawValue, at: error.location, error.message + cause,
                        remedy: error.remedy.isEmpty ? nil : error.remedy))
            case let error as ToolError: report(error.diagnostic)
            case let error as SettingsError:
                let location = error.line.map { SourceLocation(file: error.file, line: $0, column: error.column ?? 1) }
                report(
                    Diagnostic(
                        .error, "settings", at: location,
                        location == nil ? "\(error.file): \(error.message)" : error.message))
            default: report(Diagnostic(.error, "failure", at: nil, "\(error)"))
            }
            return code
        }

        private static func json(_ diagnostic: Diagnostic) -> String {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return (try? encoder.encode(diagnostic)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }

        private static func coloured(_ diagnostic: Diagnostic) -> String {
            let colour = diagnostic.severity == .error ? 31 : diagnostic.severity == .warning ? 35 : 36
            let word = "\(diagnostic.severity.rawValue):"
            return diagnostic.description.replacing(
                word, with: "\u{1B}[1;\(colour)m\(word)\u{1B}[0m", maxReplacements: 1)
        }
    }
#endif
