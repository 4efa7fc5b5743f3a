/// The functions in C that Swift's direct functions call, for a header that Swift imports. A compiler of C that has the
/// library's headers makes a call of that of each, and finds macros and what is `static inline`.
struct DirectText {
    private let types: CTypeText

    static func lines(_ functions: DirectFunctions) -> [String] {
        let text = DirectText(types: functions.types)
        let all = functions.functions + functions.stubs
        if all.isEmpty { return [] }
        return [
            "// What direct functions of Swift call.", "#pragma GCC diagnostic push",
            "#pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"",
        ] + all.flatMap(text.lines) + ["", "#pragma GCC diagnostic pop"]
    }

    private func lines(_ function: DirectFunction) -> [String] {
        var (parameters, arguments, body): ([String], [String], [String]) = ([], [], [])
        if function.cResult == .memory { parameters.append("const void *swb_result") }
        let declared = function.declaredType
        for (number, parameter) in function.parameters.enumerated() {
            let name = "swb_\(number)"
            parameters.append(Self.declaration(parameter.type, name))
            let type = types.part(declared?.parameters[number] ?? .void) ?? "void"
            switch (parameter.isMemory, parameter.type) {
            case (true, _): arguments.append("*(\(type) *)\(name)")
            case (false, DirectFunction.address): arguments.append("(void *)\(name)")
            default: arguments.append(name)
            }
            if let described = parameter.described {
                body.append(
                    "_Static_assert(sizeof \(name) == sizeof(\(type)), \"parameter \(number + 1), `\(described)`, of "
                        + "`\(function.declaration.name)` has another size in the description\");")
            }
        }
        if function.capturesErrno {
            parameters.append("int *swb_errno")
            body.append("errno = 0;")
        }
        let list = arguments.joined(separator: ", ")
        let call = function.callee.map { "\($0)(\(list))" } ?? "&\(function.declaration.name)"
        body += self.body(function, call, types.part(declared?.result ?? .void) ?? "void")
        return [""] + undefinition(function) + [head(function, parameters) + " {"] + body.map { "    \($0)" } + ["}"]
    }

    /// A macro that has the name of a function is not what is called, unless it has a signature.
    private func undefinition(_ function: DirectFunction) -> [String] {
        let name = function.callee ?? function.declaration.name
        return function.callee == nil || types.index.functions[name] != nil ? ["#undef \(name)"] : []
    }

    private func head(_ function: DirectFunction, _ parameters: [String]) -> String {
        let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
        let attribute = function.cResult == .never ? "noreturn, always_inline" : "always_inline"
        let result = if case .value(let type) = function.cResult { type } else { "void" }
        return "static inline __attribute__((\(attribute))) " + Self.declaration(result, "\(function.name)(\(list))")
    }

    private func body(_ function: DirectFunction, _ call: String, _ type: String) -> [String] {
        let end = function.capturesErrno ? ["*swb_errno = errno;"] : []
        switch function.cResult {
        case .void, .never: return ["\(call);"] + end
        case .memory:
            return [
                "\(type) swb_value = \(call);",
                "__builtin_memcpy((void *)swb_result, &swb_value, sizeof swb_value);",
            ]
        case .value(let result):
            let value = result == DirectFunction.address ? "(\(result))\(call)" : call
            if end.isEmpty { return ["return \(value);"] }
            return [Self.declaration(result, "swb_value") + " = \(value);"] + end + ["return swb_value;"]
        }
    }

    private static func declaration(_ type: String, _ name: String) -> String {
        type.hasSuffix("*") ? type + name : "\(type) \(name)"
    }
}
