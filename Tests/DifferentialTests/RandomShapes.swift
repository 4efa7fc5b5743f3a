import CTypes
import TestSupport

/// Structures and unions of every shape that a description can say, made as descriptions alone.
struct ShapeGenerator {
    var types: TypeGenerator
    private var structures = 0
    private var members = 0

    init(_ types: TypeGenerator) { self.types = types }

    private mutating func pick(_ range: Range<Int>) -> Int { Int.random(in: range, using: &types.random) }

    /// A structure or union with a name of its own.
    mutating func structure(depth: Int = 0) -> StructDescription {
        structures += 1
        let isUnion = pick(0..<3) == 0
        return shape("\(isUnion ? "union" : "struct") shape\(structures)", isUnion: isUnion, depth: depth)
    }

    private mutating func shape(_ spelling: String, isUnion: Bool, depth: Int) -> StructDescription {
        let fields = (0..<pick(1..<7)).map { _ in member(depth: depth) }
        guard
            var shape = StructDescription(
                spelling: spelling, isPacked: pick(0..<7) == 0, isUnion: isUnion, fields: fields)
        else { fatalError("a random type has no size") }
        if !shape.isPacked, pick(0..<6) == 0 { align(&shape, to: shape.alignment << pick(1..<4)) }
        return shape
    }

    /// Gives a structure a larger alignment than its fields need.
    private func align(_ shape: inout StructDescription, to alignment: Int) {
        shape.declaredAlignment = alignment
        shape.alignment = alignment
        shape.size = (shape.size + alignment - 1) / alignment * alignment
    }

    private mutating func member(depth: Int) -> (name: String, type: TypeDescription) {
        if depth < 3, pick(0..<5) == 0 {
            let isUnion = pick(0..<2) == 0
            return ("", .structure(shape(isUnion ? "union" : "struct", isUnion: isUnion, depth: depth + 1)))
        }
        members += 1
        return ("m\(members)", type(depth: depth))
    }

    private mutating func type(depth: Int) -> TypeDescription {
        switch pick(0..<6) {
        case 0 where depth < 3: .structure(structure(depth: depth + 1))
        case 1 where depth < 3: .array(type(depth: depth + 1), count: pick(1..<4))
        default: types.type().description
        }
    }
}

extension StructDescription {
    /// Where each named part of the structure lies, as C's `offsetof` says it; of arrays the last element.
    var parts: [(name: String, offset: Int)] {
        fields.flatMap { field in
            field.type.parts.map { part in
                let isInner = !field.name.isEmpty || part.name.isEmpty
                let name = isInner ? field.name + part.name : String(part.name.dropFirst())
                return (name, field.offset + part.offset)
            }
        }
    }
}

extension TypeDescription {
    /// The parts of a member of this type, by what stands behind the member's name.
    fileprivate var parts: [(name: String, offset: Int)] {
        switch self {
        case .structure(let type): type.parts.map { (".\($0.name)", $0.offset) }
        case .array(let element, let count):
            element.parts.map { ("[\(count - 1)]\($0.name)", (count - 1) * (element.size ?? 0) + $0.offset) }
        default: [("", 0)]
        }
    }
}
