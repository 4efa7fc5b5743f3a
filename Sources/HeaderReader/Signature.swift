/// How something is called that a header does not tell the types of: a macro with parameters, the further arguments
/// of a variadic function, or a function whose parameters the header leaves out.
public struct Signature: Equatable, Sendable {
    /// The name of the macro or function.
    public var subject: String
    /// A prototype in C: `int printNumber(const char *format, int number)`. Its name is that of the binding; for a
    /// function without parameters in the header it is the function's own.
    public var prototype: String

    public init(of subject: String, _ prototype: String) {
        self.subject = subject
        self.prototype = prototype
    }
}
