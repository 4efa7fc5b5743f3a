#if Generator
    /// Settings as a file that a user goes on from.
    enum SettingsText {
        static func yaml(_ settings: Settings) -> String {
            let options = settings.options
            var lines = [
                "# Settings of swift-bind. 'swift-bind generate' writes the files, 'swift-bind check' tells whether "
                    + "they",
                "# are current. Paths are from the folder of this file.", "", "name: \(quoted(options.name))",
                "headers: \(list(settings.headers))", "",
                "# How the headers are found: packages of pkg-config, folders, macros.",
                entry("pkg-config", settings.packages, "[zlib]"), entry("include", settings.include, "[include]"),
                entry("define", settings.define, "[NAME=1]"), "",
                "# What is written.", "output: \(quoted("\(options.name).swift"))",
                "#check: \(options.name)_check.c    # compiles if the bindings fit the headers",
                "#stubs: \(options.name)_stubs.c    # symbols for what the headers define: inline functions, macros",
                "#static: Sources/C\(options.name)Stubs    # a C target with stubs for the strategy Static",
                "#worker: Workers/\(options.name)    # a C program that sandboxes run the library in",
                "#public: true", "",
                "# What names begin with in C and not in Swift.", entry("prefix", options.prefixes, "[\"x_\"]"), "",
                "# Which declarations are wanted, by patterns of their names.", "#only: [\"x_*\"]",
                "#skip: [\"x_internal_*\"]",
                "#strict: true    # what cannot be described and is not skipped is an error", "",
                "# Other names in Swift.", "#names:", "#  x_new: make", "",
                "# How arguments are passed where the C type does not tell: in, out, inout, pointer, string.",
                "#functions:", "#  x_read:", "#    parameters:", "#      length: out",
                "#      buffer: {mode: out, count: capacity}", "",
                "# How variadic functions and macros are called.", "#signatures:",
                "#  x_printf: int x_print_int(const char *format, int value)", "#  X_MAX: int x_max(int a, int b)",
            ]
            let reading = [
                ("target", settings.target), ("sysroot", settings.sysroot),
                ("libclang", settings.libclang),
            ]
            for case (let key, let value?) in reading { lines.append("\(key): \(quoted(value))") }
            return lines.map { $0 + "\n" }.joined()
        }

        private static func entry(_ key: String, _ values: [String], _ example: String) -> String {
            values.isEmpty ? "#\(key): \(example)" : "\(key): \(list(values))"
        }

        private static func list(_ values: [String]) -> String {
            "[\(values.map(quoted).joined(separator: ", "))]"
        }

        private static func quoted(_ text: String) -> String {
            "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
        }
    }
#endif
