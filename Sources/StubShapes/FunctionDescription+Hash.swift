package import CTypes

extension FunctionDescription {
    /// A number that differs between descriptions that need different stubs: of the name and the types as C writes
    /// them, not of the names of parameters. It is never 0.
    package var stubHash: UInt64 { StubHash.of(stubKey) }

    /// The text of which that is the hash.
    package var stubKey: String {
        let types = ([result] + parameters).map { "\($0.type) \($0.type.size ?? 0)\($0.isVariadic ? "..." : "")" }
        return "\(name) \(types) \(hasEllipsis)"
    }
}
