import CWorkerSource

/// The files of C that a worker process is made of.
enum WorkerSource {
    private static let files: [(name: String, text: String)] = (0..<swb_worker_source_count()).map { index in
        let source = swb_worker_source(index)
        let text = UnsafeRawBufferPointer(start: source.text, count: source.size)
        return (String(cString: source.name), String(decoding: text, as: UTF8.self))
    }

    /// The lines of one file.
    static func lines(of name: String) -> [String] {
        guard let file = files.first(where: { $0.name == name }) else { return [] }
        return lines(file.text)
    }

    /// All that is compiled, as one file: each header stands where it is first included.
    static let amalgamation: [String] = {
        var seen: Set<String> = []
        // What a package has programs compiled with may define it.
        var lines = ["#ifndef _GNU_SOURCE", "#define _GNU_SOURCE", "#endif"]
        for file in files where file.name.hasSuffix(".c") { lines += inlined(file.text, &seen) }
        return lines
    }()

    private static func inlined(_ text: String, _ seen: inout Set<String>) -> [String] {
        lines(text).flatMap { line -> [String] in
            if line == "#define _GNU_SOURCE" { return [] }
            guard line.hasPrefix("#include ") else { return [line] }
            let name = line.dropFirst("#include ".count).dropFirst().dropLast()
            guard let file = files.first(where: { $0.name == name }) else { return [line] }
            return seen.insert(file.name).inserted ? inlined(file.text, &seen) : []
        }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
}
