#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct CheckCommandTests {
        @Test("What is not current is shown, with an exit code of its own")
        func stale() throws {
            let project = try Project("headers: numbers.h\noutput: Numbers.swift\nstubs: stubs.c")
            defer { project.remove() }
            let missing = try project.run("check")
            #expect(missing.exitCode == 2 && missing.errors.contains("error: Numbers.swift is missing"))
            #expect(try project.run("generate").exitCode == 0)
            let current = try project.run("check", "--quiet")
            #expect(current.exitCode == 0 && current.output == "" && current.errors == "")

            try project.write(Project.header.replacing("int b)", with: "long b)"), to: "numbers.h")
            let run = try project.run("check", "--quiet")
            #expect(run.exitCode == 2)
            #expect(run.errors == "error: Numbers.swift is not current. Run 'swift-bind generate' again [stale]\n")
            #expect(
                run.output.contains(
                    """
                    -    let numbersAdd: Fn<F, (Int32, Int32) -> Int32>
                    +    let numbersAdd: Fn<F, (Int32, C.Long) -> Int32>
                    """), "\(run.output)")
        }

        @Test("A difference is what patch takes", arguments: [[4], [0], [29], [3, 9, 20], [5, 6, 14]])
        func difference(_ lines: [Int]) throws {
            let header = (0..<30).map { "int numbers_\($0)(int value);\n" }
            let project = try Project("headers: numbers.h\noutput: Numbers.swift", header: header.joined())
            defer { project.remove() }
            #expect(try project.run("generate").exitCode == 0)
            let old = try project.text("Numbers.swift")
            var changed = header
            for line in lines { changed[line] = line % 2 == 0 ? "" : "long more_\(line)(void);\n\(changed[line])" }
            try project.write(changed.joined(), to: "numbers.h")
            try project.write(try project.run("check").output, to: "patch")
            let patch = Process()
            patch.executableURL = URL(filePath: "/usr/bin/env")
            patch.arguments = ["patch", "-s", "Numbers.swift", "patch"]
            patch.currentDirectoryURL = project.folder
            try patch.run()
            patch.waitUntilExit()
            #expect(patch.terminationStatus == 0)
            #expect(try project.text("Numbers.swift") != old && project.run("check").exitCode == 0)
        }

        @Test("C compilers find what does not fit")
        func compile() throws {
            let project = try Project("headers: numbers.h\noutput: Numbers.swift")
            defer { project.remove() }
            #expect(try project.run("generate").exitCode == 0)
            let fit = try project.run("check", "--compile")
            #expect(fit.exitCode == 0 && fit.errors.contains("gcc: the bindings fit the headers"))
            // What the compiler defines is not what libclang sees.
            try project.write(
                "#ifdef __clang__\nint numbers_add(int a, int b);\n#else\nint numbers_add(int a);\n#endif\n",
                to: "numbers.h")
            #expect(try project.run("generate").exitCode == 0)
            let run = try project.run("check", "--compile", "--cc", "gcc")
            #expect(run.exitCode == 2 && run.errors.contains("the type of numbers_add"), "\(run.errors)")
            let none = try project.run("check", "--compile", "--cc", "no-such-compiler")
            #expect(none.exitCode == 1 && none.errors.contains("no-such-compiler"))
            #expect(try project.run("check", "--cc", "gcc").exitCode == 64)
        }

        @Test(
            "Macros that have the names of fields do not stand in the way",
            arguments: ["signal.h", "sys/stat.h", "netinet/in.h"], CCompiler.all)
        func macros(_ header: String, _ compiler: String) throws {
            let run = try Tool.run(["check", header, "--quiet", "--compile", "--cc", compiler])
            #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
        }

        @Test(
            "So they do where bit-fields have other bits",
            arguments: ["unsigned a : 5, b : 3", "unsigned b : 3, a : 3"])
        func bits(_ others: String) throws {
            let project = try Project(
                "headers: numbers.h\noutput: Numbers.swift",
                header: """
                    struct numbers {
                        char first;
                        struct {
                    #ifdef __clang__
                            unsigned a : 3, b : 3;
                    #else
                            \(others);
                    #endif
                        };
                        const volatile int none : 4;
                        _Bool yes : 1;
                        enum numbers_kind { NUMBERS_ONE } kind : 2;
                        long long wide : 44;
                        char last[];
                    };

                    """)
            defer { project.remove() }
            #expect(try project.run("generate").exitCode == 0)
            let fit = try project.run("check", "--compile", "--cc", "clang")
            #expect(fit.exitCode == 0, "\(fit.errors)")
            let run = try project.run("check", "--compile", "--cc", "gcc")
            #expect(run.exitCode == 2 && run.errors.contains("the bits of struct numbers.a"), "\(run.errors)")
            #expect(!run.errors.contains("numbers.wide"), "\(run.errors)")
        }

        @Test("Where there is nothing to check, that is an error")
        func nothing() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try project.run("check", "numbers.h")
            #expect(run.exitCode == 1 && run.errors.contains("there is nothing to check"))
            let over = try project.run("generate", "numbers.h", "--output", "numbers.h")
            #expect(over.exitCode == 1 && over.errors.contains("numbers.h is a file that is read"))
            #expect(try project.text("numbers.h") == Project.header)
        }

        @Test("Symbols that a library lacks are told")
        func symbols() throws {
            let project = try Project(
                header: "int abs(int value);\nint nobody_has_this(void);\n__int128 nor_this(void);\n")
            defer { project.remove() }
            let run = try project.run("check", "numbers.h", "--library", "libc.so.6")
            #expect(run.exitCode == 2)
            #expect(run.errors.contains("libc.so.6 has no 'nobody_has_this'. Leave it out with --skip nobody_has_this"))
            #expect(!run.errors.contains("'abs'"))
            #expect(try project.run("check", "numbers.h", "--library", "libc.so.6", "--skip", "nobody*").exitCode == 0)
            let stubs = try project.run(
                "check", "numbers.h", "--library", "libc.so.6", "--skip", "nobody*", "--stubs", "stubs.c")
            #expect(stubs.exitCode == 2 && stubs.errors.contains("libc.so.6 has no 'nor_this'"), "\(stubs.errors)")
            #expect(try project.run("check", "numbers.h", "--library", "libno-such.so.1").exitCode == 1)
        }
    }
#endif
