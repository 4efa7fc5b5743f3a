import HeaderModel

/// Which types can be passed by value, with every strategy.
extension TypeMapper {
    /// What keeps a value from being passed.
    func obstacle(toPassing type: DeclaredType) -> String? {
        switch index.resolve(type) {
        case .record(let identifier): obstacle(toPassing: identifier)
        case .vector: "vectors are passed in registers that are theirs alone"
        case .scalar(let scalar) where Self.isWide(scalar), .complex(let scalar) where Self.isWide(scalar):
            "how '\(scalar.rawValue)' is passed is known to the C compiler alone"
        case .atomic: "how what is _Atomic is passed is known to the C compiler alone"
        default: nil
        }
    }

    private func obstacle(toPassing identifier: String) -> String? {
        guard let record = index.records[identifier], let definition = record.definition else {
            return "the header does not say what '\(identifier)' is"
        }
        if record.kind == .union, definition.fields.contains(where: { hasAddress($0.type) }) {
            return "'\(identifier)' is a union that may hold an address, and nobody can tell whether it does"
        }
        let isNatural = record.kind == .union || Self.layout(definition, BitFieldUnits(definition)) == .natural
        guard isNatural, !isOpaque(identifier) else {
            return "how '\(identifier)' is passed is known to the C compiler alone"
        }
        for field in definition.fields {
            switch index.resolve(field.type) {
            case .incompleteArray, .array(_, 0): return "an array without a length is not passed"
            default: break
            }
            switch element(field.type) {
            case .vector: return "'\(identifier)' has a vector, which is passed in registers that are its own"
            case .other, .variadicList: return "how '\(identifier)' is passed is known to the C compiler alone"
            case let type: if let reason = obstacle(toPassing: type) { return reason }
            }
        }
        return nil
    }

    private func hasAddress(_ type: DeclaredType) -> Bool {
        switch element(type) {
        case .pointer: true
        case .atomic(let value): hasAddress(value)
        case .record(let identifier):
            index.records[identifier]?.definition?.fields.contains { hasAddress($0.type) } ?? false
        default: false
        }
    }

    /// What an array is made of.
    private func element(_ type: DeclaredType) -> DeclaredType {
        switch index.resolve(type) {
        case .array(let element, _), .incompleteArray(let element): self.element(element)
        case let other: other
        }
    }

    // MARK: By the addresses of values

    /// What a stub has the address of, in place of a value that cannot be passed.
    /// - Parameter buffer: `In` for an argument, `Out` for a result.
    func indirect(_ type: DeclaredType, _ buffer: String, because reason: String) throws(Refusal) -> String {
        guard hasStubs else { throw Refusal(.byValueLayout, reason, remedy: "Have stubs written with --stubs") }
        let value = if case .atomic(let value) = index.resolve(type) { value } else { type }
        guard CTypeText(index: index).part(value) != nil else { throw Refusal(.byValueLayout, reason) }
        guard case .record(let identifier) = index.resolve(value) else { return "\(buffer)<\(try member(value))>" }
        guard let definition = index.records[identifier]?.definition, definition.size > 0 else {
            throw Refusal(.byValueLayout, reason)
        }
        // Nobody has to look at what the library's memory holds.
        if holdsUnionOfAddresses(value) { return try address(of: value) }
        if isOpaque(identifier), let bytes = Self.bytes(size: definition.size, alignment: definition.alignment) {
            return "\(buffer)<\(bytes)>"
        }
        return "\(buffer)<\(try member(value))>"
    }

    private func holdsUnionOfAddresses(_ type: DeclaredType) -> Bool {
        guard case .record(let identifier) = element(type), let record = index.records[identifier] else { return false }
        let fields = record.definition?.fields ?? []
        if record.kind == .union { return fields.contains { hasAddress($0.type) } }
        return fields.contains { holdsUnionOfAddresses($0.type) }
    }

    // MARK: Bytes

    /// Whether descriptions have no number for a type, but its bytes.
    static func isWide(_ scalar: Scalar) -> Bool {
        switch scalar {
        case .int128, .unsignedInt128, .float16, .float128: true
        default: false
        }
    }

    /// The description of what has none but for its bytes; `nil` if no array can have elements that are so aligned.
    static func bytes(size: Int, alignment: Int) -> String? {
        size > 0 && size % alignment == 0 ? "OpaqueBytes<\(size), \(alignment)>" : nil
    }
}
