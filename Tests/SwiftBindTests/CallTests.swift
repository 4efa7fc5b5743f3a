#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct CallTests {
        @Test(
            "Results are printed by their type",
            arguments: [
                ("libm.so.6", "double cos(double)", ["0"], "1.0"),
                ("libm.so.6", "float fabsf(float)", ["-inf"], "inf"),
                ("libm.so.6", "double fabs(double)", ["-0x1.8p1"], "3.0"),
                ("libm.so.6", "double fabs(double)", ["--", "nan"], "nan"),
                (
                    "libz.so.1", "unsigned long crc32(unsigned long, const char *, unsigned)",
                    ["0", "hello", "5"], "907060870"
                ),
                ("-", "div_t div(int, int)", ["7", "2"], "{quot = 3, rem = 1}"),
                ("-", "lldiv_t lldiv(long long, long long)", ["-7", "2"], "{quot = -3, rem = -1}"),
                ("-", "int abs(int)", ["-2147483647"], "2147483647"),
                ("-", "int abs(int)", ["-0x10"], "16"),
                ("-", "int abs(int)", ["010"], "8"),
                ("-", "int abs(int)", ["-0b11"], "3"),
                ("-", "int toupper(int)", ["'a'"], "65"),
                ("-", "char toupper(int)", ["'a'"], "65 'A'"),
                ("-", "bool abs(int)", ["1"], "true"),
                (
                    "-", "char *strchr(const char *, int)", ["a\"b\n\u{e9}", "'\"'"],
                    "\"\\\"b\\n\u{e9}\""
                ),
                ("-", "char *getenv(const char *)", ["NOT_SET_IN_TESTS"], "NULL"),
                ("-", "void *memchr(const void *, int, size_t)", ["text:a", "1", "1"], "NULL"),
                ("-", "size_t strlen(const char *)", ["@@ab"], "3"),
                ("-", "size_t strlen(const char *)", ["text:NULL"], "4"),
                ("-", "size_t strlen(const char *)", [""], "0"),
                ("-", "size_t strlen(char *)", ["abc"], "3"),
                ("-", "void srand(unsigned)", ["1"], nil),
                ("-", "int puts(const char *)", ["hi"], "hi\n3"),
                ("-", "enum e { LOW = 97 }; enum e abs(enum e)", ["LOW"], "LOW (97)"),
                (
                    "libm.so.6", "typedef struct { double re, im; } Z; double cabs(Z)",
                    ["{3, im = 4}"], "5.0"
                ),
                (
                    "-", "struct in_addr { unsigned a; }; char *inet_ntoa(struct in_addr)",
                    ["{0x0100007f}"], "\"127.0.0.1\""
                ),
                (
                    "-", "struct in_addr { unsigned a : 8, b : 8, : 8, d : 8; }; char *inet_ntoa(struct in_addr)",
                    ["{127, 200, d = 1}"], "\"127.200.0.1\""
                ),
                (
                    "-", "struct pair { char low : 4; unsigned : 2; int high : 26; }; struct pair abs(int)",
                    ["-0x4f"], "{low = -1, high = 1}"
                ),
                (
                    "-", "struct pair { int a : 8; int rest : 24; long b; }; struct pair lldiv(long, long)",
                    ["-7", "2"], "{a = -3, rest = -1, b = -1}"
                ),
                (
                    "libm.so.6", "typedef struct { float x; int : 32; } F; float fabsf(F)", ["{-2.5}"], "2.5"
                ),
            ] as [(String, String, [String], String?)])
        func results(
            library: String, prototype: String, arguments: [String], output: String?
        ) throws {
            let run = try Tool.run(["call", library, prototype] + arguments)
            #expect(run.errors == "" && run.exitCode == 0)
            #expect(run.output == (output.map { "\($0)\n" } ?? ""))
        }

        @Test("What C writes is printed")
        func outs() throws {
            #expect(
                try Tool.call("libm.so.6", "double frexp(double, int *exponent)", "48", "out")
                    == "0.75\nexponent = 6\n")
            #expect(
                try Tool.call(
                    "-", "int sscanf(const char *, const char *, int *a, double *b)", "12 2.5",
                    "%d %lf", "out", "out:2") == "2\na = 12\nb = {2.5, 0.0}\n")
            #expect(
                try Tool.call("-", "long strtol(const char *, char **end, int)", "12ab", "out", "0")
                    == "12\nend = \"ab\"\n")
            #expect(
                try Tool.call(
                    "-", "void swab(const void *, void *to, ssize_t)", "in:1,2,0xff,4", "out:6", "4"
                )
                    == "to = 02 01 04 ff 00 00\n")
            #expect(
                try Tool.call("-", "char memfrob(short *values, size_t)", "inout:1,2,3", "2")
                    .hasSuffix("values = {10795, 2, 3}\n"))
            #expect(
                try Tool.call(
                    "-",
                    "struct tm { int s, m, h, day, more[5]; long off; const char *zone; };"
                        + "int *gmtime_r(const time_t *, struct tm *tm)", "in:86400", "out"
                ).hasSuffix(
                    "tm = {s = 0, m = 0, h = 0, day = 2, more = {0, 70, 5, 1, 0}, off = 0, "
                        + "zone = \"GMT\"}\n"))
        }

        @Test("What C writes into bit-fields, packed structures and behind arrays is printed")
        func shapes() throws {
            #expect(
                try Tool.call(
                    "-", "struct s { bool a : 1; enum e { LOW = 1 } b : 4, : 3; short c : 12; };"
                        + "void *memset(struct s *s, int, size_t)", "out", "0x23", "4"
                ).hasSuffix("s = {a = true, b = LOW (1), c = 803}\n"))
            #expect(
                try Tool.call(
                    "-", "struct s { char k; short n; char rest[]; } __attribute__((packed));"
                        + "void *memset(struct s *s, int, size_t)", "out", "1", "3"
                ).hasSuffix("s = {k = 1 '\\x01', n = 257}\n"))
        }

        @Test("Arguments of '...' are passed by what they look like")
        func variadic() throws {
            let prototype = "int snprintf(char *text, size_t, const char *, ...)"
            #expect(
                try Tool.call("-", prototype, "out:16", "16", "%d-%s", "7", "up")
                    == "4\ntext = \"7-up\"\n")
            #expect(
                try Tool.call(
                    "-", prototype, "out:64", "64", "%d %lld %llu %.2f %c %p %s", "-1",
                    "5000000000",
                    "18446744073709551615", "2.5", "'a'", "NULL", "nan")
                    == "51\ntext = \"-1 5000000000 18446744073709551615 2.50 a (nil) nan\"\n")
            #expect(try Tool.call("-", prototype, "out:8", "8", "none") == "4\ntext = \"none\"\n")
        }

        @Test("A file's contents can be passed")
        func file() throws {
            let file = FileManager.default.temporaryDirectory
                .appending(path: "swift-bind-\(UUID().uuidString)")
            try Data("hello".utf8).write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            #expect(
                try Tool.call("-", "size_t strlen(const char *)", "@\(file.path)") == "5\n")
            #expect(
                try Tool.call(
                    "libz.so.1",
                    "unsigned long crc32(unsigned long, const unsigned char *, unsigned)",
                    "0", "@\(file.path)", "5") == "907060870\n")
        }

        @Test("errno is printed when asked for")
        func errno() throws {
            #expect(
                try Tool.call("-", "int close(int)", "--errno", "--", "-1")
                    == "-1\nerrno: 9 (EBADF: Bad file descriptor)\n")
            #expect(
                try Tool.call("-", "int open(const char *, int, ...)", "/none", "0", "--errno")
                    == "-1\nerrno: 2 (ENOENT: No such file or directory)\n")
            #expect(
                try Tool.call("-", "int abs(int)", "1", "--errno") == "1\nerrno: 0 (no error)\n")
        }

        @Test("JSON has everything")
        func json() throws {
            #expect(
                try Tool.call("-", "int close(int)", "--json", "--", "-1")
                    == #"{"result": -1, "outs": {}, "errno": {"number": 9, "name": "EBADF", "#
                    + #""message": "Bad file descriptor"}}"# + "\n")
            let text = try Tool.call(
                "-", "double frexp(double, struct { int e; char c[4]; char d; } *)", "nan", "out",
                "--json")
            let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
            let outs = object?["outs"] as? [String: [String: Any]]
            #expect(object?["result"] as? String == "nan")
            #expect(outs?["#2"]?["c"] as? String == "" && outs?["#2"]?["d"] as? Int == 0)
        }
    }
#endif
