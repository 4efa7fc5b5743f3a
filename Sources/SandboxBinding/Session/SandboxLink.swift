import CTypes
import RemoteBinding
import Vchan

/// Holds one end of a channel until it has a link.
final class EndpointBox {
    /// Apart, so that no access to it is checked for others at the same time: there are none.
    let endpoint: UnsafeMutablePointer<VchanEndpoint>

    init(_ endpoint: consuming VchanEndpoint) {
        self.endpoint = .allocate(capacity: 1)
        self.endpoint.initialize(to: endpoint)
        self.endpoint.pointee.releasesLate = true
    }

    deinit {
        endpoint.deinitialize(count: 1)
        endpoint.deallocate()
    }
}

/// A way to a process: a channel, for one call at a time.
final class SandboxLink: WorkerLink, @unchecked Sendable {
    // Sendable: it belongs to the lane that has it.
    private let channel: EndpointBox
    private unowned(unsafe) let process: WorkerProcess
    private let callLimit: Duration?
    private let expiry: Deadline?
    /// How long the outermost exchange may take.
    private var limit: Duration?
    /// When the outermost exchange must be over, once that has been asked for.
    private var deadline: Deadline?
    /// What is asked of the process besides calls, such as for a symbol, is no work of the library's.
    private static let leastRequestLimit = Duration.seconds(1)

    init(
        _ channel: EndpointBox, _ process: WorkerProcess, callLimit: Duration?, expiry: Deadline?
    ) {
        self.channel = channel
        self.process = process
        self.callLimit = callLimit
        self.expiry = expiry
    }

    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
        if lane.isOutermost { begin(message) }
        do throws(VchanError) {
            try send(message)
            try receive(message)
            while message.isCallback {
                lane.enter { lane.run(callback: message) }
                try send(message)
                try receive(message)
            }
        } catch { throw end(error, lane) }
    }

    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError) {
        if lane.isOutermost { begin(message) }
        do throws(VchanError) {
            try send(message)
            try await receiveAsync(message)
            while message.isCallback {
                lane.enter { lane.run(callback: message) }
                try send(message)
                try await receiveAsync(message)
            }
        } catch { throw end(error, lane) }
    }

    @inline(__always)
    private func begin(_ message: Message) {
        deadline = nil
        limit = message.isCall ? callLimit : callLimit.map { max($0, Self.leastRequestLimit) }
    }

    private func send(_ message: Message) throws(VchanError) {
        // There is room: a message is sent when all before it have been read.
        try channel.endpoint.pointee.write(message.bytes.bytes, until: .past)
    }

    /// When the call must be over. The time begins with the first wait for the process to do something:
    /// what comes before it takes microseconds.
    private func currentDeadline() -> Deadline {
        if let deadline { return deadline }
        let new = Deadline.earlier(limit.map { .after($0) } ?? .never, expiry ?? .never)
        deadline = new
        return new
    }

    /// Receives one message, and no byte more: the process has been asked for one.
    private func receive(_ message: Message) throws(VchanError) {
        var count = 0
        repeat {
            do throws(VchanError) {
                // Looks as long as that pays, before anybody asks for the time.
                try read(message, &count, until: .past)
            } catch {
                guard error.code == .timedOut else { throw error }
                try read(message, &count, until: currentDeadline())
            }
        } while try !isComplete(message, count)
    }

    /// The same for a task, which is suspended whenever there is nothing to read.
    private nonisolated(nonsending) func receiveAsync(_ message: Message) async throws(VchanError) {
        var count = 0
        repeat {
            if try !channel.endpoint.pointee.lookForData() {
                try await channel.endpoint.pointee.awaitData(until: currentDeadline())
            }
            try read(message, &count, until: .past)
        } while try !isComplete(message, count)
    }

    /// Reads more of a message, of which `count` bytes have come.
    @inline(__always)
    private func read(
        _ message: Message, _ count: inout Int, until deadline: Deadline
    ) throws(VchanError) {
        var output = OutputRawSpan(buffer: message.room, initializedCount: count)
        guard try channel.endpoint.pointee.read(into: &output, until: deadline) > 0 else {
            throw VchanError(.closed, "the library's process has closed its channel")
        }
        count = output.byteCount
    }

    /// Whether all of a message has come. Throws if no message is like that.
    @inline(__always)
    private func isComplete(_ message: Message, _ count: Int) throws(VchanError) -> Bool {
        guard count >= Message.headerSize else { return false }
        let size = message.sizeInHeader
        guard size >= count, size <= message.room.count else {
            throw VchanError(.protocolViolation, "a message of \(size) bytes comes as \(count)")
        }
        return size == count
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
