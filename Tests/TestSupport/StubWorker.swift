import Foundation
import SandboxBinding
import StubGenerator
import Synchronization

/// Worker programs for the libraries of the tests, made of their stubs: compiled by the C compiler alone.
enum StubWorker {
    private static let known = Mutex<[String: String]>([:])

    /// The path of a library's.
    static func path(_ library: String?) throws -> String {
        let name = StubLibrary.name(of: library)
        return try known.withLock { known in
            if let path = known[name] { return path }
            let folder = StubLibrary.folder(of: name)
            let stubs = "\(folder)/\(name).stubs.c"
            let linked = library.map { $0.contains("/") ? [$0] : ["-l:\($0)"] }
            let path = try CCompiler.program(
                [Stubs(name).worker], named: name,
                ["-I\(folder)/include", stubs] + (linked ?? fixtures()))
            known[name] = path
            return path
        }
    }

    /// What the tests themselves are linked with.
    private static func fixtures() throws -> [String] {
        let folder = URL(filePath: StubLibrary.folder(of: "test")).deletingLastPathComponent().appending(path: "CFixtures")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return ["-I\(folder.path)/include", "-lm"] + files.filter { $0.hasSuffix(".c") }.sorted().map { "\(folder.path)/\($0)" }
    }
}
