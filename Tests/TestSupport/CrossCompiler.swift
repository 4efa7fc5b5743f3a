public import CTypes
import Foundation

/// A C compiler for some machine. What it makes is read, and not run.
public struct CrossCompiler: Sendable, CustomStringConvertible {
    public let target: Target
    let program: String
    let arguments: [String]

    public var description: String { "\(program) for \(target)" }

    private static let triples: [(Target, gcc: String, clang: String)] = [
        (.x86_64, "x86_64-linux-gnu", "x86_64-linux-gnu"), (.aarch64, "aarch64-linux-gnu", "aarch64-linux-gnu"),
        (.armv7, "arm-linux-gnueabihf", "armv7-linux-gnueabihf"), (.i386, "i686-linux-gnu", "i386-linux-gnu"),
        (.riscv64, "riscv64-linux-gnu", "riscv64-linux-gnu"), (.s390x, "s390x-linux-gnu", "s390x-linux-gnu"),
    ]

    /// GCC and Clang for each target, as far as they are installed; others are told.
    public static let installed: [CrossCompiler] = {
        let all = triples.flatMap { target, gcc, clang in
            [
                CrossCompiler(target: target, program: "\(gcc)-gcc", arguments: []),
                CrossCompiler(target: target, program: "clang", arguments: ["--target=\(clang)"]),
            ]
        }
        return all.filter { compiler in
            if compiler.canCompile("", usesLibrary: false) { return true }
            print("not tested: \(compiler.description), which is not there")
            return false
        }
    }()

    /// Those that find the headers of their target's C library.
    public static let withLibrary = installed.filter { compiler in
        if compiler.canCompile("#include <sys/types.h>\n", usesLibrary: true) { return true }
        print("not tested: the C library with \(compiler), which does not find it")
        return false
    }

    private func canCompile(_ headers: String, usesLibrary: Bool) -> Bool {
        let source = headers + "const char present __attribute__((section(\"test\"))) = 1;"
        return (try? sections(of: source, ["test"], usesLibrary: usesLibrary)) != nil
    }

    /// Compiles `source`, and returns the bytes of sections of the object file.
    /// - Parameter usesLibrary: whether the headers of the C library are needed.
    public func sections(
        of source: String, _ names: [String], usesLibrary: Bool = false
    ) throws -> [[UInt8]] {
        let folder = try temporaryFolder()
        let (file, object) = (folder.appending(path: "source.c"), folder.appending(path: "object.o"))
        try source.write(to: file, atomically: true, encoding: .utf8)
        let options = ["-std=gnu11", "-w"] + (usesLibrary ? [] : ["-ffreestanding"])
        try CCompiler.run(program, arguments + options + ["-c", "-o", object.path, file.path])
        let files = names.map { folder.appending(path: $0) }
        let dumps = zip(names, files).map { "--dump-section=\($0)=\($1.path)" }
        try CCompiler.run("llvm-objcopy", dumps + [object.path, folder.appending(path: "copy.o").path])
        return try files.map { [UInt8](try Data(contentsOf: $0)) }
    }
}
