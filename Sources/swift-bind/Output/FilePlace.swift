#if Generator
    import Glibc

    /// Where paths lead.
    enum FilePlace {
        /// The path without links of the file that a path leads to, whether that is there or not: two paths of one file
        /// have one place.
        static func of(_ path: String) -> String {
            var path = path
            // As many links as Linux follows.
            for _ in 0..<40 {
                if let real = realPath(path) { return real }
                guard let folder = realPath(self.folder(of: path)) else { return path }
                let name = path.split(separator: "/").last ?? ""
                path = "\(folder == "/" ? "" : folder)/\(name)"
                guard let target = target(of: path) else { return path }
                path = target.hasPrefix("/") ? target : "\(folder)/\(target)"
            }
            return path
        }

        static func folder(of path: String) -> String {
            guard let slash = path.lastIndex(of: "/") else { return "." }
            return slash == path.startIndex ? "/" : String(path[..<slash])
        }

        /// Whether there is anything: a link that leads nowhere, too.
        static func isTaken(_ path: String) -> Bool {
            var status = stat()
            return lstat(path, &status) == 0
        }

        /// Whether it is a device or a pipe.
        static func isStream(_ path: String) -> Bool {
            var status = stat()
            return stat(path, &status) == 0
                && ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
        }

        static func isFolder(_ path: String) -> Bool {
            var status = stat()
            return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }

        private static func realPath(_ path: String) -> String? {
            guard let real = realpath(path, nil) else { return nil }
            defer { free(real) }
            return String(cString: real)
        }

        private static func target(of link: String) -> String? {
            var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
            let count = readlink(link, &bytes, bytes.count)
            return count > 0
                ? String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
                : nil
        }
    }
#endif
