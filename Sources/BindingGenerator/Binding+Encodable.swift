/// As JSON each item is under the name of its kind: `{"constant": {"name": "Z_OK", …}}`.
extension Binding.Item: Encodable {
    private enum CodingKeys: CodingKey {
        case alias, opaque, structure, union, enumeration, constant
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .alias(let alias): try values.encode(alias, forKey: .alias)
        case .opaque(let opaque): try values.encode(opaque, forKey: .opaque)
        case .structure(let structure): try values.encode(structure, forKey: .structure)
        case .union(let union): try values.encode(union, forKey: .union)
        case .enumeration(let enumeration): try values.encode(enumeration, forKey: .enumeration)
        case .constant(let constant): try values.encode(constant, forKey: .constant)
        }
    }
}

extension Binding.Structure.Layout: Encodable {
    private enum CodingKeys: CodingKey {
        case kind, size, alignment, isPacked
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .natural: try values.encode("natural", forKey: .kind)
        case .packed: try values.encode("packed", forKey: .kind)
        case .aligned(let alignment):
            try values.encode("aligned", forKey: .kind)
            try values.encode(alignment, forKey: .alignment)
        case .partial(let size, let alignment, let isPacked):
            try values.encode("partial", forKey: .kind)
            try values.encode(size, forKey: .size)
            try values.encode(alignment, forKey: .alignment)
            try values.encode(isPacked, forKey: .isPacked)
        }
    }
}
