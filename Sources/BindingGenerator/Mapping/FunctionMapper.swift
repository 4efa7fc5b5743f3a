import HeaderModel

/// How functions are described: what their parameters and results mean is guessed from how C is written.
extension TypeMapper {
    func function(_ declaration: Declaration, _ function: FunctionDeclaration) throws(Refusal) -> Binding.Function {
        let type = function.type
        guard type.hasPrototype else { throw Refusal(.noPrototype, "the header does not tell its parameters") }
        guard !type.isVariadic else {
            throw Refusal(.variadicFunction, "it takes any number of arguments, of types that are not told")
        }
        if let convention = function.callingConvention {
            throw Refusal(.callingConvention, "it is called by another convention than C's: \(convention)")
        }
        let parameters = try parameters(function)
        guard parameters.count <= 16 else {
            throw Refusal(.tooManyParameters, "it has \(parameters.count) parameters, and 16 are possible")
        }
        return Binding.Function(
            documentation: DocComment.lines(declaration.comment),
            name: names.members[declaration.name] ?? declaration.name,
            cName: function.symbol ?? declaration.name, parameters: parameters,
            result: function.isNoReturn ? "NoReturn" : try result(type.result),
            hasParameterNames: function.parameterNames.contains { $0 != nil },
            isDeprecated: declaration.deprecation != nil)
    }

    private func parameters(_ function: FunctionDeclaration) throws(Refusal) -> [Binding.Function.Parameter] {
        var parameters: [Binding.Function.Parameter] = []
        let types = function.type.parameters
        var number = 0
        while number < types.count {
            let name = function.parameterNames[number] ?? "argument\(number + 1)"
            if number + 1 < types.count, let buffer = try countedBuffer(types[number]),
                Self.isCount(function.parameterNames[number + 1]), let count = try self.count(types[number + 1])
            {
                parameters.append(.init(name: name, type: "Counted<\(buffer), \(count)>?"))
                number += 2
            } else {
                parameters.append(.init(name: name, type: try argument(types[number])))
                number += 1
            }
        }
        return parameters
    }

    private func result(_ type: DeclaredType) throws(Refusal) -> String {
        if index.resolve(type) == .void { return "Void" }
        return isText(type) ? "CString?" : try byValue(type)
    }

    private func argument(_ type: DeclaredType) throws(Refusal) -> String {
        if case .variadicList = index.resolve(type) {
            throw Refusal(.variadicList, "a va_list means nothing in another process")
        }
        if isText(type) { return "CString?" }
        if let function = index.function(behind: type) { return try callback(type, function) }
        switch index.resolve(type) {
        case .pointer(let pointee, _):
            if let buffer = try buffer(pointee) { return "\(buffer)?" }
            return try byValue(type)
        case .array(let element, _), .incompleteArray(let element):
            if let buffer = try buffer(element) { return "\(buffer)?" }
            return "\(try address(of: element))?"
        case .function(let function): return try callback(type, function)
        default: return try byValue(type)
        }
    }

    private func callback(_ type: DeclaredType, _ function: FunctionType) throws(Refusal) -> String {
        guard let signature = try? signature(function) else { return try byValue(type) }
        // By its name where it has one, be it that of the pointer or of the function.
        var written = type.unqualified
        if case .pointer(let pointee, _) = written { written = pointee.unqualified }
        if case .named(let name) = written, let swiftName = names.types[name] { return "Callback<\(swiftName)>?" }
        return "Callback<\(signature)>?"
    }

    /// What a pointer to numbers, enumerations or pointers is: memory of the caller's, which only a type that
    /// promises not to write to it is not read back from.
    private func buffer(_ pointee: DeclaredType) throws(Refusal) -> String? {
        switch index.resolve(pointee) {
        case .scalar, .enumeration, .pointer, .complex:
            return "\(index.isConst(pointee) ? "In" : "InOut")<\(try member(pointee))>"
        default: return nil
        }
    }

    private func countedBuffer(_ type: DeclaredType) throws(Refusal) -> String? {
        guard case .pointer(let pointee, _) = index.resolve(type) else { return nil }
        switch index.resolve(pointee) {
        case .void: return index.isConst(pointee) ? "In<Untyped>" : "InOut<Untyped>"
        case .scalar: return try buffer(pointee)
        default: return nil
        }
    }

    private func count(_ type: DeclaredType) throws(Refusal) -> String? {
        guard case .scalar(let scalar) = index.resolve(type) else { return nil }
        switch scalar {
        case .short, .unsignedShort, .int, .unsignedInt, .long, .unsignedLong, .longLong, .unsignedLongLong:
            return try member(type)
        default: return nil
        }
    }

    private static func isCount(_ name: String?) -> Bool {
        guard let name = name?.lowercased() else { return false }
        return ["n", "count", "num"].contains(name)
            || ["len", "length", "size", "bytes"].contains { name.hasSuffix($0) }
    }

    /// A type whose values travel as they are.
    private func byValue(_ type: DeclaredType) throws(Refusal) -> String {
        if case .record(let identifier) = index.resolve(type), let reason = obstacle(toPassing: identifier) {
            throw Refusal(.byValueLayout, reason)
        }
        return try member(type)
    }
}
