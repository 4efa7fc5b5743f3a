/// What a C compiler makes of the descriptions in bindings: structures of the fields that are written there, of the
/// types that are written there. They have names of their own, and are compared with those of the headers.
struct DescribedTypes {
    /// A type of Swift's, as C.
    struct Text {
        enum Kind {
            case integer, floating, address
            /// A structure, a union or an array.
            case aggregate
            /// An array without a length, of such elements.
            case flexible
        }

        let text: String
        let kind: Kind

        init(_ text: String, _ kind: Kind) {
            self.text = text
            self.kind = kind
        }
    }

    private var aliases: [String: String] = [:]
    private var enumerations: [String: String] = [:]
    private(set) var structures: [String: Binding.Structure] = [:]
    private(set) var unions: [String: Binding.Union] = [:]
    /// The Swift names of structures and unions, by what C calls them.
    private(set) var names: [String: String] = [:]

    init(_ binding: Binding) {
        for item in binding.items {
            switch item {
            case .alias(let alias): aliases[alias.name] = alias.type
            case .enumeration(let enumeration): enumerations[enumeration.name] = enumeration.rawType
            case .structure(let structure):
                structures[structure.name] = structure
                names[structure.spelling] = structure.name
            case .union(let union):
                unions[union.name] = union
                names[union.spelling] = union.name
            case .opaque, .constant: break
            }
        }
    }

    // MARK: Types

    /// `nil` for what C has nothing like.
    func text(_ type: String) -> Text? {
        if type.hasSuffix("?") { return text(String(type.dropLast())) }
        if let text = Self.scalars[type] { return text }
        if let alias = aliases[type] { return text(alias) }
        if let rawType = enumerations[type] { return text(rawType) }
        if let tag = tag(type) { return Text(tag, .aggregate) }
        if type.hasSuffix(".Value") { return text(String(type.dropLast(".Value".count))) }
        if type == "CString" { return Text("char *", .address) }
        guard let start = type.firstIndex(of: "<"), type.last == ">" else { return nil }
        let inner = String(type[type.index(after: start)...].dropLast())
        switch type[..<start] {
        case "Pointer", "Handle", "FunctionPointer", "In", "Out", "InOut", "Callback": return Text("void *", .address)
        case "Bits": return text(inner)
        case "CComplex": return text(inner).map { Text("\($0.text) _Complex", .floating) }
        case "FlexibleArray": return text(inner).map { Text($0.text, .flexible) }
        case "InlineArray":
            let parts = inner.split(separator: ", ", maxSplits: 1)
            guard parts.count == 2, let element = text(String(parts[1])) else { return nil }
            return Text("__typeof__(\(element.text)[\(parts[0])])", .aggregate)
        case "OpaqueBytes":
            let parts = inner.split(separator: ", ")
            guard parts.count == 2 else { return nil }
            return Text("struct { _Alignas(\(parts[1])) char swb_bytes[\(parts[0])]; }", .aggregate)
        default: return nil
        }
    }

    /// What a structure or union of the bindings is called in C.
    func tag(_ name: String) -> String? {
        let word = structures[name] != nil ? "struct" : unions[name] != nil ? "union" : nil
        return word.map { "\($0) swb_\(name.filter { $0 != "`" })" }
    }

    private static let scalars: [String: Text] = {
        var scalars = [
            "Bool": Text("_Bool", .integer), "CChar": Text("char", .integer), "CLong": Text("long", .integer),
            "CUnsignedLong": Text("unsigned long", .integer), "Int": Text("__INTPTR_TYPE__", .integer),
            "UInt": Text("__UINTPTR_TYPE__", .integer), "Float": Text("float", .floating),
            "Double": Text("double", .floating),
        ]
        for width in [8, 16, 32, 64] {
            scalars["Int\(width)"] = Text("__INT\(width)_TYPE__", .integer)
            scalars["UInt\(width)"] = Text("__UINT\(width)_TYPE__", .integer)
        }
        // What has a name of C's is declared where a header names it.
        for (name, known) in KnownTypedefs.all where known.description.hasPrefix("C.") {
            scalars[known.description] = Text(name, .integer)
        }
        scalars["C.Char"] = scalars["CChar"]
        scalars["C.Long"] = scalars["CLong"]
        scalars["C.UnsignedLong"] = scalars["CUnsignedLong"]
        scalars["C.LongDouble"] = Text("long double", .floating)
        return scalars
    }()

    // MARK: Structures and unions

    /// Declares a structure or union of the bindings; other items need nothing.
    func declaration(of item: Binding.Item) -> [String] {
        switch item {
        case .structure(let structure): [declaration(structure)]
        case .union(let union):
            [declaration(union.name, members(union.members) + " \(member(union.storage, "swb_bytes"))")]
        case .alias, .opaque, .enumeration, .constant: []
        }
    }

    private func declaration(_ structure: Binding.Structure) -> String {
        switch structure.layout {
        case .natural: declaration(structure.name, members(structure.fields))
        case .packed: declaration(structure.name, members(structure.fields), "packed")
        case .aligned(let boundary): declaration(structure.name, members(structure.fields), "aligned(\(boundary))")
        case .partial(let size, let alignment, _):
            declaration(structure.name, "char swb_bytes[\(size)];", "aligned(\(alignment))")
        }
    }

    private func declaration(_ name: String, _ members: String, _ attribute: String? = nil) -> String {
        "\(tag(name) ?? "") { \(members) }\(attribute.map { " __attribute__((\($0)))" } ?? "");"
    }

    private func members(_ fields: [Binding.Field]) -> String {
        fields.map { member($0.description ?? $0.value, Self.member($0)) }.joined(separator: " ")
    }

    /// A name that is no word of C's, and no macro.
    static func member(_ field: Binding.Field) -> String { "swb_\(field.name.filter { $0 != "`" })" }

    private func member(_ type: String, _ name: String) -> String {
        guard let text = text(type) else { return "_Static_assert(0, \"C has nothing like \(type)\");" }
        return "\(text.text) \(name)\(text.kind == .flexible ? "[]" : "");"
    }
}
