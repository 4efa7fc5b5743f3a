#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct DirectOutputTests {
        private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        private static let include = tests.appending(path: "CHeaders/include").path

        @Test(
            "Compilers take the header that Swift imports, for headers of every kind",
            arguments: [
                "calls", "clashes", "corners", "direct", "members", "modes", "passing", "quirks", "shapes", "strange",
                "values", "wishes",
            ])
        func compilers(_ name: String) throws {
            let folder = try temporaryFolder().path
            let settings = Self.tests.appending(path: "CHeaders/settings/\(name).yaml").path
            let run = try Tool.run([
                "generate", "--config", settings, "--output", "\(folder)/A.swift", "--check", "\(folder)/check.c",
                "--static", "\(folder)/CStubs", "--direct", "\(folder)/B.swift", "--quiet",
            ])
            #expect(run.exitCode == 0, "\(run.errors)")
            for compiler in CCompiler.all {
                for file in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/CStubs")
                where file.hasSuffix(".stubs.c") {
                    try CCompiler.run(
                        compiler,
                        [
                            "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-isystem", Self.include,
                            "-I", "\(folder)/CStubs/include", "\(folder)/CStubs/\(file)",
                        ])
                }
            }
        }

        @Test("What has no direct form is told of, and named in the file")
        func missing() throws {
            let project = try Project(header: "int gone(void);\nint there(int value);\n")
            defer { project.remove() }
            try project.write(
                """
                headers: numbers.h
                static: Sources/C-Stubs
                direct: Direct.swift
                output: Set.swift
                functions:
                  gone: {optional: true}

                """, to: "swift-bind.yaml")
            let run = try project.run("generate", "--verbose")
            #expect(run.exitCode == 0 && run.errors.contains("'gone' has no direct form"), "\(run.errors)")
            let text = try project.text("Direct.swift")
            #expect(text.contains("// gone has no direct form: the library may be without it"), "\(text)")
            #expect(text.contains("import C_Stubs\n") && text.contains("static func there(_ value: Int32) -> Int32 {"))
        }

        @Test("Parameters that are called like types, and types that are called like functions")
        func clashes() throws {
            let project = try Project(
                header: """
                    struct Made { int x; };
                    struct made { int y; };
                    struct made made(int value);
                    struct self { int z; };
                    int use(struct self own);
                    int length(const char *CString, int Int32);

                    """)
            defer { project.remove() }
            let run = try project.run(
                "generate", "numbers.h", "--static", "CStubs", "--direct", "Direct.swift", "--output", "Set.swift")
            #expect(run.exitCode == 0, "\(run.errors)")
            let text = try project.text("Direct.swift")
            #expect(
                text.contains("// made has no direct form: 'made' is a type as well as a function in Swift"), "\(text)")
            #expect(text.contains("// use has no direct form: '`self`' is a type"), "\(text)")
            #expect(text.contains("func length(_ CString_: String?, Int32 Int32_: Int32)"), "\(text)")
            #expect(text.contains("lower((CString?).self, CString_, at: 0)"), "\(text)")
        }

        @Test("It needs the folder of the stubs")
        func folder() throws {
            let project = try Project(header: "int there(int value);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--direct", "Direct.swift", "--output", "Set.swift")
            #expect(
                run.exitCode == 1 && run.errors.contains("no folder is named. Name one with --static"), "\(run.errors)")
        }

        @Test("A number that the settings describe with another size is an error of the compiler's")
        func size() throws {
            let project = try Project(header: "")
            defer { project.remove() }
            let header = "int there(long value);\n"
            try project.write(header, to: "sized.h")
            try project.write(
                """
                headers: sized.h
                static: CStubs
                direct: Direct.swift
                output: Set.swift
                functions:
                  there: {parameters: {value: {type: Int32}}}

                """, to: "swift-bind.yaml")
            #expect(try project.run("generate").exitCode == 0)
            let files = [
                "sized.h": header, "sized.stubs.c": try project.text("CStubs/sized.stubs.c"),
                "sized.stubs.h": try project.text("CStubs/include/sized.stubs.h").replacing(
                    "<sized.h>", with: "\"sized.h\""),
            ]
            for compiler in CCompiler.all {
                let errors =
                    try CCompiler.errors(of: "sized.stubs.c", among: files, by: compiler, standard: "c11") ?? ""
                #expect(
                    errors.contains("parameter 1, `value`, of `there` has another size in the description"),
                    "\(errors)")
            }
        }
    }
#endif
