import Synchronization

/// The first thing a callback's closure threw and nobody has been told of yet.
@usableFromInline
final class CallbackFailures: Sendable {
    private let name: String
    private let first = Mutex<CallbackFailure?>(nil)

    @usableFromInline
    init(name: String) { self.name = name }

    @usableFromInline @inline(never)
    func record(_ error: any Error) -> CallbackFailure {
        let failure = CallbackFailure(error, callback: name)
        first.withLock { if $0 == nil || $0?.isTaken == true { $0 = failure } }
        return failure
    }

    func take() -> ForeignError? {
        first.withLock { first in
            defer { first = nil }
            return first?.take()
        }
    }
}
