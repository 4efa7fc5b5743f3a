import HeaderModel

/// Decides how Swift calls a function by itself.
struct DirectFunctionMaker {
    /// What is bound, by what declares it.
    let bound, stubs: [String: Binding.Function]
    let types: CTypeText
    private let described: DirectTypes
    /// What the functions are called, and what no type is called in their bodies.
    private let functionNames: Set<String>

    init(_ model: HeaderModel, _ binding: Binding) {
        bound = Dictionary(binding.functions.map { ($0.declaration, $0) }) { first, _ in first }
        stubs = Dictionary(binding.stubs.map { ($0.declaration, $0) }) { first, _ in first }
        types = CTypeText(index: ModelIndex(model))
        described = DirectTypes(binding)
        functionNames = Set((binding.functions + binding.stubs).map(\.name) + ["`self`"])
    }

    /// - Returns: nothing for what is no function and no variable.
    func function(_ declaration: Declaration, _ bound: Binding.Function) throws(Refusal) -> [DirectFunction] {
        switch declaration.content {
        case .variable(let variable):
            if variable.isStatic { throw Refusal(.directForm, "each file of C has a variable of its own by that name") }
            return [
                DirectFunction(
                    bound: bound, declaration: declaration, callee: nil, arguments: [], result: .checked,
                    value: described.value(bound.result), parameters: [],
                    cResult: .value(DirectFunction.address), capturesErrno: false)
            ]
        case .function(let function): return [try self.function(declaration, function, bound)]
        case .record, .enumeration, .typedef, .macro: return []
        }
    }

    private func function(
        _ declaration: Declaration, _ function: FunctionDeclaration, _ bound: Binding.Function
    ) throws(Refusal) -> DirectFunction {
        if bound.isOptional {
            throw Refusal(.directForm, "the library may be without it, and only the strategy can tell")
        }
        let arguments = self.arguments(bound)
        let declared = function.type.parameters
        var parameters: [DirectFunction.Parameter] = []
        for (argument, parameter) in zip(arguments, bound.parameters).dropFirst(bound.indirect.hasResult ? 1 : 0) {
            guard parameters.count + (argument.isCounted ? 1 : 0) < declared.count else { throw Self.misfit }
            parameters.append(try self.parameter(declared[parameters.count], argument, parameter, bound))
            if argument.isCounted {
                parameters.append(.init(type: try word(declared[parameters.count]), isMemory: false, described: nil))
            }
        }
        if parameters.count != declared.count { throw Self.misfit }
        let withErrno = DirectTypes.argument(of: bound.result, "WithErrno")
        // What callbacks throw is asked for in any case.
        let description = withErrno ?? DirectTypes.argument(of: bound.result, "Checked") ?? bound.result
        var result = described.type(description)
        let cResult = try self.result(function.type.result, result, bound)
        if result == .address(isOptional: false) || withErrno != nil && !result.isPlain { result = .checked }
        if result == .checked, [.void, .never, .memory].contains(cResult) { throw Self.misfit }
        let direct = DirectFunction(
            bound: bound, declaration: declaration, callee: function.signatureOf ?? declaration.name,
            arguments: arguments, result: result,
            value: described.value(description), parameters: parameters, cResult: cResult,
            // Who has a rule for the result may look at errno.
            capturesErrno: withErrno != nil || result == .checked && bound.isResultGiven)
        if let name = direct.namedTypes.intersection(functionNames).min() {
            throw Refusal(.directForm, "'\(name)' is a type as well as a function in Swift; choose with 'names'")
        }
        return direct
    }

    private func arguments(_ bound: Binding.Function) -> [DirectFunction.Argument] {
        var position = 0
        return bound.parameters.map { parameter in
            let text = DirectTypes.argument(of: parameter.type, "Variadic") ?? parameter.type
            let isCounted = DirectTypes.counted(text) != nil
            defer { position += isCounted ? 2 : 1 }
            return .init(
                type: described.type(text), description: text, value: described.value(text), position: position,
                isCounted: isCounted)
        }
    }

    private static let misfit = Refusal(
        .directForm, "its parameters in the settings are not those of the header, as far as the tool can tell")

    private func parameter(
        _ type: DeclaredType, _ argument: DirectFunction.Argument, _ parameter: Binding.Function.Parameter,
        _ bound: Binding.Function
    ) throws(Refusal) -> DirectFunction.Parameter {
        let number = argument.position - (bound.indirect.hasResult ? 1 : 0)
        if bound.indirect.parameters.contains(number) {
            return .init(type: DirectFunction.address, isMemory: true, described: nil)
        }
        let isAddress = isAddress(type)
        switch argument.type {
        case .number(let number), .raw(_, let number):
            if isAddress { throw Self.misfit }
            return .init(type: number.c, isMemory: false, described: parameter.isGiven ? parameter.name : nil)
        case .address:
            if !isAddress { throw Self.misfit }
            return .init(type: DirectFunction.address, isMemory: false, described: nil)
        case .memory:
            if parameter.isGiven { throw Self.unknownLayout }
            return .init(type: DirectFunction.address, isMemory: true, described: nil)
        case .checked: return .init(type: try word(type), isMemory: false, described: nil)
        case .void, .never: throw Self.misfit
        }
    }

    private static let unknownLayout = Refusal(
        .directForm, "it has a structure that the settings describe, which is compared when it is loaded")

    private func result(
        _ type: DeclaredType, _ result: DirectType, _ bound: Binding.Function
    ) throws(Refusal) -> DirectFunction.Result {
        if bound.indirect.hasResult { return .memory }
        let isAddress = isAddress(type)
        switch result {
        case .void: return .void
        case .never: return .never
        case .number(let number), .raw(_, let number):
            if isAddress || types.index.resolve(type) == .void { throw Self.misfit }
            return .value(number.c)
        case .address:
            if !isAddress { throw Self.misfit }
            return .value(DirectFunction.address)
        case .memory:
            if bound.isResultGiven { throw Self.unknownLayout }
            return .memory
        case .checked: return .value(try word(type))
        }
    }

    private func isAddress(_ type: DeclaredType) -> Bool {
        switch types.index.resolve(type) {
        case .pointer, .array, .incompleteArray, .function, .variadicList: true
        default: false
        }
    }

    /// What Swift passes for a type that is put by itself: an address or an integer.
    private func word(_ type: DeclaredType) throws(Refusal) -> String {
        if isAddress(type) { return DirectFunction.address }
        let scalar: Scalar? =
            switch types.index.resolve(type) {
            case .scalar(let scalar): scalar
            case .enumeration(let identifier): types.index.enumerations[identifier]?.type
            default: nil
            }
        guard let scalar, !TypeMapper.isWide(scalar), ![.bool, .float, .double, .longDouble].contains(scalar),
            let number = DirectTypes.numbers[TypeMapper.value(of: scalar)]
        else {
            throw Refusal(
                .directForm, "the settings describe what is neither an integer nor an address by a type of their own")
        }
        return number.c
    }
}

extension DirectType {
    /// Whether a result can have an `errno` beside it without being checked.
    var isPlain: Bool {
        switch self {
        case .number, .raw, .address(isOptional: true): true
        case .void, .never, .address, .memory, .checked: false
        }
    }
}
