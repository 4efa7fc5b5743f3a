public import HeaderModel

/// Writes C functions that call what a header defines for itself, so that there is a symbol for each: functions,
/// macros that have signatures, and variables, whose stub gives the address.
public struct StubText {
    /// What the name of a stub begins with.
    static let prefix = "swb_"

    /// - Parameter names: what is to have stubs, by its C name; of a macro that of its signature.
    public static func c(_ model: HeaderModel, _ names: [String]) -> String {
        let types = CTypeText(index: ModelIndex(model))
        let wanted = Set(names)
        var lines = model.beginningOfC("What the headers define, as symbols of a library.")
        for declaration in model.declarations where wanted.contains(declaration.name) {
            switch declaration.content {
            case .function(let function): lines += [""] + stub(declaration.name, function, types)
            case .variable:
                lines += ["", "#undef \(declaration.name)"] + accessor(declaration.name)
            case .macro, .record, .enumeration, .typedef: break
            }
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
        // A macro may have the name of a function, and is what is called if it has a signature.
        let beginning = function.signatureOf == nil ? ["#undef \(name)"] : []
        return beginning + [
            "\(attribute)\(result) \(prefix)\(name)(\(list));",
            "\(attribute)\(result) \(prefix)\(name)(\(list)) {",
            "    \(isVoid ? "" : "return ")\(function.signatureOf ?? name)(\(arguments));",
            "}",
        ]
    }

    private static func accessor(_ name: String) -> [String] {
        let head = "__typeof__(&\(name)) \(prefix)\(name)(void)"
        return ["\(head);", "\(head) {", "    return &\(name);", "}"]
    }
}
