/// Something to say about a declaration, or about a header.
public struct Diagnostic: Codable, Equatable, Sendable, CustomStringConvertible {
    public enum Severity: String, Codable, Sendable {
        case error, warning, note
    }

    public var severity: Severity
    /// A name for what it is about, which stays the same: `variadic-function`.
    public var identifier: String
    public var location: SourceLocation?
    public var message: String
    /// What can be done about it.
    public var remedy: String?

    public init(
        _ severity: Severity, _ identifier: String, at location: SourceLocation?, _ message: String,
        remedy: String? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.location = location
        self.message = message
        self.remedy = remedy
    }

    public var description: String {
        let place = location.map { "\($0): " } ?? ""
        return "\(place)\(severity.rawValue): \(message)\(remedy.map { ". \($0)" } ?? "") [\(identifier)]"
    }
}
