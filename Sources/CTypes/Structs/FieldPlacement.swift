/// Where C puts fields: bit-fields side by side, each inside a unit of its own type, and others at the next
/// byte with their alignment. That is the rule of the System V ABIs and of ARM's, and so of GCC and Clang.
struct FieldPlacement {
    let isPacked: Bool
    var isUnion = false
    var target = Target.host
    /// The first bit that no field has yet.
    private(set) var end = 0
    /// The greatest alignment of a field.
    private(set) var alignment = 1

    init(isPacked: Bool) { self.isPacked = isPacked }

    /// How many bytes the fields take.
    var byteCount: Int { (end + 7) / 8 }

    /// The offset of a field that is no bit-field.
    mutating func place(size: Int, alignment: Int) -> Int {
        let offset = isUnion ? 0 : roundUp(byteCount, to: alignment)
        end = max(end, (offset + size) * 8)
        self.alignment = max(self.alignment, alignment)
        return offset
    }

    /// The first bit of a bit-field, from the structure's beginning. One of no width ends its unit.
    mutating func place(bits width: Int, ofSize size: Int, alignment: Int, isNamed: Bool) -> Int {
        var place = isUnion ? 0 : end
        let boundary = alignment * 8
        if width == 0 || !isPacked && place % boundary + width > size * 8 {
            place = roundUp(place, to: boundary)
        }
        end = max(end, place + width)
        let isFree = isPacked && width > 0
        if !isFree, isNamed || target.alignsUnnamedBitFields {
            self.alignment = max(self.alignment, alignment)
        }
        return place
    }

    /// Places the bit-fields of a unit, with those that stand for bits which are left out.
    /// - Returns: what C does otherwise than they say.
    mutating func place(
        _ fields: inout [BitFieldDescription], unit: Int, of type: TypeDescription
    ) -> String? {
        guard let unitSize = type.size, fields.contains(where: { $0.type.size == unitSize }) else {
            return """
                none of the bit-fields '\(fields[0].name)', … is of a type of \(type.size ?? 0) bytes, as their \
                unit is
                """
        }
        if let problem = fields.declareUnusedBits(of: type) { return problem }
        for field in fields {
            guard let size = field.type.size, let alignment = field.type.alignment else { continue }
            let isNamed = !field.name.isEmpty
            let place = place(bits: field.width, ofSize: size, alignment: alignment, isNamed: isNamed)
            guard !isNamed || place == unit * 8 + field.offset else {
                return """
                    C puts the bit-field '\(field.name)' at bit \(place), and the layout at \
                    \(unit * 8 + field.offset)
                    """
            }
        }
        return nil
    }
}

extension [BitFieldDescription] {
    /// Adds bit-fields without a name for the bits of a unit that are left out before others.
    /// - Returns: what keeps one of them from being in the unit.
    mutating func declareUnusedBits(of unit: TypeDescription) -> String? {
        var declared: [BitFieldDescription] = []
        var last = 0
        for field in self {
            guard let size = field.type.size, let unitSize = unit.size, field.width > 0,
                field.width <= (field.type.isBool ? 1 : size * 8), field.offset + field.width <= unitSize * 8
            else { return "the bit-field '\(field.name)' has \(field.width) bits, from \(field.offset) on" }
            let free = field.offset - last
            if free > 0 {
                declared.append(BitFieldDescription(name: "", type: unit, offset: last, width: free))
            }
            last = field.offset + field.width
            declared.append(field)
        }
        self = declared
        return nil
    }
}
