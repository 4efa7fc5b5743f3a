/// As JSON a declaration has what it is under the name of its kind: `{"name": "strlen", "function": {…}}`.
extension Declaration: Codable {
    private enum CodingKeys: String, CodingKey {
        case name, location, isSelected, comment, deprecation
        case function, variable, record, enumeration, typedef, macro
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        location = try values.decode(SourceLocation.self, forKey: .location)
        isSelected = try values.decode(Bool.self, forKey: .isSelected)
        comment = try values.decodeIfPresent(String.self, forKey: .comment)
        deprecation = try values.decodeIfPresent(Deprecation.self, forKey: .deprecation)
        func content<Value: Decodable>(_ key: CodingKeys, _ type: Value.Type) throws -> Value? {
            try values.decodeIfPresent(type, forKey: key)
        }
        if let function = try content(.function, FunctionDeclaration.self) {
            self.content = .function(function)
        } else if let variable = try content(.variable, VariableDeclaration.self) {
            self.content = .variable(variable)
        } else if let record = try content(.record, RecordDeclaration.self) {
            self.content = .record(record)
        } else if let enumeration = try content(.enumeration, EnumerationDeclaration.self) {
            self.content = .enumeration(enumeration)
        } else if let type = try content(.typedef, DeclaredType.self) {
            self.content = .typedef(type)
        } else {
            self.content = .macro(try values.decode(MacroDeclaration.self, forKey: .macro))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        try values.encode(location, forKey: .location)
        try values.encode(isSelected, forKey: .isSelected)
        try values.encodeIfPresent(comment, forKey: .comment)
        try values.encodeIfPresent(deprecation, forKey: .deprecation)
        switch content {
        case .function(let function): try values.encode(function, forKey: .function)
        case .variable(let variable): try values.encode(variable, forKey: .variable)
        case .record(let record): try values.encode(record, forKey: .record)
        case .enumeration(let enumeration): try values.encode(enumeration, forKey: .enumeration)
        case .typedef(let type): try values.encode(type, forKey: .typedef)
        case .macro(let macro): try values.encode(macro, forKey: .macro)
        }
    }
}
