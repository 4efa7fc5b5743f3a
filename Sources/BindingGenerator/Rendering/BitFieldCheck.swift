import HeaderModel

/// Writes C that a compiler takes if bit-fields have the bits that the bindings say. No constant tells where they are,
/// but compilers that optimize know what is in memory when a field has been written to, and an error is left if that is
/// something else.
struct BitFieldCheck {
    let types: CTypeText

    /// What the C is compiled with that looks at bits. Without it, it is taken by compilers that do not optimize.
    static let macro = "SWB_CHECK_BITS"

    private struct Place {
        let field: RecordDeclaration.Field
        /// From the beginning of the outermost record.
        let offset: Int
        let width: Int
    }

    /// The lines for all records that have bit-fields.
    func lines() -> [String] {
        var checks: [String] = []
        for declaration in types.index.declarations where !declaration.isUnavailable {
            guard case .record(let record) = declaration.content, let definition = record.definition,
                let type = types.record(record.identifier)
            else { continue }
            for place in places(definition) {
                checks.append(
                    check("\(record.identifier).\(place.field.name ?? "")", type, place, definition, checks.count))
            }
        }
        return checks.isEmpty ? [] : Self.beginning + checks + ["#endif"]
    }

    private static let beginning = [
        "", "// Where bit-fields are is seen with -O1 and -D\(macro).",
        "#if defined \(macro) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__",
        "#define SWB_BITS(number, what, type, write, isWrong) \\",
        "    extern void swb_bits_##number(void) __attribute__((error(\"the bits of \" what))); \\",
        "    void swb_write_##number(void); \\",
        "    void swb_write_##number(void) { \\",
        "        union { type value; unsigned char bytes[sizeof(type)]; } u; \\",
        "        __builtin_memset(&u, 0, sizeof u); \\",
        "        u.value.write; \\",
        "        if (isWrong) swb_bits_##number(); \\",
        "    }",
    ]

    /// The bit-fields that can be written to, those of members without a name too.
    private func places(_ definition: RecordDeclaration.Definition, at base: Int = 0) -> [Place] {
        var places: [Place] = []
        for field in definition.fields where !isQualified(field.type) {
            if let width = field.bitWidth {
                guard field.name != nil, width <= 64 else { continue }
                places.append(Place(field: field, offset: base + field.bitOffset, width: width))
            } else if field.name == nil, case .record(let identifier) = types.index.resolve(field.type),
                let inner = types.index.records[identifier]?.definition
            {
                places += self.places(inner, at: base + field.bitOffset)
            }
        }
        return places
    }

    /// Whether nothing can be written, or compilers do not know what is there.
    private func isQualified(_ type: DeclaredType) -> Bool {
        switch type {
        case .qualified: true
        case .named(let name): types.index.typedefs[name].map(isQualified) ?? false
        default: false
        }
    }

    private func check(
        _ what: String, _ type: String, _ place: Place, _ definition: RecordDeclaration.Definition, _ number: Int
    ) -> String {
        let name = place.field.name ?? ""
        // One less than zero is all bits.
        let write = types.index.resolve(place.field.type) == .scalar(.bool) ? "\(name) = 1" : "\(name)--"
        let end = place.offset + place.width
        // With the byte behind, unless it is that of another structure.
        let last = min(end / 8, definition.size - 1)
        let conditions = stride(from: place.offset / 8, through: last, by: 1).map { byte in
            let bits = (0..<8).filter { (place.offset..<end).contains(byte * 8 + $0) }
            return "u.bytes[\(byte)] != \(bits.reduce(0) { $0 | 1 << $1 })"
        }
        return "SWB_BITS(\(number), \"\(what)\", \(type), \(write), \(conditions.joined(separator: " || ")))"
    }
}
