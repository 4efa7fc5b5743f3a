#if Generator
    /// Asks pkg-config.
    enum PackageConfig {
        /// What a compiler needs to find the headers of a package: folders and macros.
        static func arguments(for package: String) async throws -> [String] {
            let run: ToolRun
            do {
                run = try await ToolRun("pkg-config", ["--cflags", "--", package])
            } catch let error as ToolError {
                throw error
            } catch {
                throw Self.error(package, "\(error)", remedy: "Install pkg-config")
            }
            guard run.isSuccess else {
                let reason = run.errors.split(separator: "\n").first.map(String.init) ?? "it fails"
                throw Self.error(package, reason, remedy: "Install what has \(package).pc")
            }
            return run.output.split { $0 == " " || $0 == "\n" }.map(String.init).filter {
                $0.hasPrefix("-I") || $0.hasPrefix("-D")
            }
        }

        private static func error(_ package: String, _ reason: String, remedy: String) -> ToolError {
            ToolError(
                "pkg-config", "the package '\(package)' is not known to pkg-config: \(reason)",
                remedy: remedy)
        }
    }
#endif
