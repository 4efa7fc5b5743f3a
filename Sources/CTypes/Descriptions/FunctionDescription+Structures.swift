extension FunctionDescription {
    /// The structures and unions with names that the function leads to, through pointers and callbacks as well, each
    /// layout once.
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
    private static let maximumCount = 1000
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
            // Types lead back to themselves, and generic ones may do so without an end.
            guard list.count < Self.maximumCount, seen.insert(structure.layoutKey).inserted else {
                return
            }
            if structure.hasName { list.append(structure) }
            for field in structure.fields { add(field.type) }
        case .array(let element, _): add(element)
        case .pointer(let pointer): add(pointer.pointee)
        case .function(let function): add(function)
        default: return
        }
    }
}

extension StructDescription {
    /// A text that differs between layouts.
    package var layoutKey: String {
        "\(spelling) \(size) \(alignment) \(members.map { "\($0.name) \($0.bitOffset) \($0.type.size ?? 0)" })"
    }
}
