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

    /// What stands in the table.
    var entry: String {
        let size = variable.type.size.map(String.init) ?? "sizeof(\(variable.type.declaration(of: "")))"
        return "{\(CLiteral.quoted(variable.name)), \(size), swb_variable_\(index)}"
    }
}
