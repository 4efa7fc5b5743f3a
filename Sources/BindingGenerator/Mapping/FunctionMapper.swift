import HeaderModel

/// How functions are described: what their parameters and results mean is guessed from how C is written, unless the
/// user says it.
extension TypeMapper {
    /// - Parameter fixedCount: how many parameters come before the `...` of what the function is a signature for.
    func function(
        _ declaration: Declaration, _ function: FunctionDeclaration, _ options: FunctionOptions = .init(),
        fixedCount: Int? = nil
    ) throws(Refusal) -> Binding.Function {
        let type = function.type
        guard type.hasPrototype else {
            throw Refusal(
                .noPrototype, "the header does not tell its parameters", remedy: "Give it a signature in the settings")
        }
        guard !type.isVariadic else {
            throw Refusal(
                .variadicFunction, "it takes any number of arguments, of types that are not told",
                remedy: "Give it signatures in the settings")
        }
        if let convention = function.callingConvention {
            throw Refusal(.callingConvention, "it is called by another convention than C's: \(convention)")
        }
        if Self.returningTwice.contains(function.symbol ?? declaration.name) {
            throw Refusal(.returnsTwice, "it returns twice, the second time to a call that is over")
        }
        let indirect = indirect(function, options)
        // A stub takes as many arguments as it says.
        let fixedCount = indirect.isEmpty ? fixedCount ?? type.parameters.count : type.parameters.count
        var parameters = try parameters(function, options, fixedCount)
        var result = "NoReturn"
        if indirect.hasResult, let reason = obstacle(toPassing: type.result) {
            var uniqueNames = UniqueNames(taken: Set(parameters.map(\.name)))
            let memory = try self.indirect(type.result, "Out", because: reason)
            parameters.insert(.init(name: uniqueNames.name("result"), type: memory), at: 0)
            result = "Void"
        } else if !function.isNoReturn {
            result = try self.result(type.result, options.result)
        }
        guard parameters.count <= 16 else {
            throw Refusal(.tooManyParameters, "it has \(parameters.count) parameters, and 16 are possible")
        }
        return Binding.Function(
            documentation: DocComment.lines(declaration.comment) + contextNotes(function),
            name: names.members[declaration.name] ?? declaration.name,
            cName: function.symbol ?? declaration.name, declaration: declaration.name, parameters: parameters,
            result: result,
            hasParameterNames: function.parameterNames.contains { $0 != nil },
            isDeprecated: declaration.deprecation != nil, isOptional: options.isOptional,
            isResultGiven: options.result.type != nil, indirect: indirect)
    }

    /// What compilers have names of, too: only they can call these.
    private static let returningTwice: Set = [
        "setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp", "savectx", "vfork", "getcontext",
    ]

    /// What of a function goes by its address, unless the user says otherwise.
    private func indirect(_ function: FunctionDeclaration, _ options: FunctionOptions) -> Binding.Function.Indirect {
        var indirect = Binding.Function.Indirect()
        for (number, type) in function.type.parameters.enumerated() {
            let option = option(number, function, options)
            if option.type == nil, obstacle(toPassing: type) != nil { indirect.parameters.append(number) }
        }
        indirect.hasResult =
            !function.isNoReturn && options.result.type == nil && obstacle(toPassing: function.type.result) != nil
        return indirect
    }

    private func option(
        _ number: Int, _ function: FunctionDeclaration, _ options: FunctionOptions
    ) -> ParameterOptions {
        function.parameterNames[number].flatMap { options.parameters[$0] } ?? options.parameters["\(number + 1)"]
            ?? .init()
    }

    /// What a parameter is called, which may have no name in the header.
    static func parameterName(_ function: FunctionDeclaration, _ number: Int) -> String {
        function.parameterNames[number] ?? "argument\(number + 1)"
    }

    private func parameters(
        _ function: FunctionDeclaration, _ options: FunctionOptions, _ fixedCount: Int
    ) throws(Refusal) -> [Binding.Function.Parameter] {
        var parameters: [Binding.Function.Parameter] = []
        let types = function.type.parameters
        var number = 0
        while number < types.count {
            let name = Self.parameterName(function, number)
            let option = option(number, function, options)
            if let counted = try counted(function, number, option) {
                parameters.append(.init(name: name, type: counted))
                number += 2
            } else {
                let type = try argument(types[number], option)
                let passed = number < fixedCount ? type : "Variadic<\(type)>"
                parameters.append(.init(name: name, type: passed, isGiven: option.type != nil))
                number += 1
            }
        }
        return parameters
    }

