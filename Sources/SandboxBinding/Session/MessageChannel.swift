import RemoteBinding
import Vchan

/// One end of a channel that carries messages: each way one at a time.
package final class MessageChannel {
    /// Apart, so that no access to it is checked for others at the same time: there are none.
    private let endpoint: UnsafeMutablePointer<VchanEndpoint>

    package init(_ endpoint: consuming VchanEndpoint) {
        self.endpoint = .allocate(capacity: 1)
        self.endpoint.initialize(to: endpoint)
        self.endpoint.pointee.releasesLate = true
    }

    deinit {
        endpoint.deinitialize(count: 1)
        endpoint.deallocate()
    }

    package func send(_ message: Message) throws(VchanError) {
        // There is room: a message is sent when all before it have been read.
        try endpoint.pointee.write(message.bytes.bytes, until: .past)
    }

    /// Receives one message, and no byte more: the other side has been asked for one.
    ///
    /// What its header says is read once, where the other side cannot change it.
    /// - Parameter deadline: asked for when there is something to wait for.
    package func receive(
        _ message: Message, until deadline: () -> Deadline
    ) throws(VchanError) {
        var output = OutputRawSpan(buffer: message.room, initializedCount: 0)
        var size = Message.headerSize
        repeat {
            guard try read(into: &output, until: deadline) > 0 else {
                throw VchanError(.closed, "the library's process has closed its channel")
            }
            guard output.byteCount >= Message.headerSize else { continue }
            size = message.sizeInHeader
            // Nobody waits for what can never come.
            if size > message.room.count { break }
        } while output.byteCount < size
        guard output.byteCount == size else {
            throw VchanError(
                .protocolViolation, "a message of \(size) bytes comes as \(output.byteCount)")
        }
    }

    private func read(
        into output: inout OutputRawSpan, until deadline: () -> Deadline
    ) throws(VchanError) -> Int {
        do throws(VchanError) {
            // Looks as long as that pays, before anybody asks for the time.
            return try endpoint.pointee.read(into: &output, until: .past)
        } catch {
            guard error.code == .timedOut else { throw error }
            return try endpoint.pointee.read(into: &output, until: deadline())
        }
    }

    /// Suspends the task until a message has begun to come. What is left of it is on its way.
    nonisolated(nonsending) func awaitMessage(
        until deadline: () -> Deadline
    ) async throws(VchanError) {
        guard try !endpoint.pointee.lookForData() else { return }
        try await endpoint.pointee.awaitData(until: deadline())
    }
}
