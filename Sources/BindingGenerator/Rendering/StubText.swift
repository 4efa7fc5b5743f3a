public import HeaderModel

/// Writes C functions that call what a header defines for itself, so that there is a symbol for each: functions,
/// macros that have signatures, and variables, whose stub gives the address. What only a C compiler can pass by value
/// comes and goes by its address.
public struct StubText {
    /// What the name of a stub begins with.
    static let prefix = "swb_"

    /// - Parameter stubs: what is to have stubs, by its C name; of a macro that of its signature.
    public static func c(_ model: HeaderModel, _ stubs: [Binding.Function]) -> String {
        let lines = model.beginningOfC("What the headers define, as symbols of a library.") + lines(model, stubs)
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same, without what a file begins with.
    static func lines(_ model: HeaderModel, _ stubs: [Binding.Function]) -> [String] {
        let types = CTypeText(index: ModelIndex(model))
        let wanted = Dictionary(stubs.map { ($0.cName, $0.indirect) }, uniquingKeysWith: { first, _ in first })
        var lines: [String] = []
        for declaration in model.declarations {
            guard let indirect = wanted[declaration.name] else { continue }
            switch declaration.content {
            case .function(let function): lines += [""] + stub(declaration.name, function, indirect, types)
            case .variable:
                lines += ["", "#undef \(declaration.name)"] + accessor(declaration.name)
            case .macro, .record, .enumeration, .typedef: break
            }
        }
        return lines
    }

    /// - Parameter line: from 1.
    /// - Returns: the C name of what a line of the text is for.
    public static func name(atLine line: Int, of text: String) -> String? {
        for head in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(line).reversed() {
            guard head.first != " ", let parts = head.firstRange(of: " " + prefix) else { continue }
            return String(head[parts.upperBound...].prefix { $0 != "(" })
        }
        return nil
    }

    /// Whether C can write the types of a function.
    static func canStub(_ function: FunctionDeclaration, _ types: CTypeText) -> Bool {
        !function.type.isVariadic && types.text(function.type) != nil
    }

    private static func stub(
        _ name: String, _ function: FunctionDeclaration, _ indirect: Binding.Function.Indirect, _ types: CTypeText
    ) -> [String] {
        var (parameters, arguments): ([String], [String]) = ([], [])
        for (number, type) in function.type.parameters.enumerated() {
            let isIndirect = indirect.parameters.contains(number)
            // Nothing in a header has the name.
            let name = "\(prefix)\(number)"
            parameters.append(
                isIndirect ? "const \(types.stored(type)) *\(name)" : "\(types.part(type) ?? "void") \(name)")
            arguments.append(isIndirect ? "*\(name)" : name)
        }
        var result = types.part(function.type.result) ?? "void"
        var beginning = types.index.resolve(function.type.result) == .void ? "" : "return "
        var end: [String] = []
        if indirect.hasResult {
            let stored = types.stored(function.type.result)
            parameters.insert("\(stored) *\(prefix)result", at: 0)
            switch types.index.resolve(function.type.result) {
            // What is returned is _Atomic still, for clang.
            case .atomic: (beginning, end) = ("\(result) \(prefix)value = ", ["    *\(prefix)result = \(prefix)value;"])
            // Members may be `const`.
            case .record:
                beginning = "\(stored) \(prefix)value = "
                end = ["    __builtin_memcpy(\(prefix)result, &\(prefix)value, sizeof \(prefix)value);"]
            default: beginning = "*\(prefix)result = "
            }
            result = "void"
        }
        let attribute = function.isNoReturn ? "__attribute__((noreturn)) " : ""
        let list = parameters.isEmpty ? "void" : parameters.joined(separator: ", ")
        let head = "\(attribute)\(result) \(prefix)\(name)(\(list))"
        // A macro may have the name of a function, and is what is called if it has a signature.
        return (function.signatureOf == nil ? ["#undef \(name)"] : []) + [
            "\(head);", "\(head) {",
            "    \(beginning)\(function.signatureOf ?? name)(\(arguments.joined(separator: ", ")));",
        ] + end + ["}"]
    }

    private static func accessor(_ name: String) -> [String] {
        let head = "__typeof__(&\(name)) \(prefix)\(name)(void)"
        return ["\(head);", "\(head) {", "    return &\(name);", "}"]
    }
}
