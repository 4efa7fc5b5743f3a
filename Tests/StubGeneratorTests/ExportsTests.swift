import CTypes
import Foundation
import StubGenerator
import TestSupport
import Testing

/// Functions in Swift that C calls, of which `Exports/` has what is generated, what implements it, and what calls it.
@Suite struct ExportsTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Exports").path

    private func exports() throws -> Exports {
        var exports = Exports("kinds", implementedBy: "Kinds.Library")
        try exports.add(
            Kinds<Recorder>.self,
            failing: [
                "kinds_system": "-2", "kinds_floats": "inf", "kinds_brush": "99", "kinds_mood": "GLAD",
                "kinds_level": "HIGH", "kinds_unnamed": "-2.5", "take_back": "7",
            ])
        return exports
    }

    private func files(_ exports: Exports) -> [String: String] {
        [
            "kinds.h": exports.header, "kinds.exports.h": exports.entryHeader, "module.modulemap": exports.moduleMap,
            "kinds.exports.c": exports.source, "KindsExports.swift": exports.swiftSource,
        ]
    }

    private func kept(_ file: String) throws -> String {
        try String(contentsOfFile: "\(Self.folder)/\(file)", encoding: .utf8)
    }

    /// With `SWIFT_BIND_WRITE_GOLDEN=1` the files are written, to be looked at.
    @Test("What is written") func texts() throws {
        for (file, text) in files(try exports()) {
            if ProcessInfo.processInfo.environment["SWIFT_BIND_WRITE_GOLDEN"] == "1" {
                try text.write(toFile: "\(Self.folder)/\(file)", atomically: true, encoding: .utf8)
            }
            #expect(try kept(file) == text, "\(file)")
        }
    }

    @Test(
        "Compilers of C and C++ take the header without a warning",
        arguments: [
            ("gcc", "c11"), ("clang", "c11"), ("gcc", "c17"), ("clang", "c17"), ("g++", "c++17"), ("clang++", "c++17"),
        ])
    func compiles(_ compiler: String, _ standard: String) throws {
        guard Self.has(compiler) else {
            print("not tested: \(compiler), which is not there")
            return
        }
        let isC = !standard.hasPrefix("c++")
        let use = isC ? "use.c" : "use.cpp"
        var files = files(try exports())
        files[use] = """
            #include "kinds.h"
            int use(void);
            int use(void) { return take_back(0) != 0 && kinds_error_code() == 1 && kinds_error_message()[0] == 'a'; }
            int rank(enum level level);
            int rank(enum level level) {
                switch (level) {
                case LOW: return 0;
                case HIGH: return 1;
                }
                return SHARE_HALF > 0 ? 2 : 3;
            }

            """
        for file in isC ? [use, "kinds.exports.c"] : [use] {
            for options in [[], ["-pedantic"]] {
                let errors = try CCompiler.errors(of: file, among: files, by: compiler, standard: standard, options)
                #expect(errors == nil)
            }
        }
    }

    @Test("Types are declared before what needs them, once", arguments: [("gcc", "c11"), ("clang++", "c++17")])
    func order(_ compiler: String, _ standard: String) throws {
        var exports = Exports("ordered", implementedBy: "Ordered")
        try exports.add(Ordered<Recorder>.self)
        let header = exports.header
        try exports.add(Ordered<Recorder>.self)
        #expect(exports.header == header)
        let use = standard.hasPrefix("c++") ? "use.cpp" : "use.c"
        let files = ["ordered.h": header, use: "#include \"ordered.h\"\n"]
        #expect(try CCompiler.errors(of: use, among: files, by: compiler, standard: standard, ["-pedantic"]) == nil)
    }

    @Test("The C target is no public import where no entry point has a type of its") func imports() throws {
        struct Plain<F: Foreign>: BindingSet {
            let sum: Fn<F, (Counted<In<Int32>, C.Size>) -> Int32>
            init(_ f: F) { sum = f.fn("plain_sum", "numbers") }
        }
        var exports = Exports("plain", implementedBy: "Plain")
        try exports.add(Plain<Recorder>.self)
        #expect(exports.swiftSource.contains("\nimport CPlain\n"))
        #expect(try self.exports().swiftSource.contains("\npublic import CKinds\n"))
    }

    @Test("A structure that is described in two ways is refused") func twoWays() throws {
        struct Other: CStruct {
            var z: Double
            static let layout = StructLayout("struct inner") { Field("z", \Other.z) }
        }
        struct Second<F: Foreign>: BindingSet {
            let other: Fn<F, (Other) -> Void>
            init(_ f: F) { other = f.fn("ordered_other", "other") }
        }
        var exports = Exports("ordered", implementedBy: "Ordered")
        try exports.add(Ordered<Recorder>.self)
        let header = exports.header
        let error = foreignError { try exports.add(Second<Recorder>.self) }
        #expect(error?.function == "ordered_other" && error?.message == "'struct inner' is described in two ways")
        #expect(exports.header == header)
    }

    @Test("Files that are not current are told")
    func check() throws {
        let folder = try temporaryFolder().path
        let (c, swift) = ("\(folder)/CKinds", "\(folder)/Kinds")
        func error() -> ForeignError? { foreignError { try exports().check(c: c, swift: swift) } }
        #expect(error()?.code == .staleFile && error()?.message.contains("'\(c)/include/kinds.h'") == true)
        try exports().write(c: c, swift: swift)
        #expect(error() == nil)
        for file in ["\(c)/include/kinds.h", "\(swift)/KindsExports.swift"] {
            try "other".write(toFile: file, atomically: true, encoding: .utf8)
            #expect(error()?.message == "not current: '\(file)'")
            #expect(error()?.remedy == "Run the program that writes it")
            try exports().write(c: c, swift: swift)
        }
        #expect(error() == nil)
        let empty = Exports("a", implementedBy: "A")
        #expect(foreignError { try empty.check(c: c, swift: swift) }?.code == .unsupportedDescription)
    }

    @Test(
        "A program in C calls what is implemented in Swift",
        .enabled(if: hasCompiler, "there is no swiftc of Swift 6.3"))
    func calls() throws {
        let folder = try temporaryFolder()
        for (file, text) in files(try exports()) {
            try text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)
        }
        let script = """
            set -e
            cd "\(folder.path)"
            clang -std=c11 -Wall -Wextra -Werror -fPIC -c -I. kinds.exports.c -o kinds.exports.o
            swiftc -swift-version 6 -warnings-as-errors -parse-as-library -module-name Kinds_ -I. -O -emit-library \
                KindsExports.swift "\(Self.folder)/KindsLibrary.swift" kinds.exports.o -o libkinds.so
            clang -std=c11 -Wall -Wextra -Werror -I. "\(Self.folder)/main.c" -L. -lkinds -lm -Wl,-rpath,"$PWD" -o main
            ./main
            """
        let said = try Self.shell(script)
        #expect(said == "0 wrong\n")
    }

    private static var hasCompiler: Bool {
        #if compiler(>=6.3)
            has("swiftc")
        #else
            false
        #endif
    }

    private static func has(_ program: String) -> Bool {
        (try? shell("command -v \(program)").isEmpty) == false
    }

    /// What a script prints.
    private static func shell(_ script: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-c", "{ \(script)\n} 2>&1"]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: text, as: UTF8.self)
    }
}
