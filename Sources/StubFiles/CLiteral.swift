/// Texts as C writes them.
enum CLiteral {
    /// A string literal.
    static func quoted(_ text: String) -> String {
        "\"" + text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): "\\" + String(UnicodeScalar(byte))
            case 0x20..<0x7F: String(UnicodeScalar(byte))
            default: "\\" + String(1000 + octal(byte)).dropFirst()
            }
        }.joined() + "\""
    }

    /// A string literal for an error of the compiler's, in which clang takes none but the simplest escape sequences.
    static func message(_ text: String) -> String {
        let lines = text.unicodeScalars.map { $0.properties.generalCategory == .control ? "?" : Character($0) }
        return "\"" + String(lines).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// The octal digits, as a decimal number has them.
    private static func octal(_ byte: UInt8) -> Int { Int(String(byte, radix: 8)) ?? 0 }

    /// A number.
    static func hexadecimal(_ number: UInt64) -> String { number == 0 ? "0" : "0x\(String(number, radix: 16))" }

    /// A comment in a line of its own.
    static func comment(_ text: String) -> String {
        "// " + String(text.map { $0.isNewline || $0 == "\\" ? "?" : $0 })
    }
}
