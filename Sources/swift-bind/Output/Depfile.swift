#if Generator
    /// A rule as `make` and `ninja` read it.
    enum Depfile {
        static func text(_ outputs: [String], _ inputs: [String]) -> String {
            let list = inputs.map { " \\\n  \(escaped($0))" }.joined()
            return "\(outputs.map(escaped).joined(separator: " ")):\(list)\n"
        }

        private static func escaped(_ path: String) -> String {
            path.replacing("$", with: "$$").replacing(" ", with: "\\ ").replacing("#", with: "\\#")
        }
    }
#endif
