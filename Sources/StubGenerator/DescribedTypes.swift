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
        structures.flatMap { $0.assertions + $0.fieldChecks } + enumerations.flatMap(\.assertions)
    }
}

extension StructDescription {
    /// A function that the compiler takes if the fields have their types.
    fileprivate var fieldChecks: [String] {
        let checks = members.filter(\.hasOffset).map { member in
            let address = "&((\(spelling) *)0)->\(member.name)"
            let types = member.fieldTypes
            let fits = types.map { "SWB_IS(\(address), \($0))" }.joined(separator: " || ")
            return "    SWB_DESCRIBED(\(address), \(fits), \(types[0]));"
        }
        if checks.isEmpty { return [] }
        let identifier = String(spelling.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        return ["__attribute__((unused)) static void swb_fields_of_\(identifier)(void) {"] + checks + ["}"]
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
