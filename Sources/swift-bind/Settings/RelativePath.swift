#if Generator
    import Glibc

    /// Makes paths from the folder where the program runs ones from another folder.
    struct RelativePath {
        private let folder: [Substring]
        private let here: [Substring]

        /// - Parameter folder: the other folder, from here.
        init(to folder: String) {
            let path = getcwd(nil, 0)
            defer { free(path) }
            here = Self.parts(path.map { String(cString: $0) } ?? "/", after: [])
            self.folder = Self.parts(folder, after: here)
        }

        /// The same file from the other folder. Whole paths stay what they are.
        func path(_ path: String) -> String {
            if path.hasPrefix("/") || folder == here { return path }
            let parts = Self.parts(path, after: here)
            let shared = zip(parts, folder).prefix { $0 == $1 }.count
            let steps = Array(repeating: "..", count: folder.count - shared) + parts[shared...]
            return steps.isEmpty ? "." : steps.joined(separator: "/")
        }

        /// As settings are read, `..` leads to the folder that is written before it.
        private static func parts(_ path: String, after here: [Substring]) -> [Substring] {
            var parts = path.hasPrefix("/") ? [] : here
            for part in path.split(separator: "/") where part != "." {
                if part == ".." { _ = parts.popLast() } else { parts.append(part) }
            }
            return parts
        }
    }

    extension Settings {
        /// The same settings in a file in another folder.
        func moved(to place: RelativePath) -> Settings {
            var settings = self
            // Others are named as C includes them.
            settings.headers = headers.map { FilePlace.isTaken($0) ? place.path($0) : $0 }
            settings.include = include.map(place.path)
            settings.sysroot = sysroot.map(place.path)
            settings.libclang = libclang.map { $0.contains("/") ? place.path($0) : $0 }
            return settings
        }
    }
#endif
