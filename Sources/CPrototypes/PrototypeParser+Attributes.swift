import CTypes

/// What a declaration says of a layout.
struct LayoutAttributes {
    /// Where the first attribute is, if there is one.
    var place: Token?
    var isPacked = false
    var alignment: Int?
}

extension PrototypeParser {
    mutating func parseAttributes() throws(ForeignError) -> LayoutAttributes {
        var attributes = LayoutAttributes()
        try parseAttributes(into: &attributes)
        return attributes
    }

    /// Reads `__attribute__((packed, aligned(8)))`, as often as it stands here.
    mutating func parseAttributes(into attributes: inout LayoutAttributes) throws(ForeignError) {
        let start = current
        while takeWord("__attribute__") || takeWord("__attribute") {
            attributes.place = attributes.place ?? start
            try expect("(", after: "'__attribute__'")
            try expect("(", after: "'('")
            repeat { try parseAttribute(into: &attributes) } while takeSign(",")
            try expect(")", after: "the attributes")
            try expect(")", after: "')'")
        }
    }

    private mutating func parseAttribute(into attributes: inout LayoutAttributes) throws(ForeignError) {
        let name = advance()
        switch name.text {
        case "packed", "__packed__": attributes.isPacked = true
        case "aligned", "__aligned__":
            guard current.isSign("(") else {
                throw error(
                    at: name, "'aligned' without a number differs between machines",
                    remedy: "Write the number: 'aligned(16)'")
            }
            let alignment = try parseAlignment(after: name)
            guard attributes.alignment ?? alignment == alignment else {
                throw error(
                    at: name, "of two alignments that differ, compilers do not take the same",
                    remedy: "Keep the one that is meant")
            }
            attributes.alignment = alignment
        default:
            throw error(
                at: name, "the attribute \(name.quoted) is not supported",
                remedy: "Leave it out if it changes neither layout nor calling convention")
        }
    }

    /// Reads `_Alignas(8)`, as often as it stands here. The strictest counts; `_Alignas(0)` says nothing.
    mutating func parseAlignmentSpecifiers() throws(ForeignError) -> Int? {
        var alignment: Int?
        while ["_Alignas", "alignas"].contains(current.text) {
            let name = advance()
            if current.isSign("("), next.text == "0" {
                advance()
                advance()
                try expect(")", after: "the alignment")
            } else {
                alignment = max(alignment ?? 1, try parseAlignment(after: name))
            }
        }
        return alignment
    }

    private mutating func parseAlignment(after name: Token) throws(ForeignError) -> Int {
        try expect("(", after: "'\(name.text)'")
        let place = current
        let alignment = try parseConstant()
        guard alignment > 0, alignment & (alignment - 1) == 0, alignment <= ParsedType.maximumSize else {
            throw error(
                at: place, "nothing can be aligned to \(alignment)",
                remedy: "Write a power of two, up to \(ParsedType.maximumSize)")
        }
        try expect(")", after: "the alignment")
        return Int(alignment)
    }
}
