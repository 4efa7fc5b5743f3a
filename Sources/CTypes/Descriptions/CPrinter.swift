/// Prints C declarations. The text is legal C: a test compiles it.
extension TypeDescription: CustomStringConvertible {
    /// The type as a C type name, as in a cast: `const char *`, `int (*)(int)`.
    public var description: String { declaration(of: "") }

    /// A declaration of `name` with this type: `int values[4]`, `void (*handler)(int)`.
    public func declaration(of name: String) -> String {
        switch self {
        case .void: join("void", name)
        case .bool: join("_Bool", name)
        case .integer(let type): join(type.spelling, name)
        case .floating(let type): join(type.rawValue, name)
        case .complex(let type): join("\(type.rawValue) _Complex", name)
        case .enumeration(let type): join(type.spelling, name)
        case .structure(let type): join(type.spelling, name)
        case .opaque(let spelling): join(spelling, name)
        case .array(let element, let count): element.declaration(of: "\(name)[\(count)]")
        case .function(let function): function.declaration(of: name)
        case .unspecifiedFunction: join("void", "\(name)(void)")
        case .pointer(let pointer): pointer.declaration(of: name)
        }
    }

    private func join(_ type: String, _ name: String) -> String {
        name.isEmpty || name.hasPrefix("[") ? type + name : "\(type) \(name)"
    }
}

extension TypeDescription {
    fileprivate var isArrayOfPointers: Bool {
        switch self {
        case .pointer: true
        case .array(let element, _): element.isArrayOfPointers
        default: false
        }
    }
}

extension PointerDescription {
    fileprivate func declaration(of name: String) -> String {
        let pointee = pointee
        var qualifiers: Qualifiers = isConst ? .const : []
        if isVolatile { qualifiers.insert(.volatile) }
        let prefix = qualifiers.prefix
        return switch pointee {
        case .array where pointee.isArrayOfPointers: pointee.declaration(of: "\(prefix)(*\(name))")
        case .array: prefix + pointee.declaration(of: "(*\(name))")
        case .function, .unspecifiedFunction: pointee.declaration(of: "(*\(name))")
        case .pointer: pointee.declaration(of: "\(prefix)*\(name)")
        default: prefix + pointee.declaration(of: "*\(name)")
        }
    }
}

extension FunctionDescription: CustomStringConvertible {
    /// The prototype, without a semicolon.
    public var description: String { declaration(of: name) }

    fileprivate func declaration(of name: String) -> String {
        var list = parameters.filter { !$0.isVariadic }.map {
            $0.type.declaration(of: $0.isPrintableName ? $0.name : "")
        }
        if fixedParameterCount != nil { list.append("...") }
        let text = list.isEmpty ? "void" : list.joined(separator: ", ")
        return result.type.declaration(of: "\(name)(\(text))")
    }
}

extension ParameterDescription {
    fileprivate var isPrintableName: Bool {
        name.first.map { $0.isLetter || $0 == "_" } == true
            && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }
}

extension EnumDescription {
    /// The enumeration's definition, ending in a semicolon.
    public var definition: String {
        let body = members.map { "    \($0.name) = \($0.value),\n" }.joined()
        guard spelling.hasPrefix("enum ") else { return "typedef enum {\n\(body)} \(spelling);" }
        return "\(spelling) {\n\(body)};"
    }
}
