import HeaderModel

/// Finds what a model declares by its name.
struct ModelIndex {
    /// What is asked for and what that needs.
    let declarations: [Declaration]
    private(set) var typedefs: [String: DeclaredType] = [:]
    private(set) var records: [String: RecordDeclaration] = [:]
    private(set) var enumerations: [String: EnumerationDeclaration] = [:]
    /// The typedef that C programs write for a record or an enumeration, by its identifier.
    private(set) var preferredNames: [String: String] = [:]
    /// Functions and variables.
    private var symbols: Set<String> = []
    /// Functions, but for signatures of others.
    private(set) var functions: [String: FunctionDeclaration] = [:]
    /// Functions and macros that have signatures.
    private(set) var signed: Set<String> = []

    init(_ model: HeaderModel) {
        declarations = model.needed().declarations
        for declaration in model.declarations {
            switch declaration.content {
            case .typedef(let type):
                typedefs[declaration.name] = type
                if let identifier = type.tagIdentifier, preferredNames[identifier] == nil {
                    preferredNames[identifier] = declaration.name
                }
            case .record(let record): records[record.identifier] = record
            case .enumeration(let enumeration): enumerations[enumeration.identifier] = enumeration
            case .function(let function):
                if let subject = function.signatureOf { signed.insert(subject) }
                if function.signatureOf == nil || function.signatureOf == declaration.name {
                    functions[declaration.name] = function
                }
                symbols.insert(declaration.name)
            case .variable: symbols.insert(declaration.name)
            case .macro: break
            }
        }
    }

    /// `point` of `struct point`, unless a function, a variable or a typedef has that name.
    func tag(of identifier: String) -> String? {
        let words = identifier.split(separator: " ")
        guard words.count == 2 else { return nil }
        let tag = String(words[1])
        return symbols.contains(tag) || typedefs[tag] != nil ? nil : tag
    }

    /// What C programs write for a record or an enumeration.
    func spelling(of identifier: String, _ spelling: String?) -> String {
        preferredNames[identifier] ?? spelling ?? identifier
    }

    /// What a type is, behind all typedefs and without qualifiers.
    func resolve(_ type: DeclaredType) -> DeclaredType {
        switch type {
        case .named(let name): typedefs[name].map(resolve) ?? type
        case .qualified(let type, _): resolve(type)
        case .enumeration(let identifier): namelessType(identifier).map { .scalar($0) } ?? type
        default: type
        }
    }

    /// The type of an enumeration that is a list of constants, since C has no name for it, or since its values are
    /// `true` and `false`.
    func namelessType(_ identifier: String) -> Scalar? {
        guard let enumeration = enumerations[identifier] else { return nil }
        let hasName = enumeration.spelling != nil || preferredNames[identifier] != nil
        return hasName && enumeration.type != .bool ? nil : enumeration.type
    }

    /// Whether what a type leads to may not be written to.
    func isConst(_ type: DeclaredType) -> Bool {
        switch type {
        case .qualified(let type, let qualifiers): qualifiers.contains(.const) || isConst(type)
        case .named(let name): typedefs[name].map(isConst) ?? false
        default: false
        }
    }

    /// The function that a pointer leads to.
    func function(behind type: DeclaredType) -> FunctionType? {
        guard case .pointer(let pointee, _) = resolve(type), case .function(let function) = resolve(pointee) else {
            return nil
        }
        return function
    }

    /// The function that a typedef stands for, or for a pointer to which it stands.
    func function(of type: DeclaredType) -> FunctionType? {
        if case .function(let function) = resolve(type) { return function }
        return function(behind: type)
    }

    /// What a pointer leads to, or what a parameter that is an array is made of.
    func pointee(of type: DeclaredType) -> DeclaredType? {
        switch resolve(type) {
        case .pointer(let pointee, _): pointee
        // What is said of an array holds for its elements.
        case .array(let element, _), .incompleteArray(let element):
            isConst(type) ? .qualified(element, .const) : element
        default: nil
        }
    }

    /// Whether the header says that a pointer is never NULL.
    func isNonnull(_ type: DeclaredType) -> Bool {
        switch type {
        case .pointer(_, let nullability): nullability == .nonnull
        case .named(let name): typedefs[name].map(isNonnull) ?? false
        case .qualified(let type, _): isNonnull(type)
        default: false
        }
    }

    /// Whether a typedef is but the name for a record or an enumeration that programs write.
    func isPreferred(_ name: String, for type: DeclaredType) -> Bool {
        type.tagIdentifier.map { preferredNames[$0] == name && namelessType($0) == nil } ?? false
    }

    func isComplete(_ identifier: String) -> Bool { records[identifier]?.definition != nil }
}

extension DeclaredType {
    var isVector: Bool { if case .vector = self { true } else { false } }

    /// Of a record or an enumeration.
    var tagIdentifier: String? {
        switch self {
        case .record(let identifier), .enumeration(let identifier): identifier
        default: nil
        }
    }
}
