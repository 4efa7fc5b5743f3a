extension ShownValue {
    /// The value as C programmers and debuggers write it: `3`, `97 'a'`, `RED (2)`, `{quot = 3, rem = 1}`.
    public var text: String {
        switch self {
        case .nothing: ""
        case .bool(let value): "\(value)"
        case .integer(let digits): digits
        case .character(let number, let byte): "\(number) \(Self.quoted([byte], "'"))"
        case .enumerator(let digits, let name): "\(name) (\(digits))"
        case .flags(_, let names): names
        case .float(let value): "\(value)"
        case .double(let value): "\(value)"
        case .longDouble(let value): "\(value)"
        case .complex(let real, let imaginary): "\(real.text) \(Self.signed(imaginary.text))i"
        case .null: "NULL"
        case .string(let bytes, let more): Self.quoted(bytes, "\"") + (more > 0 ? "… \(more) more" : "")
        case .address(let address): "0x\(String(address, radix: 16))"
        case .bytes(let bytes): bytes.map(Self.hex).joined(separator: " ")
        case .structure(let fields):
            Self.braced(
                fields.map { $0.name.isEmpty ? $0.value.text : "\($0.name) = \($0.value.text)" })
        case .list(let values, let more):
            Self.braced(values.map(\.text) + (more > 0 ? ["… \(more) more"] : []))
        }
    }

    private static func braced(_ parts: [String]) -> String { "{\(parts.joined(separator: ", "))}" }

    /// A term of a sum.
    private static func signed(_ number: String) -> String {
        number.hasPrefix("-") ? "- \(number.dropFirst())" : "+ \(number)"
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    private static let escapes: [Unicode.Scalar: String] = [
        "\n": "\\n", "\t": "\\t", "\r": "\\r", "\\": "\\\\",
    ]

    /// The text in quotes with C's escapes; bytes that are no UTF-8 as `\xFF`.
    private static func quoted(_ bytes: [UInt8], _ quote: Unicode.Scalar) -> String {
        var text = "\(quote)"
        var rest = bytes[...]
        var decoder = UTF8()
        while !rest.isEmpty {
            let start = rest
            var iterator = rest.makeIterator()
            decoder = UTF8()
            guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
                text += "\\x\(hex(start[start.startIndex]))"
                rest = start.dropFirst()
                continue
            }
            rest = start.dropFirst(UTF8.width(scalar))
            text += escaped(scalar, quote)
        }
        return text + "\(quote)"
    }

    private static func escaped(_ scalar: Unicode.Scalar, _ quote: Unicode.Scalar) -> String {
        if let escape = escapes[scalar] { return escape }
        if scalar == quote { return "\\\(quote)" }
        if scalar.value < 0x20 || scalar.value == 0x7F { return "\\x\(hex(UInt8(scalar.value)))" }
        return "\(scalar)"
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int { encode(scalar)?.count ?? 1 }
}
