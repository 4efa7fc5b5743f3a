/// The C of one function's stub.
struct FunctionText {
    private let function: StubFunction
    private let index: Int

    init(_ function: StubFunction, _ index: Int) {
        self.function = function
        self.index = index
    }

    var lines: [String] {
        let shapes = ([function.result] + function.parameters).map(\.shape).joined(separator: ", ")
        return [CLiteral.comment(function.name)] + directives + probes + call + plain
            + ["static const uint32_t swb_shape_\(index)[] = {\(shapes)};"]
    }

    /// What stands in the table.
    var entry: String {
        "{\(CLiteral.quoted(function.name)), \(CLiteral.hexadecimal(function.description)), swb_shape_\(index), \(function.parameters.count), "
            + "\(function.fixedCount ?? -1), (void (*)(void))swb_plain_\(index), swb_call_\(index)}"
    }

    private var directives: [String] {
        guard case .declared(let name) = function.callee else { return [] }
        return (function.ignoresMacro ? ["#undef \(name)"] : [])
            + (function.isOptional ? ["#pragma weak \(name)"] : [])
    }

    /// Whether it has one of the types, and what differs if it has not.
    private var probes: [String] {
        guard case .declared(let name) = function.callee, !function.types.isEmpty, !function.probes.isEmpty else {
            return []
        }
        let fits = function.types.map { "SWB_IS(swb_type_\(index), \($0))" }.joined(separator: " || ")
        return [
            "#ifndef \(name)", "typedef __typeof__(&\(name)) swb_type_\(index);",
            "enum { swb_fits_\(index) = \(fits) };",
        ]
            + function.probes.flatMap { $0.lines(index) } + ["#endif"]
    }

    /// The function that takes arguments from memory.
    private var call: [String] {
        var lines = ["static int swb_call_\(index)(void *swb_result, void *const *swb_arguments) {"]
        lines += function.definitions.map { "    \($0)" }
        switch function.callee {
        case .declared(let name) where !function.types.isEmpty:
            let types = function.types.map { "SWB_IS(&\(name), \($0))" }.joined(separator: " || ")
            let fits = function.probes.isEmpty ? types : "swb_fits_\(index)"
            lines += ["#ifndef \(name)", "    SWB_DESCRIBED(&\(name), \(fits), \(function.types[0]));", "#endif"]
        case .declared: break
        case .symbol: lines.append("    extern \(declaration(named: "swb_symbol_\(index)", "")) \(label);")
        }
        if function.parameters.isEmpty { lines.append("    (void)swb_arguments;") }
        for (index, parameter) in function.parameters.enumerated() where parameter.kind == .record {
            lines += [
                "    \(parameter.declaration(of: "swb_a\(index)"));",
                "    memcpy(&swb_a\(index), swb_arguments[\(index)], sizeof swb_a\(index));",
            ]
        }
        let arguments = function.parameters.enumerated().map { index, parameter in
            switch parameter.kind {
            case .record: "swb_a\(index)"
            // Whatever it is called by, the assertion has compared its type.
            case .address: "*(void **)swb_arguments[\(index)]"
            default: "*(\(parameter.declaration(of: "*")))swb_arguments[\(index)]"
            }
        }
        lines.append("    errno = 0;")
        let call = "\(callee)(\(arguments.joined(separator: ", ")))"
        switch function.result.kind {
        case .void: lines += ["    (void)swb_result;", "    \(call);", "    return errno;"]
        case .record:
            lines += [
                "    \(function.result.declaration(of: "swb_value")) = \(call);", "    int swb_error = errno;",
                "    memcpy(swb_result, &swb_value, sizeof swb_value);", "    return swb_error;",
            ]
        case .address: lines += ["    *(void **)swb_result = (void *)\(call);", "    return errno;"]
        default: lines += ["    *(\(function.result.declaration(of: "*")))swb_result = \(call);", "    return errno;"]
        }
        return lines + ["}"]
    }

    /// What is called as the function is declared: the function itself, unless the headers have a macro for it.
    private var plain: [String] {
        switch function.callee {
        case .declared(let name):
            let names = function.parameters.indices.map { "swb_a\($0)" }.joined(separator: ", ")
            let isVoid = function.result.kind == .void
            return [
                "#ifdef \(name)",
                "static \(declaration(named: "swb_plain_\(index)", "swb_a", isVariadic: false)) {",
                "    \(isVoid ? "" : "return ")\(name)(\(names));",
                "}",
                "#else",
                "#define swb_plain_\(index) \(name)",
                "#endif",
            ]
        case .symbol: return ["extern void swb_plain_\(index)(void) \(label);"]
        }
    }

    private var callee: String {
        switch function.callee {
        case .declared(let name): name
        case .symbol: "swb_symbol_\(index)"
        }
    }

    private var label: String {
        guard case .symbol(let symbol) = function.callee else { return "" }
        return "__asm__(\(CLiteral.quoted(symbol)))" + (function.isOptional ? " __attribute__((weak))" : "")
    }

    private func declaration(named name: String, _ parameter: String, isVariadic: Bool = true) -> String {
        var list = function.parameters.enumerated().map { index, type in
            type.declaration(of: parameter.isEmpty ? "" : "\(parameter)\(index)")
        }
        if isVariadic, let fixed = function.fixedCount { list = list.prefix(fixed) + ["..."] }
        return function.result.declaration(of: "\(name)(\(list.isEmpty ? "void" : list.joined(separator: ", ")))")
    }
}
