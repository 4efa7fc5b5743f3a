/// A strategy whose calls a task can await without holding up a thread.
///
/// Each function then has `async` besides the plain call:
///
/// ```swift
/// let png = try await Sandbox("libpng16.so.16").load(PNG.self)
/// let pixels = try await png.decode.async(In(file), image)
/// ```
///
/// With an isolated library a short call returns without giving up the thread, and a long one suspends the
/// task; if the task is cancelled, the call throws `.cancelled`. In process each call suspends the task, and
/// runs on a thread of its own kind: it is for functions that wait, since it takes some microseconds. A task
/// that is cancelled then does not begin a call, but nothing ends one that is under way.
///
/// Arguments are read before, and `Out` and `InOut` are written after C has run. Callbacks run in between, on
/// a thread that nobody chooses.
public protocol AsyncForeign: Foreign {
    nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value
}

extension ForeignError {
    package static var cancelledBeforeCall: ForeignError {
        ForeignError(.cancelled, "the task was cancelled before it called")
    }
}
