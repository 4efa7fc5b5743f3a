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
        case .string(let bytes, _): Self.jsonString(String(decoding: bytes, as: UTF8.self))
        case .address, .bytes: "\"\(text)\""
        case .structure(let fields):
            "{"
                + fields.enumerated().map { index, field in
                    let name = field.name.isEmpty ? "#\(index + 1)" : field.name
                    return "\(Self.jsonString(name)): \(field.value.json)"
                }.joined(separator: ", ") + "}"
        case .complex(let real, let imaginary): ShownValue.list([real, imaginary]).json
        case .list(let values, _): "[\(values.map(\.json).joined(separator: ", "))]"
        }
    }

    static func jsonString(_ text: String) -> String {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case _ where escapes[scalar] != nil: json += escapes[scalar] ?? ""
            case _ where scalar.value < 0x20: json += "\\u00\(hex(UInt8(scalar.value)))"
            default: json.unicodeScalars.append(scalar)
            }
        }
        return json + "\""
    }
}
