/// Where C puts fields: bit-fields side by side, each inside a unit of its own type, and others at the next
/// byte with their alignment. That is the rule of the System V ABIs, and so of GCC and Clang.
struct BitPlacement {
    let isPacked: Bool
    /// The first bit that no field has yet.
    private var end = 0

    init(isPacked: Bool) { self.isPacked = isPacked }

    /// The offset of a field that is no bit-field.
    mutating func place(size: Int, alignment: Int) -> Int {
        let offset = roundUp((end + 7) / 8, to: isPacked ? 1 : alignment)
        end = (offset + size) * 8
        return offset
    }

    /// Places the bit-fields of a unit, and returns what C does otherwise than they say.
    mutating func place(_ fields: [BitFieldDescription], unit: Int, size: Int) -> String? {
        if !fields.contains(where: { $0.type.size == size }) {
            return "none of the bit-fields '\(fields[0].name)', … is of a type of \(size) bytes, as their unit is"
        }
        let start = unit * 8
        for (index, field) in fields.enumerated() {
            guard let type = field.type.size.map({ $0 * 8 }), field.width > 0, field.width <= type,
                field.offset + field.width <= size * 8
            else { return "the bit-field '\(field.name)' has \(field.width) bits, from \(field.offset) on" }
            let wanted = start + field.offset
            // Bits that are left out inside a unit are those of a field without a name.
            var place = index > 0 && wanted > end && end >= start ? wanted : end
            if !isPacked, place % type + field.width > type { place = roundUp(place, to: type) }
            guard place == wanted else {
                return "C puts the bit-field '\(field.name)' at bit \(place), and the layout at \(wanted)"
            }
            end = place + field.width
        }
        return nil
    }
}
