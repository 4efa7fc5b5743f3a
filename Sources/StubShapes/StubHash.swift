package import CTypes

/// What tells whether stubs and a description are of each other. It is no secret: only mistakes are found.
package enum StubHash {
    /// The same number for a text in each run and on each machine (FNV-1a); never 0.
    package static func of(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return max(1, hash)
    }

    /// Why the description of one hash does not go with stubs that were generated with another.
    /// - Parameters:
    ///   - found: that of the stubs; 0 if they have none.
    ///   - program: what the stubs are in: `stubs`, `worker`.
    package static func mismatch(_ wanted: UInt64, with found: UInt64, in program: String) -> ForeignError? {
        if found == 0 || found == wanted { return nil }
        return ForeignError(
            .unsupportedDescription,
            "the \(program) and the description were generated from different headers or settings",
            remedy: "Generate both anew, and build the \(program) again")
    }
}
