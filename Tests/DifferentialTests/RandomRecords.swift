import CTypes
import TestSupport

/// A structure made at run time, one member after the other, whose layout is written as programs write it:
/// with key paths, names and bit-fields.
struct RandomRecord<Members: RecordMembers>: CStruct {
    var members: Members

    static var layout: RecordLayout<Members> { RecordLayout() }
}

/// What values of a ``RandomRecord`` are read and written by.
struct RecordLayout<Members: RecordMembers>: StructLayoutProtocol {
    typealias Root = RandomRecord<Members>
    typealias Fields = Members.Fields

    var description: StructDescription {
        StructDescription(spelling: "struct record", size: Self.size, alignment: Self.alignment, fields: [])
    }
}

/// A member: one field, or bit-fields that share a unit.
struct RecordMember {
    var name = ""
    let type: any CMember.Type
    var bits: [BitMember] = []
}

// MARK: Members, as a type

protocol RecordMembers: BitwiseCopyable {
    associatedtype Fields: FieldList where Fields.Packing: RecordPacking
    static func names<Root>(
        _ path: KeyPath<Root, Self>, _ members: ArraySlice<RecordMember>
    ) -> FieldNames<Root, Fields>
    /// Has the unit of bit-fields which is the last member but `index` read and changed.
    mutating func withUnit(last index: Int, _ body: (inout any BitUnit) throws -> Void) rethrows
}

struct FirstMember<Packing: RecordPacking, T: CMember>: RecordMembers {
    typealias Fields = NextField<NoFields<Packing>, T>
    var last: T.Value

    static func names<Root>(
        _ path: KeyPath<Root, Self>, _ members: ArraySlice<RecordMember>
    ) -> FieldNames<Root, Fields> {
        FieldsBuilder.buildPartialBlock(first: members.last!.field(path.appending(path: \.last), T.self))
    }

    mutating func withUnit(last index: Int, _ body: (inout any BitUnit) throws -> Void) rethrows {
        try BitMember.change(&last, body)
    }
}

struct LaterMember<Front: RecordMembers, T: CMember>: RecordMembers {
    typealias Fields = NextField<Front.Fields, T>
    var front: Front
    var last: T.Value

    static func names<Root>(
        _ path: KeyPath<Root, Self>, _ members: ArraySlice<RecordMember>
    ) -> FieldNames<Root, Fields> {
        FieldsBuilder.buildPartialBlock(
            accumulated: Front.names(path.appending(path: \.front), members.dropLast()),
            next: members.last!.field(path.appending(path: \.last), T.self))
    }

    mutating func withUnit(last index: Int, _ body: (inout any BitUnit) throws -> Void) rethrows {
        if index == 0 { try BitMember.change(&last, body) } else { try front.withUnit(last: index - 1, body) }
    }
}

extension RecordMember {
    fileprivate func field<Root, T: CMember>(_ path: KeyPath<Root, T.Value>, _: T.Type) -> Field<Root, T> {
        guard let unit = T.self as? any BitUnit.Type else { return Field(name, path, as: T.self) }
        return unit.field(path, bits) as! Field<Root, T>
    }
}

extension RecordMembers {
    static func adding<T: CMember>(_: T.Type) -> any RecordMembers.Type { LaterMember<Self, T>.self }

    /// The layout with the members' names, as a program would write it.
    static func describe(_ spelling: String, _ members: [RecordMember]) -> StructDescription {
        Fields.Packing.describe(spelling, names(\RandomRecord<Self>.members, members[...]))
    }
}

// MARK: Packing

protocol RecordPacking: StructPacking {
    static func describe<Root: CStruct, Fields: FieldList<Self>>(
        _ spelling: String, _ names: FieldNames<Root, Fields>
    ) -> StructDescription
    static func first<T: CMember>(_: T.Type) -> any RecordMembers.Type
}

extension RecordPacking {
    static func first<T: CMember>(_: T.Type) -> any RecordMembers.Type { FirstMember<Self, T>.self }
}

extension NaturalPacking: RecordPacking {
    static func describe<Root: CStruct, Fields: FieldList<NaturalPacking>>(
        _ spelling: String, _ names: FieldNames<Root, Fields>
    ) -> StructDescription {
        StructLayout<Root, Fields>(spelling) { return names }.description
    }
}

extension BytePacking: RecordPacking {
    static func describe<Root: CStruct, Fields: FieldList<BytePacking>>(
        _ spelling: String, _ names: FieldNames<Root, Fields>
    ) -> StructDescription {
        StructLayout<Root, Fields>(packed: spelling) { return names }.description
    }
}
