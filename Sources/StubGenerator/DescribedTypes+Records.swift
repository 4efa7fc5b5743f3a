import CTypes
import StubFiles

/// The layouts of the structures, for what a file of stubs says of them.
extension DescribedTypes {
    /// Structures that are described in one way, or in several that agree.
    /// - Parameter isDeclared: whether the headers declare the types, so that the compiler says how they are.
    func records(isDeclared: Bool) -> [StubRecord] {
        let layouts = Dictionary(grouping: structures, by: \.spelling)
        return layouts.sorted { $0.key < $1.key }.compactMap { name, structures in
            var members: [MemberDescription] = []
            for member in structures.flatMap(\.members) where member.hasOffset {
                if let same = members.first(where: { $0.name == member.name }) {
                    if same.offset != member.offset || same.type.size != member.type.size { return nil }
                } else {
                    members.append(member)
                }
            }
            let whole = structures.first { !$0.isPartial } ?? structures[0]
            let (size, alignment) = (whole.size, whole.alignment)
            let agree = structures.allSatisfy { $0.size == size && ($0.isPartial || $0.alignment == alignment) }
            if !agree { return nil }
            let fields = members.map { member in
                let size = member.type.size ?? 0
                return isDeclared
                    ? StubRecord.Field(declared: member.name, of: name, hasSize: size > 0)
                    : StubRecord.Field(name: member.name, offset: member.offset, size: size)
            }
            return isDeclared
                ? StubRecord(declared: name, fields: fields)
                : StubRecord(name: name, size: size, alignment: alignment, fields: fields)
        }
    }
}