    /// A buffer and the count behind it.
    private func counted(
        _ function: FunctionDeclaration, _ number: Int, _ option: ParameterOptions
    ) throws(Refusal) -> String? {
        let types = function.type.parameters
        let nextName = number + 1 < types.count ? function.parameterNames[number + 1] : nil
        if let wanted = option.count {
            let count = try count(wanted, types, number, nextName)
            if let type = option.type { return type }
            guard let buffer = try buffer(types[number], option.mode, isCounted: true) else {
                throw Refusal(.parameterOption, "what has the count '\(wanted)' is no pointer to a buffer")
            }
            return "Counted<\(buffer), \(count)>" + mark(types[number], option)
        }
        guard option.type == nil, option.mode != .pointer, option.mode != .string, number + 1 < types.count,
            Self.isCount(nextName),
            let buffer = try countedBuffer(types[number], option.mode), let count = try self.count(types[number + 1])
        else { return nil }
        return "Counted<\(buffer), \(count)>" + mark(types[number], option)
    }

    /// The type of the count that is wanted for a buffer.
    private func count(
        _ wanted: String, _ types: [DeclaredType], _ number: Int, _ nextName: String? = nil
    ) throws(Refusal) -> String {
        guard number + 1 < types.count, wanted == nextName || wanted == "\(number + 2)",
            let count = try count(types[number + 1])
        else {
            throw Refusal(.parameterOption, "the parameter behind a buffer is its count, and '\(wanted)' is not that")
        }
        return count
    }

    /// An argument that C gives to a closure, as the user wants it.
    func incoming(_ function: FunctionType, _ number: Int, _ option: ParameterOptions) throws(Refusal) -> String {
        let type = function.parameters[number]
        if let wanted = option.count {
            let count = try count(wanted, function.parameters, number)
            if let type = option.type { return type }
            guard option.mode ?? .in == .in, let pointee = index.pointee(of: type) else {
                throw Refusal(
                    .parameterOption, "what C gives to a closure with the count '\(wanted)' is passed as 'in'")
            }
            return "Counted<In<\(try member(pointee))>, \(count)>"
        }
        if let type = option.type { return type }
        let isPointer = if case .pointer = index.resolve(type) { true } else { false }
        switch option.mode {
        case nil:
            // Before an integer it may be a text with that length, and without a NUL behind it.
            let isCounted = number + 1 < function.parameters.count && isInteger(function.parameters[number + 1])
            return required(type, isText(type) && isCounted ? try member(type) : try incoming(type), option)
        case .string where isPointer: return "CString" + mark(type, option)
        case .pointer where isPointer: return required(type, try member(type), option)
        case .in, .out, .inout, .string, .pointer:
            throw Refusal(
                .parameterOption, "C gives it to a closure, as a 'pointer' or a 'string', or as 'in' with a count")
        }
    }

    /// A `?` for what may be NULL: all that the header does not promise never to be.
    private func mark(_ type: DeclaredType, _ option: ParameterOptions = .init()) -> String {
        (option.isOptional ?? !index.isNonnull(type)) ? "?" : ""
    }

    private func result(_ type: DeclaredType, _ option: ParameterOptions) throws(Refusal) -> String {
        if let type = option.type { return type }
        if index.resolve(type) == .void { return "Void" }
        let isString = option.mode == .string || option.mode == nil && isText(type)
        if isString, index.pointee(of: type) != nil { return "CString" + mark(type, option) }
        return required(type, try member(type), option)
    }

    /// A type of values that are never NULL is written without its `?`.
    private func required(_ type: DeclaredType, _ text: String, _ option: ParameterOptions = .init()) -> String {
        mark(type, option).isEmpty && text.hasSuffix("?") ? String(text.dropLast()) : text
    }

