import CTypes
import StubFiles

extension FunctionDescription {
    /// What a compiler is asked of each parameter and the result, so that it names the one that has drifted. That is
    /// told where all else is as the description says; if more has drifted, or where no list has the type in the
    /// headers, the error shows the types of the function alone.
    var probes: [StubProbe] {
        let fixed = parameters.filter { !$0.isVariadic }
        var probes = fixed.indices.map { index in
            probe(
                "parameter \(index + 1)\(fixed[index].name.isEmpty ? "" : ", `\(fixed[index].name)`,")", fixed[index].type,
                types { $0.parameters[index].type = Self.placeholder })
        }
        probes.append(probe("the result", result.type, types { $0.result.type = Self.placeholder }))
        if case .void = result.type {} else { probes[fixed.count].others.append("void") }
        if fixedParameterCount == nil {
            if let last = fixed.indices.last {
                let count = last == 1 ? "1 parameter" : "\(last) parameters"
                probes.append(
                    StubProbe(
                        place: "`\(name)` has \(count) in the headers, and \(last + 1) in the description", described: nil,
                        types: types { $0.parameters.removeLast() }, candidates: []))
            }
            let more = types { $0.parameters.append(ParameterDescription(type: Self.placeholder)) }
            probes.append(
                StubProbe(
                    place: "parameter \(fixed.count + 1) of `\(name)`", described: nil, types: more,
                    candidates: [.numbers, .pointers]))
        }
        return probes
    }

    private static var placeholder: TypeDescription { .opaque(StubProbe.placeholder) }

    private func probe(_ place: String, _ type: TypeDescription, _ types: [String]) -> StubProbe {
        var others: [String] = []
        let candidates: [StubProbe.Candidates]
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
        case .bool, .integer, .floating, .complex, .enumeration, .structure: candidates = [.numbers]
        }
        return StubProbe(
            place: "\(place) of `\(name)`", described: type.description, types: types, candidates: candidates, others: others)
    }

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

extension TypeDescription {
    fileprivate var isUntyped: Bool {
        if case .pointer(let pointer) = self, case .void = pointer.pointee { true } else { false }
    }

    /// What the headers are likely to have: the type, and an integer of the same size that is another type to C.
    fileprivate var likely: [TypeDescription] {
        switch self {
        case .integer(let type) where type.size == 8:
            alternatives.filter { ["long", "long long", "unsigned long", "unsigned long long"].contains($0.description) }
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
