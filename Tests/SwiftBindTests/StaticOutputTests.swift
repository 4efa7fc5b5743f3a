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
        let result: Fn<F, (Int32) -> Int32>
        let made: Global<F, Int32>

        init(_ f: F) {
            add = f.fn("tools_add")
            sum = f.fn("tools_sum")
            name = f.fn("tools_name")
            renamed = f.fn("tools_symbol")
            gone = f.fn(optional: "tools_gone")
            moved = f.fn("arguments")
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
            struct tools_pack { char tag; int value; } __attribute__((packed));
            struct tools_place { const int tools_id; int at; };
            struct tools_place arguments(struct tools_place place, int by);
            #define tools_id (*tools_id_of_macro())
            int result(int number);
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
            int result(int number) { return -number; }
            struct tools_place arguments(struct tools_place place, int by) {
                place.at += by;
                return place;
            }
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
            #expect(text.contains("Fn<F, (In<ToolsPack>) -> Int32>") && text.contains("f.fn(\"swb_tools_packed\""), "\(text)")
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
                for (file, standard) in [("tools.stubs.c", "c11"), ("tools.stubs.c", "c17"), ("tools.check.c", "gnu17")] {
                    let errors = try CCompiler.errors(of: file, among: files, by: compiler, standard: standard)
                    #expect(errors == nil, "\(compiler) -std=\(standard) \(file)")
                }
            }
            try check(StubLibrary.strategy(files, named: "tools"))
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
                    of: "tools.worker.c", among: files, by: compiler, standard: "gnu17", ["-D_GNU_SOURCE", "-D_REENTRANT"])
                #expect(errors == nil)
            }
            try check(Sandbox(worker: CCompiler.program(of: files, named: "tools")))
        }

        private func check<F: Foreign>(_ f: F) throws {
            let tools = try f.load(Tools<F>.self)
            #expect(try tools.add(2, 3) == (5, 7))
            #expect(try tools.sum(2, 40, 2) == 42)
            #expect(try tools.name(1) == "one")
            #expect(try tools.renamed() == 8)
            #expect(try tools.result(8) == -8)
            #expect(try tools.moved(Place(id: 1, at: 2), 3) == Place(id: 1, at: 5))
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

        @Test("A header that has changed is an error of the compiler's")
        func drift() throws {
            var (project, files) = try generate()
            defer { project.remove() }
            files["tools.h"] = Self.header.replacing("int tools_add(int a, int b)", with: "int tools_add(int a, long b)")
            for compiler in CCompiler.all {
                let errors = try CCompiler.errors(of: "tools.stubs.c", among: files, by: compiler, standard: "c11") ?? ""
                #expect(errors.contains("tools_add") && errors.contains("(int, int)"), "\(errors)")
                #expect(errors.contains("long"), "\(errors)")
            }
        }
    }
#endif
