import CTypes

extension ShownValue {
    /// The value as JSON, with strings for what JSON has no form for: `nan` and addresses.
    public var json: String {
        switch self {
        case .nothing, .null: "null"
        case .bool(let value): "\(value)"
        case .integer(let digits), .enumerator(let digits, _), .flags(let digits, _): digits
        case .character(let number, _): "\(number)"
        case .float(let value): value.isFinite ? "\(value)" : "\"\(value)\""
        case .double(let value): value.isFinite ? "\(value)" : "\"\(value)\""
        case .longDouble(let value): value.isFinite ? "\(value)" : "\"\(value)\""
        case .string(let bytes, _): String(decoding: bytes, as: UTF8.self).jsonLiteral
        case .address, .bytes: "\"\(text)\""
        case .structure(let fields):
            "{"
                + fields.enumerated().map { index, field in
                    let name = field.name.isEmpty ? "#\(index + 1)" : field.name
                    return "\(name.jsonLiteral): \(field.value.json)"
                }.joined(separator: ", ") + "}"
        case .complex(let real, let imaginary): ShownValue.list([real, imaginary]).json
        case .list(let values, _): "[\(values.map(\.json).joined(separator: ", "))]"
        }
    }
}
