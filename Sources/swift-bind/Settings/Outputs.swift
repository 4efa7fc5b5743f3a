#if Generator
    import HeaderModel

    extension Settings {
        /// The files that are written.
        struct Outputs: Equatable {
            var swift: String?
            var check: String?
            var stubs: String?
            /// The folder of the stubs that the strategy Static calls.
            var staticFolder: String?
            /// The folder of the program that sandboxes run the library in.
            var workerFolder: String?
            /// The file of the functions that are inlined to calls of what that folder has.
            var direct: String?
            var depfile: String?
            /// Where the settings name files that are not Swift, by their keys.
            var places: [String: SourceLocation] = [:]

            /// Whether anything is written but rules for make.
            var isAny: Bool { swift ?? check ?? stubs ?? staticFolder ?? workerFolder != nil }
            /// Whether C is written that calls what has no symbol.
            var hasStubs: Bool { stubs ?? staticFolder ?? workerFolder != nil }
            /// The folders of stubs, and whether each has a worker.
            var stubFolders: [(path: String, hasWorker: Bool)] {
                (staticFolder.map { [($0, false)] } ?? []) + (workerFolder.map { [($0, true)] } ?? [])
            }

            /// The module that SwiftPM makes of the folder of stubs, which has its target's name.
            var module: String? {
                guard let name = staticFolder?.split(separator: "/").last, name != ".", name != ".." else { return nil }
                return String(name.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_" })
            }

            /// Throws for files that cannot be written beside each other.
            func validate() throws(ToolError) {
                let made = [
                    ("output", swift), ("check", check), ("stubs", stubs), ("static", staticFolder),
                    ("direct", direct), ("worker", workerFolder),
                ]
                var options: [String: String] = [:]
                for case (let option, let path?) in made + [("depfile", depfile)] {
                    if path.isEmpty {
                        throw ToolError("output", "'\(option)' names no file", remedy: "Name one")
                    }
                    let place = FilePlace.of(path)
                    // Devices and pipes may get it all.
                    if FilePlace.isStream(place) { continue }
                    if let other = options.updateValue(option, forKey: place) {
                        throw ToolError(
                            "output", "'\(other)' and '\(option)' are the same file: \(path)",
                            remedy: "Give each a file of its own")
                    }
                }
                if direct != nil, module == nil {
                    throw ToolError(
                        "output", "'direct' names functions that call the C target of 'static', and no folder is named",
                        remedy: "Name one with --static, as Sources/CExpatStubs")
                }
                if depfile != nil, made.allSatisfy({ $0.1 == nil }) {
                    throw ToolError(
                        "output", "'depfile' is a rule for files, and none is written",
                        remedy: "Name one with --output, --check, --stubs, --static or --worker")
                }
            }
        }
    }
#endif
