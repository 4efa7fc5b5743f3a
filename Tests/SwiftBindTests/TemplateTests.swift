#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct TemplateTests {
        @Test("Templates can be taken out, changed and used")
        func templates() throws {
            let project = try Project()
            defer { project.remove() }
            #expect(try project.run("templates", "export", "mine").exitCode == 0)
            #expect(try project.run("templates", "export", "mine").exitCode == 1)
            let same = try project.run("generate", "numbers.h", "--templates", "mine")
            #expect(try same.output == project.run("generate", "numbers.h").output)
            try project.write(
                "{{access}}let {{name}}: {{type}} = {{value}} // mine\n",
                to: "mine/swift/constant.mustache")
            #expect(
                try project.run("generate", "numbers.h", "--templates", "mine").output.contains(
                    "= 9 // mine\n"))
            #expect(
                try project.run("templates", "show", "swift/constant").output.contains(
                    "let {{name}}: {{type}}"))

            try project.write("\n{{valu}}\n", to: "mine/swift/constant.mustache")
            let unknown = try project.run("generate", "numbers.h", "--templates", "mine")
            #expect(
                unknown.exitCode == 1
                    && unknown.errors.contains(
                        "mine/swift/constant.mustache:2:1: error: there is no 'valu' that a template could show "
                            + "[template]"),
                "\(unknown.errors)")
            try project.write("{{>swift/nothing}}\n", to: "mine/swift/constant.mustache")
            let partial = try project.run("generate", "numbers.h", "--templates", "mine")
            #expect(
                partial.exitCode == 1
                    && partial.errors.contains(":1:1: error: there is no template 'swift/nothing'"))
            try project.write("{{#name}}\n", to: "mine/swift/constant.mustache")
            #expect(
                try project.run("generate", "numbers.h", "--templates", "mine").errors.contains(
                    "constant.mustache:"))
            try project.write("", to: "mine/swift/constants.mustache")
            let wrong = try project.run("generate", "numbers.h", "--templates", "mine")
            #expect(
                wrong.exitCode == 1
                    && wrong.errors.contains("Did you mean 'swift/constant.mustache'?"))
            #expect(try project.run("templates", "show", "swift/set2").exitCode == 64)
        }

        @Test(
            "A folder of templates that cannot be used is told with its place and what to do",
            arguments: [
                (
                    "true",
                    "error: mine: the folder of templates cannot be read: No such file or directory."
                ),
                (
                    "touch mine",
                    "error: mine: the folder of templates cannot be read: Not a directory."
                ),
                (
                    "ln -s mine mine",
                    "error: mine: the folder of templates cannot be read: Too many levels of symbolic"
                ),
                ("mkdir -p mine/swift", "error: mine: there is no template in the folder."),
                (
                    "mkdir -p mine/swift/constant.mustache",
                    "error: mine/swift/constant.mustache: the template cannot be read: Is a directory."
                ),
                (
                    "mkdir -p mine/swift; mkfifo mine/swift/constant.mustache",
                    "error: mine/swift/constant.mustache: the template is no file."
                ),
                (
                    "mkdir -p mine/swift; printf 'a\n\\377\n' > mine/swift/constant.mustache",
                    "error: mine/swift/constant.mustache: the template cannot be read: line 2 is no UTF-8 text."
                ),
            ])
        func unusable(making: String, message: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                "\(making)\n$tool generate numbers.h --templates mine", in: project.folder)
            #expect(run.exitCode == 1 && run.output == "")
            #expect(run.errors.hasPrefix(message), "\(run.errors)")
            #expect(
                run.errors.contains(
                    "'swift-bind templates export FOLDER' writes a folder with all of them [template]"
                ))
        }

        @Test(
            "Templates in the wrong place, or with a wrong name, are told",
            arguments: [
                ("constant.mustache", "swift/constant.mustache"),
                ("swift/constnt.mustache", "swift/constant.mustache"),
                ("swift/constant.mustach", "swift/constant.mustache"),
                ("swift/swift/set.mustache", "swift/set.mustache"),
                ("Swift/constant.mustache", "swift/constant.mustache"),
            ])
        func misplaced(file: String, meant: String) throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                mkdir -p mine/swift/swift mine/Swift
                $tool templates show swift/alias > mine/swift/alias.mustache
                echo > mine/\(file)
                $tool generate numbers.h --templates mine
                """, in: project.folder)
            #expect(run.exitCode == 1 && run.output == "")
            #expect(
                run.errors
                    == "error: mine/\(file): there is no such template. Did you mean '\(meant)'? [template]\n",
                "\(run.errors)")
        }

        @Test("What is nobody's template may lie beside them")
        func others() throws {
            let project = try Project()
            defer { project.remove() }
            let run = try Tool.shell(
                """
                $tool templates export mine/
                mkdir mine/.git
                touch mine/README.md mine/.git/set.mustache mine/swift/constant.mustache~
                $tool generate numbers.h --templates mine/ --quiet
                """, in: project.folder)
            #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
        }

        @Test("Where templates cannot be written, none are")
        func unwritable() throws {
            let project = try Project()
            defer { project.remove() }
            for folder in ["numbers.h", "numbers.h/a"] {
                let run = try project.run("templates", "export", folder)
                #expect(run.exitCode == 1)
                #expect(
                    run.errors.hasSuffix("the folder cannot be made: Not a directory [output]\n"),
                    "\(run.errors)")
            }
            let run = try Tool.shell(
                "mkdir -p mine/swift; ln -s nowhere mine/swift/variables.mustache; $tool templates export mine",
                in: project.folder)
            #expect(
                run.exitCode == 1
                    && run.errors
                        == "error: mine/swift/variables.mustache: the file is there already. "
                        + "Delete it, or name another [output]\n",
                "\(run.errors)")
            #expect(
                try FileManager.default.contentsOfDirectory(
                    atPath: project.folder.path + "/mine/swift")
                    == ["variables.mustache"])
        }
    }
#endif
