import Foundation

/// The C compiler of the machine, for tests that need C made at test time.
public enum CCompiler {
    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// Compiles `source` to a shared library and returns its path.
    /// - Parameter options: what the compiler gets besides.
    public static func sharedLibrary(
        _ source: String, named name: String, _ options: [String] = []
    ) throws -> String {
        let folder = try temporaryFolder()
        let file = folder.appending(path: "\(name).c")
        let library = folder.appending(path: "lib\(name).so")
        try source.write(to: file, atomically: true, encoding: .utf8)
        try run(
            [
            "-std=c11", "-O1", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o",
            library.path, file.path,
        ] + options)
        return library.path
    }

    /// Compiles and links a program and returns its path.
    /// - Parameter options: what the compiler gets besides, such as more files.
    public static func program(_ sources: [String], named name: String, _ options: [String]) throws -> String {
        let folder = try temporaryFolder()
        let files = try sources.enumerated().map { index, source in
            let file = folder.appending(path: "\(name)\(index).c")
            try source.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
        let program = folder.appending(path: "\(name)-worker").path
        try run(["-std=gnu11", "-O1", "-w", "-pthread", "-o", program] + files + options)
        return program
    }

    /// Compiles the C files among `files` to a program and returns its path.
    public static func program(of files: [String: String], named name: String) throws -> String {
        let folder = try write(files)
        let sources = files.keys.filter { $0.hasSuffix(".c") }.sorted().map { "\(folder)/\($0)" }
        try run(["-std=gnu11", "-O1", "-pthread", "-o", "\(folder)/\(name)-worker"] + sources)
        return "\(folder)/\(name)-worker"
    }

    /// Compiles files to one object and returns its path.
    public static func object(_ options: [String], named name: String) throws -> String {
        let object = try temporaryFolder().appending(path: "\(name).o").path
        try run(["-std=gnu11", "-O1", "-w", "-r", "-nostdlib", "-o", object] + options)
        return object
    }

    /// Compiles `source` without linking it, with every warning an error.
    /// - Parameter headers: a folder of headers, which it does not warn of.
    public static func check(_ source: String, including headers: String? = nil) throws {
        let file = try temporaryFolder().appending(path: "check.c")
        try source.write(to: file, atomically: true, encoding: .utf8)
        let folders = headers.map { ["-isystem", $0] } ?? []
        try run(["-std=gnu17", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"] + folders + [file.path])
    }

    /// Those that generated C has to please.
    public static let all = ["gcc", "clang"]

    /// What a compiler says against one of some files, with every warning an error; `nil` if nothing.
    /// - Parameter options: what the compiler gets besides.
    public static func errors(
        of file: String, among files: [String: String], by compiler: String, standard: String, _ options: [String] = []
    ) throws -> String? {
        let folder = try write(files)
        do {
            try run(
                compiler,
                ["-std=\(standard)", "-Wall", "-Wextra", "-Wpedantic", "-Werror", "-c", "-o", "/dev/null"]
                    + ["\(folder)/\(file)"] + options)
        } catch let failure as Failure { return failure.description }
        return nil
    }

    /// Compiles the C files among `files` to a shared library and returns its path.
    public static func sharedLibrary(of files: [String: String], named name: String) throws -> String {
        let folder = try write(files)
        let sources = files.keys.filter { $0.hasSuffix(".c") }.sorted().map { "\(folder)/\($0)" }
        try run(["-std=c11", "-O1", "-shared", "-fPIC", "-o", "\(folder)/lib\(name).so"] + sources)
        return "\(folder)/lib\(name).so"
    }

    private static func write(_ files: [String: String]) throws -> String {
        let folder = try temporaryFolder()
        for (name, text) in files {
            try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
        }
        return folder.path
    }

    private static func run(_ arguments: [String]) throws {
        try run(ProcessInfo.processInfo.environment["CC"] ?? "clang", arguments)
    }

    /// Runs a program, and throws what it says if it fails.
    public static func run(_ program: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let errors = Pipe()
        process.standardError = errors
        try process.run()
        let text = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            throw Failure(description: String(decoding: text, as: UTF8.self))
        }
    }
}
