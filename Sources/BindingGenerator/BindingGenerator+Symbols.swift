import HeaderModel

/// Functions and variables: what a library has symbols for, and what stubs make symbols for.
extension BindingGenerator {
    mutating func add(_ declaration: Declaration, _ function: FunctionDeclaration) throws(Refusal) {
        if let subject = function.signatureOf, subject != declaration.name {
            return try add(declaration, function, for: subject)
        }
        if index.signed.contains(declaration.name), function.signatureOf == nil { return }
        try checkAvailability(of: declaration)
        var described = try mapper.function(declaration, function, options.functions[declaration.name] ?? .init())
        guard function.isInline || !described.indirect.isEmpty else { return binding.functions.append(described) }
        if function.isInline { try checkStub(.inlineFunction, "the header defines it, so that no library has it") }
        guard StubText.canStub(function, CTypeText(index: index)) else {
            throw Refusal(.inlineFunction, "it is called by a stub, and C cannot write its type there")
        }
        if !function.isInline { described.calledSymbol = described.cName }
        described.cName = declaration.name
        binding.stubs.append(described)
    }

    /// A signature of a macro, or of a function whose header does not tell all parameters.
    private mutating func add(
        _ declaration: Declaration, _ signature: FunctionDeclaration, for subject: String
    ) throws(Refusal) {
        let original = index.functions[subject]
        let symbol = original.flatMap { $0.isInline ? nil : $0.symbol ?? subject }
        // What is called by a stub takes as many arguments as that.
        let isVariadic = symbol != nil && original?.type.isVariadic == true
        var described = try mapper.function(
            declaration, signature, options.functions[declaration.name] ?? .init(),
            fixedCount: isVariadic ? original?.type.parameters.count : nil)
        if let original, let problem = SignatureCheck(index: index).problem(signature.type, subject, original.type) {
            fail(
                .signature, at: declaration.location,
                "the signature '\(declaration.name)' of '\(subject)': \(problem)")
        }
        if let symbol, described.indirect.isEmpty {
            described.cName = symbol
            binding.functions.append(described)
        } else {
            if symbol == nil { try checkStub(.functionLikeMacro, "no library has what the header defines") }
            described.calledSymbol = symbol
            binding.stubs.append(described)
        }
    }

    private func checkAvailability(of declaration: Declaration) throws(Refusal) {
        if declaration.isUnavailable { throw Refusal(.unavailable, "the header says that it is not to be used") }
    }

    mutating func add(_ declaration: Declaration, _ variable: VariableDeclaration) throws(Refusal) {
        try checkAvailability(of: declaration)
        let name = mapper.names.members[declaration.name] ?? declaration.name
        if variable.isStatic {
            try checkStub(.staticVariable, "the header defines it, so that no library has it")
            return try addAccessor(name, declaration, variable)
        }
        if variable.isThreadLocal {
            try checkStub(.threadLocal, "each thread has its own")
            return try addAccessor(name, declaration, variable)
        }
        if case .incompleteArray = index.resolve(variable.type) {
            throw Refusal(.unknownLength, "the header does not tell how many elements it has")
        }
        binding.variables.append(
            .init(
                documentation: DocComment.lines(declaration.comment), name: name,
                cName: variable.symbol ?? declaration.name, type: try mapper.member(variable.type)))
    }

    /// A stub that gives the address of a variable.
    private mutating func addAccessor(
        _ name: String, _ declaration: Declaration, _ variable: VariableDeclaration
    ) throws(Refusal) {
        let element = if case .array(let element, _) = index.resolve(variable.type) { element } else { variable.type }
        let place = variable.isThreadLocal ? "- Returns: its address in the calling thread" : "- Returns: its address"
        binding.stubs.append(
            .init(
                documentation: DocComment.lines(declaration.comment) + [place], name: name, cName: declaration.name,
                declaration: declaration.name, parameters: [], result: try mapper.address(of: element),
                hasParameterNames: false, isDeprecated: declaration.deprecation != nil))
    }

    private func checkStub(_ kind: Refusal.Kind, _ reason: String) throws(Refusal) {
        if options.hasStubs { return }
        throw Refusal(kind, reason, remedy: "Have stubs written with --stubs")
    }
}
