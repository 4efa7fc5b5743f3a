import CTypes
import DynamicBinding
import TestSupport
import Testing

// In the suite of the other tests that name random structures: one at a time.
extension DifferentialTests {
    /// How many structures with bit-fields are made, of which C has some otherwise.
    private static let records = count

    @Test("Random bit-fields are where the C compiler has them, or the layout is refused")
    func bitFields() throws {
        var types = TypeGenerator(random: SeededGenerator())
        let seed = types.random.seed
        print("random bit-fields: SWIFT_BIND_SEED=\(seed)")
        let records = (0..<Self.records).map { BitRecord("record\($0)", &types) }
        var source = CPreamble.text
        var defined: Set<String> = []
        for record in records {
            source += TypeDescription.structure(record.description).definitions(&defined) + record.source
        }
        let library = try Dynamic(CCompiler.sharedLibrary(source, named: "bitfields"))
        var accepted = 0
        for record in records {
            let comment = Comment(rawValue: "seed \(seed): \(record.description.definition)")
            let isSame = try record.isSame(in: library)
            if let problem = record.description.problem {
                #expect(!isSame, "\(problem); \(comment)")
            } else {
                accepted += 1
                #expect(isSame, comment)
                if isSame { try record.checkValues(in: library, comment, &types.random) }
            }
        }
        #expect(accepted > Self.records / 5 && accepted < Self.records, "seed \(seed)")
    }
}

/// A random structure with bit-fields, and what C says of it.
private struct BitRecord {
    let name: String
    let members: [RecordMember]
    let type: any RecordMembers.Type
    let description: StructDescription

    /// The bit-fields, and in which bit of the structure each begins.
    private var places: [(field: BitMember, start: Int)] {
        zip(members, description.fields).flatMap { member, field in
            member.bits.map { ($0, field.offset * 8 + $0.bits.lowerBound) }
        }
    }

    init(_ name: String, _ types: inout TypeGenerator) {
        self.name = name
        let isPacked = Int.random(in: 0..<4, using: &types.random) == 0
        let packing: any RecordPacking.Type = isPacked ? BytePacking.self : NaturalPacking.self
        members = types.record()
        var type = packing.first(members[0].type)
        for member in members.dropFirst() { type = type.adding(member.type) }
        self.type = type
        description = type.describe("struct \(name)", members)
    }
}

// MARK: In C

extension BitRecord {
    private var offsets: [(name: String, offset: Int)] {
        description.fields.filter { !$0.name.isEmpty }.map { ($0.name, $0.offset) }
    }

    /// The layout, and functions that write and read the bit-fields.
    var source: String {
        let record = "struct \(name)"
        let numbers = ["sizeof(\(record))", "_Alignof(\(record))"] + offsets.map { "offsetof(\(record), \($0.name))" }
        var (writes, reads) = ("", "")
        for (index, (field, _)) in places.enumerated() {
            writes += "    if (which < 0 || which == \(index)) p->\(field.name) = v[\(index)];\n"
            reads += "    v[\(index)] = p->\(field.name);\n"
        }
        return """
            const size_t of_\(name)[] = {\(numbers.joined(separator: ", "))};
            void set_\(name)(\(record) *p, const int64_t *v, int which) {
            \(writes)    (void)p, (void)v, (void)which;
            }
            void get_\(name)(const \(record) *p, int64_t *v) {
            \(reads)    (void)p, (void)v;
            }

            """
    }

    /// Whether C has every field where the description has it.
    func isSame(in library: Dynamic) throws -> Bool {
        let address = try #require(library.symbol("of_\(name)"))
        let expected = [description.size, description.alignment] + offsets.map(\.offset)
        let found = expected.indices.map { address.load(fromByteOffset: $0 * 8, as: Int.self) }
        guard found == expected else { return false }
        let ones = [Int64](repeating: -1, count: places.count)
        return try places.indices.allSatisfy { index in
            let (field, start) = places[index]
            var expected = [UInt8](repeating: 0, count: description.size)
            for bit in start..<start + field.bits.count { expected[bit / 8] |= 1 << (bit % 8) }
            return try set(ones, only: index, in: [UInt8](repeating: 0, count: description.size), library) == expected
        }
    }

