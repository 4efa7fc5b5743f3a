extension StubFile {
    /// What makes the stubs and a library that they are linked with a worker program, for sandboxes.
    public var worker: String {
        var lines = [
            "// Made by swift-bind. A program that runs \(name) in a sandbox. With the stubs it is linked so:",
            "// cc -O2 -pthread -Iinclude \(name).worker.c \(name).stubs.c -l... -o \(name)-worker",
            "#if !defined(__x86_64__) || !defined(__linux__)",
            "#error \"a worker runs on Linux, on processors of the x86-64 family\"",
            "#endif",
            "#pragma GCC diagnostic ignored \"-Wpedantic\"",
        ]
        lines += WorkerSource.amalgamation
        lines += [
            "",
            "#include \"\(name).stubs.h\"",
            "",
            "const void *swb_worker_stubs(void) { return \(name)_stubs(); }",
            "",
            "int main(int argc, char **argv) {",
            "    swb_become_worker(argc, argv);",
            "    fputs(\"\(name)-worker is started by programs that run \(name) in a sandbox\\n\", stderr);",
            "    return 64;",
            "}",
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}
