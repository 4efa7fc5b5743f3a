/// The bytes of `value`, for code on the path of every call.
///
/// `withUnsafeBytes(of:)` makes the compiler guard the stack of the function it is inlined into,
/// which costs a call of a C function its tail call and half a nanosecond. The accesses made here
/// are of constant size and place.
@inlinable @inline(__always)
public func withUnprotectedBytes<T, R>(of value: T, _ body: (UnsafeRawBufferPointer) -> R) -> R {
    _withUnprotectedUnsafeBytes(of: value, body)
}

/// The bytes of `value` for writing; see ``withUnprotectedBytes(of:_:)``.
@inlinable @inline(__always)
public func withUnprotectedMutableBytes<T, R>(
    of value: inout T, _ body: (UnsafeMutableRawBufferPointer) -> R
) -> R {
    _withUnprotectedUnsafeMutableBytes(of: &value, body)
}
