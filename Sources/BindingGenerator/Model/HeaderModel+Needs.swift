public import HeaderModel

extension HeaderModel {
    /// What is asked for and what that needs, without what stands behind typedefs that are known.
    public func needed() -> HeaderModel {
        let names = neededNames()
        var model = self
        model.declarations = declarations.filter { names.contains($0.name) }
        return model
    }

    private func neededNames() -> Set<String> {
        var needed: Set<String> = []
        var pending: [DeclaredType] = []
        for declaration in declarations where declaration.isSelected {
            needed.insert(declaration.name)
            pending += Self.types(in: declaration.content)
        }
        // A structure may have the name of its typedef.
        let contents = Dictionary(grouping: declarations, by: \.name)
        while let type = pending.popLast() {
            switch type {
            case .pointer(let type, _), .array(let type, _), .incompleteArray(let type), .qualified(let type, _),
                .atomic(let type), .vector(let type, _, _):
                pending.append(type)
            case .function(let function): pending += function.parameters + [function.result]
            case .record(let name), .enumeration(let name), .named(let name):
                guard KnownTypedefs.all[name] == nil, needed.insert(name).inserted else { continue }
                for declaration in contents[name, default: []] { pending += Self.types(in: declaration.content) }
            case .void, .scalar, .complex, .variadicList, .other: break
            }
        }
        return needed
    }

    private static func types(in content: Declaration.Content) -> [DeclaredType] {
        switch content {
        case .function(let function): function.type.parameters + [function.type.result]
        case .variable(let variable): [variable.type]
        case .record(let record): record.definition?.fields.map(\.type) ?? []
        case .typedef(let type): [type]
        case .enumeration, .macro: []
        }
    }
}
