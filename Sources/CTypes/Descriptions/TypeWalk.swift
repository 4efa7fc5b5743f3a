/// A walk through the types that descriptions are made of and lead to, through pointers and callbacks as well.
package struct TypeWalk: Sendable {
    /// What tells types of one spelling apart.
    fileprivate enum Identity: Hashable {
        case swiftType(ObjectIdentifier)
        case layout(String)
        case enumeration(EnumDescription)
        case opaque
    }

    /// No description has as many types, but for generic ones that lead to others of their kind without an end.
    private static let maximumCount = 10_000
    private var seen: [String: Set<Identity>] = [:]

    package init() {}

    /// Goes through a type; that of a function for its parameters and its result.
    /// - Returns: the structures, enumerations and opaque types that are met for the first time, outer ones first.
    package mutating func add(_ type: TypeDescription) -> [TypeDescription] {
        var found: [TypeDescription] = []
        var pending = [type]
        while found.count < Self.maximumCount, let type = pending.popLast() {
            switch type {
            case .pointer(let pointer): pending.append(pointer.pointee)
            case .array(let element, _): pending.append(element)
            case .function(let function): pending += function.parts.reversed()
            case .structure(let structure):
                guard isNew(structure.spelling, structure.identity) else { continue }
                found.append(type)
                pending += structure.fields.map(\.type).reversed()
            case .enumeration(let enumeration):
                if isNew(enumeration.spelling, .enumeration(enumeration)) { found.append(type) }
            case .opaque(let spelling): if isNew(spelling, .opaque) { found.append(type) }
            case .void, .bool, .integer, .floating, .complex, .unspecifiedFunction: continue
            }
        }
        return found
    }

    private mutating func isNew(_ spelling: String, _ identity: Identity) -> Bool {
        let known = seen[spelling]?.count ?? 0
        return known < StructDescription.maximumTypeCount && seen[spelling, default: []].insert(identity).inserted
    }
}

extension FunctionDescription {
    /// What the types of the parameters and the result are, and those of callbacks.
    fileprivate var parts: [TypeDescription] {
        (parameters + [result]).flatMap { parameter in
            if case .callback(let function) = parameter.passing { return [parameter.type, .function(function)] }
            return [parameter.type]
        }
    }
}

extension [TypeDescription] {
    /// The structures and unions among them that have names.
    package var namedStructures: [StructDescription] {
        compactMap { type in
            if case .structure(let structure) = type, structure.hasName { structure } else { nil }
        }
    }
}

extension StructDescription {
    /// How many Swift types of one structure are looked at.
    static var maximumTypeCount: Int { 64 }

    /// A text that differs between layouts.
    package var layoutKey: String {
        "\(spelling) \(size) \(alignment) \(members.map { "\($0.name) \($0.bitOffset) \($0.type.size ?? 0)" })"
    }

    fileprivate var identity: TypeWalk.Identity {
        swiftType.map { .swiftType(ObjectIdentifier($0)) } ?? .layout(layoutKey)
    }
}
