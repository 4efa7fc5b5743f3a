public import HeaderModel

/// Writes C functions that call those which a header defines for itself, so that there is a symbol for each.
public struct StubText {
    /// What the name of a stub begins with.
    static let prefix = "swb_"

    /// - Parameter functions: the C names of those that are to have stubs.
    public static func c(_ model: HeaderModel, _ functions: [String]) -> String {
        let types = CTypeText(index: ModelIndex(model))
        let wanted = Set(functions)
        var lines = model.beginningOfC("Functions that the headers define, as symbols of a library.")
        for declaration in model.declarations where wanted.contains(declaration.name) {
            guard case .function(let function) = declaration.content else { continue }
            lines += ["", "#undef \(declaration.name)"] + stub(declaration.name, function, types)
        }
        return lines.map { $0 + "\n" }.joined()
    }

    /// Whether C can write the types of a function.
    static func canStub(_ function: FunctionDeclaration, _ types: CTypeText) -> Bool {
        !function.type.isVariadic && types.text(function.type) != nil
    }

    private static func stub(_ name: String, _ function: FunctionDeclaration, _ types: CTypeText) -> [String] {
        let parameters = function.type.parameters.enumerated()
            .map { "\(types.part($1) ?? "void") a\($0)" }
        let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
        let result = types.part(function.type.result) ?? "void"
        let isVoid = types.index.resolve(function.type.result) == .void
        let arguments = parameters.indices.map { "a\($0)" }.joined(separator: ", ")
        let attribute = function.isNoReturn ? "__attribute__((noreturn)) " : ""
        return [
            "\(attribute)\(result) \(prefix)\(name)(\(list)) {",
            "    \(isVoid ? "" : "return ")\(name)(\(arguments));",
            "}",
        ]
    }
}
