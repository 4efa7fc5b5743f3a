import HeaderModel

/// The types of descriptions that stand for types of C.
struct TypeMapper {
    let index: ModelIndex
    let names: NameTable
    /// Records that have no description: pointers to them are handles, as to those that the header does not define.
    var hidden: Set<String> = []
    /// Whether there is documentation beside what the headers have.
    var hasDocumentation = true
    /// Whether C functions are written for what cannot be called otherwise.
    var hasStubs = false

    /// What something in memory is described as: a field, an element, a variable, what a pointer leads to.
    func member(_ type: DeclaredType) throws(Refusal) -> String {
        switch type {
        case .void: return "Untyped"
        case .scalar(let scalar): return Self.name(of: scalar)
        case .complex(.float): return "CComplex<Float>"
        case .complex(.double): return "CComplex<Double>"
        case .complex(.longDouble): return "CComplex<C.LongDouble>"
        // Two numbers side by side.
        case .complex(.float16): return "OpaqueBytes<4, 2>"
        case .complex(.float128): return "OpaqueBytes<32, 16>"
        case .pointer(let pointee, _): return try address(of: pointee) + "?"
        case .array(let element, let count): return "InlineArray<\(count), \(try self.element(element))>"
        case .incompleteArray(let element): return "FlexibleArray<\(try member(element))>"
        case .record(let identifier):
            if isOpaque(identifier) { throw Refusal(.unsupportedType, "'\(identifier)' has no description") }
            return try name(of: identifier)
        case .enumeration(let identifier):
            if let scalar = index.namelessType(identifier) { return Self.name(of: scalar) }
            return try name(of: identifier)
        case .named(let name): return try named(name)
        case .qualified(let type, _): return try member(type)
        case .function: throw Refusal(.unsupportedType, "a function is no value")
        case .variadicList:
            throw Refusal(.variadicList, "a va_list has no place in memory that is the same for all targets")
        case .complex: throw Refusal(.unsupportedType, "complex numbers of this kind have no description")
        case .atomic: throw Refusal(.unsupportedType, "an _Atomic value can be read by the C compiler's code alone")
        case .vector:
            throw Refusal(.unsupportedType, "a vector has a description if it has a name", remedy: "Give it a typedef")
        case .other(let spelling): throw Refusal(.unsupportedType, "'\(spelling)' has no description")
        }
    }

    /// What a pointer is described as that is not NULL.
    func address(of pointee: DeclaredType) throws(Refusal) -> String {
        switch index.resolve(pointee) {
        case .function(let function):
            guard let signature = try? signature(function) else { return "Pointer<Untyped>" }
            if case .named(let name) = pointee.unqualified, let swiftName = names.types[name] {
                return "FunctionPointer<\(swiftName)>"
            }
            return "FunctionPointer<\(signature)>"
        case .record(let identifier) where isOpaque(identifier):
            return "Handle<\(try name(of: identifier))>"
        // Of arrays whose lengths are parameters.
        case .incompleteArray(.incompleteArray(let element)): return try address(of: .incompleteArray(of: element))
        case .incompleteArray(let element), .array(let element, _):
            return "Pointer<\((try? member(element)) ?? "Untyped")>"
        // Where something without a description is, an address tells.
        default: return "Pointer<\((try? member(pointee)) ?? "Untyped")>"
        }
    }

    /// The Swift type of a field's values, where `member` describes the field.
    func value(_ type: DeclaredType) throws(Refusal) -> String {
        switch type {
        case .scalar(let scalar): return Self.value(of: scalar)
        case .enumeration(let identifier):
            if let scalar = index.namelessType(identifier) { return Self.value(of: scalar) }
            return try member(type)
        case .named(let name):
            if let known = KnownTypedefs.all[name] { return known.value }
            switch index.typedefs[name] {
            case .scalar(let scalar): return Self.value(of: scalar)
            case .named(let other): return try value(.named(other))
            default: return try member(type)
            }
        case .qualified(let type, _): return try value(type)
        default: return try member(type)
        }
    }

    /// The elements of arrays are of types that are their own values.
    private func element(_ type: DeclaredType) throws(Refusal) -> String { try value(type) }

