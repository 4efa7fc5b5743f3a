import DynamicBinding
import Foundation
public import StaticBinding
import Synchronization
import TestStubs

/// The static strategy for the libraries of the tests.
public enum StubLibrary {
    private static let known = Mutex<[String: Static]>([:])

    /// The stubs that the tests are linked with, or those of a library of the system's, which are compiled and
    /// linked with it now: some libraries do not get on with each other in one process but where they are opened.
    static func strategy(_ library: String?) throws -> Static {
        guard let library else { return Static(test_stubs()) }
        return try known.withLock { known in
            if let strategy = known[library] { return strategy }
            let name = name(of: library)
            let folder = folder(of: name)
            let compiled = try CCompiler.sharedLibrary(
                String(contentsOfFile: "\(folder)/\(name).stubs.c", encoding: .utf8), named: name,
                ["-I\(folder)/include", library.contains("/") ? library : "-l:\(library)"])
            let strategy = try strategy(in: compiled, named: name)
            known[library] = strategy
            return strategy
        }
    }

    /// The stubs among some files of C, compiled with them.
    public static func strategy(_ files: [String: String], named name: String) throws -> Static {
        try strategy(in: CCompiler.sharedLibrary(of: files, named: name), named: name)
    }

    private static func strategy(in library: String, named name: String) throws -> Static {
        guard let function = try Dynamic(library).symbol("\(name)_stubs") else {
            throw CCompiler.Failure(description: "\(library) has no \(name)_stubs")
        }
        return Static(unsafeBitCast(function, to: (@convention(c) () -> UnsafeRawPointer).self)())
    }

    /// `png16` for `libpng16.so.16`.
    static func name(of library: String?) -> String {
        guard let library, let file = library.split(separator: "/").last else { return "test" }
        let stem = file.prefix { $0 != "." && $0 != "-" }
        return String(stem.hasPrefix("lib") ? stem.dropFirst(3) : stem)
    }

    static func folder(of name: String) -> String {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return tests.appending(path: name == "test" ? "TestStubs" : "TestStubs/Libraries").path
    }
}
