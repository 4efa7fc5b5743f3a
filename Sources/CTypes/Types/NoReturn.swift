/// The result of a function that does not return: `exit`, `abort`, a `_Noreturn` function.
///
/// ```swift
/// let exit: Fn<F, (Int32) -> NoReturn>
/// ```
///
/// In process nothing follows the call. With an isolated library the call throws `.libraryTerminated`, as
/// the process in which it was made has ended. A function that returns all the same makes the call throw.
public enum NoReturn: CResult {
    public typealias Value = Never
    public static var description: TypeDescription { .void }

    @inlinable @inline(__always)
    public static func visitSlots<V: SlotVisitor>(_ visitor: inout V) {}

    public static func take<S: ValueSource>(from source: inout S) throws(ForeignError) -> Never {
        throw ForeignError(
            .unsupportedDescription, "the function has returned, and is described as one that does not",
            remedy: "Describe its result, or Void")
    }
}
