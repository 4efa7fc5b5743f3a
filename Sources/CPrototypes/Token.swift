import CTypes

/// A word, number or sign of a prototype.
struct Token {
    enum Kind { case identifier, number, sign, end }

    let kind: Kind
    let text: String
    /// Where it starts, in bytes.
    let offset: Int
}

extension PrototypeText {
    /// The tokens in order, with an `.end` behind the last.
    func tokens() throws(ForeignError) -> [Token] {
        var tokens: [Token] = []
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            if byte.isSpace {
                position += 1
                continue
            }
            let (kind, end) = try token(at: position)
            let text = String(decoding: bytes[position..<end], as: UTF8.self)
            tokens.append(Token(kind: kind, text: text, offset: position))
            position = end
        }
        tokens.append(Token(kind: .end, text: "", offset: endOfText))
        return tokens
    }

    private func token(at start: Int) throws(ForeignError) -> (Token.Kind, end: Int) {
        let byte = bytes[start]
        if byte.isWordByte {
            let end = bytes[start...].firstIndex { !$0.isWordByte } ?? bytes.count
            return (byte.isDigit ? .number : .identifier, end)
        }
        if bytes[start...].starts(with: "...".utf8) { return (.sign, start + 3) }
        if "()[]{}*,;:=-".utf8.contains(byte) { return (.sign, start + 1) }
        let character = String(decoding: bytes[start...], as: UTF8.self).first ?? " "
        throw error(
            at: start, "'\(character)' has no place in a prototype",
            remedy: "Leave out comments, directives, bodies and initial values")
    }

    /// Behind the last token, so that errors do not point past spaces.
    private var endOfText: Int { (bytes.lastIndex { !$0.isSpace } ?? -1) + 1 }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
    fileprivate var isWordByte: Bool {
        isDigit || self == UInt8(ascii: "_")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
    }
}
