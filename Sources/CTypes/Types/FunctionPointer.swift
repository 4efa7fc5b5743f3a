/// The address of a C function, as C returns it or stores it in a struct.
///
/// `Signature` is written like that of a description: `FunctionPointer<(Int32) -> Int32>`. To pass
/// a Swift closure to C, use ``Callback``.
public struct FunctionPointer<Signature>: CAddress, Hashable {
    public let address: UnsafeRawPointer

    @inlinable @inline(__always)
    public init(address: UnsafeRawPointer) { self.address = address }

    public static var description: TypeDescription {
        .pointer(
            PointerDescription(isConst: false) {
                SignatureReflection.describe(Signature.self, name: "").map { .function($0) }
                    ?? .unspecifiedFunction
            })
    }
}

// As for Pointer: an address is a number.
extension FunctionPointer: @unchecked Sendable {}
