import CTypes

/// An integer as C writes it: `42`, `-0x2A`, `052`, `0o52`, `0b101010`, `'*'`.
struct IntegerText {
    let isNegative: Bool
    /// `nil` if it takes more than 64 bits.
    let magnitude: UInt64?

    init?(_ text: String) {
        if text.hasPrefix("'") {
            guard let bytes = QuotedText.bytes(text), bytes.count == 1 else { return nil }
            isNegative = C.Char.Value.isSigned && bytes[0] > 127
            magnitude = isNegative ? 256 - UInt64(bytes[0]) : UInt64(bytes[0])
            return
        }
        isNegative = text.hasPrefix("-")
        let unsigned = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        let (digits, radix) = Self.split(unsigned)
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.hexDigitValue ?? 16 < radix })
        else { return nil }
        magnitude = UInt64(digits, radix: radix)
    }

    private static func split(_ text: Substring) -> (digits: Substring, radix: Int) {
        let prefix = text.prefix(2).lowercased()
        switch prefix {
        case "0x": return (text.dropFirst(2), 16)
        case "0b": return (text.dropFirst(2), 2)
        case "0o": return (text.dropFirst(2), 8)
        default: return prefix.count == 2 && text.first == "0" ? (text.dropFirst(), 8) : (text, 10)
        }
    }

    /// The bits in two's complement, if the value fits.
    func bits(size: Int, isSigned: Bool) -> UInt64? {
        guard let magnitude else { return nil }
        let width = UInt64(size * 8)
        let greatest = (isSigned ? UInt64.max >> 1 : .max) >> (64 - width)
        if isNegative {
            let least = isSigned ? greatest + 1 : 0
            return magnitude <= least ? 0 &- magnitude : nil
        }
        return magnitude <= greatest ? magnitude : nil
    }

    /// The range of a type, as in `-128 to 127`.
    static func range(width: Int, isSigned: Bool) -> String {
        let greatest = (isSigned ? UInt64.max >> 1 : .max) >> UInt64(64 - width)
        return isSigned ? "-\(greatest + 1) to \(greatest)" : "0 to \(greatest)"
    }
}

/// Text in quotes, with C's escapes.
enum QuotedText {
    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 10, UInt8(ascii: "t"): 9, UInt8(ascii: "r"): 13, UInt8(ascii: "0"): 0,
        UInt8(ascii: "a"): 7, UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "v"): 11,
        UInt8(ascii: "\\"): 92, UInt8(ascii: "'"): 39, UInt8(ascii: "\""): 34,
    ]

    /// The bytes between the quotes; `nil` if the quotes or an escape are not right.
    static func bytes(_ text: String) -> [UInt8]? {
        let all = Array(text.utf8)
        guard all.count >= 2, let quote = all.first, all.last == quote else { return nil }
        var rest = all[1..<all.count - 1]
        var bytes: [UInt8] = []
        while let byte = rest.popFirst() {
            if byte == quote { return nil }
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let escape = rest.popFirst() else { return nil }
            if escape == UInt8(ascii: "x") {
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                guard digits.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
                bytes.append(value)
                rest.removeFirst(2)
            } else {
                guard let value = escapes[escape] else { return nil }
                bytes.append(value)
            }
        }
        return bytes
    }
}
