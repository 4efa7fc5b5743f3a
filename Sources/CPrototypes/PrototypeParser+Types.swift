import CTypes

extension PrototypeParser {
    /// The type that a declarator makes of the one before it.
    func apply(
        _ modifiers: [Modifier], to base: ParsedType, start: Token
    ) throws(ForeignError) -> ParsedType {
        var type = base
        for modifier in modifiers.reversed() {
            guard type.depth < ParsedType.maximumDepth else { throw tooDeep(at: start.offset) }
            switch modifier {
            case .pointer(let isConst):
                type = pointer(to: type)
                type.isConst = isConst
            case .array(let count, let offset): type = try array(of: type, count, at: offset)
            case .function(let list, let offset):
                type = try function(returning: type, list, at: offset)
            }
        }
        return type
    }

    func pointer(to pointee: ParsedType) -> ParsedType {
        let type = pointee.type
        let description = PointerDescription(isConst: pointee.isConst) { type }
        return ParsedType(
            type: .pointer(description), depth: pointee.depth + 1,
            weight: pointee.weight)
    }

    private func array(
        of element: ParsedType, _ count: ArrayCount, at offset: Int
    ) throws(ForeignError) -> ParsedType {
        if let (message, remedy) = element.valueProblem {
            throw text.error(at: offset, "an array of these: \(message)", remedy: remedy)
        }
        let number: Int
        switch count {
        case .none: number = 0
        case .known(0): throw text.wrongCount(0, at: offset)
        case .known(let count): number = count
        case .unknown, .variable:
            throw text.error(
                at: offset, "the number of elements is not known",
                remedy: "Write it as a number")
        }
        guard number * (element.type.size ?? 0) <= ParsedType.maximumSize else {
            throw text.error(at: offset, Self.tooLargeMessage, remedy: Self.tooLargeRemedy)
        }
        return ParsedType(
            type: .array(element.type, count: number), isConst: element.isConst,
            depth: element.depth + 1, weight: element.weight)
    }

    private func function(
        returning result: ParsedType, _ list: ParameterList, at offset: Int
    ) throws(ForeignError) -> ParsedType {
        let isVoid = if case .void = result.type { true } else { false }
        if !isVoid, let (message, remedy) = result.valueProblem {
            throw text.error(at: offset, "the result: \(message)", remedy: remedy)
        }
        if case .array = result.type {
            throw text.error(
                at: offset, "a function cannot return an array",
                remedy: "Return a pointer to its elements")
        }
        var description = ParameterDescription(type: result.type)
        if case .pointer(let pointer) = result.type {
            description.isNullable = true
            if pointer.pointee.isChar { description.passing = .string }
        }
        var function = FunctionDescription(
            name: "", parameters: list.parameters, result: description)
        function.hasEllipsis = list.hasEllipsis
        let inside = ParsedType(
            type: .void, depth: max(result.depth, list.depth),
            weight: result.weight + list.weight)
        return try composite(.function(function), of: inside, at: offset)
    }

    /// `type`, if what it is made of is not too much.
    /// - Parameter inside: the greatest depth and the whole weight of its parts.
    func composite(
        _ type: TypeDescription, of inside: ParsedType, at offset: Int
    ) throws(ForeignError) -> ParsedType {
        try checkSize(of: inside, at: offset)
        return ParsedType(type: type, depth: inside.depth + 1, weight: inside.weight + 1)
    }

    /// Refuses a type if what it is made of is too much.
    func checkSize(of inside: ParsedType, at offset: Int) throws(ForeignError) {
        guard inside.depth < ParsedType.maximumDepth else { throw tooDeep(at: offset) }
        guard inside.weight < ParsedType.maximumWeight else {
            throw text.error(
                at: offset, "the declaration has more than \(ParsedType.maximumWeight) types",
                remedy: "Put a 'void *' in the place of pointers to functions")
        }
    }

    private static let tooLargeMessage =
        "the type is larger than \(ParsedType.maximumSize) bytes"
    private static let tooLargeRemedy = "Pass it through a 'void *'"

    func tooLarge(at token: Token) -> ForeignError {
        error(at: token, Self.tooLargeMessage, remedy: Self.tooLargeRemedy)
    }
}
