/// Where C puts fields: bit-fields side by side, each inside a unit of its own type, and others at the next
/// byte with their alignment. That is the rule of the System V ABIs, and so of GCC and Clang.
struct BitPlacement {
    let isPacked: Bool
    /// The first bit that no field has yet.
    private var end = 0

    init(isPacked: Bool) { self.isPacked = isPacked }

    /// How many bytes the fields take.
    var byteCount: Int { (end + 7) / 8 }

    /// The offset of a field that is no bit-field.
    mutating func place(size: Int, alignment: Int) -> Int {
        let offset = roundUp(byteCount, to: isPacked ? 1 : alignment)
        end = (offset + size) * 8
        return offset
    }

    /// Places the bit-fields of a unit, and returns what C does otherwise than they say.
    mutating func place(_ fields: [BitFieldDescription], unit: Int, size: Int) -> String? {
        if !fields.contains(where: { $0.type.size == size }) {
            return "none of the bit-fields '\(fields[0].name)', … is of a type of \(size) bytes, as their unit is"
        }
        var last = 0
        for field in fields {
            guard let type = field.type.size, field.width > 0, field.width <= (field.type.isBool ? 1 : type * 8),
                field.offset + field.width <= size * 8
            else { return "the bit-field '\(field.name)' has \(field.width) bits, from \(field.offset) on" }
            // Bits that are left out are those of a field without a name.
            if field.offset > last { end = place(bits: field.offset - last, size: size) }
            last = field.offset + field.width
            end = place(bits: field.width, size: type)
            let (place, wanted) = (end - field.width, unit * 8 + field.offset)
            guard place == wanted else {
                return "C puts the bit-field '\(field.name)' at bit \(place), and the layout at \(wanted)"
            }
        }
        return nil
    }

    /// Where a bit-field ends whose type has a size.
    private func place(bits: Int, size: Int) -> Int {
        let unit = size * 8
        let fits = isPacked || end % unit + bits <= unit
        return (fits ? end : roundUp(end, to: unit)) + bits
    }
}
