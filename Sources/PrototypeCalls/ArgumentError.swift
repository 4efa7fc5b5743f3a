import CTypes

/// Why an argument was not taken.
struct Refusal: Error {
    let message: String
    let remedy: String

    init(_ message: String, remedy: String) {
        self.message = message
        self.remedy = remedy
    }
}

/// A wrong argument, or a wrong number of them.
public struct ArgumentError: Error, CustomStringConvertible {
    public let description: String

    init(count: Int, for function: FunctionDescription) {
        let expected = function.parameters.count
        let least = function.hasEllipsis ? "at least " : ""
        let noun = expected == 1 ? "argument" : "arguments"
        description =
            "\(function.name): \(least)\(expected) \(noun) expected, but \(count) given; the "
            + "prototype is '\(function)'"
    }

    init(
        _ refusal: Refusal, argument: String, at index: Int, of function: FunctionDescription
    ) {
        let parameter = function.parameters[index]
        let name = function.parameterName(at: index)
        description =
            "\(function.name), parameter '\(name)' of type '\(parameter.type)': argument "
            + "\(index + 1), '\(argument)', \(refusal.message). \(refusal.remedy)"
    }
}
