import CTypes

extension PrototypeParser {
    /// Reads enumerators after their `{`, with the `}`.
    mutating func parseEnumerators(
        spelling: String?, _ attributes: LayoutAttributes
    ) throws(ForeignError) -> ParsedType {
        if let place = attributes.place {
            throw error(
                at: place, "an enumeration with attributes is not supported",
                remedy: "Put an integer of its size in its place")
        }
        var members: [EnumDescription.Member] = []
        var value: Int64 = 0
        repeat {
            if current.isSign("}"), !members.isEmpty { break }
            let name = current
            guard name.kind == .identifier, enumerators[name.text] == nil else {
                throw error(
                    at: name, "expected the name of a new enumerator, found \(name.quoted)",
                    remedy: "Write 'enum NAME { FIRST, SECOND = 5 }'")
            }
            advance()
            if takeSign("=") { value = try parseConstant() }
            guard value >= Int64(Int32.min), value <= Int64(UInt32.max) else {
                throw error(
                    at: name, "'\(name.text)' does not fit 32 bits",
                    remedy: "Use 'long' in the place of the enumeration")
            }
            members.append(EnumDescription.Member(name: name.text, value: value))
            enumerators[name.text] = value
            value += 1
        } while takeSign(",")
        try expect("}", after: "the enumerators")
        let list = members.map { "\($0.name) = \($0.value)" }.joined(separator: ", ")
        // As gcc and clang have them.
        let isSigned = members.contains { $0.value < 0 }
        let size = isSigned && members.contains { $0.value > Int64(Int32.max) } ? 8 : 4
        return ParsedType(
            type: .enumeration(
                EnumDescription(
                    spelling: spelling ?? "enum { \(list) }", size: size, isSigned: isSigned,
                    members: members)), depth: 1)
    }

    /// Reads an integer or the name of an enumerator.
    mutating func parseConstant() throws(ForeignError) -> Int64 {
        let isNegative = takeSign("-")
        let token = advance()
        let value = token.kind == .number ? token.integer : enumerators[token.text]
        guard let value, !value.multipliedReportingOverflow(by: -1).overflow else {
            throw error(
                at: token, "expected an integer, found \(token.quoted)",
                remedy: "Write the value as a number")
        }
        return isNegative ? -value : value
    }
}

extension Token {
    /// The value of a C integer: `16`, `0x10`, `020`, `16UL`.
    fileprivate var integer: Int64? {
        let digits = text.lowercased().prefix { $0 != "u" && $0 != "l" }
        if digits.hasPrefix("0x") { return Int64(digits.dropFirst(2), radix: 16) }
        return Int64(digits, radix: digits.hasPrefix("0") ? 8 : 10)
    }
}
