import Foundation
import Testing

/// What a process has of the system.
struct Resources: Equatable {
    let descriptors: Int
    let mappings: Int
    let children: [String]

    /// Whether there is no more than there was.
    func isWithin(_ other: Resources) -> Bool {
        descriptors <= other.descriptors && mappings <= other.mappings
            && Set(children).isSubset(of: other.children)
    }

    static func current() throws -> Resources {
        let files = FileManager.default
        let tasks = try files.contentsOfDirectory(atPath: "/proc/self/task")
        return Resources(
            descriptors: try files.contentsOfDirectory(atPath: "/proc/self/fd").count,
            // Those of malloc and of threads come and go.
            mappings: text(of: "/proc/self/maps").split(separator: "\n").count { $0.contains("/memfd:") },
            // A thread may end while this looks.
            children: tasks.flatMap { task in
                text(of: "/proc/self/task/\(task)/children").split(separator: " ").map(String.init)
            })
    }

    /// What is in a file, as far as there is one. Foundation leaks for files that do not say their size.
    static func text(of path: String) -> String {
        guard let file = fopen(path, "re") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var next = getc(file)
        while next != EOF {
            bytes.append(UInt8(truncatingIfNeeded: next))
            next = getc(file)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How much processor time a process has used, in hundredths of a second.
    static func processorTime(of process: Int32) throws -> Int {
        let fields = text(of: "/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
        try #require(fields.count > 12)
        return try #require(Int(fields[11])) + #require(Int(fields[12]))
    }
}
