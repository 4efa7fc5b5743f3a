/// The C of one variable's stub.
struct VariableText {
    private let variable: StubVariable
    private let index: Int

    init(_ variable: StubVariable, _ index: Int) {
        self.variable = variable
        self.index = index
    }

    var lines: [String] {
        let head = "static void *swb_variable_\(index)(void) {"
        switch variable.callee {
        case .declared(let name) where variable.isConstant:
            return [CLiteral.comment(variable.name)] + value(name)
                + [head, "    return (void *)&swb_constant_\(index);", "}"]
        case .declared(let name):
            let fits = variable.types.map { "SWB_IS(&\(name), \($0))" }.joined(separator: " || ")
            let check = variable.types.isEmpty ? [] : ["    SWB_DESCRIBED(&\(name), \(fits), \(variable.types[0]));"]
            return [CLiteral.comment(variable.name), head] + check + ["    return (void *)&\(name);", "}"]
        case .symbol(let symbol):
            let attribute = variable.isOptional ? " __attribute__((weak))" : ""
            return [
                CLiteral.comment(variable.name),
                "extern char swb_value_\(index)[] __asm__(\(CLiteral.quoted(symbol)))\(attribute);", head,
                "    return swb_value_\(index);", "}",
            ]
        }
    }

    /// The constant in memory, if the type in the description has its value.
    private func value(_ name: String) -> [String] {
        let type = variable.type.declaration(of: "")
        let message = CLiteral.message(
            "`\(name)` has a value in the headers that is no `\(type)`, as in the description")
        let isInteger = "_Generic((\(name)), float: 0, double: 0, long double: 0, default: 1)"
        let check =
            variable.type.kind == .integer
            ? [
                // Two of 64 bits may be the same bits, and differ in sign.
                "_Static_assert(\(isInteger) && (long long)(\(type))(\(name)) == (long long)(\(name)) \\",
                "    && ((\(type))(\(name)) < 1) == ((\(name)) < 1), \(message));",
            ] : []
        return check + ["static __typeof__(\(type)) const swb_constant_\(index) = \(name);"]
    }

    /// What stands in the table.
    var entry: String {
        let size = variable.type.size.map(String.init) ?? "sizeof(\(variable.type.declaration(of: "")))"
        return "{\(CLiteral.quoted(variable.name)), \(size), swb_variable_\(index)}"
    }
}
