import CTypes

extension PrototypeParser {
    /// Reads everything, and gives the structures and unions that are defined, and a type that stands last.
    mutating func parseTypes() throws(ForeignError) -> [TypeDescription] {
        var types: [TypeDescription] = []
        var spellings: Set<String> = []
        func add(_ type: TypeDescription) {
            if spellings.insert(type.description).inserted { types.append(type) }
        }
        while current.kind != .end {
            if takeWord("typedef") {
                let type = try parseTypedef()
                if case .structure = type { add(type) }
                continue
            }
            let start = current
            let specifiers = try parseSpecifiers(allowsExtern: false)
            if specifiers.definesTag, takeSign(";") {
                if case .structure = specifiers.type.type { add(specifiers.type.type) }
                continue
            }
            let declarator = try parseDeclarator()
            if let name = declarator.name {
                throw error(
                    at: name, "'\(name.text)' is no type but of a type",
                    remedy: "Write the type alone, or 'typedef' before it")
            }
            guard current.kind == .end else {
                throw error(
                    at: current, "expected the end of the type, found \(current.quoted)",
                    remedy: "Separate declarations with ';' and leave out macros and attributes")
            }
            add(try apply(declarator.modifiers, to: specifiers.type, start: start).type)
        }
        guard !types.isEmpty else {
            throw error(
                at: current, "there is no structure, union or other type",
                remedy: "Write one as in C: 'struct point { int x, y; }'")
        }
        return types
    }
}
