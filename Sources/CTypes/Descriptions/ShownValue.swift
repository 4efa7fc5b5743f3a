/// A C value that is to be shown.
public enum ShownValue: Sendable {
    case nothing
    case bool(Bool)
    case integer(String)
    /// A `char`: its number and its text.
    case character(Int, UInt8)
    /// An enumerator: its number and its name.
    case enumerator(String, name: String)
    /// A set of flags: its number and their names.
    case flags(String, names: String)
    case float(Float)
    case double(Double)
    case longDouble(C.LongDouble)
    indirect case complex(ShownValue, ShownValue)
    case null
    /// A text, and how many bytes of it are left out.
    case string([UInt8], more: Int = 0)
    case address(UInt)
    case bytes([UInt8])
    case structure([(name: String, value: ShownValue)])
    /// The elements of an array, and how many are left out.
    case list([ShownValue], more: Int = 0)

    /// How much of an array is shown.
    package struct Limit {
        let elements: Int
        let characters: Int

        package static let none = Limit(elements: .max, characters: .max)
        /// As much as a reader wants at a glance.
        static let glance = Limit(elements: 16, characters: 200)
    }

    /// Loads a value.
    /// - Parameters:
    ///   - bytes: where it is; nothing is shown for what does not lie in them.
    ///   - pointer: what is shown for an address that is not NULL, given what it leads to.
    package init(
        _ bytes: UnsafeRawBufferPointer, _ type: TypeDescription, _ limit: Limit = .none,
        pointer: (UInt, TypeDescription) -> ShownValue
    ) {
        guard let size = type.size, let bytes = bytes.part(at: 0, size) else {
            self = .nothing
            return
        }
        switch type {
        case .void, .opaque, .function, .unspecifiedFunction: self = .nothing
        case .bool, .integer, .enumeration:
            self = .scalar(ShownNumber(bits: bytes.bits, width: size * 8), type)
        case .floating(.float): self = .float(bytes.loadUnaligned(as: Float.self))
        case .floating(.double): self = .double(bytes.loadUnaligned(as: Double.self))
        case .floating(.longDouble): self = .longDouble(C.LongDouble.load(from: bytes.baseAddress!))
        case .complex(let part):
            let parts = [0, part.size].map { offset in
                ShownValue(bytes.from(offset), .floating(part), pointer: pointer)
            }
            self = .complex(parts[0], parts[1])
        case .pointer(let type):
            let bits = bytes.loadUnaligned(as: UInt.self)
            self = bits == 0 ? .null : pointer(bits, type.pointee)
        case .array(let element, _) where element.isChar:
            let text = bytes.prefix { $0 != 0 }
            self = .string(
                Array(text.prefix(limit.characters)), more: max(0, text.count - limit.characters))
        case .array(let element, let count):
            let shown = min(count, limit.elements)
            let stride = element.size ?? 0
            self = .list(
                (0..<shown).map { ShownValue(bytes.from($0 * stride), element, limit, pointer: pointer) },
                more: count - shown)
        case .structure(let type):
            self = .structure(
                type.fields.flatMap { field -> [(name: String, value: ShownValue)] in
                    let bytes = bytes.from(field.offset)
                    // What an array without a length holds is not known.
                    if case .array(_, count: 0) = field.type { return [] }
                    if !field.bitFields.isEmpty { return field.bitFields.shown(bytes) }
                    return [(field.name, ShownValue(bytes, field.type, limit, pointer: pointer))]
                })
        }
    }

    /// A number as a value of a type that has one.
    fileprivate static func scalar(_ number: ShownNumber, _ type: TypeDescription) -> ShownValue {
        switch type {
        case .bool: return .bool(number.bits != 0)
        case .integer(let type):
            let text = number.text(isSigned: type.isSigned)
            if !type.flags.isEmpty { return .flags(text, names: type.flags.names(in: number)) }
            guard TypeDescription.integer(type).isChar, number.width == 8 else { return .integer(text) }
            let byte = UInt8(truncatingIfNeeded: number.bits)
            return .character(Int(number.extended(isSigned: type.isSigned)), byte)
        case .enumeration(let type):
            let text = number.text(isSigned: type.isSigned)
            if type.isFlags { return .flags(text, names: type.members.names(in: number)) }
            let value = number.extended(isSigned: type.isSigned)
            let member = type.members.first { $0.value == value }
            return member.map { .enumerator(text, name: $0.name) } ?? .integer(text)
        default: return .nothing
        }
    }
}

extension [BitFieldDescription] {
    fileprivate func shown(_ bytes: UnsafeRawBufferPointer) -> [(name: String, value: ShownValue)] {
        compactMap { field in
            guard !field.name.isEmpty, field.offset + field.width <= bytes.count * 8 else { return nil }
            let bits = (0..<field.width).reduce(into: 0 as UInt64) { bits, index in
                let (byte, bit) = (field.offset + index).quotientAndRemainder(dividingBy: 8)
                #if _endian(big)
                    bits = bits << 1 | UInt64(bytes[byte] >> UInt8(7 - bit) & 1)
                #else
                    bits |= UInt64(bytes[byte] >> UInt8(bit) & 1) << UInt64(index)
                #endif
            }
            return (field.name, .scalar(ShownNumber(bits: bits, width: field.width), field.type))
        }
    }
}

extension UnsafeRawBufferPointer {
    /// What lies at an offset, if all of it does.
    fileprivate func part(at offset: Int, _ size: Int) -> UnsafeRawBufferPointer? {
        guard offset >= 0, size >= 0, size <= count - offset else { return nil }
        return UnsafeRawBufferPointer(rebasing: self[offset..<offset + size])
    }

    /// What lies behind an offset.
    fileprivate func from(_ offset: Int) -> UnsafeRawBufferPointer {
        part(at: offset, count - offset) ?? UnsafeRawBufferPointer(rebasing: self[..<0])
    }

    /// The bits of the number that the bytes are; the lowest, if there are more than 64.
    fileprivate var bits: UInt64 {
        #if _endian(big)
            reduce(0) { $0 << 8 | UInt64($1) }
        #else
            reversed().reduce(0) { $0 << 8 | UInt64($1) }
        #endif
    }
}
