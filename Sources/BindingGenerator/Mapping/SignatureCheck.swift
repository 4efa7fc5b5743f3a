import HeaderModel

/// Finds what a signature says otherwise than the header does of the same function.
struct SignatureCheck {
    let index: ModelIndex

    /// - Returns: what is wrong; `nil` if nothing is.
    func problem(_ signature: FunctionType, _ subject: String, _ original: FunctionType) -> String? {
        guard isSame(signature.result, original.result) else {
            return "its result is \(text(signature.result)), and that of '\(subject)' is \(text(original.result))"
        }
        guard original.hasPrototype else { return nil }
        let (count, fixed) = (signature.parameters.count, original.parameters.count)
        guard original.isVariadic ? count >= fixed : count == fixed else {
            let (ending, rest) = (count == 1 ? "" : "s", original.isVariadic ? " before '...'" : "")
            return "it has \(count) parameter\(ending), and '\(subject)' has \(fixed)\(rest)"
        }
        for (number, pair) in zip(signature.parameters, original.parameters).enumerated()
        where !isSame(pair.0, pair.1) {
            return "its parameter \(number + 1) is \(text(pair.0)), and that of '\(subject)' is \(text(pair.1))"
        }
        return nil
    }

    private func text(_ type: DeclaredType) -> String {
        CTypeText(index: index).text(type).map { "'\($0)'" } ?? "of another type"
    }

    private func isSame(_ one: DeclaredType, _ other: DeclaredType) -> Bool { passed(one) == passed(other) }

    /// What a parameter is passed as: arrays and functions as their addresses, and values without qualifiers.
    private func passed(_ type: DeclaredType) -> DeclaredType {
        if let element = index.pointee(of: type) { return .pointer(to: canonical(element), nullability: nil) }
        let type = canonical(type).unqualified
        if case .function = type { return .pointer(to: type, nullability: nil) }
        return type
    }

    /// A type without names of typedefs, and without what makes no other type of it.
    private func canonical(_ type: DeclaredType) -> DeclaredType {
        switch type {
        case .named(let name): return index.typedefs[name].map(canonical) ?? type
        case .enumeration(let identifier): return index.enumerations[identifier].map { .scalar($0.type) } ?? type
        case .pointer(let pointee, _): return .pointer(to: canonical(pointee), nullability: nil)
        case .array(let element, let count): return .array(of: canonical(element), count: count)
        case .incompleteArray(let element): return .incompleteArray(of: canonical(element))
        case .function(var function):
            function.result = passed(function.result)
            function.parameters = function.parameters.map(passed)
            return .function(function)
        case .qualified(let inner, let qualifiers):
            let inner = canonical(inner)
            guard case .qualified(let type, let others) = inner else { return .qualified(inner, qualifiers) }
            return .qualified(type, qualifiers.union(others))
        case .void, .scalar, .complex, .record, .atomic, .vector, .variadicList, .other: return type
        }
    }
}
