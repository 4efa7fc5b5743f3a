import CTypes
import TestSupport
import Testing

/// Types that no memory can have.
@Suite struct ImpossibleTypeTests {
    static var sizeless: [TypeDescription] {
        [
            .array(Int64.description, count: .max), .array(Int8.description, count: .max), .array(.bool, count: -1),
            .array(.array(Int32.description, count: 1 << 40), count: 1 << 40),
            .array(.complex(.double), count: 1 << 59), .array(.array(.bool, count: 0), count: 1 << 40),
        ]
    }

    @Test("Arrays that cannot be have no size, and nothing is made of them", arguments: sizeless)
    func arrays(type: TypeDescription) {
        #expect(type.size == nil)
        #expect([UInt8](repeating: 0, count: 64).withUnsafeBytes { type.text(of: $0) } == nil)
        for target in Target.all {
            #expect(foreignError { _ = try LayoutTable(type, for: target) }?.code == .unsupportedDescription)
        }
        let members = [MemberDescription(name: "a", type: .bool), MemberDescription(name: "b", type: type)]
        #expect(StructDescription(spelling: "struct s", members: members) == nil)
    }

    @Test("A structure cannot be larger than its bits can be counted")
    func sums() {
        let half = TypeDescription.array(.bool, count: 1 << 46)
        let members = ["a", "b", "c"].map { MemberDescription(name: $0, type: half) }
        #expect(StructDescription(spelling: "struct s", members: Array(members.prefix(1))) != nil)
        #expect(StructDescription(spelling: "struct s", members: members) == nil)
        #expect(StructDescription(spelling: "union u", isUnion: true, members: members) != nil)
    }

    @Test("Integers whose size is no alignment are refused")
    func integers() {
        for size in [0, -1, 3, .max] {
            let type = TypeDescription.integer(IntegerDescription(spelling: "odd", size: size, isSigned: false))
            for width in [nil, 1] {
                let members = [MemberDescription(name: "a", type: type, width: width)]
                #expect(StructDescription(spelling: "struct s", members: members) == nil, "\(size)")
            }
        }
    }

    @Test("Structures that say what cannot be are refused")
    func given() {
        func structure(
            _ size: Int, _ alignment: Int, _ offset: Int, _ type: TypeDescription = .bool
        ) -> StructDescription {
            StructDescription(
                spelling: "struct s", size: size, alignment: alignment,
                fields: [FieldDescription(name: "x", offset: offset, type: type)])
        }
        for type in [
            structure(4, 4, 4), structure(4, 4, -7), structure(4, 4, .max), structure(4, 0, 0),
            structure(4, 3, 0), structure(-4, 4, 0), structure(.max, 4, 0), structure(4, 4, 0, .void),
            structure(4, 4, 0, Int64.description),
        ] {
            #expect(TypeDescription.structure(type).layoutProblem != nil, "\(type)")
            #expect(!type.definition.isEmpty)
            let bytes = [UInt8](repeating: 0, count: 64)
            #expect(bytes.withUnsafeBytes { TypeDescription.structure(type).text(of: $0) } == nil)
            for target in Target.all {
                #expect(foreignError { _ = try LayoutTable(type, for: target) }?.code == .layoutMismatch)
            }
        }
        #expect(TypeDescription.structure(structure(4, 4, 3)).layoutProblem == nil)
    }

    @Test("A few lines that stand for more fields than can be walked through are refused", .timeLimit(.minutes(1)))
    func multiplied() throws {
        var type = TypeDescription.array(.bool, count: 0)
        for depth in 0..<40 {
            let members = ["a", "b", "c"].map { MemberDescription(name: $0, type: type) }
            type = .structure(try #require(StructDescription(spelling: "struct s\(depth)", members: members)))
        }
        let error = try #require(foreignError { _ = try LayoutTable(type) })
        #expect(error.code == .unsupportedDescription && error.message.contains("more than 100000 fields"))
        #expect([UInt8](repeating: 0, count: 1).withUnsafeBytes { type.text(of: $0) } == nil)
    }
}
