/// What owns memory that is passed to C more than once: ``Out`` and ``InOut``.
///
/// A strategy that does not share the program's memory keeps its counterpart of the memory here, so
/// that C finds it at the same address in every call.
public class BufferOwner {
    /// The counterpart, which ends with the owner.
    package final var counterpart: AnyObject?

    init() {}
}
