#if Generator
    import TestSupport
    import Testing

    @Suite struct LostOutputTests {
        @Test(
            "A command whose output is lost says so, and fails",
            arguments: [
                ["layout", "int"], ["layout", "--json", "int"], ["call", "-", "int abs(int)", "-3"],
                ["call", "--json", "-", "int abs(int)", "-3"], ["trace", "-", "int abs(int)", "-3"],
                ["templates", "list"], ["templates", "show", "swift/alias"], ["dump", "limits.h"],
                ["generate", "limits.h"], ["call", "-", "int puts(const char *)", "text"], ["doctor"],
            ])
        func lost(arguments: [String]) throws {
            let run = try Tool.run(arguments, output: "/dev/full")
            #expect(run.exitCode == 1)
            #expect(
                run.errors.hasSuffix("swift-bind: the standard output cannot be written: No space left on device\n"),
                "\(run.errors)")
        }

        @Test("What a function prints comes before its result")
        func order() throws {
            #expect(try Tool.call("-", "int puts(const char *)", "text") == "text\n5\n")
        }
    }
#endif
