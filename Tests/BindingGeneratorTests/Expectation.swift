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
        private static let headers = folder.appending(path: "../CHeaders/include").standardized.path
        private var name: String { rawValue.capitalized }

        func model(_ library: ClangLibrary) throws -> HeaderModel {
            var reader = HeaderReader(library)
            reader.arguments = ["-I", Self.headers]
            return try reader.read(["\(rawValue).h"]).model
        }

        /// What is written now, by the path of the file that has what is expected.
        func output(_ library: ClangLibrary) throws -> [String: String] {
            var options = GeneratorOptions(name: name)
            options.prefixes = ["\(rawValue)_"]
            options.hasStubs = true
            let model = try model(library)
            let (binding, diagnostics) = BindingGenerator.binding(for: model, options)
            let lines = diagnostics.map { "\($0)\n".replacing(Self.headers + "/", with: "") }
            return [
                "Expectations/\(name).swift": try BindingText().swift(binding),
                "Expectations/\(name).diagnostics.txt": lines.joined(),
                "../CHeaders/generated/\(rawValue)_check.c": CheckText.c(model),
                "../CHeaders/generated/\(rawValue)_stubs.c": StubText.c(model, binding.stubs.map(\.cName)),
            ]
        }

        static func expected(_ path: String) throws -> String {
            try String(contentsOf: folder.appending(path: path), encoding: .utf8)
        }

        static func renew(_ output: [String: String]) throws {
            for (path, text) in output {
                try text.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
            }
        }
    }

    @Suite struct ExpectationTests {
        /// Whether what is expected is to be written anew.
        private static let isRenewing = ProcessInfo.processInfo.environment["SWIFT_BIND_WRITE_GOLDEN"] == "1"
        private static let libraries: [String?] = [nil, "libclang-14.so.13"]

        @Test("What is written for each header is as expected", arguments: Expectation.allCases)
        func output(_ expectation: Expectation) throws {
            for library in Self.libraries {
                let output = try expectation.output(ClangLibrary(path: library))
                if Self.isRenewing, library == nil { try Expectation.renew(output) }
                for (path, text) in output {
                    #expect(try text == Expectation.expected(path), "\(path), \(library ?? "the toolchain's libclang")")
                }
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
