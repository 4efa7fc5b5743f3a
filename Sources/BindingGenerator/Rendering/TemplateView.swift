/// What templates see: texts, lists and yes or no, by names that ``keys`` lists.
struct TemplateView {
    /// All names that a template may use.
    static let keys: Set = [
        "access", "arguments", "bitFields", "bits", "body", "boundType", "cName", "documentation", "entry", "fieldName",
        "fields", "functions", "groups", "hasMembers", "hash", "headers", "index", "initialValue", "isDeprecated",
        "isDiscardable", "isEmpty", "isPublic", "items", "layout", "memberName", "members", "missing", "module", "name",
        "number", "protocol", "rawType", "read", "set", "sets", "spelling", "storage", "stored", "target",
        "text", "type", "value", "variables", "write", "zero",
    ]

    /// A part of the output, and the template that gives it its form.
    struct Part {
        let template: String
        let node: TemplateNode
        /// Whether an empty line is before it.
        let isApart: Bool
    }

    private let access: String
    private let isPublic: Bool
    private let hash: String?

    /// - Parameter hash: what the stubs are to have that are generated with it, if there are any.
    init(_ binding: Binding, hash: UInt64? = nil) {
        self.hash = hash.map { "0x\(String($0, radix: 16, uppercase: true))" }
        isPublic = binding.isPublic
        access = isPublic ? "public " : ""
    }

    static func header(_ binding: Binding) -> TemplateNode {
        ["headers": binding.headers.joined(separator: ", "), "target": binding.target]
    }

    func sets(_ binding: Binding) -> [Part] {
        let headers = binding.headers.joined(separator: ", ")
        let text = "The functions and variables of \(headers)."
        let set = set(binding.name, text, binding.functions, binding.variables)
        if binding.stubs.isEmpty { return [set] }
        let stubText = "Functions of \(headers) by way of stubs, as the library has them that is made of these."
        return [set, self.set(binding.name + "Stubs", stubText, binding.stubs, [], prefix: StubText.prefix)]
    }

    /// The most functions that are properties of their own. The compiler's time for an initializer grows with the
    /// cube of what it initializes: of more functions, an array has the handles.
    private static let largest = 128
    /// How many functions are bound by one function of the set, since time also grows with the length of that.
    private static let groupSize = 64

    private func set(
        _ name: String, _ text: String, _ functions: [Binding.Function], _ variables: [Binding.Variable],
        prefix: String = ""
    ) -> Part {
        let isLarge = functions.count > Self.largest
        // There are no handles for what may be missing.
        let apart = functions.filter { isLarge && $0.isOptional }
        var names = Set(functions.map(\.name) + variables.map(\.name))
        let views = functions.filter { !isLarge || !$0.isOptional }.enumerated().map { index, function in
            let view = Self.view(function, prefix, stored: Self.stored(function, &names), isLarge: isLarge)
            view.values["index"] = "\(index)"
            return view
        }
        let groups = stride(from: 0, to: views.count, by: Self.groupSize).map { start in
            [
                "number": "\(start / Self.groupSize)",
                "functions": Array(views[start..<min(start + Self.groupSize, views.count)]),
            ] as TemplateNode
        }
        let node: TemplateNode = [
            "set": name, "text": text, "functions": views, "groups": groups,
            "variables": apart.map { Self.view(variable: $0, prefix) } + variables.map(Self.view),
            "access": access, "isPublic": isPublic,
        ]
        node.values["hash"] = hash
        return Part(template: isLarge ? "swift/largeSet" : "swift/set", node: node, isApart: true)
    }

    /// Those of one line each stay together.
    func items(_ items: [Binding.Item]) -> [Part] {
        var previous = false
        return items.enumerated().map { number, item in
            let isShort = item.isShort
            defer { previous = isShort }
            let (template, node) = Self.view(item)
            node.values["access"] = access
            node.values["isPublic"] = isPublic
            return Part(template: template, node: node, isApart: number == 0 || !isShort || !previous)
        }
    }

    private static func view(_ item: Binding.Item) -> (template: String, node: TemplateNode) {
        switch item {
        case .alias(let alias):
            let documentation = lines(alias.documentation)
            return ("swift/alias", ["documentation": documentation, "name": alias.name, "type": alias.type])
        case .opaque(let opaque):
            let documentation = lines(opaque.documentation)
            return ("swift/opaque", ["documentation": documentation, "name": opaque.name, "spelling": opaque.spelling])
        case .structure(let structure): return ("swift/structure", view(structure))
        case .union(let union): return ("swift/union", view(union))
        case .enumeration(let enumeration): return ("swift/enumeration", view(enumeration))
        case .constant(let constant):
            return (
                "swift/constant",
                [
                    "documentation": lines(constant.documentation), "name": constant.name, "type": constant.type,
                    "value": constant.value,
                ]
            )
        }
    }

    private static func lines(_ documentation: [String]) -> [TemplateNode] {
        documentation.map { ["text": $0.isEmpty ? "" : " \($0)"] }
    }

    // MARK: Structures and unions

    private static func view(_ structure: Binding.Structure) -> TemplateNode {
        let spelling = "\"\(structure.spelling)\""
        var isPlaced = false
        let layout: String
        switch structure.layout {
        case .natural: layout = "StructLayout(\(spelling))"
        case .packed: layout = "StructLayout(packed: \(spelling))"
        case .aligned(let boundary): layout = "AlignedLayout<_, _, \(boundary)>(\(spelling))"
        case .partial(let size, let alignment, let isPacked):
            layout = "PartialLayout<_, _, \(size), \(alignment)>(\(isPacked ? "packed: " : "")\(spelling))"
            isPlaced = true
        }
        return [
            "documentation": lines(structure.documentation), "name": structure.name, "layout": layout,
            "fields": structure.fields.map { field in
                view(field, entry: entry(field, of: structure.name, isPlaced ? "At<\(field.offset)>.field" : "Field"))
            },
        ]
    }

