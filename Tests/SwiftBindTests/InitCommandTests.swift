#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct InitCommandTests {
        @Test("What init writes is where generate goes on")
        func begin() throws {
            let project = try Project()
            defer { project.remove() }
            #expect(try project.run("init", "numbers.h").exitCode == 0)
            #expect(try project.text("swift-bind.yaml").contains("prefix: [\"numbers_\"]"))
            #expect(try project.run("generate").exitCode == 0)
            #expect(
                try project.text("Numbers.swift").contains(
                    "add = f.fn(\"numbers_add\", \"a\", \"b\")"))
            #expect(try project.run("check").exitCode == 0)
            let again = try project.run("init", "numbers.h")
            #expect(again.exitCode == 1 && again.errors.contains("the file is there already"))
            // Each setting that is shown as an example is one.
            let examples = try project.text("swift-bind.yaml").split(separator: "\n").map { line in
                line.hasPrefix("#") && (!line.hasPrefix("# ") || line.hasPrefix("#  "))
                    ? line.dropFirst() : line
            }.filter { !$0.hasPrefix("pkg-config") }
            try project.write(examples.joined(separator: "\n") + "\n", to: "all.yaml")
            let run = try project.run("generate", "--config", "all.yaml")
            #expect(!run.errors.contains("[settings]"), "\(run.errors)")
        }

        @Test(
            "Settings in another folder lead to the same files",
            arguments: [
                ("other/folder/s.yaml", "../../sub/numbers.h", "../../sub"),
                ("sub/s.yaml", "numbers.h", "."),
                ("../s.yaml", "inner/sub/numbers.h", "inner/sub"),
                ("./s.yaml", "sub/numbers.h", "sub"),
            ])
        func elsewhere(output: String, header: String, include: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                mkdir -p inner/sub inner/other/folder
                mv numbers.h inner/sub
                cd inner
                echo 'int more(void);' > sub/more.h
                $tool init sub/numbers.h more.h -I sub --output \(output)
                $tool generate --config \(output) --quiet
                """, in: project.folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.errors.contains("'swift-bind generate --config \(output)'"))
            let settings = try project.text("inner/\(output)")
            #expect(settings.contains("headers: [\"\(header)\", \"more.h\"]"), "\(settings)")
            #expect(settings.contains("include: [\"\(include)\"]"), "\(settings)")
        }

        @Test("Everything that headers were read with is in the settings")
        func reading() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                library=$($tool doctor | sed -n 's/^ok: libclang: .*, \\(\\/.*\\)/\\1/p')
                ln -s "$library" libclang.so
                mkdir folder
                $tool init numbers.h -DSOME=1 --libclang ./libclang.so --target aarch64-linux-gnu --sysroot . \
                    --output folder/swift-bind.yaml
                cd folder && $tool generate
                """, in: project.folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            let settings = try project.text("folder/swift-bind.yaml")
            for line in [
                "libclang: \"../libclang.so\"", "target: \"aarch64-linux-gnu\"", "sysroot: \"..\"",
                "define: [\"SOME=1\"]",
            ] {
                #expect(settings.contains("\n\(line)\n"), "\(settings)")
            }
        }

        @Test("Settings begin with what is said, and not with others")
        func others() throws {
            let project = try Project("headers: numbers.h\nskip: numbers_print")
            defer { project.remove() }
            let config = try project.run(
                "init", "--config", "swift-bind.yaml", "--output", "new.yaml")
            #expect(
                config.exitCode == 1
                    && config.errors.contains("swift-bind.yaml is not read: 'init' begins settings")
            )
            let run = try project.run("init", "--output", "new.yaml")
            #expect(
                run.exitCode == 1 && run.errors.contains("there is no header to read"),
                "\(run.errors)")
            let nameless = try project.run("init", "numbers.h", "--output", "")
            #expect(nameless.exitCode == 1 && nameless.errors.contains("'output' names no file"))
            let link = try Tool.shell(
                "ln -s nowhere link; $tool init numbers.h --output link", in: project.folder)
            #expect(
                link.exitCode == 1
                    && link.errors.contains("error: link: the file is there already."),
                "\(link.errors)")
            #expect(try project.files == ["link", "numbers.h", "swift-bind.yaml"])
        }
    }
#endif
