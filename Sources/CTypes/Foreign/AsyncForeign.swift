/// A strategy whose calls a task can await without holding up a thread.
///
/// Each function then has `async` besides the plain call:
///
/// ```swift
/// let png = try await Sandbox("libpng16.so.16").load(PNG.self)
/// let pixels = try await png.decode.async(In(file), image)
/// ```
///
/// A short call returns without giving up the thread; a long one suspends the task. Arguments are read
/// before, and `Out` and `InOut` are written after C has run. Callbacks run in between, on whatever
/// thread the task is then. If the task is cancelled, the call throws `.cancelled`.
public protocol AsyncForeign: Foreign {
    nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value
}
