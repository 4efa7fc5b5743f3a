/// The Swift of one direct function.
struct DirectSwift {
    private let function: DirectFunction
    /// What parameters are called in the function.
    private let names: [String]
    private let result: String

    init(_ function: DirectFunction) {
        self.function = function
        // What the body names besides.
        var taken: Set = ["DirectCall", function.name]
        taken.formUnion(function.namedTypes)
        names = function.bound.parameters.map { parameter in
            var name = parameter.name
            while !taken.insert(name).inserted { name += "_" }
            return SwiftIdentifier.escaped(name)
        }
        let isWithErrno = function.bound.result.hasPrefix("WithErrno<")
        result = isWithErrno ? "(result: \(function.value), errno: Int32)" : function.value
    }

    /// Parameters and result.
    /// - Parameter around: how many characters the line has besides.
    func type(around: Int) -> String {
        var parameters: [String] = []
        for (number, parameter) in function.bound.parameters.enumerated() {
            let isLabelled = number > 0 && function.bound.hasParameterNames
            let label = isLabelled ? SwiftIdentifier.escaped(parameter.name) : "_"
            let words = label == names[number] ? label : "\(label) \(names[number])"
            parameters.append("\(words): \(function.arguments[number].value)")
        }
        let effect = function.isChecked ? " throws(ForeignError)" : ""
        let end = effect + (function.result == .void ? "" : " -> \(result)")
        let line = "(\(parameters.joined(separator: ", ")))\(end)"
        if around + line.count <= BrokenLines.width { return line }
        return "(\n" + parameters.map { "        \($0)" }.joined(separator: ",\n") + "\n    )\(end)"
    }

    /// The lines of the body: scopes around the call.
    var body: String {
        var heads: [String] = []
        let effect = function.isChecked ? "throws(ForeignError) " : ""
        let attempt = function.isChecked ? "try " : ""
        if function.isChecked {
            heads.append("try DirectCall.checked(\"\(signature)\") { () throws(ForeignError) in")
        }
        for (argument, name) in zip(function.arguments, names) {
            let text = argument.description
            switch argument.type {
            case .memory:
                heads.append("\(attempt)DirectCall.store(\(text).self, \(name)) { (\(name)) \(effect)in")
            case .checked:
                let arguments = "\(Self.metatype(text)), \(name), at: \(argument.position)"
                heads.append("try DirectCall.lower(\(arguments)) { (\(name)) throws(ForeignError) in")
            case .void, .never, .number, .raw, .address: break
            }
        }
        var lines: [String] = []
        for (depth, head) in (heads + [call]).enumerated() {
            lines.append(String(repeating: " ", count: 8 + 4 * depth) + head)
        }
        lines += heads.indices.reversed().map { String(repeating: " ", count: 8 + 4 * $0) + "}" }
        return lines.joined(separator: "\n")
    }

    /// The name and those of the parameters, as errors have them.
    private var signature: String {
        let names = zip(function.bound.parameters, function.arguments).flatMap { parameter, argument in
            argument.isCounted ? [parameter.name, "count of \(parameter.name)"] : [parameter.name]
        }
        if !function.bound.hasParameterNames { return function.bound.cName }
        return "\(function.bound.cName)(\(names.joined(separator: ", ")))"
    }

    private static func metatype(_ text: String) -> String { text.hasSuffix("?") ? "(\(text)).self" : "\(text).self" }

    /// The call, and what is made of its result.
    private var call: String {
        var arguments = zip(function.arguments, names).map { argument, name in
            switch argument.type {
            case .number, .memory, .void, .never: name
            case .raw: "\(name).rawValue"
            case .address(let isOptional): isOptional ? "\(name)?.address" : "\(name).address"
            case .checked: words(argument, name)
            }
        }
        if function.cResult == .memory, function.result == .memory { arguments.insert("$0", at: 0) }
        if function.capturesErrno { arguments.append("$0") }
        let call = "\(function.name)(\(arguments.joined(separator: ", ")))"
        let value =
            switch function.result {
            case .raw(let name, _): "\(name)(rawValue: \(call))"
            case .address: "DirectCall.address(\(call))"
            case .memory: "DirectCall.load(\(function.value).self) { \(call) }"
            case .void, .never, .number, .checked: call
            }
        let withErrno = function.capturesErrno ? "DirectCall.errno { \(value) }" : value
        if function.result != .checked { return withErrno }
        return "try DirectCall.take(\(Self.metatype(function.bound.result)), \(withErrno))"
    }

    /// A parameter that is put by its type, and the count behind it.
    private func words(_ argument: DirectFunction.Argument, _ name: String) -> String {
        if argument.isCounted { return "\(name).address, \(name).count()" }
        let isResult = function.bound.indirect.hasResult
        let parameter = argument.position - (isResult ? 1 : 0)
        let isAddress = parameter < 0 || function.parameters[parameter].type == DirectFunction.address
        return isAddress ? "\(name).address" : "\(name).integer()"
    }
}
