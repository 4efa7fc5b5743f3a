import CTypes

/// The part of libsodium that hashes a stream.
///
/// The hash state is memory of the caller's, of a size that the library tells and aligned to 64
/// bytes; what is in it is the library's affair.
struct Sodium<F: Foreign>: BindingSet {
    static var stateAlignment: Int { 64 }

    let initialize: Fn<F, () -> Int32>
    let stateSize: Fn<F, () -> C.Size>
    let start: Fn<F, (InOut<UInt8>, Counted<In<UInt8>, C.Size>?, C.Size) -> Int32>
    let update: Fn<F, (InOut<UInt8>, Counted<In<UInt8>, C.UnsignedLongLong>) -> Int32>
    let finish: Fn<F, (InOut<UInt8>, Counted<Out<UInt8>, C.Size>) -> Int32>

    init(_ f: F) {
        initialize = f.fn("sodium_init")
        stateSize = f.fn("crypto_generichash_statebytes")
        start = f.fn("crypto_generichash_init", "state", "key", "outlen")
        update = f.fn("crypto_generichash_update", "state", "bytes")
        finish = f.fn("crypto_generichash_final", "state", "hash")
    }
}
