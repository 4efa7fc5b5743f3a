import CTypes

/// The structures and enumerations that descriptions name, and what C has to say of them.
struct DescribedTypes {
    private var structures: [StructDescription] = []
    private var enumerations: [EnumDescription] = []
    private var opaque: [String] = []
    private var seen: Set<String> = []

    init(_ functions: [Recorder.Function], _ variables: [Recorder.Variable]) {
        for function in functions where !function.isOptional { add(function.function) }
        for variable in variables where !variable.isOptional { add(variable.type) }
    }

    private mutating func add(_ function: FunctionDescription) {
        for parameter in function.parameters + [function.result] {
            add(parameter.type)
            if case .callback(let function) = parameter.passing { add(function) }
        }
    }

    private mutating func add(_ type: TypeDescription) {
        switch type {
        case .pointer(let pointer): add(pointer.pointee)
        case .array(let element, _): add(element)
        case .function(let function): add(function)
        case .structure(let type):
            guard seen.insert(type.spelling).inserted else { return }
            if type.hasName { structures.append(type) }
            for field in type.fields { add(field.type) }
        case .enumeration(let type):
            if seen.insert(type.spelling).inserted { enumerations.append(type) }
        case .opaque(let spelling):
            let isTag = spelling.hasPrefix("struct ") || spelling.hasPrefix("union ")
            if isTag, spelling != "struct __va_list_tag", seen.insert(spelling).inserted { opaque.append(spelling) }
        case .void, .bool, .integer, .floating, .complex, .unspecifiedFunction: break
        }
    }

    /// Without them a type that the headers do not have would be one of its own in each prototype.
    var forwardDeclarations: [String] { opaque.map { "\($0);" } }

    var assertions: [String] {
        structures.flatMap(Self.assertions) + enumerations.flatMap(Self.assertions)
    }

    private static func assertions(_ type: StructDescription) -> [String] {
        let name = type.spelling
        var lines = [
            assertion("sizeof(\(name)) == \(type.size)", "\(name) has \(type.size) bytes in the description"),
            assertion(
                "_Alignof(\(name)) == \(type.alignment)",
                "\(name) has an alignment of \(type.alignment) in the description"),
        ]
        if type.isPartial { lines.removeLast() }
        let identifier = String(name.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        var checks: [String] = []
        for member in type.members where member.width == nil && !member.name.isEmpty {
            lines.append(
                assertion(
                    "offsetof(\(name), \(member.name)) == \(member.offset)",
                    "\(member.name) is at \(member.offset) of \(name) in the description"))
            let address = "&((\(name) *)0)->\(member.name)"
            let types = member.fieldTypes
            let fits = types.map { "SWB_IS(\(address), \($0))" }.joined(separator: " || ")
            checks.append("    SWB_DESCRIBED(\(address), \(fits), \(types[0]));")
        }
        if checks.isEmpty { return lines }
        return lines + ["__attribute__((unused)) static void swb_fields_of_\(identifier)(void) {"] + checks + ["}"]
    }

    private static func assertions(_ type: EnumDescription) -> [String] {
        let name = type.spelling
        return [assertion("sizeof(\(name)) == \(type.size)", "\(name) has \(type.size) bytes in the description")]
            + type.members.map {
                assertion("(long long)\($0.name) == \($0.value)LL", "\($0.name) is \($0.value) in the description")
            }
    }

    private static func assertion(_ condition: String, _ message: String) -> String {
        "_Static_assert(\(condition), \"\(message)\");"
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
