/// A macro, and its value where it is a constant.
public struct MacroDeclaration: Equatable, Sendable {
    /// Those of one that is called like a function; `nil` for others.
    public var parameters: [String]?
    public var tokens: [String]
    public var value: Value?

    public enum Value: Equatable, Sendable {
        /// With its type in C.
        case integer(Int64, Scalar)
        /// An integer that is unsigned, with its type in C.
        case unsigned(UInt64, Scalar)
        case floating(Double, Scalar)
        case string(String)
    }

    public init(parameters: [String]? = nil, tokens: [String], value: Value? = nil) {
        self.parameters = parameters
        self.tokens = tokens
        self.value = value
    }
}

/// As JSON a value is under the name of its kind, beside its type: `{"integer": 42, "type": "int"}`.
extension MacroDeclaration: Codable {
    private enum CodingKeys: String, CodingKey {
        case parameters, tokens, integer, unsigned, floating, string, type
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        parameters = try values.decodeIfPresent([String].self, forKey: .parameters)
        tokens = try values.decode([String].self, forKey: .tokens)
        func type() throws -> Scalar { try values.decode(Scalar.self, forKey: .type) }
        if let number = try values.decodeIfPresent(Int64.self, forKey: .integer) {
            value = .integer(number, try type())
        } else if let number = try values.decodeIfPresent(UInt64.self, forKey: .unsigned) {
            value = .unsigned(number, try type())
        } else if let number = try values.decodeIfPresent(Double.self, forKey: .floating) {
            value = .floating(number, try type())
        } else {
            value = try values.decodeIfPresent(String.self, forKey: .string).map { .string($0) }
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encodeIfPresent(parameters, forKey: .parameters)
        try values.encode(tokens, forKey: .tokens)
        switch value {
        case .integer(let number, let type):
            try values.encode(number, forKey: .integer)
            try values.encode(type, forKey: .type)
        case .unsigned(let number, let type):
            try values.encode(number, forKey: .unsigned)
            try values.encode(type, forKey: .type)
        case .floating(let number, let type):
            try values.encode(number, forKey: .floating)
            try values.encode(type, forKey: .type)
        case .string(let text): try values.encode(text, forKey: .string)
        case nil: break
        }
    }
}
