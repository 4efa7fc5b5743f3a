import HeaderModel

/// Types as C writes them where a type is all that is written: `__typeof__` around parts makes declarators needless.
struct CTypeText {
    let index: ModelIndex

    /// `nil` if C has no way to write it.
    func text(_ type: DeclaredType) -> String? {
        switch type {
        case .void: return "void"
        case .scalar(let scalar): return scalar.rawValue
        // gcc has no such type of this name.
        case .complex(.float128): return nil
        case .complex(let scalar): return "\(scalar.rawValue) _Complex"
        case .pointer(.function(let function), _) where function.isNoReturn != nil: return nil
        case .pointer(let pointee, _): return part(pointee).map { "\($0) *" }
        case .array(let element, let count): return part(element).map { "\($0)[\(count)]" }
        case .incompleteArray(let element): return self.element(element).map { "\($0)[]" }
        case .function(let function): return text(function)
        case .record(let identifier): return record(identifier)
        case .enumeration(let identifier):
            return index.preferredNames[identifier] ?? index.enumerations[identifier]?.spelling ?? member(identifier)
        case .named(let name):
            guard name.hasPrefix("__"), let inner = index.typedefs[name] else { return name }
            // What is the C library's own may be a macro to another compiler.
            switch inner {
            case .scalar, .named: return text(inner)
            default: return name
            }
        case .qualified(let type, let qualifiers):
            let words =
                (qualifiers.contains(.const) ? "const " : "") + (qualifiers.contains(.volatile) ? "volatile " : "")
            return part(type).map { words + $0 }
        case .atomic(let type): return text(type).map { "_Atomic(\($0))" }
        case .variadicList: return "__builtin_va_list"
        case .vector, .other: return nil
        }
    }

    func text(_ function: FunctionType) -> String? {
        guard function.hasPrototype, function.localType == nil, let result = part(function.result) else { return nil }
        var parameters: [String] = []
        for parameter in function.parameters {
            guard let text = text(parameter) else { return nil }
            parameters.append(text)
        }
        if function.isVariadic { parameters.append("...") }
        return "\(result)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", ")))"
    }

    func record(_ identifier: String) -> String? {
        index.preferredNames[identifier] ?? index.records[identifier]?.spelling ?? member(identifier)
    }

    /// A type to which something can be added behind: `*`, an array's bounds, parameters, a name.
    func part(_ type: DeclaredType) -> String? {
        Self.isWord(type) ? text(type) : text(type).map { "__typeof__(\($0))" }
    }

    /// What is in memory for a value, as a part: what is `const` or `_Atomic` as a type is neither as a value.
    func stored(_ type: DeclaredType) -> String { part(stripped(type)) ?? "void" }

    private func stripped(_ type: DeclaredType) -> DeclaredType {
        switch type {
        case .qualified(let inner, _), .atomic(let inner): return stripped(inner)
        case .named(let name):
            guard let inner = index.typedefs[name] else { return type }
            let plain = stripped(inner)
            // A name says more than what it stands for.
            return plain == inner ? type : plain
        default: return type
        }
    }

    /// What an array is made of. In a parameter that may be arrays whose length is another parameter: C takes any
    /// length for that.
    private func element(_ type: DeclaredType) -> String? {
        guard case .incompleteArray(let inner) = type else { return part(type) }
        return element(inner).map { "__typeof__(\($0)[1])" }
    }

    private static func isWord(_ type: DeclaredType) -> Bool {
        switch type {
        case .void, .scalar, .complex, .record, .enumeration, .named, .variadicList: true
        case .qualified(let type, _): isWord(type)
        case .pointer, .array, .incompleteArray, .function, .atomic, .vector, .other: false
        }
    }

    /// The type of a member: `struct event.data` is that of the member `data`.
    private func member(_ identifier: String) -> String? {
        guard let dot = identifier.lastIndex(of: "."), let outer = record(String(identifier[..<dot])) else {
            return nil
        }
        let name = identifier[identifier.index(after: dot)...]
        guard let definition = index.records[String(identifier[..<dot])]?.definition,
            let field = definition.fields.first(where: { $0.name.map { $0 == name } ?? false })
        else { return nil }
        var access = "((\(outer) *)0)->\(name)"
        var type = field.type
        // What the elements of an array are, and what a pointer leads to.
        while true {
            switch type {
            case .array(let element, _), .incompleteArray(let element): (access, type) = (access + "[0]", element)
            case .pointer(let pointee, _): (access, type) = ("*\(access)", pointee)
            case .qualified(let inner, _): type = inner
            case .record(identifier), .enumeration(identifier): return "__typeof__(\(access))"
            default: return nil
            }
        }
    }
}
