public import Synchronization

/// A Swift closure as strategies see it: without its type.
///
/// Programs use ``Callback``. A strategy attaches what it needs to let C call the closure, a
/// compiled thunk in process, and is told when the callback ends.
open class CallbackBox {
    /// The C function that the closure plays.
    public let description: FunctionDescription
    /// Runs the closure.
    public let live: CallbackTarget
    /// What C reaches once the callback has ended: reports the call, returns the fallback.
    public let expired: CallbackTarget

    /// The function pointer under which C calls the closure in this process; 0 before the first use
    /// and after the end. For the strategy that makes it.
    public let functionPointer = Atomic<UInt>(0)

    private struct State {
        var isExpired = false
        var attachments: [any CallbackAttachment] = []
    }
    private let state = Mutex(State())

    public init(description: FunctionDescription, live: CallbackTarget, expired: CallbackTarget) {
        self.description = description
        self.live = live
        self.expired = expired
    }

    deinit { expire() }

    /// Ends the callback: from now on C gets the fallback, and a report is made.
    public final func expire() {
        let attachments: [any CallbackAttachment] = state.withLock { state in
            state.isExpired = true
            functionPointer.store(0, ordering: .relaxed)
            defer { state.attachments = [] }
            return state.attachments
        }
        for attachment in attachments { attachment.detach() }
    }

    /// The strategy's attachment, made on first use. The callback is locked while it is made.
    public final func attachment<A: CallbackAttachment>(
        make: () throws(ForeignError) -> A
    ) throws(ForeignError) -> A {
        try withAttachments { (attachments) throws(ForeignError) in
            if let existing = attachments.lazy.compactMap({ $0 as? A }).first { return existing }
            let attachment = try make()
            attachments.append(attachment)
            return attachment
        }
    }

    /// An attachment of the strategy's, if there is one.
    /// - Parameter isOwn: whether it is the one asked for, where a strategy has several.
    public final func attachment<A: CallbackAttachment>(
        where isOwn: (A) -> Bool
    ) throws(ForeignError) -> A? {
        try withAttachments { (attachments) throws(ForeignError) in
            attachments.lazy.compactMap { $0 as? A }.first(where: isOwn)
        }
    }

    /// Attaches what was made meanwhile, by code that may have run this very callback. If somebody else has
    /// been faster, what is there stays, and the new one ends.
    public final func attach<A: CallbackAttachment>(
        _ new: A, where isOwn: (A) -> Bool
    ) throws(ForeignError) -> A {
        var kept: A?
        defer { if kept !== new { new.detach() } }
        kept = try withAttachments { (attachments) throws(ForeignError) in
            if let existing = attachments.lazy.compactMap({ $0 as? A }).first(where: isOwn) {
                return existing
            }
            attachments.append(new)
            return new
        }
        return kept ?? new
    }

    private func withAttachments<T>(
        _ body: (inout [any CallbackAttachment]) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let result: Result<T, ForeignError> = state.withLock { state in
            if state.isExpired { return .failure(Self.expiredError(description)) }
            do throws(ForeignError) { return .success(try body(&state.attachments)) } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private static func expiredError(_ description: FunctionDescription) -> ForeignError {
        ForeignError(
            .expiredCallback, "the callback '\(description.name)' has ended",
            remedy: "Keep the Callback for as long as C may call it, or make it immortal()")
    }
}

/// What a strategy keeps for a callback while it lives.
public protocol CallbackAttachment: AnyObject, Sendable {
    /// Ends it. C may still call; it then reaches the callback's `expired` target.
    func detach()
}
