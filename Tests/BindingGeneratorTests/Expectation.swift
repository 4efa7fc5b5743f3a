#if Generator
    import BindingGenerator
    import CTypes
    import Foundation
    import HeaderModel
    import HeaderReader
    import Testing

    /// A header of `CHeaders`, and what is expected to be written for it: a file of this module's.
    enum Expectation: String, CaseIterable, CustomTestStringConvertible {
        case modes, shapes, values

        var testDescription: String { rawValue }

        private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        private var name: String { rawValue.capitalized }
        private var file: URL { Self.folder.appending(path: "Expectations/\(name).swift") }
        private var diagnosticsFile: URL { Self.folder.appending(path: "Expectations/\(name).diagnostics.txt") }
        private var header: String { Self.folder.appending(path: "../CHeaders/include/\(rawValue).h").standardized.path }

        func model(_ library: ClangLibrary) throws -> HeaderModel {
            try HeaderReader(library).read([header]).model
        }

        /// What is written now: the bindings, and what is told.
        func output(_ library: ClangLibrary) throws -> (swift: String, diagnostics: String) {
            var options = GeneratorOptions(name: name)
            options.prefixes = ["\(rawValue)_"]
            let (binding, diagnostics) = BindingGenerator.binding(for: try model(library), options)
            let folder = header.prefix(upTo: header.range(of: rawValue, options: .backwards)!.lowerBound)
            let lines = diagnostics.map { "\($0)\n".replacing(folder, with: "") }
            return (try BindingText().swift(binding), lines.joined())
        }

        func expected() throws -> (swift: String, diagnostics: String) {
            (try String(contentsOf: file, encoding: .utf8), try String(contentsOf: diagnosticsFile, encoding: .utf8))
        }

        func renew(_ output: (swift: String, diagnostics: String)) throws {
            try output.swift.write(to: file, atomically: true, encoding: .utf8)
            try output.diagnostics.write(to: diagnosticsFile, atomically: true, encoding: .utf8)
        }
    }

    @Suite struct ExpectationTests {
        /// Whether what is expected is to be written anew.
        private static let isRenewing = ProcessInfo.processInfo.environment["RENEW_EXPECTATIONS"] == "1"
        private static let libraries: [String?] = [nil, "libclang-14.so.13"]

        @Test("What is written for each header is as expected", arguments: Expectation.allCases)
        func output(_ expectation: Expectation) throws {
            for library in Self.libraries {
                let output = try expectation.output(ClangLibrary(path: library))
                if Self.isRenewing, library == nil { try expectation.renew(output) }
                let expected = try expectation.expected()
                #expect(output.swift == expected.swift, "\(library ?? "the toolchain's libclang")")
                #expect(output.diagnostics == expected.diagnostics)
            }
        }

        @Test("A model is the same after it was written as JSON", arguments: Expectation.allCases)
        func coding(_ expectation: Expectation) throws {
            let model = try expectation.model(ClangLibrary())
            let data = try JSONEncoder().encode(model)
            #expect(try JSONDecoder().decode(HeaderModel.self, from: data) == model)
        }
    }
#endif
