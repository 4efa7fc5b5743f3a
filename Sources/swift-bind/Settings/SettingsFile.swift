#if Generator
    import BindingGenerator
    import FoundationEssentials
    import HeaderReader
    import Yams

    /// Reads `swift-bind.yaml`. Its paths are from the folder that it is in.
    struct SettingsFile {
        static let name = "swift-bind.yaml"

        private let path: String

        static func read(_ path: String) throws(SettingsError) -> Settings {
            let text: String
            do throws(TextFile.Problem) { text = try TextFile.read(path) } catch {
                throw SettingsError(file: path, message: "the file cannot be read: \(error.reason)")
            }
            return try SettingsFile(path: path).settings(text)
        }

        private func settings(_ text: String) throws(SettingsError) -> Settings {
            var settings = Settings()
            settings.file = path
            guard var keys = try SettingsMapping(text: text, file: path) else { return settings }
            settings.headers = try keys.texts("headers").map { isPath($0) ? place($0) : $0 }
            settings.include = try keys.texts("include").map(place)
            settings.define = try keys.texts("define")
            settings.packages = try keys.texts("pkg-config")
            settings.target = try keys.text("target")
            settings.sysroot = try keys.text("sysroot").map(place)
            settings.libclang = try keys.text("libclang").map { $0.contains("/") ? place($0) : $0 }
            settings.options.name = try keys.text("name") ?? ""
            settings.options.prefixes = try keys.texts("prefix")
            settings.options.isPublic = try keys.flag("public") ?? false
            settings.options.hasDocumentation = try keys.flag("documentation") ?? true
            settings.options.only = try keys.texts("only")
            settings.options.skip = try keys.texts("skip")
            settings.isStrict = try keys.flag("strict") ?? false
            settings.library = try keys.texts("library").map { $0.contains("/") ? place($0) : $0 }
            settings.templates = try keys.text("templates").map(place)
            settings.outputs.swift = try keys.text("output").map(place)
            settings.outputs.check = try keys.text("check").map(place)
            settings.outputs.stubs = try keys.text("stubs").map(place)
            settings.outputs.staticFolder = try keys.text("static").map(place)
            settings.outputs.direct = try keys.text("direct").map(place)
            settings.outputs.workerFolder = try keys.text("worker").map(place)
            settings.outputs.depfile = try keys.text("depfile").map(place)
            for key in ["check", "stubs", "static", "direct", "worker", "depfile"] {
                settings.outputs.places[key] = keys.node(key).map(keys.location)
            }
            for (name, node, location) in try keys.mappings("names") {
                settings.options.names[name] = try keys.text(node, name)
                settings.options.places.names[name] = location
            }
            for (name, node, location) in try keys.mappings("functions") {
                settings.options.places.functions[name] = location
                settings.options.functions[name] = try Self.function(try keys.inner(node, "'\(name)'"))
            }
            for (name, node, _) in try keys.mappings("signatures") {
                settings.signatures += try keys.placedTexts(node, name).map { Signature(of: name, $0, at: $1) }
            }
            try keys.finish()
            return settings
        }

        private static func function(_ keys: SettingsMapping) throws(SettingsError) -> FunctionOptions {
            var (keys, options) = (keys, FunctionOptions())
            for (name, node, _) in try keys.mappings("parameters") {
                options.parameters[name] = try parameter(node, name, keys)
            }
            if let node = keys.node("result") { options.result = try parameter(node, "result", keys) }
            options.isOptional = try keys.flag("optional") ?? false
            try keys.finish()
            return options
        }

        /// A mode alone, or a mapping.
        private static func parameter(
            _ node: Node, _ name: String, _ outer: SettingsMapping
        ) throws(SettingsError) -> ParameterOptions {
            if node.scalar != nil { return ParameterOptions(mode: try mode(node, name, outer)) }
            var keys = try outer.inner(node, "'\(name)'")
            var options = ParameterOptions()
            if let node = keys.node("mode") { options.mode = try mode(node, "mode", outer) }
            options.count = try keys.text("count")
            options.isOptional = try keys.flag("optional")
            options.type = try keys.text("type")
            try keys.finish()
            return options
        }

        private static func mode(
            _ node: Node, _ key: String, _ keys: SettingsMapping
        ) throws(SettingsError) -> ParameterOptions.Mode {
            let text = try keys.text(node, key)
            if let mode = ParameterOptions.Mode(rawValue: text) { return mode }
            let known = ParameterOptions.Mode.allCases.map(\.rawValue).joined(separator: ", ")
            throw keys.error(at: node, "'\(text)' is no way to pass an argument. There are \(known)")
        }

        /// A header that is no file of the user's is named as C includes it.
        private func isPath(_ header: String) -> Bool {
            header.hasPrefix(".") || FileManager.default.fileExists(atPath: place(header))
        }

        private func place(_ path: String) -> String {
            guard !path.hasPrefix("/"), let slash = self.path.lastIndex(of: "/") else { return path }
            var parts: [Substring] = []
            for part in (self.path[..<slash] + "/" + path).split(separator: "/") where part != "." {
                if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
            }
            if self.path.hasPrefix("/") { return "/" + parts.joined(separator: "/") }
            return parts.isEmpty ? "." : parts.joined(separator: "/")
        }
    }
#endif
