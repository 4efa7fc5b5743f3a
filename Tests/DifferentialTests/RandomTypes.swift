import CTypes
import TestSupport

/// A structure of any fields: its value is its bytes in C's layout.
struct RandomStruct<Fields: FieldList>: CStruct {
    var bytes = InlineArray<256, UInt8>(repeating: 0)

    static var layout: RandomLayout<Fields> { RandomLayout() }
    static var isNative: Bool { false }

    static func load(from memory: UnsafeRawPointer) -> RandomStruct {
        var value = RandomStruct()
        for i in 0..<size { value.bytes[i] = memory.load(fromByteOffset: i, as: UInt8.self) }
        return value
    }

    static func store(_ value: RandomStruct, to memory: UnsafeMutableRawPointer) {
        for i in 0..<size { memory.storeBytes(of: value.bytes[i], toByteOffset: i, as: UInt8.self) }
    }
}

struct RandomLayout<Fields: FieldList>: StructLayoutProtocol {
    typealias Root = RandomStruct<Fields>

    var description: StructDescription {
        // The C name is that of the type's fields, so that equal structures are one.
        let name = StructNames.shared.name(of: ObjectIdentifier(Fields.self))
        let types = Fields.memberDescriptions
        let fields = zip(types, Fields.offsets).enumerated().map { index, field in
            FieldDescription(name: "f\(index)", offset: field.1, type: field.0)
        }
        let isUnion = Fields.self is any UnionFields.Type
        var description = StructDescription(
            spelling: "\(isUnion ? "union" : "struct") \(name)", size: Self.size,
            alignment: Self.alignment, isPacked: Fields.Packing.maximumAlignment == 1, fields: fields)
        description.isUnion = isUnion
        return description
    }
}

/// Field lists that can say the types of their fields, made for these tests.
extension FieldList {
    static var memberDescriptions: [TypeDescription] {
        (Self.self as? any DescribedFields.Type)?.descriptions ?? []
    }
}

protocol DescribedFields { static var descriptions: [TypeDescription] { get } }
extension NextField: DescribedFields {
    static var descriptions: [TypeDescription] { Rest.memberDescriptions + [T.description] }
}

protocol UnionFields {}
extension NextMember: DescribedFields, UnionFields {
    static var descriptions: [TypeDescription] { Rest.memberDescriptions + [T.description] }
}

/// Names for structures, given in the order in which they are first asked for.
final class StructNames: @unchecked Sendable {
    // Sendable: used by the tests of one suite, which run one after the other.
    static let shared = StructNames()
    private var names: [ObjectIdentifier: String] = [:]

    func name(of type: ObjectIdentifier) -> String {
        if let name = names[type] { return name }
        let name = "s\(names.count)"
        names[type] = name
        return name
    }
}

// Enumerations of every width, with values that have no name.

struct Wide: CEnum {
    let rawValue: UInt32
    static var spelling: String { "enum wide" }
}

struct Narrow: CEnum {
    let rawValue: UInt8
    static var spelling: String { "enum narrow" }
}

struct Below: CEnum {
    let rawValue: Int32
    static var spelling: String { "enum below" }
}

struct Giant: CEnum {
    let rawValue: Int64
    static var spelling: String { "enum giant" }
}

struct Modes: CFlags {
    let rawValue: UInt16
}

enum Thing {}

/// A type that the test can pass and get back: every scalar and any structure.
typealias RandomType = any (CMember & DirectArgument & DirectResult).Type

struct TypeGenerator {
    var random: SeededGenerator

    private static let scalars: [RandomType] = [
        Int8.self, UInt8.self, Int16.self, UInt16.self, Int32.self, UInt32.self, Int64.self,
        UInt64.self, Float.self, Double.self, Bool.self, C.Char.self, C.Long.self, C.Size.self,
        Pointer<Untyped>?.self, C.LongLong.self, C.Short.self, CComplex<Float>.self,
        CComplex<Double>.self, C.Char16.self, Wide.self, Narrow.self, Below.self, Giant.self, Modes.self,
        Handle<Thing>?.self, FunctionPointer<(Int32) -> Int32>?.self, Float80.self, CComplex<Float80>.self,
    ]
    private static let arrays: [any CMember.Type] = [
        InlineArray<3, Int8>.self, InlineArray<2, Float>.self, InlineArray<3, Float>.self,
        InlineArray<2, Double>.self, InlineArray<5, UInt16>.self, InlineArray<2, Int64>.self,
        InlineArray<2, InlineArray<3, Int16>>.self,
    ]

    mutating func scalar() -> RandomType { Self.scalars.randomElement(using: &random)! }

    mutating func structure(depth: Int = 0) -> RandomType {
        var fields: any FieldList.Type = NoFields<NaturalPacking>.self
        for _ in 0..<Int.random(in: 1...5, using: &random) {
            let longer = Self.append(member(depth: depth), to: fields)
            // As many bytes as a RandomStruct has, but for its padding.
            if longer.end <= 248 { fields = longer }
        }
        return Self.structure(of: fields)
    }

    /// A union has no addresses, which would keep it in process.
    mutating func union() -> RandomType {
        var members: any FieldList.Type = NoFields<NaturalPacking>.self
        var count = Int.random(in: 1...3, using: &random)
        while count > 0 {
            let member = member(depth: 1)
            guard !member.description.hasAddress else { continue }
            members = Self.append(member, to: members, isUnion: true)
            count -= 1
        }
        return Self.structure(of: members)
    }

    mutating func type() -> RandomType {
        switch Int.random(in: 0..<20, using: &random) {
        case 0..<11: scalar()
        case 11..<18: structure()
        default: union()
        }
    }

    private mutating func member(depth: Int) -> any CMember.Type {
        switch Int.random(in: 0..<10, using: &random) {
        case 0 where depth < 2:
            Bool.random(using: &random) ? structure(depth: depth + 1) : union()
        case 1: Self.arrays.randomElement(using: &random)!
        // Few kinds, so that structures of one class of eightbyte are frequent.
        case 2, 3: Float.self
        case 4, 5: Double.self
        default: scalar()
        }
    }

    private static func append(
        _ member: any CMember.Type, to fields: any FieldList.Type, isUnion: Bool = false
    ) -> any FieldList.Type {
        func open<T: CMember, Rest: FieldList>(_: T.Type, _: Rest.Type) -> any FieldList.Type {
            isUnion ? NextMember<Rest, T>.self : NextField<Rest, T>.self
        }
        func openMember<T: CMember>(_ member: T.Type) -> any FieldList.Type {
            func openRest<Rest: FieldList>(_ rest: Rest.Type) -> any FieldList.Type {
                open(member, rest)
            }
            return openRest(fields)
        }
        return openMember(member)
    }

    private static func structure(of fields: any FieldList.Type) -> RandomType {
        func open<Fields: FieldList>(_: Fields.Type) -> RandomType { RandomStruct<Fields>.self }
        return open(fields)
    }
}

extension TypeDescription {
    /// Whether a value means something in one process only.
    var isLocal: Bool {
        switch self {
        case .pointer(let pointer): pointer.isLocal
        case .array(let element, _): element.isLocal
        case .structure(let type):
            type.fields.contains { $0.type.isLocal || type.isUnion && $0.type.hasAddress }
        default: false
        }
    }

    fileprivate var hasAddress: Bool {
        switch self {
        case .pointer: true
        case .array(let element, _): element.hasAddress
        case .structure(let type): type.fields.contains { $0.type.hasAddress }
        default: false
        }
    }
}
