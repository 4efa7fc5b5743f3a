#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// What the settings say of names, and of types that are declared where C does not keep them.
    @Suite struct NameTests {
        private static let header = """
            enum numbers_kind { NUMBERS_A };
            struct numbers_both { int x; };
            int numbers_both(struct numbers_both *b, enum numbers_kind kind);
            int numbers_open(int a);
            int numbers_open_v2(int a, int b);

            """

        @Test(
            "Two things with the name that the settings want are told, with the place",
            arguments: [
                (
                    "  numbers_open: run\n  numbers_open_v2: run",
                    [
                        "swift-bind.yaml:4:3: error: 'numbers_open' cannot be called 'run', as 'run' is the name of "
                            + "'numbers_open_v2' too [name-collision]",
                        "swift-bind.yaml:5:3: error: 'numbers_open_v2' cannot be called 'run'",
                    ]
                ),
                ("  numbers_open_v2: open", ["swift-bind.yaml:4:3: error: 'numbers_open_v2' cannot be called 'open'"]),
                (
                    "  struct numbers_both: String",
                    [
                        "error: 'struct numbers_both' cannot be called 'String', as 'String' is the name of something "
                            + "else"
                    ]
                ),
                ("  numbers_nobody: x", ["swift-bind.yaml:4:3: error: 'names' has 'numbers_nobody'"]),
            ])
        func collisions(_ names: String, _ messages: [String]) throws {
            let project = try Project("headers: numbers.h\nprefix: numbers_\nnames:\n\(names)\n", header: Self.header)
            defer { project.remove() }
            let run = try project.run("generate", "--output", "N.swift")
            #expect(run.exitCode == 1)
            for message in messages { #expect(run.errors.contains(message), "\(run.errors)") }
        }

        @Test(
            "Types have names with 'enum' and without, in all settings",
            arguments: ["enum numbers_kind", "numbers_kind"])
        func tags(_ name: String) throws {
            let project = try Project(
                "headers: numbers.h\nonly: \(name)\nnames: {\(name): Sort}", header: Self.header)
            defer { project.remove() }
            let run = try project.run("generate")
            #expect(run.exitCode == 0 && run.output.contains("struct Sort: CEnum"), "\(run.errors)")
        }

        @Test("A function has its name for itself")
        func shared() throws {
            let project = try Project("headers: numbers.h\nnames: {numbers_both: join}", header: Self.header)
            defer { project.remove() }
            let run = try project.run("generate")
            #expect(run.exitCode == 0 && run.output.contains("let join: "))
            #expect(run.output.contains("struct NumbersBoth: "))
        }

        @Test(
            "What is declared among parameters is what is declared outside, and told",
            arguments: [[], ["--libclang", "libclang-14.so.13"]])
        func localTypes(_ library: [String]) throws {
            let header = """
                typedef int (*numbers_reader)(struct numbers_later *later);
                struct numbers_ways { int (*open)(struct numbers_way *way); struct numbers_inner *inner; };
                int numbers_read(numbers_reader reader);
                struct numbers_later { int x; };
                int numbers_use(struct numbers_later *later, struct numbers_inner *inner);
                int numbers_early(struct numbers_last *last);
                struct numbers_last { int x; };

                """
            let project = try Project()
            defer { project.remove() }
            // Of what is in folders compilers do not warn.
            try FileManager.default.createDirectory(
                at: project.folder.appending(path: "include"), withIntermediateDirectories: false)
            try project.write(header, to: "include/late.h")
            let run = try Tool.run(
                ["generate", "late.h", "-I", "include", "--prefix", "numbers_"] + library, in: project.folder)
            #expect(run.exitCode == 0)
            for (place, name, type) in [
                ("1:15", "numbers_reader", "later"), ("2:8", "struct numbers_ways", "way"),
                ("6:5", "numbers_early", "last"),
            ] {
                #expect(
                    run.errors.contains(
                        "include/late.h:\(place): warning: '\(name)' declares 'struct numbers_\(type)' among its"),
                    "\(run.errors)")
            }
            #expect(run.errors.split(separator: "\n").count == 4, "\(run.errors)")
            for line in [
                "typealias Reader = (Pointer<Later>?) -> Int32", "struct Later: CStruct {", "enum Inner: OpaqueType",
                "let use: Fn<F, (Pointer<Later>?, Handle<Inner>?) -> Int32>",
                "let early: Fn<F, (Pointer<Last>?) -> Int32>",
            ] { #expect(run.output.contains(line), "\(run.output)") }
            let check = try Tool.run(["check", "late.h", "-I", "include", "--compile"] + library, in: project.folder)
            #expect(check.exitCode == 0, "\(check.errors)")
        }
    }
#endif
