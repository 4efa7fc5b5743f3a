public import HeaderModel
public import StubFiles

/// Makes the stubs that the static strategy calls, of what is bound: a C compiler that has the headers says how.
public struct StaticText {
    private let model: HeaderModel
    private let binding: Binding
    private let types: CTypeText

    /// What programs call the stubs of bindings.
    public static func name(of binding: Binding) -> String { binding.name.lowercased() }

    public static func file(_ model: HeaderModel, _ binding: Binding) -> StubFile {
        StaticText(model: model, binding: binding, types: CTypeText(index: ModelIndex(model))).file
    }

    private var file: StubFile {
        var file = StubFile(name: Self.name(of: binding))
        file.descriptionHash = binding.stubHash
        file.includes = model.includes
        file.definitions = StubText.lines(model, binding.stubs)
        let bound = Dictionary(binding.functions.map { ($0.cName, $0) }) { first, _ in first }
        let stubs = Dictionary(binding.stubs.map { ($0.cName, $0.indirect) }) { first, _ in first }
        let described = DescribedTypes(binding).names
        for declaration in model.declarations {
            switch declaration.content {
            case .record(let record):
                let name = types.index.spelling(of: record.identifier, record.spelling)
                if described[name] != nil, !declaration.isUnavailable, let record = self.record(record, name) {
                    file.records.append(record)
                }
            case .function(let function):
                if let indirect = stubs[declaration.name] {
                    file.functions.append(stub(declaration.name, function, indirect))
                } else if let bound = bound[symbol(declaration, function)] {
                    let isProbed = file.functions.count < ProbedFunction.maximum
                    file.functions += self.function(declaration, function, bound, isProbed).map { [$0] } ?? []
                }
            case .variable(let variable):
                if stubs[declaration.name] != nil {
                    file.functions.append(accessor(declaration.name))
                } else if binding.variables.contains(where: { $0.cName == variable.symbol ?? declaration.name }) {
                    file.variables.append(self.variable(declaration, variable))
                }
            case .enumeration, .typedef, .macro: break
            }
        }
        return file
    }

    /// The layout of a structure or union.
    private func record(_ record: RecordDeclaration, _ name: String) -> StubRecord? {
        guard let definition = record.definition, let type = types.record(record.identifier) else { return nil }
        let fields = definition.fields.filter { $0.bitWidth == nil }.compactMap { field in
            field.name.map { name in
                let isEndless = if case .incompleteArray = types.index.resolve(field.type) { true } else { false }
                return StubRecord.Field(declared: name, of: type, hasSize: !isEndless)
            }
        }
        return StubRecord(declared: name, as: type, fields: fields)
    }

    /// The symbol that a function is bound by; of a signature that of the function that has it.
    private func symbol(_ declaration: Declaration, _ function: FunctionDeclaration) -> String {
        guard let subject = function.signatureOf else { return function.symbol ?? declaration.name }
        return types.index.functions[subject]?.symbol ?? subject
    }

    /// A function of the library.
    /// - Parameter isProbed: whether the compiler tells which of its parameters differs.
    /// - Returns: `nil` for one that is called by its signatures.
    private func function(
        _ declaration: Declaration, _ function: FunctionDeclaration, _ bound: Binding.Function, _ isProbed: Bool
    ) -> StubFunction? {
        let name = function.signatureOf ?? declaration.name
        let original = types.index.functions[name] ?? function
        if function.signatureOf == nil, types.index.signed.contains(name) { return nil }
        var stub = StubFunction(
            name: bound.cName, result: type(function.type.result), parameters: function.type.parameters.map(type),
            fixedCount: original.type.isVariadic ? original.type.parameters.count : nil, callee: .declared(name))
        stub.isOptional = bound.isOptional
        stub.ignoresMacro = types.index.functions[name] != nil
        stub.types = types.text(original.type).map { ["__typeof__(\($0)) *"] } ?? []
        guard isProbed else { return stub }
        let names = original.type.parameters.indices.map { original.parameterNames[$0] ?? "" }
        stub.probes = ProbedFunction(name, original.type, names, types)?.probes { change in
            types.text(original.type.with(change)).map { ["__typeof__(\($0)) *"] } ?? []
        } ?? []
        return stub
    }

    /// What has a stub already, which only needs a place in the table.
    private func stub(
        _ name: String, _ function: FunctionDeclaration, _ indirect: Binding.Function.Indirect
    ) -> StubFunction {
        var parameters = function.type.parameters.enumerated().map { number, parameter in
            indirect.parameters.contains(number) ? StubType(.address, "void *") : type(parameter)
        }
        if indirect.hasResult { parameters.insert(StubType(.address, "void *"), at: 0) }
        let result = indirect.hasResult ? StubType(.void, "void") : type(function.type.result)
        return StubFunction(
            name: StubText.prefix + name, result: result, parameters: parameters,
            callee: .declared(StubText.prefix + name))
    }

    private func accessor(_ name: String) -> StubFunction {
        StubFunction(
            name: StubText.prefix + name, result: StubType(.address, "void *"), parameters: [],
            callee: .declared(StubText.prefix + name))
    }

    private func variable(_ declaration: Declaration, _ variable: VariableDeclaration) -> StubVariable {
        var stub = StubVariable(
            name: variable.symbol ?? declaration.name, type: StubType(.record, "__typeof__(\(declaration.name))"),
            callee: .declared(declaration.name))
        stub.types = types.part(variable.type).map { ["\($0) *"] } ?? []
        return stub
    }

    private func type(_ type: DeclaredType) -> StubType {
        // What is `const` can be neither filled nor assigned to.
        let text = types.stored(type)
        return switch types.index.resolve(type) {
        case .void: StubType(.void, "void")
        case .scalar(.float), .scalar(.double), .scalar(.longDouble): StubType(.floating, text)
        case .scalar, .enumeration: StubType(.integer, text)
        case .complex: StubType(.complex, text)
        case .record: StubType(.record, text)
        default: StubType(.address, "void *")
        }
    }
}
