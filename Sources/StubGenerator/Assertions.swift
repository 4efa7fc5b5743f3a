import CTypes

/// Lines of C that a compiler takes if it has types as they are described.
extension StructDescription {
    /// They are about the size, the alignment, and where fields are.
    var assertions: [String] {
        var lines = [assertion("sizeof(\(spelling)) == \(size)", "\(spelling) has \(size) bytes in the description")]
        if !isPartial {
            lines.append(
                assertion(
                    "_Alignof(\(spelling)) == \(alignment)",
                    "\(spelling) has an alignment of \(alignment) in the description"))
        }
        return lines
            + members.filter(\.hasOffset).map { member in
                assertion(
                    "offsetof(\(spelling), \(member.name)) == \(member.offset)",
                    "\(member.name) is at \(member.offset) of \(spelling) in the description")
            }
    }
}

extension EnumDescription {
    /// They are about the size, and the values of constants.
    var assertions: [String] {
        [assertion("sizeof(\(spelling)) == \(size)", "\(spelling) has \(size) bytes in the description")]
            + members.map {
                assertion("(long long)\($0.name) == \($0.value)LL", "\($0.name) is \($0.value) in the description")
            }
    }
}

private func assertion(_ condition: String, _ message: String) -> String {
    "_Static_assert(\(condition), \"\(message)\");"
}
