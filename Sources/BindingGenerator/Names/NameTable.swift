public import HeaderModel

/// What things of C are called in Swift. Two that would have one name keep their names in C, and it is an error if the
/// user wants that.
public struct NameTable: Encodable, Sendable {
    /// Of records, enumerations and typedefs, by their identifiers.
    public private(set) var types: [String: String] = [:]
    /// Of functions and variables.
    public private(set) var members: [String: String] = [:]
    public private(set) var diagnostics: [Diagnostic] = []
    private var typeNames: Set<String> = []

    private enum CodingKeys: CodingKey {
        case types, members
    }

    init(_ index: ModelIndex, _ options: GeneratorOptions) {
        var types: [Entry] = []
        var members: [Entry] = []
        for declaration in index.declarations {
            let name = declaration.name
            switch declaration.content {
            case .typedef(let type):
                if index.isPreferred(name, for: type) { continue }
                types.append(Entry([name], name, declaration, options, Self.type))
            case .record, .enumeration:
                if index.namelessType(name) != nil { continue }
                let preferred = index.preferredNames[name]
                let keys = [name] + [preferred, index.tag(of: name)].compactMap(\.self)
                types.append(Entry(keys, preferred ?? Self.tag(name), declaration, options, Self.type))
            case .function(let function):
                // What is called by its signatures alone needs no name.
                if index.signed.contains(name), function.signatureOf != name { continue }
                members.append(Entry([name], name, declaration, options, Self.member))
            case .variable: members.append(Entry([name], name, declaration, options, Self.member))
            case .macro: break
            }
        }
        self.types = add(types, taken: Self.taken.union(Self.memberNames(index)).union([options.name]))
        self.members = add(members, taken: ["memory", "_handles"])
        for (identifier, name) in index.preferredNames where index.namelessType(identifier) == nil {
            self.types[name] = self.types[identifier]
        }
        typeNames = Set(self.types.values).union([options.name, options.name + "Stubs"])
    }

    /// A name for a constant that no type has.
    func constant(_ name: String) -> String {
        var name = name
        while Self.taken.contains(name) || typeNames.contains(name) { name += "_" }
        return name
    }

    private struct Entry {
        let name: String
        /// Names in Swift, the best one first; the last is the one in C.
        let choices: [String]
        /// Of what the user has said, if the name is the user's.
        let location: SourceLocation?
        let isWish: Bool

        /// - Parameter keys: what it is called in settings.
        init(
            _ keys: [String], _ cName: String, _ declaration: Declaration, _ options: GeneratorOptions,
            _ convert: (String) -> String
        ) {
            name = declaration.name
            let key = keys.first { options.names[$0] != nil }
            let wanted = key.flatMap { options.names[$0] }.map(SwiftIdentifier.escaped)
            choices = [
                wanted ?? convert(NameTable.stripped(cName, options.prefixes)), convert(cName),
                SwiftIdentifier.escaped(cName),
            ]
            isWish = wanted != nil
            location = key.map { options.places.names[$0] } ?? declaration.location
        }
    }

    private mutating func add(_ entries: [Entry], taken: Set<String>) -> [String: String] {
        let users = Dictionary(grouping: entries, by: \.choices[0])
        var names: [String: String] = [:]
        var used = taken
        for entry in entries {
            let best = entry.choices[0]
            let isShared = users[best, default: []].count > 1
            var name =
                entry.choices.dropFirst(isShared ? 1 : 0).first { !used.contains(Self.word($0)) } ?? entry.choices[2]
            while used.contains(Self.word(name)) { name = Self.word(name) + "_" }
            used.insert(Self.word(name))
            names[entry.name] = name
            guard name != best else { continue }
            let other = users[best]?.first { $0.name != entry.name }?.name
            let reason = "as '\(best)' is the name of " + (other.map { "'\($0)' too" } ?? "something else")
            diagnostics.append(
                entry.isWish
                    ? Diagnostic(
                        .error, "name-collision", at: entry.location,
                        "'\(entry.name)' cannot be called '\(best)', \(reason)")
                    : Diagnostic(
                        .note, "name-collision", at: entry.location, "'\(entry.name)' is called '\(name)', \(reason)"))
        }
        return names
    }

    // MARK: Names by themselves

    /// A name without backticks.
    private static func word(_ name: String) -> String { name.filter { $0 != "`" } }

    /// What structures have as members, where types of those names would not be seen.
    private static func memberNames(_ index: ModelIndex) -> Set<String> {
        var names: Set = [
            "alignment", "anonymous", "bits", "bytes", "callbackParameters", "description", "elements", "floating",
            "layout", "members", "offsets", "parameters", "qualifiers", "result", "size", "spelling",
        ]
        for field in index.records.values.flatMap({ $0.definition?.fields ?? [] }) {
            if let name = field.name { names.insert(SwiftIdentifier.escaped(SwiftIdentifier.lowerCamel(name))) }
        }
        return names
    }

    /// A name without `struct`, `union` or `enum`, and with what it is inside of.
    private static func tag(_ identifier: String) -> String {
        var name = Substring(identifier)
        for word in ["struct ", "union ", "enum "] where name.hasPrefix(word) { name = name.dropFirst(word.count) }
        return name.split(separator: ".").joined(separator: "_")
    }

    private static func type(_ name: String) -> String {
        var name = name
        if name.hasSuffix("_t"), name.count > 3 { name.removeLast(2) }
        return SwiftIdentifier.escaped(SwiftIdentifier.upperCamel(name))
    }

    private static func member(_ name: String) -> String {
        SwiftIdentifier.escaped(SwiftIdentifier.lowerCamel(name))
    }

    private static func stripped(_ name: String, _ prefixes: [String]) -> String {
        let prefix = prefixes.filter { name.hasPrefix($0) && name.count > $0.count }.max { $0.count < $1.count }
        return String(name.dropFirst(prefix?.count ?? 0))
    }

    /// Names that bindings use of others.
    private static let taken: Set = [
        "AlignedLayout", "Any", "AnyObject", "Arena", "Array", "At", "BindingSet", "BitField", "Bits",
        "BitwiseCopyable", "Bool", "C", "CArray", "CChar", "CComplex", "CEnum", "CFlags", "CLong", "CString",
        "CStruct", "CTypes", "CUnion", "CUnsignedLong", "CView", "Callback", "Character", "Checked", "Const",
        "Copyable", "Counted", "Data", "Dictionary", "Double", "Error", "Escapable", "F", "Field",
        "FlexibleArray", "Float", "Float80", "Fn", "Foreign", "ForeignError", "FunctionPointer", "Global",
        "Handle", "In", "InOut", "InlineArray", "Int", "Int16", "Int32", "Int64", "Int8", "LongDouble",
        "Member", "Never", "NoReturn", "OpaqueBytes", "OpaqueType", "Optional", "Out", "Owned", "PartialLayout",
        "Pointer", "Result", "Self", "Sendable", "Set", "String", "StructLayout", "Substring", "Tainted",
        "Throwing", "Type", "UInt", "UInt16", "UInt32", "UInt64", "UInt8", "UnionLayout", "Untyped", "UserData",
        "VaList", "Variadic", "Void", "Volatile", "WithErrno",
    ]
}
