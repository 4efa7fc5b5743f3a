import CTypes

struct HashError: Error, CustomStringConvertible {
    let description: String
}

/// BLAKE2b with 256 bits, computed by libsodium wherever the strategy `F` runs it.
struct Hasher<F: Foreign> {
    private let sodium: Sodium<F>
    private let state = InOut<State>(State())
    private let hash = Out<UInt8>(count: 32)

    init(_ sodium: Sodium<F>) throws {
        guard try sodium.initialize() >= 0 else {
            throw HashError(description: "libsodium does not start")
        }
        self.sodium = sodium
    }

    /// Hashes the pieces that `next` gives until it gives an empty one.
    func hash(_ next: () throws -> [UInt8]) throws -> [UInt8] {
        try check(sodium.start(state, nil, C.Size.Value(hash.count)))
        while case let piece = try next(), !piece.isEmpty {
            try check(sodium.update(state, In(piece)))
        }
        try check(sodium.finish(state, hash))
        return hash.elements
    }

    private func check(_ status: Int32) throws {
        guard status == 0 else { throw HashError(description: "libsodium refuses to hash") }
    }
}
