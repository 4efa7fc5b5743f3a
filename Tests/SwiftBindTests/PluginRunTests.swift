#if Generator
    import TestSupport
    import Testing

    /// What the tool does for SwiftPM's plugins.
    @Suite struct PluginRunTests {
        @Test("A build gets the Swift file where it says, and no other")
        func build() throws {
            let project = try Project("headers: numbers.h\noutput: N.swift")
            defer { project.remove() }
            let run = try project.run("generate", "--plugin", "build", "--output", "Made.swift")
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(try project.files == ["Made.swift", "numbers.h", "swift-bind.yaml"])
        }

        @Test("Settings for which a build has no place are refused", arguments: ["check", "stubs", "depfile"])
        func others(key: String) throws {
            let project = try Project("headers: numbers.h\n\(key): other")
            defer { project.remove() }
            let run = try project.run("generate", "--plugin", "build", "--output", "Made.swift")
            #expect(run.exitCode == 1 && run.errors.hasPrefix("swift-bind.yaml:2:"), "\(run.errors)")
            #expect(run.errors.contains(": error: ") && run.errors.contains("'\(key)' out of the settings"))
            #expect(try project.files == ["numbers.h", "swift-bind.yaml"])
        }

        @Test("Settings without a file are passed by where a command writes files")
        func passedBy() throws {
            let project = try Project("headers: numbers.h")
            defer { project.remove() }
            for verb in ["generate", "check"] {
                let run = try project.run(verb, "--plugin", "command", "--config", "swift-bind.yaml")
                #expect(run.exitCode == 0 && run.output == "", "\(run.errors)")
                #expect(run.errors == "swift-bind.yaml: it names no 'output', and is passed by\n")
            }
        }

        @Test("What is not current is written by the command")
        func stale() throws {
            let project = try Project("headers: numbers.h\noutput: N.swift")
            defer { project.remove() }
            let missing = try project.run("check", "--plugin", "command")
            #expect(missing.exitCode == 2)
            #expect(missing.errors.contains("missing. Run 'swift package swift-bind generate' again [stale]"))
            #expect(try project.run("generate", "--plugin", "command").exitCode == 0)
            #expect(try project.run("check", "--plugin", "command").exitCode == 0)
        }
    }
#endif
