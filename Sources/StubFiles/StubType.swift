/// The type of a parameter or a result, as stubs write it.
public struct StubType: Sendable {
    /// What a type is to a call; the names are those of `CStubTable.h`.
    public enum Kind: String, Sendable {
        case void = "SWB_VOID"
        case integer = "SWB_INTEGER"
        case pointer = "SWB_POINTER"
        /// A pointer that travels as `void *`, such as one to a function.
        case address
        case floating = "SWB_FLOATING"
        case complex = "SWB_COMPLEX"
        case record = "SWB_RECORD"
    }

    public var kind: Kind
    /// The type as C writes it, in two parts: what stands before and behind what is declared.
    public var before, after: String
    /// The size of what C knows no type of outside a function.
    public var size: Int?

    public init(_ kind: Kind, _ before: String, _ after: String = "", size: Int? = nil) {
        self.kind = kind
        self.before = before
        self.after = after
        self.size = size
    }

    /// A declaration of `name` with this type.
    func declaration(of name: String) -> String {
        let isJoined = name.isEmpty || before.hasSuffix("*") || before.hasSuffix("(")
        return before + (isJoined ? "" : " ") + name + after
    }

    /// What stands in a table of stubs for it.
    var shape: String {
        switch kind {
        case .void: "SWB_SHAPE(SWB_VOID, char)"
        case .pointer, .address: "SWB_SHAPE(SWB_POINTER, void *)"
        default:
            size.map { "(uint32_t)\(kind.rawValue) << 28 | \($0)" }
                ?? "SWB_SHAPE(\(kind.rawValue), \(declaration(of: "")))"
        }
    }
}
