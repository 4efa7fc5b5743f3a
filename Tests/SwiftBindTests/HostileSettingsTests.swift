#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// What is no file of settings, or a bad one, ends with an error that says so, and soon.
    @Suite struct HostileSettingsTests {
        @Test(
            "It is refused",
            arguments: [
                (
                    "rm -f s.yaml",
                    "error: s.yaml: the file cannot be read: No such file or directory [settings]"
                ),
                (
                    "mkdir s.yaml",
                    "error: s.yaml: the file cannot be read: Is a directory [settings]"
                ),
                (
                    "ln -s /dev/zero s.yaml",
                    "error: s.yaml: the file cannot be read: it has more than 16777216 bytes [settings]"
                ),
                (
                    "printf 'headers: numbers.h\\n# gr\\374\\337e\\n' > s.yaml",
                    "error: s.yaml: the file cannot be read: line 2 is no UTF-8 text [settings]"
                ),
                (
                    "printf 'headers: \"numbers.h\\\\0\"' > s.yaml",
                    "s.yaml:1:10: error: 'headers' has a NUL in it [settings]"
                ),
                ("printf 'a: %0.s[' {1..100000} > s.yaml", "no YAML: "),
                (
                    "printf 'headers: numbers.h\\n---\\nheaders: b.h\\n' > s.yaml",
                    "no YAML: but found another document"
                ),
                (
                    "printf 'headers: numbers.h\\nname: a b\\n' > s.yaml",
                    "error: 'a b' is no name in Swift [settings]"
                ),
                (
                    """
                    echo 'a0: &a0 [x, x, x, x, x, x, x, x, x]' > s.yaml
                    for i in {1..12}; do
                        echo "a$i: &a$i [*a$((i - 1)), *a$((i - 1)), *a$((i - 1)), *a$((i - 1)), *a$((i - 1))]"
                    done >> s.yaml
                    echo 'headers: *a12' >> s.yaml
                    """, "error: 'headers' is a text [settings]"
                ),
            ])
        func refused(making: String, message: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                "\(making)\n$tool generate --config s.yaml", in: project.folder)
            #expect(
                run.exitCode == 1 && run.output == "" && run.errors.contains(message),
                "\(run.errors)")
        }

        @Test("Their folder may be the one outside")
        func outside() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                "mkdir a; printf 'headers: ../numbers.h\\ninclude: ..\\n' > a/s.yaml; $tool generate --config a/s.yaml",
                in: project.folder)
            #expect(run.exitCode == 0, "\(run.errors)")
        }

        @Test("What is there and cannot be read is not missing")
        func unreadable() throws {
            let project = try Project("headers: numbers.h\noutput: N.swift")
            defer { project.remove() }
            let run = try Tool.shell("mkdir N.swift; $tool check", in: project.folder)
            #expect(
                run.exitCode == 1
                    && run.errors.hasSuffix(
                        "error: N.swift: the file cannot be read: Is a directory [check]\n"),
                "\(run.errors)")
        }

        @Test("A reader that goes away ends the tool quietly")
        func pipes() throws {
            let project = try Project(
                header: "#include <stdio.h>\n#include <stdlib.h>\nint f(FILE *file, ...);\n")
            defer { project.remove() }
            for command in [
                "dump stdio.h", "generate stdio.h",
                "generate stdio.h --output /dev/stdout --check c.c",
            ] {
                // libcurl, which other tests call meanwhile, has the signal ignored for a while.
                let run = try Tool.shell(
                    """
                    {
                        until [ -e gone ]; do sleep 0.01; done
                        env --default-signal=PIPE $tool \(command) --quiet
                        echo $? > code
                    } | { exec <&-; touch gone; }
                    cat code; rm gone code
                    """, in: project.folder)
                #expect(run.output == "141\n" && run.errors == "", "\(run.output)\(run.errors)")
            }
            #expect(try project.files == ["numbers.h"])
        }
    }
#endif
