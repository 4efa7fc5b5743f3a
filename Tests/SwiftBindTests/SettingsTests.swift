#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// A folder with a header and settings for it, where the tool runs.
    struct Project {
        let folder: URL

        static let header = """
            // Numbers.
            #include <stddef.h>
            #define NUMBERS_MAX 9
            int numbers_add(int a, int b);
            int numbers_print(const char *format, ...);
            extern int numbers_count;
            struct numbers { int first; };

            """

        init(_ settings: String? = nil, header: String = header) throws {
            folder = try temporaryFolder()
            try write(header, to: "numbers.h")
            if let settings { try write(settings, to: "swift-bind.yaml") }
        }

        func write(_ text: String, to file: String) throws {
            try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }

        func text(_ file: String) throws -> String {
            try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        }

        func run(_ arguments: String...) throws -> Tool.Run { try Tool.run(arguments, in: folder) }

        var files: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() } }

        func remove() { try? FileManager.default.removeItem(at: folder) }
    }

    @Suite struct SettingsTests {
        @Test(
            "What is wrong with settings is told with its place",
            arguments: [
                ("nam: x", "swift-bind.yaml:1:1: error: there is no setting 'nam'. Did you mean 'name'? [settings]"),
                (
                    "headers: numbers.h\npublic: often",
                    "swift-bind.yaml:2:9: error: 'public' is true or false [settings]"
                ),
                ("headers: {a: b}", "swift-bind.yaml:1:10: error: 'headers' is a text [settings]"),
                ("headers: numbers.h\nheaders: b.h", "swift-bind.yaml:1:1: error: 'headers' is there twice [settings]"),
                ("- headers", "swift-bind.yaml:1:1: error: the file is a mapping of keys to values [settings]"),
                ("headers: [numbers.h", "no YAML: "),
                ("headers: \"\u{FF}", "no YAML: "),
                (
                    "headers: numbers.h\nfunctions: {numbers_add: {parameters: {a: ou}}}",
                    "swift-bind.yaml:2:43: error: 'ou' is no way to pass an argument. There are in, out, inout, "
                        + "pointer, string [settings]"
                ),
                (
                    "headers: numbers.h\nfunctions: {numbers_add: {parameter: {a: out}}}",
                    "error: there is no setting 'parameter'. Did you mean 'parameters'? [settings]"
                ),
                ("", "there is no header to read"),
                (
                    "headers: numbers.h\nfunctions: {numbers_ad: {}}",
                    "error: 'functions' has 'numbers_ad', which is no function of the headers [unknown-name]"
                ),
                (
                    "headers: numbers.h\nfunctions: {numbers_add: {parameters: {c: out}}}",
                    "error: 'functions' has the parameter 'c', which 'numbers_add' has not [unknown-name]"
                ),
                (
                    "headers: numbers.h\nfunctions: {numbers_add: {parameters: {a: out}}}",
                    "what is to be passed as 'out' is no pointer [parameter-option]"
                ),
                (
                    "headers: numbers.h\nnames: {numbers_ad: add}",
                    "error: 'names' has 'numbers_ad', which the headers do not declare [unknown-name]"
                ),
                (
                    "headers: numbers.h\nsignatures: {nothing: int f(int)}",
                    "error: there is no function or macro 'nothing' to have a signature [signature]"
                ),
                (
                    "headers: numbers.h\nsignatures: {numbers_print: int f(nothing x)}",
                    "error: the signature 'int f(nothing x)': unknown type name 'nothing' [signature]"
                ),
                (
                    "headers: numbers.h\nsignatures: {numbers_print: 'int f(int); int g(void)'}",
                    "'numbers_print': a prototype is one line without ';', braces, '#' and quotes [signature]"
                ),
                (
                    "headers: numbers.h\nsignatures: {numbers_print: 'int f(int), g(int)'}",
                    "it declares more than one thing [signature]"
                ),
                (
                    "headers: numbers.h\nsignatures: {numbers_print: 'int x'}",
                    "it has no list of parameters in parentheses [signature]"
                ),
                (
                    "headers: numbers.h\nsignatures: {numbers_print: \"int f(int)\\nint g(int)\"}",
                    "a prototype is one line without ';', braces, '#' and quotes [signature]"
                ),
                ("headers: \"stdio.h>\\n#include <math.h\"", "is no name of a header [invalid-header]"),
                ("headers:\nname: N", "'' is no name of a header. Name a header"),
                ("headers: numbers.h\nname: foo bar", "'foo bar' is no name in Swift [settings]"),
                ("headers: numbers.h\nnames: {numbers_add: a b}", "'a b' is no name in Swift [settings]"),
                ("headers: numbers.h\nstrict: true", "1 declarations are left out, and --strict allows none"),
                (
                    "headers: numbers.h\nskip: \"nobody_*\"\nstrict: true",
                    "warning: the headers declare nothing that fits 'nobody_*' [unused-pattern]"
                ),
            ])
        func mistakes(settings: String, message: String) throws {
            let project = try Project(settings)
            defer { project.remove() }
            let run = try project.run("generate", "--output", "Numbers.swift")
            #expect(run.errors.contains(message), "\(run.errors)")
            #expect(run.exitCode == (message.contains("parameter-option") ? 0 : 1) && run.output == "")
        }

        @Test("The command line wins over the settings")
        func precedence() throws {
            let project = try Project("headers: numbers.h\nname: First\nprefix: numbers_\npublic: true\nonly: '*_add'")
            defer { project.remove() }
            #expect(try project.run("generate").output.contains("public struct First<F: Foreign>"))
            let run = try project.run(
                "generate", "--name", "Second", "--no-public", "--prefix", "num", "--only", "*_count")
            #expect(
                run.output.contains("\nstruct Second<F: Foreign>")
                    && run.output.contains("let bersCount: Global<F, Int32>"))
            #expect(!run.output.contains("numbers_add"))
        }

        @Test("Paths in settings are from their folder")
        func paths() throws {
            let project = try Project("headers: numbers.h\ninclude: .\noutput: N.swift\ncheck: ./n.c\ndepfile: n.d")
            defer { project.remove() }
            let run = try Tool.run(["generate", "--config", project.folder.appending(path: "swift-bind.yaml").path])
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(try project.files == ["N.swift", "n.c", "n.d", "numbers.h", "swift-bind.yaml"])
            let rule = try project.text("n.d")
            #expect(rule.hasPrefix("\(project.folder.path)/N.swift \(project.folder.path)/n.c: \\\n"))
            #expect(rule.contains("/numbers.h") && rule.contains("stddef.h"))
            // Nothing of where it lies is in what is written.
            #expect(try !project.text("N.swift").contains(project.folder.path))
        }

        @Test("Output is the same from every folder")
        func anywhere() throws {
            let settings = "headers: numbers.h\noutput: N.swift\ncheck: n.c\nstubs: s.c"
            let project = try Project(settings)
            defer { project.remove() }
            #expect(try project.run("generate").exitCode == 0)
            let outside = try Tool.run(
                ["check", "--compile", "--config", project.folder.appending(path: "swift-bind.yaml").path])
            #expect(outside.exitCode == 0, "\(outside.errors)\(outside.output)")
        }
    }
#endif
