#if Generator
    import Foundation
    import TestSupport
    import Testing

    /// What a signature says wrongly is told where it stands.
    @Suite struct SignatureTests {
        private static let header = """
            #include <stddef.h>
            #define NUMBERS_ADD(a, b) ((a) + (b))
            #define NUMBERS_FIRST(text) (*(text))
            int numbers_print(char *text, size_t size, const char *format, ...);
            int numbers_old();
            int numbers_plain(const int values[2], enum numbers_kind { NUMBERS_A } kind);

            """

        @Test(
            "With its line",
            arguments: [
                (
                    "NUMBERS_ADD: int add(int a)",
                    "the signature 'add' of 'NUMBERS_ADD': too few arguments provided to function-like macro "
                        + "invocation [stub]"
                ),
                (
                    "NUMBERS_ADD: int add(int a, int b, int c)",
                    "the signature 'add' of 'NUMBERS_ADD': too many arguments provided to function-like macro "
                        + "invocation [stub]"
                ),
                ("NUMBERS_FIRST: int first(int text)", "'first' of 'NUMBERS_FIRST': indirection requires pointer"),
                ("NUMBERS_FIRST: char *first(char *text)", "'NUMBERS_FIRST': incompatible integer to pointer"),
                (
                    "numbers_print: int p(char *text, int size, const char *format, int n)",
                    "the signature 'p' of 'numbers_print': its parameter 2 is 'int', and that of 'numbers_print' is "
                        + "'size_t' [signature]"
                ),
                (
                    "numbers_print: int p(const char *text, size_t size, const char *format, int n)",
                    "its parameter 1 is 'const char *', and that of 'numbers_print' is 'char *' [signature]"
                ),
                (
                    "numbers_print: long p(char *text, size_t size, const char *format)",
                    "its result is 'long', and that of 'numbers_print' is 'int' [signature]"
                ),
                (
                    "numbers_print: int p(char *text)",
                    "it has 1 parameter, and 'numbers_print' has 3 before '...' [signature]"
                ),
                ("numbers_old: long p(int a)", "its result is 'long', and that of 'numbers_old' is 'int' [signature]"),
                ("numbers_old: long numbers_old(int a)", "conflicting types for 'numbers_old' [signature]"),
                (
                    "numbers_plain: int p(const int *values)",
                    "it has 1 parameter, and 'numbers_plain' has 2 [signature]"
                ),
                ("numbers_print: nothing p(int)", "unknown type name 'nothing' [signature]"),
                ("numbers_print: int p", "it has no list of parameters in parentheses [signature]"),
                ("numbers_nobody: int p(int)", "there is no function or macro 'numbers_nobody' to have a signature"),
            ], [[], ["--libclang", "libclang-14.so.13"]])
        func wrong(_ mistake: (signature: String, message: String), _ library: [String]) throws {
            let parts = mistake.signature.split(separator: ": ", maxSplits: 1)
            let project = try Project(
                "headers: numbers.h\nstubs: stubs.c\nsignatures:\n  \(parts[0]):\n    - \(parts[1])\n",
                header: Self.header)
            defer { project.remove() }
            let run = try Tool.run(["generate", "--output", "N.swift"] + library, in: project.folder)
            #expect(run.exitCode == 1)
            #expect(run.errors.contains("swift-bind.yaml:5:7: error: "), "\(run.errors)")
            #expect(run.errors.contains(mistake.message), "\(run.errors)")
            #expect(!run.errors.contains("swift-bind.c"))
            #expect(try project.files == ["numbers.h", "swift-bind.yaml"])
        }

        @Test(
            "What is the same to C is right",
            arguments: [
                "NUMBERS_ADD: double add(double a, double b)",
                "numbers_print: int p(char text[4], unsigned long size, const char *const format, int n)",
                "numbers_old: int p(int a)", "numbers_plain: int p(const int *, enum numbers_kind)",
                "numbers_plain: int p(const int *, unsigned)",
            ])
        func right(_ signature: String) throws {
            let project = try Project(
                "headers: numbers.h\nstubs: stubs.c\nsignatures: {\(signature.replacing(": ", with: ": '"))'}",
                header: Self.header)
            defer { project.remove() }
            let run = try project.run("generate", "--output", "N.swift")
            #expect(run.exitCode == 0, "\(run.errors)")
        }

        @Test("A header's function that C does not let be called is left out, which is told")
        func unavailable() throws {
            let project = try Project(
                header: "__attribute__((unavailable)) static inline int numbers_gone(void) { return 0; }\n"
                    + "static inline int numbers_here(void) { return 1; }\n")
            defer { project.remove() }
            let run = try project.run(
                "generate", "numbers.h", "--stubs", "stubs.c", "--check", "check.c", "--output", "N.swift")
            #expect(run.exitCode == 0)
            #expect(
                run.errors.contains(
                    "1:48: warning: 'numbers_gone' is left out: the header says that it is not to be used [unavailable]"
                ))
            for file in ["stubs.c", "check.c", "N.swift"] {
                #expect(try project.text(file).contains("numbers_here") && !project.text(file).contains("gone"))
            }
        }
    }
#endif
