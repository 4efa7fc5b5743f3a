import Foundation

/// The files beside settings that the bindings are made of. SwiftPM asks for them before the tool is there that reads
/// settings: each word of them that is the path of a file counts, and headers and templates in each folder.
struct SettingsInputs {
    let files: [URL]

    init(_ settings: URL) {
        let folder = settings.deletingLastPathComponent()
        let text = (try? String(contentsOf: settings, encoding: .utf8)) ?? ""
        let words = text.split { $0.isWhitespace || "[]{},\"'".contains($0) }
        // Systems have their headers at whole paths, which are too many to look at.
        let paths = Set(words.filter { !$0.hasPrefix("/") })
        files = paths.sorted().flatMap { Self.files(at: folder.appending(path: $0).standardizedFileURL) }
    }

    private static func files(at place: URL) -> [URL] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [place] }
        let inner = FileManager.default.enumerator(
            at: place, includingPropertiesForKeys: nil, options: .skipsHiddenFiles)
        return (inner?.allObjects ?? []).compactMap { $0 as? URL }
            .filter { ["h", "mustache"].contains($0.pathExtension) }.sorted { $0.path < $1.path }
    }
}
