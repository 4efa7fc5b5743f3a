import HeaderModel

/// Finds what a user says of things that there are not.
enum OptionCheck {
    static func diagnostics(_ options: GeneratorOptions, _ index: ModelIndex) -> [Diagnostic] {
        var known: Set<String> = []
        var parameters: [String: Set<String>] = [:]
        for declaration in index.declarations {
            known.insert(declaration.name)
            if let identifier = index.preferredNames[declaration.name] { known.insert(identifier) }
            if let tag = index.tag(of: declaration.name) { known.insert(tag) }
            switch declaration.content {
            case .function(let function):
                parameters[declaration.name] = Set(
                    function.parameterNames.enumerated().flatMap { ["\($0 + 1)"] + ($1.map { [$0] } ?? []) })
            case .typedef(let type):
                guard let function = index.function(of: type) else { continue }
                parameters[declaration.name] = Set(function.parameters.indices.map { "\($0 + 1)" })
            case .record, .enumeration, .variable, .macro: continue
            }
        }
        var diagnostics: [Diagnostic] = []
        func add(_ location: SourceLocation?, _ message: String) {
            diagnostics.append(Diagnostic(.error, "unknown-name", at: location, message))
        }
        for name in options.names.keys.sorted() where !known.contains(name) {
            add(options.places.names[name], "'names' has '\(name)', which the headers do not declare")
        }
        for (name, function) in options.functions.sorted(by: { $0.key < $1.key }) {
            guard let known = parameters[name] else {
                add(options.places.functions[name], "'functions' has '\(name)', which is no function of the headers")
                continue
            }
            for parameter in function.parameters.keys.sorted() where !known.contains(parameter) {
                add(
                    options.places.functions[name],
                    "'functions' has the parameter '\(parameter)', which '\(name)' has not")
            }
        }
        return diagnostics
    }
}
