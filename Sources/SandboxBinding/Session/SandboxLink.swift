import CTypes
import RemoteBinding
import Vchan

/// Holds one end of a channel until it has a link.
final class EndpointBox {
    var endpoint: VchanEndpoint

    init(_ endpoint: consuming VchanEndpoint) { self.endpoint = endpoint }
}

/// A way to a process: a channel, for one call at a time.
final class SandboxLink: WorkerLink, @unchecked Sendable {
    // Sendable: it belongs to the lane that has it.
    private let channel: EndpointBox
    private unowned let process: WorkerProcess
    private let callLimit: Duration?
    /// When the outermost call must be over, and how many are open.
    private var deadline = Deadline.never
    private var depth = 0

    init(_ channel: EndpointBox, _ process: WorkerProcess, callLimit: Duration?) {
        self.channel = channel
        self.process = process
        self.callLimit = callLimit
    }

    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
        if depth == 0, let callLimit { deadline = .after(callLimit) }
        depth += 1
        defer { depth -= 1 }
        do throws(VchanError) {
            try channel.endpoint.write(message.bytes.bytes, until: deadline)
            try receive(message)
            while message.isCallback {
                lane.enter { lane.run(callback: message) }
                try channel.endpoint.write(message.bytes.bytes, until: deadline)
                try receive(message)
            }
        } catch { throw end(error, lane) }
    }

    /// Receives one message, and no byte more: the process has been asked for one.
    private func receive(_ message: Message) throws(VchanError) {
        var output = OutputRawSpan(buffer: message.room, initializedCount: 0)
        repeat {
            guard try channel.endpoint.read(into: &output, until: deadline) > 0 else {
                throw VchanError(.closed, "the library's process has closed its channel")
            }
        } while output.byteCount < Message.headerSize
            || output.byteCount < min(message.sizeInHeader, message.room.count)
        guard output.byteCount == message.sizeInHeader else {
            throw VchanError(
                .protocolViolation,
                "a message of \(message.sizeInHeader) bytes comes as \(output.byteCount)")
        }
    }

    /// Ends the process for an error of the channel.
    private func end(_ error: VchanError, _ lane: CallLane) -> ForeignError {
        let reason: ForeignError
        switch error.code {
        case .timedOut:
            reason = ForeignError(
                .deadlineExceeded, "the library has not returned in time",
                remedy: "Give it more time with SandboxOptions.callLimit, or less to do")
            process.end(reason)
        case .peerDied, .closed: reason = process.terminationError()
        case .cancelled:
            reason = ForeignError(.cancelled, "the task that called was cancelled")
            process.end(reason)
        default:
            reason = ForeignError(
                .malformedMessage, "the library's side breaks the rules", underlying: error)
            process.end(reason)
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
