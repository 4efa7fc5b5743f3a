import Foundation
import SandboxBinding
import StubGenerator
import Synchronization

/// Worker programs for the libraries of the tests, made of their stubs: compiled by the C compiler alone.
enum StubWorker {
    private static let known = Mutex<[String: Result<String, any Error>]>([:])

    /// The path of a library's.
    static func path(_ library: String?) throws -> String {
        let name = StubLibrary.name(of: library)
        return try known.withLock { known in
            if let path = known[name] { return try path.get() }
            let path = Result {
                let folder = StubLibrary.folder(of: name)
                let linked = library.map { $0.contains("/") ? [$0] : ["-l:\($0)"] }
                return try CCompiler.program(
                    [Stubs(name).worker], named: name,
                    ["-I\(folder)/include", "\(folder)/\(name).stubs.c"] + (linked ?? fixtures()))
            }
            known[name] = path
            return try path.get()
        }
    }

    /// What the tests themselves are linked with.
    private static func fixtures() throws -> [String] {
        let tests = URL(filePath: StubLibrary.folder(of: "test")).deletingLastPathComponent()
        return try ["CFixtures", "CHeaders"].map { name in
            let folders = [name, "\(name)/generated"].map { tests.appending(path: $0) }
            let files = folders.flatMap { folder in
                let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
                return files.filter { $0.hasSuffix(".c") && !$0.hasSuffix("_check.c") }
                    .map { folder.appending(path: $0).path }
            }
            return try CCompiler.object(["-I\(folders[0].path)/include"] + files.sorted(), named: name)
        } + ["-lm"]
    }
}
