public import HeaderModel

/// How something is called that a header does not tell the types of: a macro with parameters, the further arguments
/// of a variadic function, or a function whose parameters the header leaves out.
public struct Signature: Equatable, Sendable {
    /// The name of the macro or function.
    public var subject: String
    /// A prototype in C: `int printNumber(const char *format, int number)`. Its name is that of the binding; for a
    /// function without parameters in the header it is the function's own.
    public var prototype: String
    /// Where the user has written it.
    public var location: SourceLocation

    /// Why it is no prototype of one function, and nothing else; `nil` if it is. Whether C takes it is seen later.
    var problem: String? {
        if prototype.contains(where: { $0.isNewline || ";{}#\"\\".contains($0) }) {
            return "a prototype is one line without ';', braces, '#' and quotes"
        }
        var depth = 0
        var hasParameters = false
        for character in prototype {
            switch character {
            case "(":
                depth += 1
                hasParameters = true
            case ")": depth -= 1
            case "," where depth == 0: return "it declares more than one thing"
            default: break
            }
        }
        return depth == 0 && hasParameters ? nil : "it has no list of parameters in parentheses"
    }

    public init(of subject: String, _ prototype: String, at location: SourceLocation) {
        self.subject = subject
        self.prototype = prototype
        self.location = location
    }
}
