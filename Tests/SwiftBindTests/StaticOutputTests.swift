#if Generator
    import CTypes
    import SandboxBinding
    import StaticBinding
    import TestSupport
    import Testing

    /// What the tool would write of the header below.
    private struct Tools<F: Foreign>: BindingSet {
        let add: Fn<F, (Int32, Int32) -> WithErrno<Int32>>
        let sum: Fn<F, (Int32, Variadic<Int32>, Variadic<Int32>) -> Int32>
        let name: Fn<F, (Int32) -> CString?>
        let renamed: Fn<F, () -> Int32>
        let gone: Fn<F, () -> Void>?
        let moved: Fn<F, (Place, Int32) -> Place>
        let place: Fn<F, () -> Place>
        let result: Fn<F, (Int32) -> Int32>
        let made: Global<F, Int32>

        init(_ f: F) {
            add = f.fn("tools_add")
            sum = f.fn("tools_sum")
            name = f.fn("tools_name")
            renamed = f.fn("tools_symbol")
            gone = f.fn(optional: "tools_gone")
            moved = f.fn("arguments")
            place = f.fn("tools_at")
            result = f.fn("result")
            made = f.global("tools_made")
        }
    }

    private struct Place: CStruct, Equatable {
        var id: Int32
        var at: Int32
        static let layout = StructLayout("struct tools_place") {
            Field("tools_id", \Place.id)
            Field("at", \Place.at)
        }
    }

    private struct ToolsStubs<F: Foreign>: BindingSet {
        let twice: Fn<F, (Int32) -> Int32>
        let cube: Fn<F, (Double) -> Double>
        let ofThread: Fn<F, () -> Pointer<Int32>>
        let packed: Fn<F, (In<UInt8>) -> Int32>

        init(_ f: F) {
            twice = f.fn("swb_tools_twice")
            cube = f.fn("swb_cube")
            ofThread = f.fn("swb_tools_of_thread")
            packed = f.fn("swb_tools_packed")
        }
    }

    @Suite struct StaticOutputTests {
        private static let header = """
            #ifdef TOOLS_ON
            #pragma GCC diagnostic ignored "-Wignored-qualifiers"
            struct tools_pack { char tag; int value; } __attribute__((packed));
            struct tools_place { const int tools_id; int at; };
            struct tools_place arguments(const struct tools_place place, const int by);
            void tools_by(struct tools_place *place);
            #define tools_id (*tools_id_of_macro())
            #define TOOLS_HALVES ((int)(1.5 * 2))
            typedef const int tools_number;
            tools_number result(tools_number number);
            const struct tools_place tools_at(void);
            typedef int (*tools_visitor)(int);
            void tools_visit(tools_visitor visitor);
            void tools_at_end(void (*end)(int) __attribute__((noreturn)));
            int tools_add(int a, int b);
            #define tools_add(a, b) tools_add_of_macro(a, b)
            int tools_sum(int count, ...);
            const char *tools_name(int n);
            int tools_declared(void) __asm__("tools_symbol");
            void tools_gone(void);
            int tools_packed(struct tools_pack pack);
            extern int tools_made;
            extern __thread int tools_of_thread;
            static inline int tools_twice(int n) { return 2 * n; }
            #define TOOLS_CUBE(x) ((x) * (x) * (x))
            #endif

            """
        private static let source = """
            #include <errno.h>
            #include <stdarg.h>
            #define TOOLS_ON 1
            #include "tools.h"
            #undef tools_add
            int tools_made = 5;
            __thread int tools_of_thread = 6;
            int tools_add(int a, int b) { errno = 7; return a + b; }
            int tools_sum(int count, ...) {
                va_list list;
                va_start(list, count);
                int sum = 0;
                while (count-- > 0) sum += va_arg(list, int);
                va_end(list);
                return sum;
            }
            const char *tools_name(int n) { return n ? "one" : "none"; }
            int tools_declared(void) { return 8; }
            void tools_by(struct tools_place *place) { place->at++; }
            tools_number result(tools_number number) { return -number; }
            struct tools_place arguments(const struct tools_place place, const int by) {
                struct tools_place moved = place;
                moved.at += by;
                return moved;
            }
            const struct tools_place tools_at(void) { return (struct tools_place){9, 10}; }
            void tools_visit(tools_visitor visitor) { visitor(1); }
            void tools_at_end(void (*end)(int) __attribute__((noreturn))) { end(1); }
            int tools_packed(struct tools_pack pack) { return pack.tag + pack.value; }

            """
        private static let settings = """
            headers: tools.h
            define: TOOLS_ON
            static: Sources/CTools
            worker: Worker
            output: Tools.swift
            functions:
              tools_gone: {optional: true}
            signatures:
              tools_sum: int sum_two(int count, int a, int b)
              TOOLS_CUBE: double cube(double x)

            """

        private func generate() throws -> (project: Project, files: [String: String]) {
            let project = try Project(header: "")
            try project.write(Self.header, to: "tools.h")
            try project.write(Self.settings, to: "swift-bind.yaml")
            let run = try project.run("generate")
            #expect(run.exitCode == 0, "\(run.errors)")
            let text = try project.text("Tools.swift")
            #expect(
                text.contains("Fn<F, (In<ToolsPack>) -> Int32>") && text.contains("f.fn(\"swb_tools_packed\""),
                "\(text)")
            let files = [
                "tools.h": Self.header, "tools.c": Self.source,
                "tools.stubs.c": try project.text("Sources/CTools/tools.stubs.c"),
                "tools.check.c": try project.text("Sources/CTools/tools.check.c"),
                "tools.stubs.h": try project.text("Sources/CTools/include/tools.stubs.h"),
            ]
            return (project, files.mapValues { $0.replacing("<tools.h>", with: "\"tools.h\"") })
        }

        @Test("Compilers take the stubs of a header, and they call what it has")
        func calls() throws {
            let (project, files) = try generate()
            defer { project.remove() }
            for compiler in CCompiler.all {
                for (file, standard) in [
                    ("tools.stubs.c", "c11"), ("tools.stubs.c", "c17"), ("tools.check.c", "gnu17"),
                ] {
                    let errors = try CCompiler.errors(of: file, among: files, by: compiler, standard: standard)
                    #expect(errors == nil, "\(compiler) -std=\(standard) \(file)")
                }
            }
            let strategy = try StubLibrary.strategy(files, named: "tools")
            try check(strategy)
            try checkHash(strategy, project, in: "stubs")
        }

        @Test(
            "So does a worker with them",
            .enabled(if: !Strategy.isUnderThreadSanitizer, "a sandbox's process does not start under it"))
        func worker() throws {
            var (project, files) = try generate()
            defer { project.remove() }
            #expect(try project.text("Worker/tools.stubs.c") == project.text("Sources/CTools/tools.stubs.c"))
            #expect(try project.text("Worker/include/tools.stubs.h") == files["tools.stubs.h"])
            files["tools.worker.c"] = try project.text("Worker/tools.worker.c")
            for compiler in CCompiler.all {
                let errors = try CCompiler.errors(
                    of: "tools.worker.c", among: files, by: compiler, standard: "gnu17",
                    ["-D_GNU_SOURCE", "-D_REENTRANT"])
                #expect(errors == nil)
            }
            let sandbox = try Sandbox(worker: CCompiler.program(of: files, named: "tools"))
            try check(sandbox)
            try checkHash(sandbox, project, in: "worker")
        }

        /// Whether stubs are refused that were generated with another description.
        private func checkHash<F: Foreign>(_ f: F, _ project: Project, in program: String) throws {
            func error(_ hash: UInt64) -> ForeignError? {
                let loading = f.beginLoading()
                // That of each of two sets, and told of once.
                for _ in 0..<2 { loading.requireStubs(hash: hash) }
                return foreignError { try loading.endLoading() }
            }
            let hash = try hash(project)
            #expect(error(hash) == nil)
            let text = "the \(program) and the description were generated from different headers or settings"
            #expect(error(hash + 1)?.message == text)

            try project.write(Self.header.replacing("int result(", with: "// Says it.\nint result("), to: "tools.h")
            #expect(try project.run("generate").exitCode == 0)
            #expect(try self.hash(project) == hash)
            try project.write(Self.header.replacing("const char *tools", with: "char *tools"), to: "tools.h")
            #expect(try project.run("generate").exitCode == 0)
            #expect(try self.hash(project) != hash)
        }

        /// What the description wants of its stubs, in each of its two sets.
        private func hash(_ project: Project) throws -> UInt64 {
            let matches = try project.text("Tools.swift").matches(of: /f\.requireStubs\(hash: 0x([0-9A-F]+)\)/)
            #expect(matches.count == 2 && Set(matches.map(\.1)).count == 1)
            return try #require(UInt64(matches[0].1, radix: 16))
        }

        private func check<F: Foreign>(_ f: F) throws {
            let tools = try f.load(Tools<F>.self)
            #expect(try tools.add(2, 3) == (5, 7))
            #expect(try tools.sum(2, 40, 2) == 42)
            #expect(try tools.name(1) == "one")
            #expect(try tools.renamed() == 8)
            #expect(try tools.result(8) == -8)
            #expect(try tools.moved(Place(id: 1, at: 2), 3) == Place(id: 1, at: 5))
            #expect(try tools.place() == Place(id: 9, at: 10))
            #expect(tools.gone == nil)
            #expect(try tools.made.get() == 5)
            let stubs = try f.load(ToolsStubs<F>.self)
            #expect(try stubs.twice(21) == 42)
            #expect(try stubs.cube(3) == 27)
            #expect(try f.memory.load(stubs.ofThread()) == 6)
            #expect(try stubs.packed([1, 2, 0, 0, 0]) == 3)
        }

        @Test("They are current or not, as other files are")
        func current() throws {
            let (project, _) = try generate()
            defer { project.remove() }
            #expect(try project.run("check", "--compile").exitCode == 0)
            try project.write("", to: "Sources/CTools/include/tools.stubs.h")
            let run = try project.run("check")
            #expect(run.exitCode == 2 && run.errors.contains("include/tools.stubs.h is not current"), "\(run.errors)")
        }

        /// What changes in the header, to what, and what is said of the header's and of the description's.
        private static let drifts = [
            ("a, int b)", "a, long b)", "parameter 2, `b`, of `tools_add` is `long`", "and `int` in"),
            ("a, int b)", "a)", "`tools_add` has 1 parameter in the headers", "and 2 in"),
            ("a, int b)", "a, int b, char c)", "parameter 3 of `tools_add` is `char`", "is not in the description"),
            ("int tools_add", "void tools_add", "the result of `tools_add` is `void`", "and `int` in"),
            ("const char *tools", "char *tools", "the result of `tools_name` is `char *`", "and `const char *` in"),
            ("int tools_sum(int", "int tools_sum(long", "parameter 1, `count`, of `tools_sum` is `long`", "`int` in"),
            (
                "by(struct", "by(const struct", "parameter 1, `place`, of `tools_by` is `const struct tools_place *`",
                "and `struct tools_place *` in"
            ),
        ]

        @Test("An error of the compiler says where a header has changed, and what", arguments: CCompiler.all)
        func drift(_ compiler: String) throws {
            var (project, files) = try generate()
            defer { project.remove() }
            for (old, new, place, described) in Self.drifts {
                files["tools.h"] = Self.header.replacing(old, with: new)
                #expect(files["tools.h"] != Self.header)
                let errors = try CCompiler.errors(of: "tools.stubs.c", among: files, by: compiler, standard: "c11")
                #expect(errors?.contains(place) == true && errors?.contains(described) == true)
                // SwiftPM, which compiles with clang, would tell of this file and not of the one that says more.
                let others = try CCompiler.errors(of: "tools.check.c", among: files, by: compiler, standard: "c11")
                #expect((others == nil) == (compiler == "clang"), "\(others ?? "")")
            }
        }

        @Test("So is a typedef for a function that has changed, which others name")
        func typedefs() throws {
            var (project, files) = try generate()
            defer { project.remove() }
            files["tools.h"] = Self.header.replacing("(*tools_visitor)(int)", with: "(*tools_visitor)(double)")
            for compiler in CCompiler.all {
                let errors = try CCompiler.errors(of: "tools.check.c", among: files, by: compiler, standard: "c11")
                #expect(errors?.contains("the type of tools_visitor") == true, "\(errors ?? "")")
            }
        }
    }
#endif
