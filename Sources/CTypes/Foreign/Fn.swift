/// A C function, described by its signature and bound by the strategy `F`.
///
/// `Signature` is a Swift function type of C types; the arguments and the result of a call are
/// their Swift values. See ``Foreign`` for how one is made.
///
/// ```swift
/// let hypot: Fn<F, (Double, Double) -> Double>
/// hypot(3, 4)
/// ```
///
/// Whether a call throws is decided by types. If every argument and the result are *direct*
/// (numbers, enumerations, structures, handles, optional pointers) it throws the strategy's
/// `Failure`, which is `Never` in process: no `try`. A signature with something that can be wrong
/// (a string, a counted buffer, a callback, a pointer result that is not `Optional`) throws
/// ``ForeignError``. The result of a C call may be ignored, as in C.
///
/// A call holds up its thread until C returns. With a strategy that is ``AsyncForeign``, `async` makes
/// the same call for a task: `try await library.decode.async(image)`.
@frozen public struct Fn<F: Foreign, Signature> {
    public let handle: F.Handle

    @inlinable
    public init(handle: F.Handle) { self.handle = handle }
}

extension Fn: Sendable where F.Handle: Sendable {}

/// The arguments of one call, with their C types.
///
/// The conforming types, `Arguments0` and so on, are generated.
public protocol ArgumentList {
    static func visitSlots<V: SlotVisitor>(_ visitor: inout V)
    /// Puts every argument into `sink`, then runs `body` while what they point to is alive.
    func lower<S: ValueSink, T>(
        into sink: inout S, then body: (inout S) throws(ForeignError) -> T
    ) throws(ForeignError) -> T
}

/// Arguments that are all direct, so that putting them cannot fail.
public protocol DirectArgumentList: ArgumentList {
    func put<S: ValueSink>(into sink: inout S)
}
