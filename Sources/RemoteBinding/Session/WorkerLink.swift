import CTypes

/// A way to a worker, for one call at a time.
package protocol WorkerLink: AnyObject {
    /// Says that what is exchanged next, and with what is exchanged inside it, is a call of a function, or
    /// one or more requests that belong together: from now on its time runs.
    func begin(isCall: Bool)
    /// Sends a message, and waits for the answer, which takes its place. The callbacks that come before
    /// it are run by ``CallLane/run(callback:)``.
    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError)
    /// The same without holding up a thread.
    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError)
}

extension WorkerLink {
    package func begin(isCall: Bool) {}
}
