import CTypes

/// The types that a header has to declare, each before what needs it.
struct ExportedTypes {
    private(set) var includes: Set<String> = []
    /// `struct point;`, and `typedef struct point point;` for one that is spelled without its tag.
    private(set) var forwardDeclarations: [String] = []
    /// Integers, enumerations, structures and unions.
    private(set) var definitions: [String] = []
    /// Structures and unions, for what a C compiler is to compare.
    private(set) var structures: [StructDescription] = []
    /// What may have one meaning only in C, with that meaning.
    private var names: [String: String] = [:]
    private var seen: [String: String] = [:]

    /// Adds what a function is declared with.
    mutating func add(_ function: FunctionDescription) throws(ExportRefusal) {
        for parameter in function.parameters + [function.result] { try add(parameter.type) }
    }

    /// Takes a name of C's ordinary ones for one meaning.
    mutating func take(_ name: String, for meaning: String) throws(ExportRefusal) {
        if let other = names.updateValue(meaning, forKey: name), other != meaning {
            throw ExportRefusal("'\(name)' is \(other) and \(meaning)", remedy: "Give one of them another name")
        }
    }

    /// Whether C has a type of this name without `struct`, `union` or `enum`.
    func isType(_ name: String) -> Bool {
        names[name] == "a type" || IntegerDescription(spelling: name, size: 1, isSigned: false).isKnown
    }

    private mutating func add(_ type: TypeDescription) throws(ExportRefusal) {
        switch type {
        case .void, .floating, .complex, .unspecifiedFunction: break
        case .bool: includes.insert("<stdbool.h>")
        case .integer(let type): try add(type)
        case .enumeration(let type): try add(type)
        case .array(let element, _): try add(element)
        case .pointer(let pointer): try add(pointer.pointee)
        case .function(let function): try add(function)
        case .opaque(let spelling):
            let name = try PointerDescription.checked(opaque: spelling)
            try declare(spelling, name, isUnion: spelling.hasPrefix("union "))
        case .structure(let type): try add(type)
        }
    }

    private mutating func add(_ type: IntegerDescription) throws(ExportRefusal) {
        if let header = type.header { includes.insert(header) }
        if !type.isKnown, try isNew(type.spelling, "typedef \(type.underlying) \(type.spelling);") {
            try take(type.spelling, for: "a type")
            includes.insert("<stdint.h>")
            definitions.append("typedef \(type.underlying) \(type.spelling);")
        }
        for flag in type.flags {
            guard ExportedNames.isIdentifier(flag.name) else {
                throw ExportRefusal(
                    "'\(flag.name)' is no name of a flag that C and C++ take", remedy: "Give it another name")
            }
            let bits = UInt64(bitPattern: flag.value) & (UInt64.max >> UInt64(64 - type.size * 8))
            let line = "#define \(flag.name) 0x\(String(bits, radix: 16))\(type.size == 8 ? "ull" : "u")"
            try take(flag.name, for: line)
            if seen.updateValue(line, forKey: line) == nil { definitions.append(line) }
        }
    }

    private mutating func add(_ type: EnumDescription) throws(ExportRefusal) {
        let type = try type.checked()
        // Constants that are no `int` are an extension in C11 and C17.
        let isExtended = type.members.contains { Int32(exactly: $0.value) == nil }
        let definition = (isExtended ? "__extension__ " : "") + type.definition
        guard try isNew(type.spelling, definition) else { return }
        if type.spelling == type.name { try take(type.name, for: "a type") }
        for member in type.members { try take(member.name, for: "a constant of '\(type.spelling)'") }
        definitions.append(definition)
    }

    private mutating func add(_ type: StructDescription) throws(ExportRefusal) {
        var definition = type.inHeader
        if type.hasName {
            let name = try type.checkedName()
            definition.spelling = type.tagged
            guard try isNew(type.tagged, definition.definition) else { return }
            try declare(type.spelling, name, isUnion: type.isUnion)
        }
        let members = type.members
        for member in members {
            // What lies inside comes first, and of what pointers lead to the names that C cannot do without.
            if member.type.isInside { try add(member.type) } else { try prepare(member.type) }
            try member.checked()
        }
        if type.hasName {
            definitions.append(definition.definition)
            structures.append(type)
        }
        for member in members where !member.type.isInside { try add(member.type) }
    }

    /// Adds what a pointer to the type needs before it: all but the structures that it leads to, which are declared.
    private mutating func prepare(_ type: TypeDescription) throws(ExportRefusal) {
        switch type {
        case .pointer(let pointer): try prepare(pointer.pointee)
        case .array(let element, _): try prepare(element)
        case .function(let function):
            for parameter in function.parameters + [function.result] { try prepare(parameter.type) }
        case .structure(let type): try declare(type.spelling, try type.checkedName(), isUnion: type.isUnion)
        default: try add(type)
        }
    }

    private mutating func declare(_ spelling: String, _ name: String, isUnion: Bool) throws(ExportRefusal) {
        let tag = isUnion ? "union" : "struct"
        let isTagged = spelling != name
        if !isTagged { try take(name, for: "a type") }
        let line = isTagged ? "\(tag) \(name);" : "typedef \(tag) \(name) \(name);"
        if seen.updateValue(line, forKey: line) == nil { forwardDeclarations.append(line) }
    }

    /// Whether a definition has not been there before; a spelling has no two.
    private mutating func isNew(_ spelling: String, _ definition: String) throws(ExportRefusal) -> Bool {
        guard let known = seen.updateValue(definition, forKey: spelling) else { return true }
        if known != definition {
            throw ExportRefusal("'\(spelling)' is described in two ways", remedy: "Describe it once")
        }
        return false
    }
}

extension TypeDescription {
    /// Whether a field of this type holds a structure, enumeration or integer, which must be declared before.
    fileprivate var isInside: Bool {
        switch self {
        case .pointer: false
        case .array(let element, _): element.isInside
        default: true
        }
    }
}
