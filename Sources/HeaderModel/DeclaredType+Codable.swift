/// As JSON each type is an object whose `kind` tells what else there is:
/// `{"kind": "pointer", "to": {"kind": "scalar", "name": "int"}}`.
extension DeclaredType: Codable {
    private enum Kind: String, Codable {
        case void, scalar, complex, pointer, array, incompleteArray, function, record, enumeration, typedef
        case qualified, atomic, vector, variadicList, other
    }

    private enum CodingKeys: String, CodingKey {
        case kind, name, to, of, nullability, count, size, type, const, volatile, spelling
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        func inner(_ key: CodingKeys) throws -> DeclaredType { try values.decode(DeclaredType.self, forKey: key) }
        switch try values.decode(Kind.self, forKey: .kind) {
        case .void: self = .void
        case .scalar: self = .scalar(try values.decode(Scalar.self, forKey: .name))
        case .complex: self = .complex(try values.decode(Scalar.self, forKey: .of))
        case .pointer:
            self = .pointer(
                to: try inner(.to), nullability: try values.decodeIfPresent(Nullability.self, forKey: .nullability))
        case .array: self = .array(of: try inner(.of), count: try values.decode(Int.self, forKey: .count))
        case .incompleteArray: self = .incompleteArray(of: try inner(.of))
        case .function: self = .function(try values.decode(FunctionType.self, forKey: .type))
        case .record: self = .record(try values.decode(String.self, forKey: .name))
        case .enumeration: self = .enumeration(try values.decode(String.self, forKey: .name))
        case .typedef: self = .named(try values.decode(String.self, forKey: .name))
        case .qualified:
            var qualifiers: Qualifiers = []
            if try values.decodeIfPresent(Bool.self, forKey: .const) == true { qualifiers.insert(.const) }
            if try values.decodeIfPresent(Bool.self, forKey: .volatile) == true { qualifiers.insert(.volatile) }
            self = .qualified(try inner(.type), qualifiers)
        case .atomic: self = .atomic(try inner(.of))
        case .vector:
            self = .vector(
                of: try inner(.of), count: try values.decode(Int.self, forKey: .count),
                size: try values.decode(Int.self, forKey: .size))
        case .variadicList: self = .variadicList
        case .other: self = .other(spelling: try values.decode(String.self, forKey: .spelling))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        func encode(_ kind: Kind) throws { try values.encode(kind, forKey: .kind) }
        switch self {
        case .void: try encode(.void)
        case .scalar(let scalar):
            try encode(.scalar)
            try values.encode(scalar, forKey: .name)
        case .complex(let scalar):
            try encode(.complex)
            try values.encode(scalar, forKey: .of)
        case .pointer(let type, let nullability):
            try encode(.pointer)
            try values.encode(type, forKey: .to)
            try values.encodeIfPresent(nullability, forKey: .nullability)
        case .array(let type, let count):
            try encode(.array)
            try values.encode(type, forKey: .of)
            try values.encode(count, forKey: .count)
        case .incompleteArray(let type):
            try encode(.incompleteArray)
            try values.encode(type, forKey: .of)
        case .function(let type):
            try encode(.function)
            try values.encode(type, forKey: .type)
        case .record(let name):
            try encode(.record)
            try values.encode(name, forKey: .name)
        case .enumeration(let name):
            try encode(.enumeration)
            try values.encode(name, forKey: .name)
        case .named(let name):
            try encode(.typedef)
            try values.encode(name, forKey: .name)
        case .qualified(let type, let qualifiers):
            try encode(.qualified)
            try values.encode(type, forKey: .type)
            if qualifiers.contains(.const) { try values.encode(true, forKey: .const) }
            if qualifiers.contains(.volatile) { try values.encode(true, forKey: .volatile) }
        case .atomic(let type):
            try encode(.atomic)
            try values.encode(type, forKey: .of)
        case .vector(let type, let count, let size):
            try encode(.vector)
            try values.encode(type, forKey: .of)
            try values.encode(count, forKey: .count)
            try values.encode(size, forKey: .size)
        case .variadicList: try encode(.variadicList)
        case .other(let spelling):
            try encode(.other)
            try values.encode(spelling, forKey: .spelling)
        }
    }
}
