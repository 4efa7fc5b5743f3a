#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// Files are written where they are to be, as a whole or not at all.
    @Suite struct OutputTests {
        @Test(
            "Two outputs are two files",
            arguments: [
                "--output a --check a", "--output a --check ./a", "--check sub/../a --stubs a",
                "--output a --depfile a",
                "--output a --check link", "--output a --stubs nowhere",
                "--output link --check nowhere",
                "--output a --check sub/up/a",
            ])
        func same(options: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                echo old > a; mkdir sub; ln -s .. sub/up; ln -s a link; ln -s link nowhere
                $tool generate numbers.h \(options)
                code=$?
                [ "$(cat a)" = old ] && [ -L link ] && exit $code
                """, in: project.folder)
            #expect(
                run.exitCode == 1 && run.errors.contains("' are the same file: "), "\(run.errors)")
            #expect(
                run.errors.hasSuffix(". Give each a file of its own [output]\n"), "\(run.errors)")
            #expect(try project.files == ["a", "link", "nowhere", "numbers.h", "sub"])
        }

        @Test("Two outputs are two files, of those that are not there yet, too")
        func sameLater() throws {
            let project = try Project("headers: numbers.h\noutput: a\ncheck: later")
            defer { project.remove() }
            let run = try Tool.shell("ln -s a later; $tool generate", in: project.folder)
            #expect(
                run.errors
                    == "error: 'output' and 'check' are the same file: later. Give each a file of its own [output]\n"
            )
            #expect(try project.run("check").errors == run.errors)
            #expect(try project.files == ["later", "numbers.h", "swift-bind.yaml"])
            let streams = try project.run(
                "generate", "numbers.h", "--output", "/dev/null", "--check", "/dev/null")
            #expect(streams.exitCode == 0, "\(streams.errors)")
        }

        @Test("A rule for make is one for files", arguments: ["depfile: d", "headers: numbers.h"])
        func depfile(settings: String) throws {
            let project = try Project(settings)
            defer { project.remove() }
            let run = try project.run(
                "generate", "numbers.h", "--depfile", "d", "--config", "swift-bind.yaml")
            #expect(run.exitCode == 1 && run.output == "")
            #expect(
                run.errors == "error: 'depfile' is a rule for files, and none is written. "
                    + "Name one with --output, --check, --stubs, --static or --worker [output]\n", "\(run.errors)")
            #expect(try project.files == ["numbers.h", "swift-bind.yaml"])
        }

        @Test("Files are made of the settings and the templates, too")
        func inputs() throws {
            let project = try Project(
                "headers: numbers.h\noutput: N.swift\ndepfile: d\ntemplates: mine")
            defer { project.remove() }
            #expect(try project.run("templates", "export", "mine").exitCode == 0)
            #expect(try project.run("generate").exitCode == 0)
            let rule = try project.text("d")
            #expect(
                rule.hasPrefix("N.swift: \\\n") && rule.contains("\n  swift-bind.yaml"), "\(rule)")
            #expect(rule.contains("\n  mine/swift/constant.mustache"))
        }

        @Test(
            "What is read is not written over",
            arguments: [
                "numbers.h", "link", "swift-bind.yaml", "mine/swift/set.mustache", "./numbers.h",
            ])
        func readFiles(output: String) throws {
            let project = try Project("headers: numbers.h\ntemplates: mine")
            defer { project.remove() }
            let run = try Tool.shell(
                """
                $tool templates export mine; ln -s numbers.h link; cp -a . ../copy.$$
                $tool generate --check \(output)
                code=$?
                diff -r . ../copy.$$ && rm -r ../copy.$$ && exit $code
                """, in: project.folder)
            #expect(
                run.exitCode == 1
                    && run.errors.hasSuffix(
                        "error: \(output) is a file that is read, and would be written over. Name another [output]\n"
                    ),
                "\(run.errors)\(run.output)")
        }

        @Test("Errors are told by their names")
        func identifiers() throws {
            let project = try Project()
            defer { project.remove() }
            for (options, identifier) in [
                (["--output", "no/such"], "output"), (["--strict"], "strict"), (["--templates", "none"], "template"),
                (["--name", "a b"], "settings"), (["--pkg-config", "no-such-package"], "pkg-config"),
            ] {
                let run = try Tool.run(["generate", "numbers.h", "--diagnostics", "json"] + options, in: project.folder)
                #expect(run.exitCode == 1 && run.errors.contains("\"identifier\":\"\(identifier)\""), "\(run.errors)")
                #expect(!run.errors.contains("\"failure\""))
            }
        }

        @Test(
            "An output without a name is none", arguments: ["output", "check", "stubs", "depfile"])
        func nameless(key: String) throws {
            let project = try Project("headers: numbers.h\n\(key):\n")
            defer { project.remove() }
            for arguments in [["generate"], ["generate", "numbers.h", "--\(key)", ""]] {
                let run = try Tool.run(arguments, in: project.folder)
                #expect(
                    run.exitCode == 1
                        && run.errors == "error: '\(key)' names no file. Name one [output]\n",
                    "\(run.errors)")
            }
        }

        @Test("A file that is written over keeps its permissions, and a link stays one")
        func kept() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                touch N.swift; chmod 640 N.swift; ln -s later link
                $tool generate numbers.h --quiet --output N.swift --check link
                stat -c '%a %F' N.swift link later
                """, in: project.folder)
            #expect(
                run.exitCode == 0 && run.output.hasPrefix("640 regular file\n"),
                "\(run.output)\(run.errors)")
            #expect(
                run.output.contains(" symbolic link\n") && run.output.hasSuffix(" regular file\n"),
                "\(run.output)")
        }

        @Test("The standard output stays where it leads, wherever that is")
        func streams() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                ln -s /proc/self/fd/1 out
                echo first > both; $tool generate numbers.h --quiet --output out >> both
                exec 3> gone; rm gone; $tool generate numbers.h --quiet --output out >&3
                cat /proc/$$/fd/3 | wc -l; head -1 both; wc -l < both; ls
                """, in: project.folder)
            let lines = run.output.split(separator: "\n")
            #expect(run.exitCode == 0 && lines.count == 6, "\(run.errors)\(run.output)")
            #expect(
                lines.dropFirst(1).first == "first"
                    && lines.dropFirst(3) == ["both", "numbers.h", "out"])
            #expect(
                Int(lines[0]).map { $0 + 1 } == Int(lines[2]) && lines[0] != "0", "\(run.output)")
        }

        @Test(
            "Nothing is written to files by whom the standard error was closed",
            arguments: ["2>&-", ">&-", "<&-"])
        func closed(stream: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                $tool generate numbers.h --quiet --output N.swift --check c.c
                cp N.swift M.swift; mkdir new; cd new; cp ../numbers.h .
                $tool generate numbers.h --verbose --output N.swift --check c.c \(stream)
                $tool check numbers.h --output N.swift --check c.c --compile --verbose \(stream) || exit
                cmp N.swift ../N.swift && cmp c.c ../c.c
                """, in: project.folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            let lost = try Tool.shell("$tool dump numbers.h >&-", in: project.folder)
            #expect(
                lost.exitCode == 1 && lost.errors.contains("the standard output cannot be written"),
                "\(lost.errors)")
        }

        @Test("A file that may not become as large as it would be is not there by half")
        func limit() throws {
            let header = (0..<2000).map { "int numbers_\($0)(int value);\n" }.joined()
            let project = try Project(header: header)
            defer { project.remove() }
            let run = try Tool.shell(
                "ulimit -f 8; $tool generate numbers.h --output N.swift", in: project.folder)
            #expect(
                run.exitCode == 1
                    && run.errors.hasSuffix(
                        "N.swift: the file cannot be written: File too large [output]\n"),
                "\(run.errors)")
            #expect(try project.files == ["numbers.h"])
        }

        @Test("Interrupted while it writes, it writes all", arguments: ["INT", "TERM", "HUP", "QUIT"])
        func interrupted(signal: String) throws {
            let project = try Project()
            defer { project.remove() }
            try project.write(
                """
                #include <signal.h>
                #include <sys/syscall.h>
                #include <unistd.h>
                int rename(const char *from, const char *to) {
                    kill(getpid(), SIG\(signal));
                    return (int)syscall(SYS_rename, from, to);
                }
                """, to: "rename.c")
            let run = try Tool.shell(
                """
                $tool generate numbers.h --quiet --output whole --check c
                gcc -shared -fPIC -o rename.so rename.c
                LD_PRELOAD=$PWD/rename.so $tool generate numbers.h --quiet --output N.swift --check d
                cmp N.swift whole && cmp c d && ls
                """, in: project.folder)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output == "N.swift\nc\nd\nnumbers.h\nrename.c\nrename.so\nwhole\n", "\(run.output)")
        }

        @Test("What compilers read is nobody else's, and nothing is left of it")
        func temporary() throws {
            let project = try Project("headers: numbers.h")
            defer { project.remove() }
            let run = try Tool.shell(
                """
                mkdir tmp
                printf '#!/bin/sh\\nls $TMPDIR; cat /dev/stdin\\nkill -9 $PPID\\n' > cc; chmod +x cc
                TMPDIR=$PWD/tmp $tool check --compile --cc ./cc --quiet
                ls tmp
                """, in: project.folder)
            #expect(run.output == "", "\(run.output)\(run.errors)")
            let none = try Tool.shell("TMPDIR=$PWD/none $tool check --compile", in: project.folder)
            #expect(
                none.exitCode == 1
                    && none.errors.contains("/none: no file can be made there: No such file"),
                "\(none.errors)")
            #expect(
                none.errors.hasSuffix(
                    "Set TMPDIR to a folder that can be written to [temporary-file]\n"))
            let header = try Tool.shell(
                "mkdir sub; mv numbers.h sub; echo '#error' > numbers.h; $tool check sub/numbers.h --compile",
                in: project.folder)
            #expect(header.exitCode == 0, "\(header.errors)")
        }
    }
#endif
