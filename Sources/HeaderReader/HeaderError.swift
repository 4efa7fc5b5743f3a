public import HeaderModel

/// Why headers cannot be read.
public struct HeaderError: Error, Sendable, CustomStringConvertible {
    /// Their values are the names by which diagnostics tell of them.
    public enum Code: String, Sendable {
        /// There is no libclang, or none that can be used.
        case noClang = "no-libclang"
        /// libclang finds errors in the headers.
        case invalidHeader = "invalid-header"
        /// libclang cannot make anything of what it was given.
        case cannotParse = "cannot-parse"
        /// The headers are those of another target.
        case foreignTarget = "foreign-target"
        /// A signature is one of nothing.
        case invalidSignature = "signature"
    }

    public let code: Code
    /// Of what the user has written.
    public let location: SourceLocation?
    public let message: String
    /// What to do about it; may be empty.
    public let remedy: String
    /// What libclang says.
    public let diagnostics: [Diagnostic]
    public let underlying: (any Error)?

    init(
        _ code: Code, at location: SourceLocation? = nil, _ message: String, remedy: String = "",
        diagnostics: [Diagnostic] = [], underlying: (any Error)? = nil
    ) {
        self.code = code
        self.location = location
        self.message = message
        self.remedy = remedy
        self.diagnostics = diagnostics
        self.underlying = underlying
    }

    public var description: String {
        let cause = underlying.map { ": \($0)" } ?? ""
        let text = "\(location.map { "\($0): " } ?? "")\(message)\(cause)\(remedy.isEmpty ? "" : ". \(remedy)")"
        return (diagnostics.map(\.description) + [text]).joined(separator: "\n")
    }
}
