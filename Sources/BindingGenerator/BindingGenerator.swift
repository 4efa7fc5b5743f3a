public import HeaderModel

/// Decides what is written for what headers declare.
public struct BindingGenerator {
    let options: GeneratorOptions
    let mapper: TypeMapper
    var index: ModelIndex { mapper.index }
    /// Records for which no description was found.
    private var hidden: Set<String> = []
    var binding: Binding
    private var constantNames: Set<String> = []
    private(set) var diagnostics: [Diagnostic] = []

    /// - Returns: what is to be written, and what of the headers is not in it, with the reasons.
    public static func binding(
        for model: HeaderModel, _ options: GeneratorOptions
    ) -> (binding: Binding, diagnostics: [Diagnostic]) {
        let model = options.hasDocumentation ? model : model.withoutComments()
        let index = ModelIndex(model)
        var mapper = TypeMapper(index: index, names: NameTable(index, options))
        mapper.hasDocumentation = options.hasDocumentation
        mapper.hasStubs = options.hasStubs
        let known = OptionCheck.diagnostics(options, index) + mapper.names.diagnostics
        while true {
            var generator = BindingGenerator(model, options, mapper)
            for declaration in index.declarations { generator.add(declaration) }
            // What leads to records that turn out to have no description is described anew.
            if generator.hidden == mapper.hidden { return (generator.binding, known + generator.diagnostics) }
            mapper.hidden = generator.hidden
        }
    }

    /// - Returns: what things are called, by their names in C.
    public static func names(for model: HeaderModel, _ options: GeneratorOptions) -> NameTable {
        NameTable(ModelIndex(model), options)
    }

    private init(_ model: HeaderModel, _ options: GeneratorOptions, _ mapper: TypeMapper) {
        self.options = options
        self.mapper = mapper
        binding = Binding(
            name: options.name, headers: model.headers, target: model.target, isPublic: options.isPublic)
    }

    private mutating func add(_ declaration: Declaration) {
        do throws(Refusal) {
            switch declaration.content {
            case .function(let function): try add(declaration, function)
            case .variable(let variable): try add(declaration, variable)
            case .record(let record): try add(declaration, record)
            case .enumeration(let enumeration): try add(declaration, enumeration)
            case .typedef(let type): try add(declaration, type)
            case .macro(let macro): add(declaration, macro)
            }
            if let type = declaration.localType { tell(declaration, of: type) }
        } catch {
            skip(declaration, "'\(declaration.name)'", error)
        }
    }

    private mutating func skip(_ declaration: Declaration, _ what: String, _ refusal: Refusal) {
        diagnostics.append(
            Diagnostic(
                declaration.isSelected ? .warning : .note, refusal.kind.rawValue, at: declaration.location,
                "\(what) is left out: \(refusal.reason)", remedy: refusal.remedy))
    }

    private mutating func tell(_ declaration: Declaration, of localType: String) {
        diagnostics.append(
            Diagnostic(
                declaration.isSelected ? .warning : .note, "local-type", at: declaration.location,
                "'\(declaration.name)' declares '\(localType)' among its parameters, where C takes it for another type "
                    + "than one of that name outside. The bindings do not, and C compilers do not check it",
                remedy: "Include a header that declares it before"))
    }

    /// Tells of something that the user is to change.
    mutating func fail(_ kind: Refusal.Kind, at location: SourceLocation, _ message: String) {
        diagnostics.append(Diagnostic(.error, kind.rawValue, at: location, message))
    }

    private mutating func add(_ declaration: Declaration, _ macro: MacroDeclaration) {
        if macro.parameters != nil { return addCalled(declaration) }
        guard let value = macro.value, let constant = mapper.constant(declaration, value) else {
            if macro.tokens.isEmpty { return }
            diagnostics.append(
                Diagnostic(
                    .note, "macro-without-value", at: declaration.location,
                    "the macro '\(declaration.name)' is left out: it is no constant number or text"))
            return
        }
        add(constant)
    }

    /// A macro that is called like a function, which often is but a quicker one.
    private mutating func addCalled(_ macro: Declaration) {
        if index.signed.contains(macro.name) || index.functions[macro.name] != nil { return }
        diagnostics.append(
            Diagnostic(
                .note, Refusal.Kind.functionLikeMacro.rawValue, at: macro.location,
                "the macro '\(macro.name)' is left out: the types of its parameters are not told",
                remedy: "Give it a signature in the settings"))
    }

    /// Headers often define a macro for a constant of an enumeration.
    private mutating func add(_ constant: Binding.Constant) {
        var constant = constant
        constant.name = mapper.names.constant(constant.name)
        if constantNames.insert(constant.name).inserted { binding.items.append(.constant(constant)) }
    }

    private mutating func add(_ declaration: Declaration, _ record: RecordDeclaration) throws(Refusal) {
        do throws(Refusal) {
            guard let definition = record.definition else { return try addOpaque(declaration, record) }
            let documentation = DocComment.lines(declaration.comment)
            switch record.kind {
            case .structure:
                let (structure, leftOut) = try mapper.structure(record, definition, documentation)
                binding.items.append(.structure(structure))
                for field in leftOut {
                    skip(declaration, "the field '\(field.field)' of '\(declaration.name)'", field.refusal)
                }
            case .union: binding.items.append(.union(try mapper.union(record, definition, documentation)))
            }
        } catch {
            hidden.insert(record.identifier)
            try addOpaque(declaration, record)
            throw error
        }
    }

    private mutating func addOpaque(
        _ declaration: Declaration, _ record: RecordDeclaration
    ) throws(Refusal) {
        binding.items.append(
            .opaque(
                .init(
                    documentation: DocComment.lines(declaration.comment),
                    name: try mapper.name(of: record.identifier), spelling: record.spelling ?? record.identifier)))
    }

    private mutating func add(
        _ declaration: Declaration, _ enumeration: EnumerationDeclaration
    ) throws(Refusal) {
        if index.namelessType(enumeration.identifier) != nil {
            for constant in try mapper.constants(enumeration) { add(constant) }
        } else {
            binding.items.append(.enumeration(try mapper.enumeration(declaration, enumeration)))
        }
    }

    private mutating func add(_ declaration: Declaration, _ type: DeclaredType) throws(Refusal) {
        guard !index.isPreferred(declaration.name, for: type), KnownTypedefs.all[declaration.name] == nil,
            let name = mapper.names.types[declaration.name]
        else { return }
        if case .vector(let element, let count, let size) = type {
            let vector = try mapper.vector(
                declaration.name, of: element, count: count, size: size, DocComment.lines(declaration.comment))
            return binding.items.append(.structure(vector))
        }
        let text: String
        do throws(Refusal) { text = try mapper.alias(type, options.functions[declaration.name]) } catch {
            guard error.kind == .parameterOption else { throw error }
            // Functions name it, and what the user says of it does not fit.
            skip(declaration, "what the settings say of '\(declaration.name)'", error)
            text = try mapper.alias(type)
        }
        binding.items.append(
            .alias(.init(documentation: DocComment.lines(declaration.comment), name: name, type: text)))
    }
}
