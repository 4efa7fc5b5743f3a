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

    /// The strategy's attachment, made on first use.
    /// - Parameter isOwn: whether an attachment is the one asked for, where a strategy has several.
    public final func attachment<A: CallbackAttachment>(
        where isOwn: (A) -> Bool = { _ in true }, make: () throws(ForeignError) -> A
    ) throws(ForeignError) -> A {
        let result: Result<A, ForeignError> = state.withLock { state in
            if state.isExpired { return .failure(Self.expiredError(description)) }
            if let existing = state.attachments.lazy.compactMap({ $0 as? A }).first(where: isOwn) {
                return .success(existing)
            }
            do throws(ForeignError) {
                let attachment = try make()
                state.attachments.append(attachment)
                return .success(attachment)
            } catch { return .failure(error) }
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

/// The two ways in which strategies run a closure. Each returns what the closure threw.
public final class CallbackTarget: Sendable {
    @usableFromInline let registers: @Sendable (UnsafeMutableRawPointer) -> CallbackFailure?
    /// Whether the closure can run on the registers that a compiled thunk saved.
    public let canRunOnRegisters: Bool
    /// Runs on slots: pointers to the arguments, and memory for the result.
    public let slots:
        @Sendable (UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer) ->
            CallbackFailure?

    public init(
        registers: (@Sendable (UnsafeMutableRawPointer) -> CallbackFailure?)? = nil,
        slots:
            @escaping @Sendable (
                UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer
            ) -> CallbackFailure?
    ) {
        // Not `??`, which would wrap the closure in another one.
        if let registers {
            self.registers = registers
            canRunOnRegisters = true
        } else {
            self.registers = { _ in nil }
            canRunOnRegisters = false
        }
        self.slots = slots
    }

    /// Runs the closure on the registers that a compiled thunk saved.
    ///
    /// It is a method, and the closure not optional, so that nothing is retained: the caller keeps
    /// the target, and the target the closure.
    @inlinable @inline(__always)
    public func run(onRegisters frame: UnsafeMutableRawPointer) -> CallbackFailure? {
        registers(frame)
    }
}

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
