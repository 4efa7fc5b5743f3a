// Made by swift-bind from zlib.h, for x86_64-linux-gnu.
import CTypes

public typealias ULong = C.UnsignedLong

/// The functions and variables of zlib.h.
public struct Compression<F: Foreign>: BindingSet {
    public let memory: F.Memory
    public let compressBound: Fn<F, (ULong) -> ULong>

    public init(_ f: F) {
        memory = f.memory
        compressBound = f.fn("compressBound", "sourceLen")
    }
}
