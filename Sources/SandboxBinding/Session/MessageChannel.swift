import RemoteBinding
import Vchan

/// One end of a channel that carries messages: each way one at a time.
package final class MessageChannel {
    /// Apart, so that no access to it is checked for others at the same time: there are none.
    private let endpoint: UnsafeMutablePointer<VchanEndpoint>
    private let mark = ForkMark()

    package init(_ endpoint: consuming VchanEndpoint) {
        self.endpoint = .allocate(capacity: 1)
        self.endpoint.initialize(to: endpoint)
        self.endpoint.pointee.releasesLate = true
    }

    deinit {
        // After a fork it is the parent's, for whom this would close it.
        if mark.isOfParent { return }
        endpoint.deinitialize(count: 1)
        endpoint.deallocate()
    }

    package func send(_ message: Message) throws(VchanError) {
        // There is room: a message is sent when all before it have been read.
        try endpoint.pointee.write(message.bytes.bytes, until: .past)
    }

    /// Receives one message, and no byte more: the other side has been asked for one.
    ///
    /// What its header says is read where the other side cannot change it.
    /// - Parameter deadline: asked for when there is something to wait for.
    package func receive(
        _ message: Message, until deadline: () -> Deadline
    ) throws(VchanError) {
        var count = 0
        repeat {
            do throws(VchanError) {
                // Looks as long as that pays, before anybody asks for the time.
                try read(message, &count, until: .past)
            } catch {
                guard error.code == .timedOut else { throw error }
                try read(message, &count, until: deadline())
            }
        } while try !isComplete(message, count)
    }

    /// The same for a task, which is suspended whenever there is nothing to read.
    nonisolated(nonsending) func receiveAsync(
        _ message: Message, until deadline: () -> Deadline
    ) async throws(VchanError) {
        var count = 0
        repeat {
            if try !endpoint.pointee.lookForData() {
                try await endpoint.pointee.awaitData(until: deadline())
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
        guard try endpoint.pointee.read(into: &output, until: deadline) > 0 else {
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
}
