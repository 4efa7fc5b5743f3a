#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct TraceTests {
        private func trace(_ arguments: String...) throws -> Tool.Run {
            try Tool.run(["trace"] + arguments)
        }

        @Test(
            "Results are those of a call in process",
            .withoutSanitizer,
            arguments: [
                (["libm.so.6", "double cos(double)", "0"], "1.0\n"),
                (["libm.so.6", "float fabsf(float)", "-inf"], "inf\n"),
                (["libm.so.6", "double frexp(double, int *exponent)", "48", "out"], "0.75\nexponent = 6\n"),
                (
                    [
                        "libz.so.1", "unsigned long crc32(unsigned long, const char *, unsigned)", "0",
                        "hello", "5",
                    ], "907060870\n"
                ),
                (["-", "div_t div(int, int)", "7", "2"], "{quot = 3, rem = 1}\n"),
                (["-", "int abs(int)", "-2147483647"], "2147483647\n"),
                (["-", "char toupper(int)", "'a'"], "65 'A'\n"),
                (["-", "bool abs(int)", "1"], "true\n"),
                (["-", "char *strchr(const char *, int)", "abc", "'b'"], "\"bc\"\n"),
                (["-", "char *strstr(const char *, const char *)", "abc", "x"], "NULL\n"),
                (["-", "long strtol(const char *, char **end, int)", "12ab", "out", "0"], "12\nend = \"ab\"\n"),
                (
                    [
                        "-", "int snprintf(char *text, size_t, const char *, ...)", "out:16", "16",
                        "%d-%.1f-%s", "7", "2.5", "up",
                    ],
                    "8\ntext = \"7-2.5-up\"\n"
                ),
                (
                    ["libm.so.6", "typedef struct { double re, im; } Z; double cabs(Z)", "{3, im = 4}"],
                    "5.0\n"
                ),
                (
                    ["-", "char memfrob(short *values, size_t)", "inout:1,2,3", "2"],
                    "values = {10795, 2, 3}\n"
                ),
                (
                    ["-", "void swab(const void *, void *to, ssize_t)", "in:1,2,0xff,4", "out:6", "4"],
                    "to = 02 01 04 ff 00 00\n"
                ),
                (["-", "void srand(unsigned)", "1"], ""),
            ] as [([String], String)])
        func results(arguments: [String], result: String) throws {
            let run = try Tool.run(["trace"] + arguments)
            #expect(run.exitCode == 0, "\(run.errors)")
            #expect(run.output == "Policy.compute\n")
            // A char * that is no text: where it is.
            #expect(run.errors == result || run.errors.hasSuffix("\n" + result), "\(run.errors)")
        }

        @Test("What is missing is told, and proposed; with it, nothing is missing", .withoutSanitizer)
        func missing() throws {
            let sleep = ["-", "int usleep(unsigned)", "1"]
            let run = try Tool.run(["trace"] + sleep)
            #expect(run.exitCode == 3)
            #expect(run.output == "Policy.compute\n    .allowing(.clock)\n")
            #expect(run.errors.contains("0\nnot allowed by the policy:\n  clock_nanosleep\n"), "\(run.errors)")
            let again = try Tool.run(["trace", "--allow", "clock,uname"] + sleep)
            #expect(again.exitCode == 0 && again.errors == "0\n", "\(again.errors)")
            #expect(
                again.output
                    == "Policy.compute\n    .allowing(.clock)\n    .allowing(systemCalls: \"uname\")\n")
        }

        @Test("Files are told with their paths, and directories proposed", .withoutSanitizer)
        func files() throws {
            let opened = try trace("-", "FILE *fopen(const char *, const char *)", "/etc/passwd", "r")
            #expect(opened.exitCode == 3)
            #expect(opened.output == "Policy.compute\n    .reading(\"/etc\")\n", "\(opened.errors)")
            #expect(opened.errors.contains("  openat \"/etc/passwd\"\n"), "\(opened.errors)")
            let allowed = try trace(
                "--read", "/etc", "-", "FILE *fopen(const char *, const char *)", "/etc/passwd", "r")
            #expect(allowed.exitCode == 0, "\(allowed.errors)")
            let elsewhere = try trace(
                "--read", "/usr", "--write", "/tmp", "-", "FILE *fopen(const char *, const char *)",
                "/etc/passwd", "r")
            #expect(elsewhere.exitCode == 3)
            #expect(
                elsewhere.output
                    == "Policy.compute\n    .reading(\"/usr\")\n    .reading(\"/etc\")\n    .writing(\"/tmp\")\n")
        }

        @Test("Bit-fields reach a function in another process", .withoutSanitizer)
        func bitFields() throws {
            let run = try trace(
                "-", "struct in_addr { unsigned a : 8, : 8, c : 16; }; char *inet_ntoa(struct in_addr)", "{10, 257}")
            #expect(run.errors.hasPrefix("\"10.0.1.1\"\n"), "\(run.errors)")
        }

        @Test("What is not proposed is warned of", .withoutSanitizer)
        func warnings() throws {
            let run = try trace("-", "int socket(int, int, int)", "1", "1", "0")
            #expect(run.exitCode == 3 && run.output == "Policy.compute\n")
            #expect(run.errors.contains("warnings:\n  socket: it reaches the network"), "\(run.errors)")
            let program = try trace("-", "int system(const char *)", "exit 3")
            #expect(program.exitCode == 3 && program.output.hasPrefix("Policy.compute"))
            #expect(program.errors.contains("  execve \"/bin/sh\""), "\(program.errors)")
        }

        @Test("A call that fails is told with what it did until then", .withoutSanitizer)
        func crash() throws {
            let abort = try trace("-", "void abort(void)")
            #expect(abort.exitCode == 1 && abort.errors.contains("signal 6"), "\(abort.errors)")
            #expect(abort.output == "Policy.compute\n")
            let overrun = try trace("-", "void *memset(void *to, int, size_t)", "out:4", "1", "5")
            #expect(overrun.exitCode == 1)
            #expect(
                overrun.errors.contains("memset, parameter 'to': C wrote outside the 4 bytes"),
                "\(overrun.errors)")
        }

        @Test("Mistakes are refused before the call")
        func refusals() throws {
            func errors(_ arguments: String..., exitCode: Int32) throws -> String {
                let run = try Tool.run(["trace"] + arguments)
                #expect(run.exitCode == exitCode && run.output == "", "\(run.output)")
                return run.errors
            }
            #expect(try errors("-", "double cos(duoble)", "0", exitCode: 64).contains("^"))
            #expect(try errors("-", "int abs(int)", exitCode: 64).contains("1 argument expected"))
            #expect(
                try errors("--allow", "time_travel", "-", "int abs(int)", "1", exitCode: 64)
                    .contains("'time_travel' is no permission"))
            #expect(
                try errors("--read", "etc", "-", "int abs(int)", "1", exitCode: 64)
                    .contains("'etc' is no whole path"))
            #expect(
                try errors("libnothing.so.7", "int f(void)", exitCode: 1).contains("libnothing.so.7"))
            #expect(
                try errors("libm.so.6", "int no_such(void)", exitCode: 1)
                    .contains("libm.so.6 has no 'no_such'"))
            // An address of another process.
            let address = try errors("-", "size_t strlen(const void *)", "0x7f0000001000", exitCode: 1)
            #expect(address.contains("has not given"), "\(address)")
            #expect(
                try errors(
                    "-", "struct s { const char *text; }; int f(struct s)", #"{"abc"}"#, exitCode: 1
                ).contains("no 'f'"))
            let text = try errors(
                "-", "struct s { const char *text; }; int abs(struct s)", #"{"abc"}"#, exitCode: 1)
            #expect(text.contains("has not given"), "\(text)")
            #expect(try Tool.run(["trace", "--help"]).output.contains("NOTHING IS CONFINED"))
        }
    }
#endif
