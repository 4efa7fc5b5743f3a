extension FunctionDescription {
    /// The structures and unions with names that the function leads to, through pointers and callbacks as well: one
    /// of each name.
    package var structures: [StructDescription] {
        var found = FoundStructures()
        found.add(self)
        return found.list
    }
}

extension TypeDescription {
    /// The same for a variable of this type.
    package var structures: [StructDescription] {
        var found = FoundStructures()
        found.add(self)
        return found.list
    }
}

private struct FoundStructures {
    private(set) var list: [StructDescription] = []
    private var seen: Set<String> = []

    mutating func add(_ function: FunctionDescription) {
        for parameter in [function.result] + function.parameters {
            add(parameter.type)
            if case .callback(let function) = parameter.passing { add(function) }
        }
    }

    mutating func add(_ type: TypeDescription) {
        switch type {
        case .structure(let structure):
            guard seen.insert(structure.spelling).inserted else { return }
            if structure.hasName { list.append(structure) }
            for field in structure.fields { add(field.type) }
        case .array(let element, _): add(element)
        case .pointer(let pointer): add(pointer.pointee)
        case .function(let function): add(function)
        default: return
        }
    }
}
