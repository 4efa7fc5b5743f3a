#if Generator
    import Foundation
    import TestSupport
    import Testing

    @Suite struct LayoutCommandTests {
        private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts")
        private static let header = "@\(folder.appending(path: "connection.h").path)"

        private func layout(_ arguments: String...) throws -> String {
            let run = try Tool.run(["layout"] + arguments)
            #expect(run.exitCode == 0 && run.errors == "", "\(run.errors)")
            return run.output
        }

        /// With `SWIFT_BIND_WRITE_GOLDEN=1` the file is written, to be looked at.
        private func expect(_ output: String, file name: String) throws {
            let file = Self.folder.appending(path: name)
            if ProcessInfo.processInfo.environment["SWIFT_BIND_WRITE_GOLDEN"] != nil {
                try Data(output.utf8).write(to: file)
            }
            let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
            #expect(output == expected, "it differs from \(file.path)")
        }

        @Test("Tables of a file's types are as they were", arguments: ["x86_64", "armv7", "i386", "s390x"])
        func text(target: String) throws {
            try expect(layout("--target", target, Self.header), file: "connection.\(target).txt")
        }

        @Test("So is JSON, one object in a line for each type and target")
        func json() throws {
            let output = try layout("--json", "--target", "all", Self.header)
            try expect(output, file: "connection.json")
            let lines = output.split(separator: "\n")
            let objects = try lines.map { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] }
            #expect(objects.count == 18)
            #expect(objects[5]?["target"] as? String == "s390x" && objects[5]?["byteOrder"] as? String == "big")
            #expect(objects[12]?["type"] as? String == "struct connection")
        }

        @Test("Without options there is this machine's table, and 'all' has every machine's")
        func targets() throws {
            let text = "struct p { char c; long n; }"
            let host = try layout(text)
            #expect(try layout("--target", "host", text) == host)
            let all = try layout("--target", "all", text)
            #expect(all.contains(host))
            for target in ["x86_64", "aarch64", "armv7", "i386", "riscv64", "s390x"] {
                let one = try layout("--target", target, text)
                #expect(all.contains(one) && one.contains("/* \(target)"))
            }
            let two = try layout("--target", "i386", "--target", "armv7", text)
            #expect(two.components(separatedBy: "\n\n").count == 2)
        }

        @Test("A type can be named alone, or be one that C has")
        func types() throws {
            let text = "struct a { int n; }; struct b { struct a x; };"
            #expect(try layout("--type", "struct a", text).hasPrefix("struct a {"))
            #expect(try layout(text).components(separatedBy: "\n\n").map { $0.prefix(8) } == ["struct a", "struct b"])
            #expect(try layout("div_t").contains("int rem;                  /*      4     4      4 */"))
            #expect(
                try layout("--target", "i386", "long[3]")
                    == "long[3];  /* 0  12  4 */\n/* i386: size 12, alignment 4 */\n")
        }

        @Test("Declarations can come from the standard input")
        func input() throws {
            let run = try Tool.run(["layout", "--json", "-"], input: "struct s {\n\tint n;\n};\n")
            #expect(run.exitCode == 0 && run.output.hasPrefix("{\"type\": \"struct s\", "), "\(run.errors)")
            #expect(try Tool.run(["layout", "-"]).errors.contains("there is no structure"))
        }

        @Test(
            "Wrong input is refused, with the place",
            arguments: [
                (["struct a { int n }"], "    struct a { int n }\n                     ^\n"),
                (["struct a { foo_t n; };"], "the type 'foo_t' is not known"),
                (["struct tm"], "'struct tm' has no size, and so no layout"),
                (["int f(void)"], "'f' is no type"),
                (["--type", "struct b", "struct a { int n; };"], "define no 'struct b'. Name one of struct a"),
                (["@/no/such/file"], "the file '/no/such/file' cannot be read: No such file"),
                (["@/"], "the file '/' cannot be read: Is a directory"),
                (["--target", "i386", "struct a { long n : 40; };"], "has 40 bits, and its type 'long' has 32 on i386"),
                (["--target", "vax", "int"], "'vax' is no machine that is known"),
                ([], "Missing expected argument"),
            ] as [([String], String)])
        func refusals(arguments: [String], part: String) throws {
            let run = try Tool.run(["layout"] + arguments)
            #expect(run.exitCode == 64 && run.output == "")
            #expect(run.errors.contains(part), "\(run.errors)")
        }

        @Test("A file of too many bytes is refused")
        func large() throws {
            let run = try Tool.run(["layout", "-"], input: String(repeating: " ", count: 1 << 20) + "int")
            #expect(run.exitCode == 64 && run.errors.contains("has more than 1048576 bytes"))
        }

        @Test("The help has examples")
        func help() throws {
            #expect(try layout("--help").contains("swift-bind layout --target all"))
        }
    }
#endif
