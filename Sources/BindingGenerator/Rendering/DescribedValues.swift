/// The values that bindings have of enumerations and constants, as C writes them.
struct DescribedValues {
    /// By their names in C.
    private(set) var values: [String: String] = [:]
    /// The types of enumerations, by what C calls those.
    private(set) var rawTypes: [String: String] = [:]

    init(_ binding: Binding) {
        for item in binding.items {
            switch item {
            case .enumeration(let enumeration):
                rawTypes[enumeration.spelling] = enumeration.rawType
                for member in enumeration.members { add(member.cName, member.value, enumeration.rawType) }
            case .constant(let constant): add(constant.cName, constant.value, constant.type)
            case .alias, .opaque, .structure, .union: break
            }
        }
    }

    private mutating func add(_ name: String, _ value: String, _ type: String) {
        values[name] = values[name] ?? Self.literal(value, type)
    }

    /// - Returns: `nil` for what is no integer.
    private static func literal(_ value: String, _ type: String) -> String? {
        switch type {
        case "Bool": value == "true" ? "1" : "0"
        case "UInt32": "\(value)u"
        case "UInt64": "\(value)ull"
        case "CUnsignedLong": "\(value)ul"
        case "String", "Float", "Double": nil
        default:
            value == "\(Int64.min)"
                ? "(-9223372036854775807ll - 1)"
                : "\(value)\(Int32(value) == nil || value == "\(Int32.min)" ? "ll" : "")"
        }
    }
}
