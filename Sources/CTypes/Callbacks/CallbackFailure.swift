import Synchronization

/// What a closure threw while C called it; delivered to one caller.
public final class CallbackFailure: Sendable {
    private let error: any Error
    private let callback: String
    private let taken = Atomic(false)
    var isTaken: Bool { taken.load(ordering: .acquiring) }

    public init(_ error: any Error, callback: String) {
        self.error = error
        self.callback = callback
    }

    /// The error to throw, the first time it is asked for.
    public func take() -> ForeignError? {
        guard !taken.exchange(true, ordering: .acquiringAndReleasing) else { return nil }
        return ForeignError(
            .callbackThrew, "the Swift closure that C called as '\(callback)' threw",
            remedy: "C was given the callback's fallback; see the underlying error",
            underlying: error)
    }
}
