import CTypes
import RemoteBinding
import Vchan

/// A way to a process: a channel, for one call at a time.
final class SandboxLink: WorkerLink, @unchecked Sendable {
    // Sendable: it belongs to the lane that has it.
    private let channel: MessageChannel
    private unowned(unsafe) let process: WorkerProcess
    private let callLimit: Duration?
    private let expiry: Deadline?
    /// How long the outermost exchange may take.
    private var limit: Duration?
    /// When the outermost exchange must be over, once that has been asked for.
    private var deadline: Deadline?
    /// What is asked of the process besides calls, such as for a symbol, is no work of the library's.
    private static let leastRequestLimit = Duration.seconds(5)

    init(
        _ channel: MessageChannel, _ process: WorkerProcess, callLimit: Duration?, expiry: Deadline?
    ) {
        self.channel = channel
        self.process = process
        self.callLimit = callLimit
        self.expiry = expiry
    }

    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
        if lane.isOutermost { begin(message) }
        do throws(VchanError) {
            try channel.send(message)
            try channel.receive(message, until: currentDeadline)
            while message.isCallback {
                lane.enter { lane.run(callback: message) }
                try channel.send(message)
                try channel.receive(message, until: currentDeadline)
            }
        } catch { throw end(error, lane) }
    }

    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError) {
        if lane.isOutermost { begin(message) }
        do throws(VchanError) {
            try channel.send(message)
            try await channel.receiveAsync(message, until: currentDeadline)
            while message.isCallback {
                lane.enter { lane.run(callback: message) }
                try channel.send(message)
                try await channel.receiveAsync(message, until: currentDeadline)
            }
        } catch { throw end(error, lane) }
    }

    @inline(__always)
    private func begin(_ message: Message) {
        deadline = nil
        limit = message.isCall ? callLimit : callLimit.map { max($0, Self.leastRequestLimit) }
    }

    /// When the call must be over. The time begins with the first wait for the process to do something:
    /// what comes before it takes microseconds.
    private func currentDeadline() -> Deadline {
        if let deadline { return deadline }
        let new = Deadline.earlier(limit.map { .after($0) } ?? .never, expiry ?? .never)
        deadline = new
        return new
    }

    /// Ends the process for an error of the channel. One that closes its end and goes on breaks the rules:
    /// nobody but the program does.
    private func end(_ error: VchanError, _ lane: CallLane) -> ForeignError {
        let reason: ForeignError
        switch error.code {
        case .timedOut where expiry?.hasPassed == true:
            reason = .sessionIsOver
        case .timedOut:
            reason = ForeignError(
                .deadlineExceeded, "the library has not returned in time",
                remedy: "Give it more time with SandboxOptions.callLimit, or less to do")
        case .peerDied: reason = process.terminationError()
        case .cancelled:
            reason = ForeignError(.cancelled, "the task that called was cancelled")
        default:
            reason = ForeignError(
                .malformedMessage, "the library's side breaks the rules", underlying: error)
        }
        lane.worker.end(reason)
        return reason
    }
}

extension ForeignError {
    init(channel error: VchanError) {
        self.init(
            .sandboxUnavailable, "there is no channel to the library's process", underlying: error)
    }
}
