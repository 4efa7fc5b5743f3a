public import CTypes

extension LateDynamic: AsyncForeign {
    public nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value {
        try await Dynamic.callAsync(try handle.get(), returning: result, arguments)
    }
}