    private static func view(_ union: Binding.Union) -> TemplateNode {
        let isArray = union.storage.hasPrefix("InlineArray")
        return [
            "documentation": lines(union.documentation), "name": union.name, "storage": union.storage,
            "zero": isArray ? "InlineArray(repeating: 0)" : "0", "layout": "UnionLayout(\"\(union.spelling)\")",
            "fields": union.members.map { view($0, entry: entry($0, of: union.name, "Member")) },
        ]
    }

    private static func view(_ field: Binding.Field, entry: String) -> TemplateNode {
        let type = field.description.map { "as: \($0).self" }
        return [
            "documentation": lines(field.documentation), "fieldName": field.name, "value": field.value,
            "initialValue": field.initialValue, "entry": entry, "read": "read(\(type ?? ""))",
            "write": "write(newValue\(type.map { ", \($0)" } ?? ""))",
            "bitFields": field.bitFields.map { bits in
                [
                    "documentation": lines(bits.documentation), "fieldName": bits.name, "cName": bits.cName,
                    "type": bits.type, "bits": "\(bits.bits.lowerBound)..<\(bits.bits.upperBound)",
                ] as TemplateNode
            },
        ]
    }

    /// What a layout says of a field.
    private static func entry(_ field: Binding.Field, of root: String, _ function: String) -> String {
        let path = "\\\(root).\(field.name)"
        if !field.bitFields.isEmpty {
            return "\(function)(bits: \(path), \(field.bitFields.map(\.name).joined(separator: ", ")))"
        }
        guard let cName = field.cName else { return "\(function)(anonymous: \(path))" }
        return "\(function)(\"\(cName)\", \(path)\(field.description.map { ", as: \($0).self" } ?? ""))"
    }

    // MARK: Enumerations, functions and variables

    private static func view(_ enumeration: Binding.Enumeration) -> TemplateNode {
        [
            "documentation": lines(enumeration.documentation), "name": enumeration.name,
            "protocol": enumeration.isFlagSet ? "CFlags" : "CEnum", "rawType": enumeration.rawType,
            "spelling": enumeration.spelling, "hasMembers": !enumeration.members.isEmpty,
            "members": enumeration.members.map { member in
                [
                    "documentation": lines(member.documentation), "memberName": member.name, "cName": member.cName,
                    "value": member.value,
                    // Swift warns of a set that is made of 0.
                    "isEmpty": enumeration.isFlagSet && member.value == "0",
                ] as TemplateNode
            },
        ]
    }

    private static func view(
        _ function: Binding.Function, _ prefix: String, stored: String, isLarge: Bool
    ) -> TemplateNode {
        var arguments = arguments(function, prefix, around: "        \(stored) = f.fn()".count)
        var boundType = ""
        if isLarge {
            boundType = BrokenLines.type(function, indent: "        ", room: 100 - function.name.count)
            let end = ") as ).handle)".count + BrokenLines.firstLine(boundType)
            arguments = self.arguments(function, prefix, around: "        handles.append((f.fn(".count + end)
            if arguments.contains("\n"), BrokenLines.lastLine(arguments) + end > BrokenLines.width {
                boundType = BrokenLines.type(function, indent: "        ", room: 0)
            }
        }
        // What else is in the line of the property.
        let beside = isLarge ? 45 : function.isDeprecated ? stored.count + 4 : 0
        return [
            "documentation": lines(function.documentation), "name": function.name,
            "type": type(function, beside: beside) + (function.isOptional ? "?" : ""), "boundType": boundType,
            "isDeprecated": function.isDeprecated, "stored": stored, "arguments": arguments,
        ]
    }

    /// The property that has a function; one that is deprecated is behind another property.
    private static func stored(_ function: Binding.Function, _ names: inout Set<String>) -> String {
        guard function.isDeprecated else { return assigned(function.name) }
        var name = "_" + function.name.filter { $0 != "`" }
        while !names.insert(name).inserted { name = "_" + name }
        return name
    }

    /// A function as a property that is not with the others.
    private static func view(variable function: Binding.Function, _ prefix: String) -> TemplateNode {
        let stored = assigned(function.name)
        return [
            "documentation": lines(function.documentation), "name": function.name, "cName": function.cName,
            "stored": stored, "type": type(function, beside: 0) + "?",
            "value": "fn(\(arguments(function, prefix, around: "        \(stored) = f.fn()".count)))",
        ]
    }

    private static func arguments(_ function: Binding.Function, _ prefix: String, around: Int) -> String {
        let names = [prefix + function.cName] + (function.hasParameterNames ? function.parameters.map(\.name) : [])
        var words = names.map(\.debugDescription)
        if function.isOptional { words[0] = "optional: " + words[0] }
        return BrokenLines.arguments(words, around: around)
    }

    /// A property in an initializer, whose parameter is called `f`.
    private static func assigned(_ name: String) -> String { ["f", "`self`"].contains(name) ? "self.\(name)" : name }

    /// The type of a property.
    private static func type(_ function: Binding.Function, beside: Int) -> String {
        BrokenLines.type(function, indent: "    ", room: 100 - function.name.count - beside)
    }

    private static func view(_ variable: Binding.Variable) -> TemplateNode {
        [
            "documentation": lines(variable.documentation), "name": variable.name, "cName": variable.cName,
            "stored": assigned(variable.name), "type": "Global<F, \(variable.type)>",
            "value": "global(\"\(variable.cName)\")",
        ]
    }
}
