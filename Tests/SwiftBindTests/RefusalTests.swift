#if Generator
    import TestSupport
    import Testing

    @Suite struct RefusalTests {
        @Test(
            "Wrong arguments are refused before the call",
            arguments: [
                ("int abs(int)", [], "abs: 1 argument expected, but 0 given"),
                ("int abs(int)", ["1", "2"], "abs: 1 argument expected, but 2 given"),
                ("int printf(const char *, ...)", [], "at least 1 argument expected"),
                (
                    "int abs(int value)", ["2147483648"],
                    "abs, parameter 'value' of type 'int': argument 1, '2147483648', does not fit "
                        + "'int'. Write a value from -2147483648 to 2147483647"
                ),
                ("int abs(int)", ["-2147483649"], "parameter '#1' of type 'int': argument 1"),
                ("int f(int, unsigned char)", ["0", "256"], "argument 2, '256', does not fit"),
                ("int f(unsigned)", ["-1"], "Write a value from 0 to 4294967295"),
                ("int f(unsigned long)", ["18446744073709551616"], "does not fit 'unsigned long'"),
                ("int f(long)", ["0x8000000000000000"], "does not fit 'long'"),
                ("int f(int)", ["08"], "is no integer"), ("int f(int)", ["1.5"], "is no integer"),
                ("int f(int)", [""], "is no integer"), ("int f(int)", ["a"], "is no integer"),
                ("int f(double)", ["one"], "is no number"),
                ("int f(float)", ["1e39"], "is too large"),
                ("int f(double)", ["-1e999"], "is too large"),
                ("int f(bool)", ["yes"], "is no truth value"),
                ("int f(enum e)", ["NONE"], "is no integer"),
                ("int f(int *)", ["abc"], "is nothing that a pointer can be made of"),
                ("int f(void *)", ["out"], "does not say how many bytes"),
                ("int f(int *)", ["out:0"], "number of elements"),
                ("int f(int *)", ["out:99999999999"], "number of elements"),
                ("int f(const int *)", ["out"], "only reads through a pointer to const"),
                ("int f(int *)", ["in:1,2.5"], "is no integer"),
                ("int f(FILE *)", ["in:1"], "whose fields are not known"),
                ("int f(const char *)", ["@/no/such/file"], "cannot be read: No such file"),
                ("div_t f(div_t)", ["1"], "is no value in braces"),
                ("div_t f(div_t)", ["{1}"], "has 1 values for the 2"),
                ("div_t f(div_t)", ["{1, 2"], "lacks a '}'"),
                ("div_t f(div_t)", ["{1, x = 2}"], "Its fields are quot, rem"),
                ("div_t f(div_t)", ["{1, quot = 2}"], "gives 'quot' twice"),
                ("div_t f(div_t)", ["{1, {2}}"], "has braces where 'int' is expected"),
                ("div_t f(div_t)", ["{1, 2} 3"], "goes on with"),
                (
                    "int f(struct { int a : 3; })", ["{4}"], "does not fit 3 bits. Write a value from -4 to 3"
                ),
                ("int f(struct { unsigned a : 3; })", ["{-1}"], "does not fit 'unsigned int'"),
                ("int f(struct { unsigned a : 3; })", ["{8}"], "Write a value from 0 to 7"),
                ("int f(struct { unsigned : 3, a : 1; })", ["{0, 1}"], "has 2 values for the 1"),
                (
                    "void qsort(void *, size_t, size_t, int (*)(const void *, const void *))",
                    ["inout:3,1,2", "3", "1", "compare"],
                    "Only NULL or an address can be passed for a callback"
                ),
            ] as [(String, [String], String)])
        func argument(prototype: String, arguments: [String], part: String) throws {
            let errors = try Tool.refuse(["-", prototype] + arguments, exitCode: 64)
            #expect(errors.hasPrefix("swift-bind: ") && errors.contains(part), "\(errors)")
        }

        @Test("A wrong prototype is shown")
        func prototype() throws {
            let errors = try Tool.refuse(["-", "double cos(duoble)", "0"], exitCode: 64)
            #expect(errors.contains("\n    double cos(duoble)\n               ^\n"))
        }

        @Test("Missing libraries and functions fail the call")
        func missing() throws {
            let library = try Tool.refuse(["libnothing.so.7", "int f(void)"], exitCode: 1)
            #expect(library.contains("libnothing.so.7: cannot open"))
            let function = try Tool.refuse(["libm.so.6", "int no_such(void)"], exitCode: 1)
            #expect(function.contains("libm.so.6 has no 'no_such'"))
        }

        @Test(
            "What only a C compiler can pass is refused",
            arguments: [
                ("struct { int n; char c[]; }", "ends with an array without a length"),
                ("struct { int n; } __attribute__((packed))", "is packed"),
                ("struct { _Alignas(16) int n; }", "has an alignment of its own"),
                ("struct { int n; int : 32, : 32; }", "has eight bytes of unused bits"),
            ])
        func values(type: String, part: String) throws {
            let errors = try Tool.refuse(["-", "int abs(\(type))", "{1}"], exitCode: 1)
            #expect(errors.contains("\(part) and would be passed by value"), "\(errors)")
        }

        @Test("Writing past the end of an array is noticed")
        func overrun() throws {
            let errors = try Tool.refuse(
                ["-", "void *memset(void *to, int, size_t)", "out:4", "1", "5"], exitCode: 1)
            #expect(errors.contains("memset, parameter 'to': C wrote past the end of the 4 bytes"))
        }

        @Test("Without a subcommand, the tool prints its help")
        func help() throws {
            let run = try Tool.run([])
            #expect(run.exitCode == 0 && run.output.contains("call"))
            #expect(try Tool.run(["--version"]).output == "0.1.0\n")
            #expect(try Tool.run(["call", "--help"]).output.contains("The prototype is believed"))
            #expect(try Tool.run(["call"]).exitCode == 64)
        }
    }
#endif
