#if Generator
    /// Asks pkg-config.
    enum PackageConfig {
        struct PackageError: Error, CustomStringConvertible {
            let package: String
            let reason: String
            var description: String { "the package '\(package)' is not known to pkg-config: \(reason)" }
        }

        /// What a compiler needs to find the headers of a package: folders and macros.
        static func arguments(for package: String) async throws -> [String] {
            let run: ToolRun
            do { run = try await ToolRun("pkg-config", ["--cflags", "--", package]) } catch {
                throw PackageError(package: package, reason: "\(error). Install pkg-config")
            }
            guard run.isSuccess else {
                let reason = run.errors.split(separator: "\n").first.map(String.init) ?? "it fails"
                throw PackageError(package: package, reason: "\(reason). Install what has \(package).pc")
            }
            return run.output.split { $0 == " " || $0 == "\n" }.map(String.init).filter {
                $0.hasPrefix("-I") || $0.hasPrefix("-D")
            }
        }
    }
#endif
