#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif
import Synchronization

/// Reports of calls that C made to callbacks after they had ended.
///
/// Such a call is a mistake in the program, which let go of a ``Callback`` too early. It does no
/// harm: C gets the fallback. It is told to ``handler``, which prints to standard error unless the
/// program sets another.
public enum ExpiredCallbacks {
    public typealias Handler = @Sendable (_ callback: String) -> Void

    /// A closure in a generic type is wrapped once more at each access; a box keeps it as it is.
    private struct Box {
        let handler: Handler
    }

    private static let current = Mutex(
        Box { callback in
            let message = """
                warning: C called a callback '\(callback)' that has ended; it was given the fallback. \
                Keep the Callback for as long as the library may call it.\n
                """
            _ = message.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
        })

    /// What is done with a report, given the callback's name. It may be called from any thread.
    public static var handler: Handler {
        get { current.withLock { $0.handler } }
        set { current.withLock { $0 = Box(handler: newValue) } }
    }

    @usableFromInline
    static func report(_ callback: String) { handler(callback) }
}
