import CTypes
import DynamicBinding
import Glibc

/// What a call gave.
public struct CallOutcome {
    public let result: ShownValue
    /// What C wrote, by the parameters' names.
    public let outs: [(name: String, value: ShownValue)]
    /// The `errno` that the function set, or 0.
    public let errno: Int32

    /// Lines for a reader: the result, what C wrote and, if asked for, `errno`.
    public func lines(withErrno: Bool) -> [String] {
        var lines: [String] = []
        if case .nothing = result {} else { lines.append(result.text) }
        lines += outs.map { "\($0.name) = \($0.value.text)" }
        if withErrno { lines.append("errno: \(errno) (\(ErrorNumber(errno)))") }
        return lines
    }

    /// All of it as one JSON object, with `null` for an `errno` that the function did not set.
    public var json: String {
        let outs = outs.map { "\($0.name.jsonLiteral): \($0.value.json)" }
        let fields = [
            "\"result\": \(result.json)", "\"outs\": {\(outs.joined(separator: ", "))}",
            "\"errno\": \(errno == 0 ? "null" : ErrorNumber(errno).json)",
        ]
        return "{\(fields.joined(separator: ", "))}"
    }
}

/// An `errno` with its name and message.
private struct ErrorNumber: CustomStringConvertible {
    let number: Int32
    /// `ENOENT`; `nil` for a number that has none.
    let name: String?
    let message: String

    init(_ number: Int32) {
        self.number = number
        // glibc has it since 2.32.
        let nameOf = foreign("strerrorname_np", .int, returns: .optionalString)
        name = (try? nameOf(number)) ?? nil
        message = String(cString: strerror(number))
    }

    var description: String {
        if number == 0 { return "no error" }
        return name.map { "\($0): \(message)" } ?? message
    }

    var json: String {
        let name = name?.jsonLiteral ?? "null"
        return "{\"number\": \(number), \"name\": \(name), "
            + "\"message\": \(message.jsonLiteral)}"
    }
}