    private func named(_ name: String) throws(Refusal) -> String {
        if let known = KnownTypedefs.all[name] { return known.description }
        guard let type = index.typedefs[name] else { throw Refusal(.unsupportedType, "nothing is known of '\(name)'") }
        switch index.resolve(type) {
        case .pointer(let pointee, _):
            // The typedef is written without its `?`.
            guard let swiftName = names.types[name] else { return try address(of: pointee) + "?" }
            guard let function = index.function(behind: type), (try? signature(function)) != nil else {
                return swiftName + "?"
            }
            return "FunctionPointer<\(swiftName)>?"
        case .void: return "Untyped"
        case .function: throw Refusal(.unsupportedType, "a function is no value")
        case .vector(let element, _, _) where index.typedefs[name]?.isVector == true:
            _ = try member(element)
            return names.types[name] ?? name
        default:
            // Whether there is a description for what it stands for.
            _ = try member(type)
            return names.types[name] ?? name
        }
    }

    func isOpaque(_ identifier: String) -> Bool { hidden.contains(identifier) || !index.isComplete(identifier) }

    func name(of identifier: String) throws(Refusal) -> String {
        guard let name = names.types[identifier] else {
            throw Refusal(.unsupportedType, "nothing is known of '\(identifier)'")
        }
        return name
    }

    /// What a typedef stands for: of a pointer what is not NULL, of a pointer to a function the function's type.
    func alias(_ type: DeclaredType, _ options: FunctionOptions? = nil) throws(Refusal) -> String {
        if let options, let function = index.function(of: type) { return try signature(function, options) }
        if let function = index.function(behind: type) { return (try? signature(function)) ?? "Pointer<Untyped>" }
        switch index.resolve(type) {
        case .function(let function): return try signature(function)
        case .pointer(let pointee, _): return try address(of: pointee)
        case .record(let identifier) where isOpaque(identifier): return try name(of: identifier)
        default: return try member(type)
        }
    }

    /// A function's type, as a callback's or that behind a pointer.
    func signature(_ function: FunctionType, _ options: FunctionOptions = .init()) throws(Refusal) -> String {
        guard function.hasPrototype else {
            throw Refusal(.noPrototype, "the header does not tell the parameters of the function")
        }
        guard !function.isVariadic else {
            throw Refusal(.variadicFunction, "no closure can take the arguments of a variadic function")
        }
        var parameters: [String] = []
        var number = 0
        while number < function.parameters.count {
            let option = options.parameters["\(number + 1)"] ?? .init()
            if option.type == nil, let reason = obstacle(toPassing: function.parameters[number]) {
                throw Refusal(.byValueLayout, reason)
            }
            parameters.append(try incoming(function, number, option))
            number += option.count == nil ? 1 : 2
        }
        var result = options.result.type
        if result == nil, let reason = obstacle(toPassing: function.result) { throw Refusal(.byValueLayout, reason) }
        if result == nil { result = index.resolve(function.result) == .void ? "Void" : try member(function.result) }
        return "(\(parameters.joined(separator: ", "))) -> \(result ?? "Void")"
    }

    /// An argument that C gives to a closure.
    func incoming(_ type: DeclaredType) throws(Refusal) -> String {
        if isText(type) { return "CString?" }
        switch index.resolve(type) {
        case .function(let function): return "FunctionPointer<\(try signature(function))>?"
        case .array(let element, _), .incompleteArray(let element): return "Pointer<\(try member(element))>?"
        default: return try member(type)
        }
    }

    /// Whether a type is `const char *`, as text is passed.
    func isText(_ type: DeclaredType) -> Bool {
        guard case .pointer(let pointee, _) = index.resolve(type), index.isConst(pointee) else { return false }
        return index.resolve(pointee) == .scalar(.char)
    }

    // MARK: Scalars

    static func name(of scalar: Scalar) -> String {
        switch scalar {
        case .char: "C.Char"
        case .long: "C.Long"
        case .unsignedLong: "C.UnsignedLong"
        case .longDouble: "C.LongDouble"
        default: value(of: scalar)
        }
    }

    static func value(of scalar: Scalar) -> String {
        switch scalar {
        case .bool: "Bool"
        case .char: "CChar"
        case .signedChar: "Int8"
        case .unsignedChar: "UInt8"
        case .short: "Int16"
        case .unsignedShort: "UInt16"
        case .int: "Int32"
        case .unsignedInt: "UInt32"
        case .long: "CLong"
        case .unsignedLong: "CUnsignedLong"
        case .longLong: "Int64"
        case .unsignedLongLong: "UInt64"
        case .float: "Float"
        case .double: "Double"
        case .longDouble: "C.LongDouble"
        case .int128, .unsignedInt128, .float128: "OpaqueBytes<16, 16>"
        case .float16: "OpaqueBytes<2, 2>"
        }
    }
}
