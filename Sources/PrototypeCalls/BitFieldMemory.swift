import CTypes

/// The bits of a bit-field, in memory that holds its structure.
struct BitFieldMemory {
    private let offset: Int
    private let width: Int
    private let size: Int
    private let isSigned: Bool

    /// - Parameter member: nothing is made of one that is no bit-field.
    init?(_ member: MemberDescription) {
        guard let width = member.width else { return nil }
        (offset, self.width, size) = (member.bitOffset, width, member.type.size ?? 8)
        switch member.type {
        case .integer(let type): isSigned = type.isSigned
        case .enumeration(let type): isSigned = type.isSigned
        default: isSigned = false
        }
    }

    /// Writes a value of the bit-field's type, and no bit beside it.
    func store(_ value: UInt64, to structure: UnsafeMutableRawPointer) throws(Refusal) {
        guard extended(value, from: width) == extended(value, from: size * 8) else {
            throw Refusal(
                "does not fit \(width) bits",
                remedy: "Write a value from \(IntegerText.range(width: width, isSigned: isSigned))")
        }
        for index in 0..<width {
            let (byte, bit) = (offset + index).quotientAndRemainder(dividingBy: 8)
            let old = structure.load(fromByteOffset: byte, as: UInt8.self) & ~(1 << UInt8(bit))
            let new = old | UInt8(value >> UInt64(index) & 1) << UInt8(bit)
            structure.storeBytes(of: new, toByteOffset: byte, as: UInt8.self)
        }
    }

    /// The value that the lowest bits of `value` have, with its sign.
    private func extended(_ value: UInt64, from width: Int) -> UInt64 {
        let unused = UInt64(64 - width)
        let highest = value << unused
        return isSigned ? UInt64(bitPattern: Int64(bitPattern: highest) >> Int64(unused)) : highest >> unused
    }
}

extension StructDescription {
    /// The members that have values: not unused bits, and not an array behind the end.
    var valueMembers: [MemberDescription] {
        members.filter { member in
            if case .array(_, count: 0) = member.type { false } else { !member.isUnused }
        }
    }
}
