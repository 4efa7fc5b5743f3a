import CTypes
import StubFiles

extension FunctionDescription {
    /// What a compiler is asked of each parameter and the result, so that it names the one that has drifted.
    var probes: [StubProbe] {
        let fixed = parameters.filter { !$0.isVariadic }
        return ProbedFunction(
            name: name, parameters: fixed.map { .init($0.name, $0.type) }, result: .init("", result.type),
            isVariadic: fixedParameterCount != nil
        ).probes { change in
            types { function in
                switch change {
                case .parameter(let index): function.parameters[index].type = Self.placeholder
                case .result: function.result.type = Self.placeholder
                case .oneLess: function.parameters.removeLast()
                case .oneMore: function.parameters.append(ParameterDescription(type: Self.placeholder))
                }
            }
        }
    }

    private static var placeholder: TypeDescription { .opaque(StubProbe.placeholder) }

    /// The types of the function where `change` is made, with what else may stand in the headers: a few, so that a file
    /// for many functions is compiled in no time.
    private func types(_ change: (inout FunctionDescription) -> Void) -> [String] {
        var list = [self]
        list[0].parameters = []
        let results: [TypeDescription] =
            if case .pointer = result.type {
                Array((result.type.resultAlternatives.filter { !$0.isUntyped } + [result.type]).unique.prefix(2))
            } else { result.type.likely }
        list = results.map { type in
            var copy = list[0]
            copy.result.type = type
            return copy
        }
        for parameter in parameters where !parameter.isVariadic {
            let types = parameter.type.likely
            let isMany = list.count * types.count > Self.maximumTypes
            list = list.flatMap { function in
                (isMany ? [parameter.type] : types).map { type in
                    var copy = function
                    copy.parameters.append(ParameterDescription(type: type))
                    return copy
                }
            }
        }
        return list.map { function in
            var changed = function
            changed.hasEllipsis = fixedParameterCount != nil
            change(&changed)
            let function = changed
            return TypeDescription.pointer(PointerDescription(isConst: false) { .function(function) }).description
        }.unique
    }

    private static var maximumTypes: Int { 4 }
}

extension ProbedFunction.Place {
    fileprivate init(_ name: String, _ type: TypeDescription) {
        self.init(name, type: type.description, candidates: [.numbers])
        switch type {
        case .pointer(var pointer):
            candidates = [.pointers]
            // What is declared by its name alone has no `const` that a list could have.
            if case .structure = pointer.pointee {
                others.append(type.description)
                pointer.isConst.toggle()
                others.append(TypeDescription.pointer(pointer).description)
            }
        case .array, .opaque, .function, .unspecifiedFunction: candidates = [.pointers]
        case .void: candidates = [.numbers, .pointers]
        case .bool, .integer, .floating, .complex, .enumeration, .structure: break
        }
    }
}

extension TypeDescription {
    fileprivate var isUntyped: Bool {
        if case .pointer(let pointer) = self, case .void = pointer.pointee { true } else { false }
    }

    /// What the headers are likely to have: the type, and an integer of the same size that is another type to C.
    fileprivate var likely: [TypeDescription] {
        switch self {
        case .integer(let type) where type.size == 8: alternatives
        case .enumeration: Array(alternatives.prefix(2))
        default: [self]
        }
    }
}

extension [TypeDescription] {
    fileprivate var unique: [TypeDescription] {
        var seen: Set<String> = []
        return filter { seen.insert($0.description).inserted }
    }
}

extension [String] {
    fileprivate var unique: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
