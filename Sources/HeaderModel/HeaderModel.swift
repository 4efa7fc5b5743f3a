/// What some headers declare, for one target.
public struct HeaderModel: Codable, Equatable, Sendable {
    /// Grows with each change after which an older reader would go wrong.
    public static let currentSchemaVersion = 1

    public var schemaVersion: Int
    /// The target's triple.
    public var target: String
    /// The headers, as they were named, without the folders of those that are files.
    public var headers: [String]
    /// How C includes them, a line each.
    public var includes: [String]
    /// In the order in which a C compiler reads them, each after what it needs where that is possible.
    public var declarations: [Declaration]

    public init(target: String, headers: [String], includes: [String], declarations: [Declaration]) {
        schemaVersion = Self.currentSchemaVersion
        self.target = target
        self.headers = headers
        self.includes = includes
        self.declarations = declarations
    }
}
