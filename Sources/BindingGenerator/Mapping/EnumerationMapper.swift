import HeaderModel

/// How enumerations are described.
extension TypeMapper {
    func enumeration(
        _ declaration: Declaration, _ enumeration: EnumerationDeclaration
    ) throws(Refusal) -> Binding.Enumeration {
        let prefix = Self.commonPrefix(enumeration.constants.map(\.name))
        // The members are told of in a list, where `self` is the type.
        var uniqueNames = UniqueNames(taken: ["rawValue", "self", "spelling", "members"])
        let rawType = Self.value(of: enumeration.type)
        return Binding.Enumeration(
            documentation: DocComment.lines(declaration.comment), name: try name(of: enumeration.identifier),
            spelling: index.spelling(of: enumeration.identifier, enumeration.spelling),
            rawType: rawType, isFlagSet: enumeration.isFlagSet,
            members: enumeration.constants.map {
                .init(
                    documentation: DocComment.lines($0.comment),
                    name: uniqueNames.name(SwiftIdentifier.lowerCamel(String($0.name.dropFirst(prefix)))),
                    cName: $0.name, value: Self.literal($0.value, enumeration.type))
            })
    }

    /// The constants of an enumeration that has no name: numbers of type `int`, as in C, where they are in its range.
    func constants(_ enumeration: EnumerationDeclaration) throws(Refusal) -> [Binding.Constant] {
        var constants: [Binding.Constant] = []
        for constant in enumeration.constants {
            let text = Self.literal(constant.value, enumeration.type)
            let type = Int32(text) == nil ? enumeration.type : .int
            constants.append(
                Binding.Constant(
                    documentation: DocComment.lines(constant.comment), name: SwiftIdentifier.escaped(constant.name),
                    cName: constant.name, type: Self.value(of: type), value: text))
        }
        return constants
    }

    /// A macro.
    func constant(_ declaration: Declaration, _ value: MacroDeclaration.Value) -> Binding.Constant? {
        let (type, text): (String?, String)
        switch value {
        case .integer(let number, let scalar):
            (type, text) = (Self.value(of: scalar), Self.literal(number, scalar))
        case .unsigned(let number, let scalar):
            (type, text) = (Self.value(of: scalar), Self.literal(Int64(bitPattern: number), scalar))
        case .floating(let number, let scalar):
            (type, text) = (Self.value(of: scalar), scalar == .float ? "\(Float(number))" : "\(number)")
        case .string(let string): (type, text) = ("String", string.debugDescription)
        }
        guard let type else { return nil }
        return Binding.Constant(
            documentation: DocComment.lines(declaration.comment), name: SwiftIdentifier.escaped(declaration.name),
            cName: declaration.name, type: type, value: text)
    }

    private static func literal(_ value: Int64, _ type: Scalar) -> String {
        switch type {
        case .bool: value == 0 ? "false" : "true"
        case .unsignedInt: "\(UInt32(truncatingIfNeeded: value))"
        case .unsignedLong, .unsignedLongLong: "\(UInt64(bitPattern: value))"
        default: "\(value)"
        }
    }

    /// How many characters all names begin with, up to the end of a word.
    private static func commonPrefix(_ names: [String]) -> Int {
        guard let first = names.first, names.count > 1 else { return 0 }
        var length = first.utf8.count
        for name in names.dropFirst() { length = min(length, zip(first.utf8, name.utf8).prefix { $0 == $1 }.count) }
        let common = Array(first.utf8.prefix(length))
        func endsWord(_ end: Int) -> Bool {
            if common[end - 1] == UInt8(ascii: "_") { return true }
            // `CXCursor_` is followed by `Struct`, `kindRed` by a capital letter.
            return names.allSatisfy { name in
                let bytes = Array(name.utf8)
                return end < bytes.count && (65...90).contains(bytes[end]) && (97...122).contains(bytes[end - 1])
            }
        }
        var end = length
        while end > 0, !endsWord(end) || names.contains(where: { $0.utf8.count <= end }) { end -= 1 }
        return end
    }
}
