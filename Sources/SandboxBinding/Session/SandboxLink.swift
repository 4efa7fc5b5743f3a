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
    private let mark = ForkMark()
    /// How long what has begun may take.
    private var limit: Duration?
    /// When it must be over, once that has been asked for.
    private var deadline: Deadline?
    /// Whether the library may call back while none of its functions has been called: it has threads of its
    /// own.
    var runsCallbacksInRequests = false
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
        let isCall = message.isCall
        do throws(VchanError) {
            try channel.send(message)
            try channel.receive(message, until: currentDeadline)
            while message.isCallback {
                try run(callback: message, isCall: isCall, on: lane)
                try channel.send(message)
                try channel.receive(message, until: currentDeadline)
            }
        } catch { throw end(error, lane) }
    }

    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError) {
        let isCall = message.isCall
        do throws(VchanError) {
            try channel.send(message)
            try await channel.receiveAsync(message, until: currentDeadline)
            var callbacks = 0
            while message.isCallback {
                try run(callback: message, isCall: isCall, on: lane)
                if Task.isCancelled { throw VchanError(.cancelled, "the task was cancelled") }
                callbacks += 1
                // A library that has its next callback ready leaves nothing to wait for.
                if callbacks.isMultiple(of: 64) { await Task.yield() }
                try channel.send(message)
                try await channel.receiveAsync(message, until: currentDeadline)
            }
        } catch { throw end(error, lane) }
    }

    func begin(isCall: Bool) {
        deadline = nil
        limit = isCall ? callLimit : callLimit.map { max($0, Self.leastRequestLimit) }
    }

    /// Runs a callback, if there is time for it.
    private func run(
        callback message: Message, isCall: Bool, on lane: CallLane
    ) throws(VchanError) {
        guard isCall || runsCallbacksInRequests else {
            throw VchanError(.protocolViolation, "it calls back while none of its functions runs")
        }
        if currentDeadline().hasPassed { throw VchanError(.timedOut, "there is no time for a callback") }
        lane.enter { lane.run(callback: message) }
        // A child that the callback has made goes on here, too.
        if mark.isOfParent { throw VchanError(.closed, "it is the parent's") }
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
        if mark.isOfParent { return .sessionOfParent }
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
            .sandboxUnavailable, "there is no channel to the library's process",
            remedy: "See whether the system's limits on memory and open files are reached",
            underlying: error)
    }
}
