/// Where values go on their way to C: registers, or slots of memory.
///
/// A strategy provides a sink; a C type puts its value into it, one call of `put` for each C
/// parameter. Nothing here can fail: what can, is checked before.
public protocol ValueSink {
    /// How many C parameters have been put so far. Errors name the parameter by it.
    var position: Int { get }
    mutating func put<I: FixedWidthInteger & BitwiseCopyable>(integer value: I)
    mutating func put(float value: Float)
    mutating func put(double value: Double)
    mutating func put(address: UnsafeRawPointer?)
    mutating func put<S: CStruct>(structure value: S)
    /// Puts a pointer to memory that stays alive for the call.
    /// - Parameters:
    ///   - byteCount: how much memory it points to.
    ///   - owner: whose memory it is, if it can be passed again.
    mutating func put(buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?)
    /// Puts a pointer to a Swift closure as C sees it.
    mutating func put(callback: CallbackBox?) throws(ForeignError)
}

/// Where values come from on their way from C: registers, or slots of memory.
public protocol ValueSource {
    mutating func void()
    mutating func integer<I: FixedWidthInteger & BitwiseCopyable>(_ type: I.Type) -> I
    mutating func float() -> Float
    mutating func double() -> Double
    mutating func address() -> UnsafeRawPointer?
    mutating func structure<S: CStruct>(_ type: S.Type) -> S
    /// Asks that `errno` be captured by the very next statement after the C function returns.
    mutating func captureErrno()
    /// The captured `errno`; 0 if the function did not set it.
    var errno: Int32 { get }
}

/// Sees the kinds of the slots a signature occupies, without any value: how a strategy decides
/// between its ways of calling, at compile time where the signature is known there.
public protocol SlotVisitor {
    mutating func integer()
    mutating func floating()
    mutating func structure<S: CStruct>(_ type: S.Type)
    /// The slots that follow belong to the `...` of a variadic function.
    mutating func variadic()
}
