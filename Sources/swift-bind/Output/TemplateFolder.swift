#if Generator
    import BindingGenerator
    import FoundationEssentials
    import Glibc

    /// Templates of a user's, in files as `swift-bind templates export` writes them.
    struct TemplateFolder {
        /// The texts, by their names without `.mustache`.
        private(set) var texts: [String: String] = [:]
        /// The paths of the files.
        private(set) var files: [String] = []

        private static let suffix = ".mustache"
        /// The folders in each other that are looked into for files in the wrong place.
        private static let depth = 3

        init(_ folder: String) throws(ToolError) {
            try read(folder, as: "", depth: Self.depth)
            if files.isEmpty {
                throw Self.error(folder, "there is no template in the folder")
            }
        }

        /// - Parameter group: what the names of the templates in this folder begin with: `swift/`.
        private mutating func read(_ folder: String, as group: String, depth: Int) throws(ToolError) {
            let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            guard descriptor >= 0 else {
                let reason = String(cString: strerror(errno))
                throw Self.error(folder, "the folder of templates cannot be read: \(reason)")
            }
            close(descriptor)
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            // What is hidden, and what editors keep, is nobody's template.
            for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix("~") {
                let path = "\(folder)/\(name)"
                if FilePlace.isFolder(path), !name.hasSuffix(Self.suffix) {
                    if depth > 1 { try read(path, as: "\(group)\(name)/", depth: depth - 1) }
                } else {
                    try readFile(path, named: group + name)
                }
            }
        }

        private mutating func readFile(_ path: String, named name: String) throws(ToolError) {
            let known = BindingText.templates
            let template = name.hasSuffix(Self.suffix) ? String(name.dropLast(Self.suffix.count)) : nil
            guard let template, known[template] != nil else {
                let files = known.keys.map { $0 + Self.suffix }
                // One in the wrong folder is called as it is in the right one.
                let file = name.split(separator: "/").last ?? ""
                let namesakes = files.filter { $0.hasSuffix("/\(file)") }
                let meant = namesakes.first ?? name
                // Something else, to be read by people, may be there as well.
                if template == nil, Suggestion.closest(to: meant, among: files) == nil { return }
                throw ToolError(
                    "template", "\(path): there is no such template",
                    remedy: Suggestion.text(for: meant, among: files))
            }
            if FilePlace.isStream(path) { throw Self.error(path, "the template is no file") }
            do { texts[template] = try TextFile.read(path) } catch {
                throw Self.error(path, "the template cannot be read: \(error.reason)")
            }
            files.append(path)
        }

        private static func error(_ path: String, _ message: String) -> ToolError {
            ToolError(
                "template", "\(path): \(message)",
                remedy: "'swift-bind templates export FOLDER' writes a folder with all of them")
        }
    }
#endif
