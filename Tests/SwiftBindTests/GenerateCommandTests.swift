#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct GenerateCommandTests {
        @Test("Diagnostics can be read by programs")
        func json() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--diagnostics", "json", "--output", "N.swift")
            #expect(run.exitCode == 0 && run.output == "")
            let lines = run.errors.split(separator: "\n")
            #expect(lines.count == 1)
            let value = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
            #expect(
                value?["identifier"] as? String == "variadic-function" && value?["severity"] as? String == "warning")
            #expect((value?["location"] as? [String: Any])?["line"] as? Int == 5)
            let failed = try project.run("generate", "no.h", "--diagnostics", "json")
            for line in failed.errors.split(separator: "\n") {
                #expect(try JSONSerialization.jsonObject(with: Data(line.utf8)) is [String: Any])
            }
        }

        @Test("What is left out is counted")
        func summary() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--output", "N.swift")
            #expect(
                run.errors.hasSuffix(
                    "numbers.h: 1 function, 1 variable, 1 type, 1 constant written; left out: 1 variadic-function\n"))
            #expect(try project.run("generate", "numbers.h", "--quiet").errors == "")
        }

        @Test("What only a C compiler can pass needs stubs, and is told of without them")
        func stubs() throws {
            let project = try Project(
                header: """
                    struct numbers { _Float16 half; _Complex _Float16 root; };
                    _Float16 numbers_half(_Float16 value);

                    """)
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--output", "N.swift")
            #expect(run.exitCode == 0)
            #expect(
                run.errors.contains(
                    "'numbers_half' is left out: how '_Float16' is passed is known to the C compiler alone. Have stubs "
                        + "written with --stubs [by-value-layout]"), "\(run.errors)")
            let text = try project.text("N.swift")
            #expect(text.contains("var half: OpaqueBytes<2, 2> =") && text.contains("var root: OpaqueBytes<4, 2> ="))
            #expect(try project.run("generate", "numbers.h", "--output", "N.swift", "--stubs", "s.c").exitCode == 0)
            let type = "Fn<F, (Out<OpaqueBytes<2, 2>>, In<OpaqueBytes<2, 2>>) -> Void>"
            #expect(try project.text("N.swift").contains(type))
            #expect(try project.text("s.c").contains("    *swb_result = numbers_half(*swb_0);\n"))
        }

        @Test("A union that may hold an address that is _Atomic goes by its address")
        func atomicAddress() throws {
            let project = try Project(
                header: "union numbers_place { _Atomic(char *) text; long n; };\n"
                    + "union numbers_place numbers_same(union numbers_place value);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--output", "N.swift", "--stubs", "s.c")
            #expect(run.exitCode == 0, "\(run.errors)")
            let type = "Fn<F, (Pointer<NumbersPlace>, Pointer<NumbersPlace>) -> Void>"
            #expect(try project.text("N.swift").contains(type))
        }

        @Test("What a library does not have can be left out")
        func library() throws {
            let project = try Project(header: "int abs(int value);\nint nobody_has_this(void);\n")
            defer { project.remove() }
            let run = try project.run("generate", "numbers.h", "--library", "libc.so.6")
            #expect(run.exitCode == 0 && run.output.contains("\"abs\"") && !run.output.contains("nobody_has_this"))
            #expect(
                run.errors.contains("warning: 'nobody_has_this' is left out: libc.so.6 has it not [missing-symbol]"))
            #expect(try project.run("generate", "numbers.h", "--library", "libno-such.so.1").exitCode == 1)
            #expect(try project.run("generate", "numbers.h", "--library", "libc.so.6", "--strict").exitCode == 1)
        }

        @Test("Comments can be left out")
        func documentation() throws {
            let project = try Project(header: "/** Adds. */\nint numbers_add(int a, int b);\n")
            defer { project.remove() }
            #expect(try project.run("generate", "numbers.h").output.contains("    /// Adds.\n"))
            #expect(try !project.run("generate", "numbers.h", "--no-documentation").output.contains("Adds."))
            let dump = try project.run("dump", "numbers.h", "--after", "binding", "--no-documentation")
            #expect(dump.exitCode == 0 && !dump.output.contains("Adds."))
        }

        @Test("Steps can be looked at", arguments: ["read", "filter", "names", "binding"])
        func passes(_ pass: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try project.run("dump", "numbers.h", "--after", pass, "--prefix", "numbers_", "--only", "*_add")
            let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
            switch pass {
            case "read":
                #expect(value?["schemaVersion"] as? Int == 1)
                #expect(run.output.contains("numbers_count"))
            case "filter": #expect(!run.output.contains("numbers_count") && run.output.contains("numbers_add"))
            case "names": #expect((value?["members"] as? [String: String]) == ["numbers_add": "add"])
            default: #expect((value?["functions"] as? [[String: Any]])?.first?["name"] as? String == "add")
            }
            #expect(!run.output.contains("\"_0\""))
        }

        @Test("Headers are those of the target")
        func target() throws {
            let project = try Project(
                header: "#include <stdint.h>\nstruct s { char c; long double d; };\nlong f(long *p);\n")
            defer { project.remove() }
            let foreign = try project.run("generate", "numbers.h", "--target", "aarch64-linux-gnu")
            #expect(foreign.exitCode == 1 && foreign.errors.contains("[foreign-target]"))
            let run = try project.run(
                "generate", "numbers.h", "--target", "aarch64-linux-gnu", "--sysroot", "/usr/aarch64-linux-gnu",
                "--check", "check.c")
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output.hasPrefix("// Made by swift-bind from numbers.h, for aarch64-linux-gnu.\n"))
            let narrow = try project.run(
                "dump", "numbers.h", "--target", "i686-linux-gnu", "--sysroot", "/usr/i686-linux-gnu")
            // A `long double` has 12 bytes there, at a boundary of 4.
            #expect(narrow.output.contains("\"size\" : 16") && !narrow.output.contains("\"size\" : 32"))
            let check = try project.run(
                "check", "numbers.h", "--target", "aarch64-linux-gnu", "--sysroot", "/usr/aarch64-linux-gnu",
                "--compile",
                "--cc", "aarch64-linux-gnu-gcc")
            #expect(check.exitCode == 0, "\(check.errors)")
            #expect(try project.run("generate", "numbers.h", "--target", "no-such", "--sysroot", "/").exitCode == 1)
        }

        @Test("Packages of pkg-config tell where headers are")
        func packages() throws {
            let project = try Project()
            defer { project.remove() }
            try project.write(
                "Name: numbers\nDescription: n\nVersion: 1\nCflags: -I${pcfiledir} -DSOME=1\n", to: "numbers.pc")
            let path = project.folder.path
            let run = try Tool.run(
                ["generate", "--pkg-config", "numbers", "numbers.h", "--name", "N"],
                environment: ["PKG_CONFIG_PATH": path])
            #expect(run.exitCode == 0, "\(run.errors)")
            let unknown = try Tool.run(["generate", "--pkg-config", "no-such-package", "numbers.h"])
            #expect(unknown.exitCode == 1 && unknown.errors.contains("'no-such-package' is not known to pkg-config"))
        }

        @Test("Colours are for terminals alone, and not for everybody", arguments: [true, false])
        func colours(_ isWanted: Bool) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.run(
                ["generate", "numbers.h", "--output", "N.swift"], in: project.folder,
                environment: ["NO_COLOR": isWanted ? "" : "1"], onTerminal: true)
            #expect(run.output.contains("\u{1B}[1;35mwarning:") == isWanted, "\(run.output)")
            #expect(try !project.run("generate", "numbers.h", "--output", "N.swift").errors.contains("\u{1B}"))
        }

        @Test("What this machine lacks is told")
        func doctor() throws {
            let run = try Tool.run(["doctor"])
            #expect(run.output.contains("ok: libclang: ") && run.output.contains("ok: calls in process\n"))
            let without = try Tool.run(["doctor", "--libclang", "libno-such.so"])
            #expect(without.exitCode == 1 && without.output.contains("missing: libclang: "))
        }
    }
#endif
