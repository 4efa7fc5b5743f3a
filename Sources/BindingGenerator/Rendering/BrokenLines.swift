/// Texts of Swift in several lines, where one would be too long.
enum BrokenLines {
    static let width = 120
    /// What a line that goes on begins with, inside of a function.
    private static let indent = String(repeating: " ", count: 12)

    /// What stands between the parentheses of a call.
    /// - Parameter around: how many characters the line has besides.
    static func arguments(_ words: [String], around: Int) -> String {
        let text = words.joined(separator: ", ")
        if around + text.count <= width { return text }
        var lines: [String] = []
        var line = indent
        for (number, word) in words.enumerated() {
            let part = number == words.count - 1 ? word : word + ","
            if line.count + part.count + 2 > width, line != indent {
                lines.append(line)
                line = indent
            }
            line += (line == indent ? "" : " ") + part
        }
        return ([""] + lines + [line]).joined(separator: "\n")
    }

    /// The type of a function.
    /// - Parameter room: how many characters there are for it in its line.
    static func type(_ function: Binding.Function, indent: String, room: Int) -> String {
        let parameters = function.parameters.map(\.type)
        let type = "Fn<F, (\(parameters.joined(separator: ", "))) -> \(function.result)>"
        if type.count <= room { return type }
        let list = parameters.map { "\(indent)        \($0)" }.joined(separator: ",\n")
        return "Fn<\n\(indent)    F,\n\(indent)    (\n\(list)\n\(indent)    ) -> \(function.result)\n\(indent)>"
    }

    /// How many characters the first line of a text has.
    static func firstLine(_ text: String) -> Int { text.prefix { $0 != "\n" }.count }

    /// How many characters the last line of a text has.
    static func lastLine(_ text: String) -> Int { text.split(separator: "\n").last?.count ?? 0 }
}
