#if Generator
    import BindingGenerator
    import FoundationEssentials
    import HeaderModel

    /// Has C compilers say whether they see the headers as the bindings do.
    struct CompilerCheck {
        private let compilers: [String]
        private let isChosen: Bool
        private let settings: Settings
        private let text: String

        init(_ compilers: [String], _ settings: Settings, _ text: String) {
            isChosen = !compilers.isEmpty
            self.compilers = compilers.isEmpty ? Self.usual(settings.target) : compilers
            self.settings = settings
            self.text = text
        }

        /// - Returns: whether every compiler takes it.
        func run(_ reporter: Reporter) async throws -> Bool {
            var arguments = ["-x", "c", "-std=gnu17", "-Wall", "-Wextra", "-Werror"] + CheckText.arguments(for: text)
            // Headers that are files are named without their folders.
            for header in settings.headers where FileManager.default.fileExists(atPath: header) {
                arguments += ["-iquote", header.lastIndex(of: "/").map { String(header[...$0]) } ?? "."]
            }
            // Of what is in the headers themselves compilers are not to warn.
            arguments += settings.include.flatMap { ["-isystem", $0] } + settings.define.map { "-D\($0)" }
            for package in settings.packages { arguments += try await PackageConfig.arguments(for: package) }
            var (count, isFit) = (0, true)
            for compiler in compilers {
                guard let run = try await run(compiler, arguments) else { continue }
                count += 1
                reporter.say(
                    "\(compiler): \(run.isSuccess ? "the bindings fit the headers" : "the bindings do not fit")")
                if run.isSuccess { continue }
                isFit = false
                let errors = run.errors.split(separator: "\n").filter { $0.contains("error:") }
                for error in errors.prefix(20) {
                    let message = error.split(separator: "error:", maxSplits: 1).last ?? error
                    reporter.report(Diagnostic(.error, "compiler", at: nil, "\(compiler):\(message)"))
                }
            }
            guard count > 0 else { throw Self.noCompiler(compilers) }
            return isFit
        }

        /// `nil` if there is no such compiler and none was asked for.
        private func run(_ compiler: String, _ arguments: [String]) async throws -> ToolRun? {
            var arguments = arguments
            if let sysroot = settings.sysroot, compiler.contains("clang") { arguments.append("--sysroot=\(sysroot)") }
            if let target = settings.target, compiler.contains("clang") { arguments.append("--target=\(target)") }
            // Beside that file no header stands that could be taken for one of those that are meant.
            do {
                return try await ToolRun(compiler, arguments + ["/dev/stdin"], input: text)
            } catch let error as ToolError {
                throw error
            } catch {
                if isChosen { throw Self.noCompiler([compiler]) }
                return nil
            }
        }

        private static func noCompiler(_ tried: [String]) -> ToolError {
            ToolError(
                "compiler", "there is no C compiler: \(tried.joined(separator: ", "))",
                remedy: "Install gcc or clang")
        }

        private static func usual(_ target: String?) -> [String] {
            [target.map { "\($0)-gcc" } ?? "gcc", "clang"]
        }
    }
#endif
