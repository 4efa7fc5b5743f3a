public import CTypes

extension InProcessForeign {
    public nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: BoundFunction, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value {
        if Task.isCancelled { throw ForeignError.cancelledBeforeCall }
        return try await onBlockingThread { () throws(ForeignError) in
            try call(handle, returning: result, arguments)
        }
    }
}
