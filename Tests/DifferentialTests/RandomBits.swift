import CTypes
import TestSupport

/// A bit-field whose type is known at run time only.
struct BitMember {
    let name: String
    let type: any BitFieldValue.Type
    let bits: Range<Int>

    func field<T: BitFieldValue>(_: T.Type) -> BitField<T> { BitField(name, bits: bits) }

    /// The values that the field can have, in two's complement.
    var values: ClosedRange<Int64> {
        if type == Bool.self { return 0...1 }
        let greatest = isSigned ? Int64.max >> (64 - bits.count) : Int64(clamping: UInt64.max >> (64 - bits.count))
        return (isSigned ? -greatest - 1 : 0)...greatest
    }

    var isSigned: Bool {
        switch type.description {
        case .integer(let type): type.isSigned
        case .enumeration(let type): type.isSigned
        default: false
        }
    }

    fileprivate static func value<T: BitFieldValue>(_ number: Int64, as _: T.Type) -> T.Value {
        T.value(ofBits: UInt64(bitPattern: number), width: 64)
    }

    /// Has a member, which must be a unit of bit-fields, changed.
    static func change<T>(_ member: inout T, _ body: (inout any BitUnit) throws -> Void) rethrows {
        guard var unit = member as? any BitUnit else { fatalError("\(T.self) has no bit-fields") }
        try body(&unit)
        member = unit as! T
    }
}

/// ``Bits`` of any size.
protocol BitUnit: CMember {
    /// The field of a layout.
    static func field(_ path: AnyKeyPath, _ bits: [BitMember]) -> Any
    func value(_ member: BitMember) -> Int64
    mutating func set(_ value: Int64, _ member: BitMember) throws(ForeignError)
}

extension Bits: BitUnit {
    static func field(_ path: AnyKeyPath, _ bits: [BitMember]) -> Any {
        func open<Root>(_: Root.Type) -> Any {
            let path = path as! KeyPath<Root, Bits<Unit>>
            func add<each B: BitFieldValue>(_ rest: ArraySlice<BitMember>, _ fields: repeat BitField<each B>) -> Any {
                guard let next = rest.first else { return Field(bits: path, repeat each fields) }
                func open<T: BitFieldValue>(_ type: T.Type) -> Any {
                    add(rest.dropFirst(), repeat each fields, next.field(type))
                }
                return open(next.type)
            }
            return add(bits[...])
        }
        return _openExistential(type(of: path).rootType, do: open)
    }

    func value(_ member: BitMember) -> Int64 {
        func open<T: BitFieldValue>(_ type: T.Type) -> Int64 {
            Int64(bitPattern: T.bits(of: self[member.field(type)]))
        }
        return open(member.type)
    }

    mutating func set(_ value: Int64, _ member: BitMember) throws(ForeignError) {
        var copy = self
        func open<T: BitFieldValue>(_ type: T.Type) throws(ForeignError) {
            try copy.set(BitMember.value(value, as: type), member.field(type))
        }
        try open(member.type)
        self = copy
    }
}

// MARK: Random ones

extension TypeGenerator {
    private static let bitTypes: [[any BitFieldValue.Type]] = [
        [Int8.self, UInt8.self, C.Char.self, Bool.self, Narrow.self],
        [Int16.self, UInt16.self, C.Short.self, Modes.self],
        [Int32.self, UInt32.self, C.Int.self, Wide.self, Below.self],
        [Int64.self, UInt64.self, C.Long.self, C.UnsignedLongLong.self],
    ]
    private static let units: [any CMember.Type] = [
        Bits<UInt8>.self, Bits<UInt16>.self, Bits<UInt32>.self, Bits<UInt64>.self,
    ]

    /// Members of a structure, most of them bit-fields, in places that C may not give them.
    mutating func record() -> [RecordMember] {
        var count = 0
        return (0..<Int.random(in: 1...5, using: &random)).map { index in
            if Int.random(in: 0..<3, using: &random) == 0 {
                return RecordMember(name: "m\(index)", type: type())
            }
            return unit(&count)
        }
    }

    /// A unit with bit-fields. The C type of the first is as large as the unit.
    private mutating func unit(_ count: inout Int) -> RecordMember {
        let size = Int.random(in: 0...3, using: &random)
        let unit = Self.units[size]
        var (bits, end) = ([BitMember](), 0)
        let fields = Int.random(in: 1...5, using: &random)
        for index in 0..<fields where end < unit.size * 8 {
            let type = Self.bitTypes[index == 0 ? size : .random(in: 0...size, using: &random)]
                .randomElement(using: &random)!
            if Int.random(in: 0..<6, using: &random) == 0 { end += Int.random(in: 1...4, using: &random) }
            let room = unit.size * 8 - end
            guard room > 0 else { break }
            var width = Int.random(in: 1...min(room, type == Bool.self ? 1 : type.size * 8), using: &random)
            // C goes on to the next unit of the field's type where it does not fit in one.
            let place = end % (type.size * 8)
            if place + width > type.size * 8, Int.random(in: 0..<8, using: &random) > 0 {
                width = type.size * 8 - place
            }
            bits.append(BitMember(name: "b\(count)", type: type, bits: end..<end + width))
            count += 1
            end += width
        }
        fill(&bits, unit.size * 8)
        return RecordMember(type: unit, bits: bits)
    }

    /// Makes the last field reach the end of the unit, mostly, so that C has what follows where we have it.
    private mutating func fill(_ bits: inout [BitMember], _ end: Int) {
        guard let last = bits.last, Int.random(in: 0..<3, using: &random) > 0 else { return }
        let limit = last.type == Bool.self ? 1 : last.type.size * 8 - last.bits.lowerBound % (last.type.size * 8)
        let upper = min(end, last.bits.lowerBound + limit)
        bits[bits.count - 1] = BitMember(name: last.name, type: last.type, bits: last.bits.lowerBound..<upper)
    }
}
