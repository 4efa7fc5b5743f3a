#if Generator
    /// What is wrong with a file of settings, and where.
    struct SettingsError: Error, CustomStringConvertible {
        let file: String
        /// From 1.
        var line: Int?
        var column: Int?
        let message: String

        var description: String {
            let place = ([file] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
            return "\(place): error: \(message) [settings]"
        }
    }
#endif
