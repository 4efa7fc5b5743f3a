/// A number of so many bits.
struct ShownNumber {
    let bits: UInt64
    let width: Int

    /// - Parameter bits: whatever lies above the `width` lowest is left out.
    init(bits: UInt64, width: Int) {
        self.bits = bits & .max >> (64 - width)
        self.width = width
    }

    /// The number as a signed one has it: with its sign, or the same bits.
    func extended(isSigned: Bool) -> Int64 {
        let unused = 64 - width
        return Int64(bitPattern: isSigned ? bits << unused : bits) >> (isSigned ? unused : 0)
    }

    func text(isSigned: Bool) -> String {
        isSigned ? "\(extended(isSigned: true))" : "\(bits)"
    }
}

extension [EnumDescription.Member] {
    /// The names of the flags that are set, and the bits that have none: `O_CREAT | 0x400`.
    func names(in number: ShownNumber) -> String {
        var (names, rest) = ([String](), number.bits)
        for member in self {
            let flag = ShownNumber(bits: UInt64(bitPattern: member.value), width: number.width).bits
            guard flag != 0, number.bits & flag == flag else { continue }
            names.append(member.name)
            rest &= ~flag
        }
        if rest != 0 || names.isEmpty { names.append(rest == 0 ? "0" : "0x" + String(rest, radix: 16)) }
        return names.joined(separator: " | ")
    }
}
