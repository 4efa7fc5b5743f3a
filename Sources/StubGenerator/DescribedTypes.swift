import CTypes

/// The types that descriptions lead to, and what C has to say of them.
struct DescribedTypes: Sendable {
    private var walk = TypeWalk()
    private var types: [TypeDescription] = []

    mutating func add(_ type: TypeDescription) { types += walk.add(type) }

    var structures: [StructDescription] { types.namedStructures }

    /// Without them a type that the headers do not have would be one of its own in each prototype.
    var forwardDeclarations: [String] {
        types.compactMap { type in
            guard case .opaque(let spelling) = type, spelling != "struct __va_list_tag" else { return nil }
            return spelling.hasPrefix("struct ") || spelling.hasPrefix("union ") ? "\(spelling);" : nil
        }
    }

    var assertions: [String] {
        let enumerations = types.compactMap { type in
            if case .enumeration(let enumeration) = type { enumeration } else { nil }
        }
        return assertionsOfStructures + enumerations.flatMap(\.assertions)
    }

    /// Each description of a structure has its own, and those that say the same have them once.
    private var assertionsOfStructures: [String] {
        var known: [String: Set<[String]>] = [:]
        return structures.flatMap { type -> [String] in
            let (assertions, checks) = (type.assertions, type.fieldChecks)
            let count = known[type.spelling]?.count ?? 0
            guard known[type.spelling, default: []].insert(assertions + checks).inserted else { return [] }
            if checks.isEmpty { return assertions }
            let identifier = String(type.spelling.map { $0.isLetter || $0.isNumber ? $0 : "_" })
            let name = count == 0 ? "swb_fields_of_\(identifier)" : "swb_fields_\(count + 1)_of_\(identifier)"
            return assertions + ["__attribute__((unused)) static void \(name)(void) {"] + checks + ["}"]
        }
    }
}

extension StructDescription {
    /// Statements that the compiler takes if the fields have their types.
    fileprivate var fieldChecks: [String] {
        members.filter(\.hasOffset).map { member in
            let address = "&((\(spelling) *)0)->\(member.name)"
            let types = member.fieldTypes
            let fits = types.map { "SWB_IS(\(address), \($0))" }.joined(separator: " || ")
            return "    SWB_DESCRIBED(\(address), \(fits), \(types[0]));"
        }
    }
}

extension MemberDescription {
    /// The types that a pointer to the field may have in the headers.
    fileprivate var fieldTypes: [String] {
        type.alternatives.map { type in
            var pointer = PointerDescription(isConst: qualifiers.contains(.const)) { type }
            pointer.isVolatile = qualifiers.contains(.volatile)
            return TypeDescription.pointer(pointer).description
        }
    }
}
