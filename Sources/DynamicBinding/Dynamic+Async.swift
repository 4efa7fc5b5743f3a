public import CTypes

extension Dynamic: AsyncForeign {
    public nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: BoundFunction, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value {
        if Task.isCancelled { throw ForeignError.cancelledBeforeCall }
        return try await onBlockingThread { () throws(ForeignError) in
            try call(handle, returning: result, arguments)
        }
    }
}

extension LateDynamic: AsyncForeign {
    public nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value {
        try await Dynamic.callAsync(try handle.get(), returning: result, arguments)
    }
}
