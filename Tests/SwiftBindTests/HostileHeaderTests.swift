#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// What is no header, or a bad one, ends with an error that says so, and with no file written.
    @Suite struct HostileHeaderTests {
        static let headers: [(what: String, header: String, message: String)] = [
            ("truncated in a structure", "struct s { int a;", "expected '}'"),
            ("truncated in a comment", "int f(void); /* never", "unterminated /* comment"),
            ("truncated in a string", "#define A \"text\nint a = A;", "expected"),
            ("truncated in a condition", "#if 1\nint f(void);", "unterminated conditional directive"),
            ("includes itself for ever", "#include \"bad.h\"\nint f(void);", "#include nested too deeply"),
            ("includes what is not there", "#include <no/such/header.h>", "'no/such/header.h' file not found"),
            ("C++", "namespace a { class b { public: int f(); }; }", "unknown type name 'namespace'"),
            ("Objective-C", "@interface A\n- (int)f;\n@end", "expected identifier"),
            ("an error directive", "#error \"not for you\"", "not for you"),
            ("a type that is not known", "no_such_type f(void);", "unknown type name 'no_such_type'"),
            ("too large an array", "char a[0x7fffffffffffffff][16];", "array is too large"),
            ("deep parentheses", String(repeating: "(", count: 100_000) + "int", "bracket nesting level"),
            ("bytes that are no UTF-8", "int \u{1}\u{2}f(void);", "expected identifier"),
            ("a type in itself", "struct s { struct s inner; };", "incomplete type"),
        ]

        @Test("It is refused", arguments: headers)
        func refused(what: String, header: String, message: String) throws {
            let project = try Project(header: header)
            defer { project.remove() }
            try project.write(header, to: "bad.h")
            let run = try project.run("generate", "bad.h", "--output", "Bad.swift", "--check", "bad.c")
            #expect(run.exitCode == 1 && run.output == "" && run.errors.contains(message), "\(run.errors)")
            #expect(try project.files == ["bad.h", "numbers.h"])
        }

        @Test("Bytes of other encodings do no harm")
        func encodings() throws {
            let project = try Project()
            defer { project.remove() }
            var bytes = Data("/** Gr\u{FC}\u{DF}e */\nint f(void);\n#define GREETING \"".utf8)
            bytes.append(contentsOf: [0xFF, 0xFE, 0xFC])
            bytes.append(Data("\"\nint g(void);\n/** ".utf8))
            bytes.append(contentsOf: [0xE4, 0xF6])
            bytes.append(Data(" */\nint h(void);\n".utf8))
            try bytes.write(to: project.folder.appending(path: "latin.h"))
            let run = try project.run("generate", "latin.h", "--verbose")
            #expect(run.exitCode == 0 && run.output.contains("let h: Fn<F, () -> Int32>"), "\(run.errors)")
            // What is no text is no constant.
            #expect(run.errors.contains("the macro 'GREETING' is left out"))
        }

        @Test("A comment cannot end the documentation", arguments: ["\r\n", "\r", "\u{2028}", "\u{B}"])
        func comments(_ end: String) throws {
            let project = try Project(header: "/** First.\(end) let x = 1\(end) */\nint f(void);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h")
            #expect(run.exitCode == 0 && !run.output.contains("\(end) let x"))
            #expect(run.output.contains("    /// First.\n    /// let x = 1\n"), "\(run.output)")
        }

        @Test("Macros of 10 MB, and ten thousand of them, are read")
        func large() throws {
            let project = try Project(
                header: "#define LONG \(String(repeating: "1 + ", count: 2_500_000)) 1\n#define TEXT \""
                    + String(repeating: "x", count: 10_000_000) + "\"\nint f(void);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--only", "f")
            #expect(run.exitCode == 0 && run.output.contains("let f: "), "\(run.errors.prefix(500))")
            try project.write((0..<10_000).map { "#define M\($0) \($0)\n" }.joined(), to: "many.h")
            let many = try project.run("generate", "many.h")
            #expect(many.exitCode == 0 && many.output.contains("let M9999: Int32 = 9999\n"))
        }

        @Test("What names no file is told", arguments: ["", ".", "sub/../sub"])
        func noFile(header: String) throws {
            let project = try Project()
            defer { project.remove() }
            let message =
                header.isEmpty ? "error: '' is no name of a header." : "error: \(header) is a folder, and no header."
            for command in ["generate", "dump", "init", "check"] {
                let run = try Tool.shell("mkdir -p sub; $tool \(command) '\(header)'", in: project.folder)
                #expect(run.exitCode == 1 && run.output == "" && run.errors.hasPrefix(message), "\(run.errors)")
            }
        }

        @Test("Headers may include each other")
        func cycle() throws {
            let project = try Project()
            defer { project.remove() }
            for (file, other) in [("a", "b"), ("b", "a")] {
                try project.write(
                    "#ifndef \(file)_\n#define \(file)_\n#include \"\(other).h\"\nint \(file)_f(void);\n#endif\n",
                    to: "\(file).h")
            }
            let run = try project.run("generate", "a.h")
            #expect(run.exitCode == 0 && run.output.contains("aF: Fn") && run.output.contains("bF: Fn"))
        }

        @Test("What cannot be written is told, and no file is there by half")
        func unwritable() throws {
            let project = try Project()
            defer { project.remove() }
            let missing = try project.run("generate", "numbers.h", "--output", "N.swift", "--check", "no/such/n.c")
            #expect(
                missing.exitCode == 1
                    && missing.errors.contains("No such file or directory. Make its folder first [output]"))
            let folder = try project.run("generate", "numbers.h", "--output", "N.swift", "--check", ".")
            #expect(folder.exitCode == 1 && folder.errors.contains("[output]"), "\(folder.errors)")
            let full = try project.run("generate", "numbers.h", "--output", "/dev/full")
            #expect(full.exitCode == 1 && full.errors.contains("[output]"), "\(full.errors)")
            #expect(try project.files == ["numbers.h"])
            // What is no file is written to, and not replaced.
            #expect(try project.run("generate", "numbers.h", "--output", "/dev/stdout").output.contains("numbersAdd"))
            #expect(
                try FileManager.default.attributesOfItem(atPath: "/dev/full")[.type] as? FileAttributeType
                    == .typeCharacterSpecial)
        }

        @Test("With --ignore-errors the rest is written")
        func ignored() throws {
            let project = try Project(header: "no_such_type f(void);\nint g(void);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--ignore-errors")
            #expect(run.exitCode == 0 && run.output.contains("let g: Fn<F, () -> Int32>"))
            #expect(run.errors.contains("warning: unknown type name 'no_such_type' [clang]"))
        }
    }
#endif