    /// What C makes of the structure when it writes the fields, or one of them.
    private func set(
        _ values: [Int64], only index: Int = -1, in bytes: [UInt8], _ library: Dynamic
    ) throws -> [UInt8] {
        typealias Write = Fn<Dynamic, (InOut<UInt8>, In<Int64>, Int32) -> Void>
        let write: Write = library.fn("set_\(name)")
        let memory = InOut<UInt8>(bytes)
        try write(memory, In(values), Int32(index))
        return memory.elements
    }

    private func get(_ bytes: [UInt8], _ library: Dynamic) throws -> [Int64] {
        let read: Fn<Dynamic, (In<UInt8>, Out<Int64>) -> Void> = library.fn("get_\(name)")
        let values = Out<Int64>(count: max(1, places.count))
        try read(In(bytes), values)
        return Array(values.elements.prefix(places.count))
    }
}

// MARK: In Swift

extension BitRecord {
    /// Writes random values into random bytes, once in C and once in Swift, and reads them on the other side.
    func checkValues(in library: Dynamic, _ comment: Comment, _ random: inout SeededGenerator) throws {
        let bytes = RandomCall.normalised(
            (0..<description.size).map { _ in UInt8.random(in: 0...255, using: &random) },
            as: .structure(description))
        let values = places.map { Int64.random(in: $0.field.values, using: &random) }
        let byC = try set(values, in: bytes, library)
        let bySwift = try type.changed(bytes, members) { (index, unit) throws(ForeignError) in
            let first = members[..<index].reduce(0) { $0 + $1.bits.count }
            for (offset, field) in members[index].bits.enumerated() {
                try unit.set(values[first + offset], field)
                checkRange(field, unit, comment)
            }
        }
        let covered = TypeDescription.structure(description).coveredBytes
        #expect(covered.allSatisfy { byC[$0] == bySwift[$0] }, "\(values), C has \(byC), Swift \(bySwift); \(comment)")
        #expect(try get(bySwift, library) == values, comment)
        var read: [Int64] = []
        _ = try type.changed(byC, members) { index, unit in read += members[index].bits.map { unit.value($0) } }
        #expect(read == values, comment)
        let text = byC.withUnsafeBytes { TypeDescription.structure(description).text(of: $0) } ?? ""
        for (place, value) in zip(places, values) where place.field.type != Bool.self {
            #expect(text.contains("\(place.field.name) = \(value)"), "\(text); \(comment)")
        }
    }

    /// Values that need one bit more are refused.
    private func checkRange(_ field: BitMember, _ unit: any BitUnit, _ comment: Comment) {
        guard field.type != Bool.self, field.bits.count < field.type.size * 8 else { return }
        var unit = unit
        for value in [field.values.upperBound &+ 1, field.values.lowerBound - 1] {
            #expect(foreignError { try unit.set(value, field) }?.code == .outOfRange, "\(field) = \(value); \(comment)")
        }
    }
}

extension RecordMembers {
    /// The bytes after each unit of bit-fields has been changed.
    fileprivate static func changed(
        _ bytes: [UInt8], _ members: [RecordMember], _ body: (Int, inout any BitUnit) throws -> Void
    ) throws -> [UInt8] {
        var record = bytes.withUnsafeBytes { RandomRecord<Self>.load(from: $0.baseAddress!) }
        for (index, member) in members.enumerated() where !member.bits.isEmpty {
            try record.members.withUnit(last: members.count - 1 - index) { try body(index, &$0) }
        }
        var result = bytes
        result.withUnsafeMutableBytes { RandomRecord<Self>.store(record, to: $0.baseAddress!) }
        return result
    }
}
