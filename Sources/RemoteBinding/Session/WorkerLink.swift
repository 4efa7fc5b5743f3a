import CTypes

/// A way to a worker, for one call at a time.
package protocol WorkerLink: AnyObject {
    /// Sends a message, and waits for the answer, which takes its place. The callbacks that come before
    /// it are run by ``CallLane/run(callback:)``.
    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError)
    /// The same without holding up a thread.
    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError)
}
