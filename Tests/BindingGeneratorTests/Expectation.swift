#if Generator
    import Foundation
    import HeaderModel
    import HeaderReader
    import TestSupport
    import Testing

    /// Settings in `CHeaders`, and what is expected to be written for them: files of this module's and of that one's.
    struct Expectation: CustomTestStringConvertible, Sendable {
        let name: String
        var testDescription: String { name }

        private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        private static let headers = folder.appending(path: "../CHeaders").standardized

        static var all: [Expectation] {
            let files = try? FileManager.default.contentsOfDirectory(atPath: headers.appending(path: "settings").path)
            return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
                .map { Expectation(name: String($0.dropLast(".yaml".count))) }
        }

        /// The folder of the headers.
        static var include: String { headers.appending(path: "include").path }

        var settings: String { Self.headers.appending(path: "settings/\(name).yaml").path }
        private var diagnostics: URL { Self.folder.appending(path: "Expectations/\(name).diagnostics.txt") }

        /// What the tool says, without the folders that it says it of.
        static func withoutFolders(_ text: String) -> String {
            text.replacing(headers.appending(path: "include/").path, with: "")
                .replacing(headers.appending(path: "settings/").path, with: "")
        }

        var expectedDiagnostics: String { get throws { try String(contentsOf: diagnostics, encoding: .utf8) } }

        /// Writes anew what is expected.
        func renew() throws {
            let run = try Tool.run(["generate", "--config", settings, "--verbose"])
            #expect(run.exitCode == 0, "\(run.errors)")
            try Self.withoutFolders(run.errors).write(to: diagnostics, atomically: true, encoding: .utf8)
        }

        func model() throws -> HeaderModel {
            var reader = HeaderReader(try ClangLibrary())
            reader.arguments = ["-I", Self.include]
            return try reader.read(["\(name).h"]).model
        }
    }

    @Suite struct ExpectationTests {
        /// Whether what is expected is to be written anew.
        private static let isRenewing = ProcessInfo.processInfo.environment["SWIFT_BIND_WRITE_GOLDEN"] == "1"
        private static let libraries = [[], ["--libclang", "libclang-14.so.13"]]

        @Test("What is written for each header is as expected", arguments: Expectation.all)
        func output(_ expectation: Expectation) throws {
            if Self.isRenewing { try expectation.renew() }
            for library in Self.libraries {
                let run = try Tool.run(["check", "--config", expectation.settings, "--verbose"] + library)
                #expect(run.exitCode == 0 && run.output == "", "\(run.errors)\(run.output)")
                #expect(try Expectation.withoutFolders(run.errors) == expectation.expectedDiagnostics)
            }
        }

        @Test("C compilers see the headers as the bindings do", arguments: Expectation.all)
        func compilers(_ expectation: Expectation) throws {
            let run = try Tool.run(["check", "--config", expectation.settings, "--compile", "--cc", "gcc"])
            #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
            #expect(run.errors.hasSuffix("gcc: the bindings fit the headers\n"))
        }

        @Test("A model is the same after it was written as JSON", arguments: Expectation.all)
        func coding(_ expectation: Expectation) throws {
            let model = try expectation.model()
            let data = try JSONEncoder().encode(model)
            #expect(try JSONDecoder().decode(HeaderModel.self, from: data) == model)
        }
    }
#endif
