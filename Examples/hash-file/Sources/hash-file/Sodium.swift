// Made by swift-bind from sodium.h, for x86_64-linux-gnu.
import CTypes

struct Blake2bState: CStruct {
    var opaque: InlineArray<384, UInt8> = InlineArray(repeating: 0)

    static let layout = AlignedLayout<_, _, 64>("crypto_generichash_blake2b_state") {
        Field("opaque", \Blake2bState.opaque)
    }
}

typealias State = Blake2bState

/// The functions and variables of sodium.h.
struct Sodium<F: Foreign>: BindingSet {
    let memory: F.Memory
    let initialize: Fn<F, () -> Int32>
    let start: Fn<F, (InOut<State>?, Counted<In<UInt8>, C.Size>?, C.Size) -> Int32>
    let update: Fn<F, (InOut<State>?, Counted<In<UInt8>, UInt64>?) -> Int32>
    let finish: Fn<F, (InOut<State>?, Counted<Out<UInt8>, C.Size>?) -> Int32>

    init(_ f: F) {
        memory = f.memory
        initialize = f.fn("sodium_init")
        start = f.fn("crypto_generichash_init", "state", "key", "outlen")
        update = f.fn("crypto_generichash_update", "state", "in")
        finish = f.fn("crypto_generichash_final", "state", "out")
    }
}