    private func argument(_ type: DeclaredType, _ option: ParameterOptions) throws(Refusal) -> String {
        if let type = option.type { return type }
        if case .variadicList = index.resolve(type) {
            throw Refusal(.variadicList, "a va_list means nothing in another process")
        }
        switch option.mode {
        case .string:
            guard case .pointer = index.resolve(type) else { break }
            return "CString" + mark(type, option)
        case .pointer:
            guard let pointee = index.pointee(of: type) else { break }
            return try address(of: pointee) + mark(type, option)
        case .in, .out, .inout:
            guard let buffer = try buffer(type, option.mode, isCounted: false) else { break }
            return buffer + mark(type, option)
        case nil: return try guessed(type, option)
        }
        throw Refusal(.parameterOption, "what is to be passed as '\(option.mode?.rawValue ?? "")' is no pointer")
    }

    private func guessed(_ type: DeclaredType, _ option: ParameterOptions) throws(Refusal) -> String {
        if let reason = obstacle(toPassing: type) { return try indirect(type, "In", because: reason) }
        if isText(type) { return "CString" + mark(type, option) }
        if let function = index.function(behind: type) { return try callback(type, function, option) }
        switch index.resolve(type) {
        case .pointer(let pointee, _):
            if let buffer = try? buffer(pointee) { return buffer + mark(type, option) }
            return required(type, try member(type), option)
        case .array(let inner, _), .incompleteArray(let inner):
            let element = index.pointee(of: type) ?? inner
            let memory = if let buffer = try? buffer(element) { buffer } else { try address(of: element) }
            return memory + mark(type, option)
        case .function(let function): return try callback(type, function, option)
        default: return try member(type)
        }
    }

    private func callback(
        _ type: DeclaredType, _ function: FunctionType, _ option: ParameterOptions
    ) throws(Refusal) -> String {
        guard let signature = try? signature(function) else { return required(type, try member(type), option) }
        // By its name where it has one, be it that of the pointer or of the function.
        var written = type.unqualified
        if case .pointer(let pointee, _) = written { written = pointee.unqualified }
        let name = if case .named(let name) = written { names.types[name] ?? signature } else { signature }
        return "Callback<\(name)>" + mark(type, option)
    }

    // MARK: Buffers

    /// What a pointer to numbers, enumerations or pointers is: memory of the caller's, which only a type that
    /// promises not to write to it is not read back from.
    private func buffer(_ pointee: DeclaredType) throws(Refusal) -> String? {
        switch index.resolve(pointee) {
        case .scalar, .enumeration, .pointer, .complex:
            return "\(index.isConst(pointee) ? "In" : "InOut")<\(try member(pointee))>"
        default: return nil
        }
    }

    /// A buffer of the kind that the user wants, or that `const` tells; `nil` if the type is no pointer.
    private func buffer(
        _ type: DeclaredType, _ mode: ParameterOptions.Mode?, isCounted: Bool
    ) throws(Refusal) -> String? {
        guard let pointee = index.pointee(of: type) else { return nil }
        let name =
            switch mode {
            case .out: "Out"
            case .inout: "InOut"
            case .in: "In"
            default: index.isConst(pointee) ? "In" : "InOut"
            }
        if name != "In", index.isConst(pointee) {
            throw Refusal(.parameterOption, "what is 'const' is passed as 'in', and not as '\(mode?.rawValue ?? "")'")
        }
        if !isCounted, index.resolve(pointee) == .void {
            throw Refusal(.parameterOption, "a buffer of 'void' has no size without a count")
        }
        return "\(name)<\(try member(pointee))>"
    }

    private func countedBuffer(_ type: DeclaredType, _ mode: ParameterOptions.Mode?) throws(Refusal) -> String? {
        guard case .pointer(let pointee, _) = index.resolve(type) else { return nil }
        switch index.resolve(pointee) {
        case .void, .scalar: return try buffer(type, mode, isCounted: true)
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

    private func isInteger(_ type: DeclaredType) -> Bool { (try? count(type)) ?? nil != nil }

    private static func isCount(_ name: String?) -> Bool {
        guard let name = name?.lowercased() else { return false }
        return ["n", "count", "num"].contains(name)
            || ["len", "length", "size", "bytes"].contains { name.hasSuffix($0) }
    }
}
