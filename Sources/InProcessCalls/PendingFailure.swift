public import CForeignCall
public import CTypes

/// What a callback threw on this thread, waiting for C to return to a call that can throw.
public enum PendingFailure {
    /// Keeps a failure, unless one waits already.
    @inline(never)
    public static func keep(_ failure: CallbackFailure) {
        EndedTargets.setUp
        swb_keep_pending(Unmanaged.passRetained(failure).toOpaque())
    }

    /// The failure that waits on this thread, if there is one; it then waits no longer.
    public static func take() -> ForeignError? {
        guard swb_has_pending(), let failure = swb_take_pending() else { return nil }
        return Unmanaged<CallbackFailure>.fromOpaque(failure).takeRetainedValue().take()
    }

    /// Drops a failure that an earlier call left, which could not throw. A call throws only what its
    /// own callbacks threw; the callback's `check()` still has it.
    @inlinable @inline(__always)
    public static func begin() {
        if swb_has_pending() { drop() }
    }

    @usableFromInline
    static func drop() {
        guard let failure = swb_take_pending() else { return }
        Unmanaged<CallbackFailure>.fromOpaque(failure).release()
    }

    /// Throws what the callbacks of a call threw, once C has returned.
    @inlinable @inline(__always)
    public static func end() throws(ForeignError) {
        if swb_has_pending() { try rethrow() }
    }

    @usableFromInline
    static func rethrow() throws(ForeignError) {
        if let error = take() { throw error }
    }
}
