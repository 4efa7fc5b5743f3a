/// Where something is written.
public struct SourceLocation: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The path, as it was found.
    public var file: String
    /// From 1.
    public var line: Int
    /// In bytes, from 1.
    public var column: Int

    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    public var description: String { "\(file):\(line):\(column)" }
}
