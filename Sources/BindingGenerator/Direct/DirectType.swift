/// What a type of a description is to a call that Swift makes of C by itself.
enum DirectType: Equatable {
    case void, never
    /// A number that both have.
    case number(DirectNumber)
    /// A type of Swift's around a number: an enumeration.
    case raw(String, DirectNumber)
    case address(isOptional: Bool)
    /// What has its layout from the description, and travels by its address.
    case memory
    /// What is put and taken by the type itself, as by every strategy.
    case checked
}

/// A number, as Swift and C write its type.
struct DirectNumber: Equatable {
    let swift: String
    /// What Swift's importer makes that type of.
    let c: String
}

/// Finds what the types are that bindings name.
struct DirectTypes {
    private var aliases: [String: String] = [:]
    private var enumerations: [String: String] = [:]
    private var records: Set<String> = []

    init(_ binding: Binding) {
        for item in binding.items {
            switch item {
            case .alias(let alias): aliases[alias.name] = alias.type
            case .enumeration(let enumeration): enumerations[enumeration.name] = enumeration.rawType
            case .structure(let structure): records.insert(structure.name)
            case .union(let union): records.insert(union.name)
            case .opaque, .constant: break
            }
        }
    }

    func type(_ text: String) -> DirectType {
        if let number = Self.numbers[text] { return .number(number) }
        if let alias = aliases[text] {
            // Swift has the same type by that name, unless the alias names what only describes it.
            if case .number(let number) = type(alias) {
                return .number(.init(swift: number.swift == alias ? text : number.swift, c: number.c))
            }
            return type(alias)
        }
        if let rawType = enumerations[text] { return Self.numbers[rawType].map { .raw(text, $0) } ?? .checked }
        if records.contains(text) { return .memory }
        if text.hasSuffix("?") {
            if case .address = type(String(text.dropLast())) { return .address(isOptional: true) }
            return .checked
        }
        switch text.prefix(while: { $0 != "<" }) {
        case "Void": return .void
        case "NoReturn": return .never
        case "Pointer", "Handle", "FunctionPointer", "UnsafeRawPointer", "UnsafeMutableRawPointer":
            return .address(isOptional: false)
        case "CComplex", "OpaqueBytes", "C.LongDouble": return .memory
        default: return .checked
        }
    }

    /// What Swift passes and gets for a type.
    func value(_ text: String) -> String {
        switch type(text) {
        case .void: "Void"
        case .never: "Never"
        case .number(let number): number.swift
        case .raw(let name, _): name
        case .address, .memory: text
        case .checked: checkedValue(text)
        }
    }

    private func checkedValue(_ text: String) -> String {
        if text.hasSuffix("?") { return checkedValue(String(text.dropLast())) + "?" }
        if text == "CString" { return "String" }
        guard let start = text.firstIndex(of: "<") else { return "\(text).Value" }
        switch text[..<start] {
        case "In", "Out", "InOut", "Callback", "UserData": return text
        case "Counted": return Self.counted(text)?.buffer ?? "\(text).Value"
        case "Checked": return Self.argument(of: text, "Checked").map(value) ?? "\(text).Value"
        default: return "\(text).Value"
        }
    }

    /// The parts of `Counted<In<UInt8>, Int32>`.
    static func counted(_ text: String) -> (buffer: String, count: String)? {
        var text = text[...]
        if text.last == "?" { text.removeLast() }
        guard text.hasPrefix("Counted<"), text.last == ">", let comma = text.lastIndex(of: ",") else { return nil }
        let buffer = text[text.index(text.startIndex, offsetBy: "Counted<".count)..<comma]
        return (String(buffer), text[text.index(after: comma)...].dropLast().filter { $0 != " " })
    }

    /// What stands between the angle brackets, if it is this type that has them.
    static func argument(of text: String, _ name: String) -> String? {
        text.hasPrefix(name + "<") && text.last == ">" ? String(text.dropFirst(name.count + 1).dropLast()) : nil
    }

    /// The numbers that descriptions name.
    static let numbers: [String: DirectNumber] = {
        var c = [
            "Bool": "_Bool", "CChar": "char", "Int8": "signed char", "UInt8": "unsigned char", "Int16": "short",
            "UInt16": "unsigned short", "Int32": "int", "UInt32": "unsigned int", "Int64": "long long",
            "UInt64": "unsigned long long", "Int": "long", "UInt": "unsigned long", "CLong": "long",
            "CUnsignedLong": "unsigned long", "Float": "float", "Double": "double",
        ]
        var numbers = Dictionary(uniqueKeysWithValues: c.map { ($0, DirectNumber(swift: $0, c: $1)) })
        numbers["C.Char"] = numbers["CChar"]
        numbers["C.Long"] = numbers["CLong"]
        numbers["C.UnsignedLong"] = numbers["CUnsignedLong"]
        // Those that differ between processors; Swift has a character for `wchar_t`.
        c["C.LinkCount.Value"] = "nlink_t"
        c["C.WideChar.Value"] = "__WCHAR_TYPE__"
        for known in KnownTypedefs.all.values {
            numbers[known.description] = c[known.value].map { DirectNumber(swift: known.value, c: $0) }
        }
        return numbers
    }()
}
