extension FunctionDescription {
    /// What is wrong with this description for every strategy, one error for each finding.
    public var problems: [ForeignError] {
        (ForeignError.badName(name).map { [$0] } ?? []) + signatureProblems
    }

    /// The same but for the name, which a callback needs not have.
    var signatureProblems: [ForeignError] {
        var problems: [ForeignError] = []
        if let problem {
            problems.append(
                ForeignError(
                    .unsupportedDescription, problem,
                    remedy:
                        "Give no names, or one for each parameter; name buffers and their counts",
                    function: name))
        }
        for (index, parameter) in parameters.enumerated() {
            if let problem = parameter.problem {
                problems.append(
                    problem.located(in: name, parameter: parameterName(at: index)))
            }
        }
        if let problem = result.problem { problems.append(problem.located(in: self)) }
        return problems
    }
}

extension ParameterDescription {
    fileprivate var problem: ForeignError? {
        if let problem = type.layoutMismatch { return problem }
        if case .buffer(let buffer) = passing, buffer.stride == 0 {
            return ForeignError(
                .unsupportedDescription, "'\(buffer.element)' has no size, so none can be counted",
                remedy: "Standard C has no empty structures: describe what the pointer leads to")
        }
        if case .value = passing, let reason = type.reasonAgainstValues {
            return ForeignError(
                .unsupportedDescription, "'\(type)' \(reason) and would be passed by value",
                remedy: "Only a C compiler knows how it travels: pass it through a pointer")
        }
        if case .value = passing, type.size == 0 {
            return ForeignError(
                .unsupportedDescription, "'\(type)' has no size and would be passed by value",
                remedy: "Standard C has no empty structures: leave the parameter out")
        }
        if case .callback(let function) = passing { return function.signatureProblems.first }
        return nil
    }
}

extension TypeDescription {
    /// What a value of this type has, or is, that nobody but a C compiler can pass.
    fileprivate var reasonAgainstValues: String? {
        switch self {
        case .structure(let type) where type.isPacked: "is packed"
        case .structure(let type) where type.isPartial: "is described in part"
        case .structure(let type) where type.hasDeclaredAlignment: "has an alignment of its own"
        case .structure(let type) where type.hasUnusedWord: "has eight bytes of unused bits"
        case .structure(let type):
            type.fields.lazy.compactMap { field in
                if case .array(_, count: 0) = field.type, field.bitFields.isEmpty {
                    return "ends with an array without a length"
                }
                return field.type.reasonAgainstValues
            }.first
        case .array(let element, _): element.reasonAgainstValues
        default: nil
        }
    }
}

extension StructDescription {
    fileprivate var hasDeclaredAlignment: Bool {
        declaredAlignment != nil || fields.contains { $0.declaredAlignment != nil }
    }

    /// Whether there are eight bytes of which bit-fields without a name are all that is declared.
    fileprivate var hasUnusedWord: Bool {
        guard members.contains(where: \.isUnused) else { return false }
        let used = members.filter { !$0.isUnused }.map { member in
            member.bitOffset..<(member.bitOffset + (member.width ?? (member.type.size ?? 0) * 8))
        }
        return stride(from: 0, to: size * 8, by: 64).contains { word in
            !used.contains { $0.overlaps(word..<word + 64) }
        }
    }
}

extension ForeignError {
    /// What is wrong with the name of a symbol. C takes it to end at a NUL, and would find another.
    package static func badName(_ name: String) -> ForeignError? {
        if !name.isEmpty, !name.utf8.contains(0) { return nil }
        return ForeignError(
            .unsupportedDescription,
            name.isEmpty
                ? "a function or variable has no name"
                : "the name \(name.debugDescription) has a NUL, where C would take it to end",
            remedy: "Give the name that it has in C")
    }

    package func located(in function: String, parameter: String) -> ForeignError {
        ForeignError(
            code, message, remedy: remedy, function: function, parameter: parameter,
            underlying: underlying)
    }
}
