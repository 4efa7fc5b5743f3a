import CTypes
import HeaderModel

/// The files whose declarations are asked for: the headers that were named, and what they include from their own
/// folders. Where the system has the headers of many libraries, `git2.h` has the folder `git2` for its own; and of
/// what headers of C's own library include from `bits`, the functions and variables are asked for.
struct HeaderSelection {
    /// All files that are included, each once.
    private(set) var all: [String] = []
    private var files: Set<String> = [ClangUnit.mainFile]
    private var folders: [String] = []
    private var parts: Set<String> = []

    /// - Parameter cursors: what the unit declares, and which files it includes.
    init(_ unit: ClangUnit, _ cursors: [CXCursor]) throws(ForeignError) {
        var seen: Set<String> = []
        for cursor in cursors where cursor.kind == .inclusionDirective {
            guard let location = try unit.location(of: cursor), let file = unit.clang.getIncludedFile(cursor) else {
                continue
            }
            let name = unit.name(ofFile: file)
            if seen.insert(name).inserted { all.append(name) }
            if files.contains(location.file), location.file != ClangUnit.mainFile,
                parent(of: name).hasSuffix("/bits") { parts.insert(name) }
            guard location.file == ClangUnit.mainFile else { continue }
            files.insert(name)
            let folder = parent(of: name)
            if Self.isShared(realPath(folder) ?? folder) {
                folders.append("\(name.dropLast(name.hasSuffix(".h") ? 2 : 0))/")
            } else {
                folders.append(folder + "/")
            }
        }
    }

    /// - Parameter isSymbol: whether a function or a variable is looked for, not a type.
    func contains(_ file: String, isSymbol: Bool) -> Bool {
        contains(file) || isSymbol && parts.contains(file)
    }

    private func contains(_ file: String) -> Bool {
        // What is in the current folder is named without one.
        files.contains(file) || folders.contains { file.hasPrefix($0) || $0 == "./" && !file.hasPrefix("/") }
    }

    private static func isShared(_ folder: String) -> Bool {
        let parts = folder.split(separator: "/")
        guard let include = parts.lastIndex(of: "include") else { return false }
        // `/usr/include`, and that with the name of a machine: `/usr/include/x86_64-linux-gnu`.
        return include == parts.count - 1
            || include == parts.count - 2 && parts[parts.count - 1].split(separator: "-").count >= 3
    }
}
