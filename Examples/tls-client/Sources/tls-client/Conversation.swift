import CTypes
import ExampleSupport
import Glibc

/// Carries bytes between the server, a session, and standard input and output. The session has a way to none of
/// them.
final class Conversation<F: Foreign> {
    private let session: TLSSession<F>
    private let socket: Socket
    private let input: Input
    private let output = Output()
    private var unsent: ArraySlice<UInt8> = []
    /// Whether there may be more from standard input.
    private var hasInput = true

    init(_ session: TLSSession<F>, _ socket: Socket) throws {
        self.session = session
        self.socket = socket
        input = try Input("-")
    }

    /// Goes on until the server ends it.
    func run() throws {
        defer { output.flush() }
        do {
            while !session.isOver { try step() }
            try session.close()
        } catch {
            // OpenSSL tells the server too.
            sendRest()
            throw error
        }
        sendRest()
    }

    private func step() throws {
        while let text = try session.read() { output.put(text) }
        output.flush()
        if session.isOver { return }
        if unsent.isEmpty { unsent = try session.bytesToSend()[...] }
        let (canReceive, canSend, canRead) = waitForWork()
        if canSend { send() }
        if canReceive, let bytes = try socket.read() { try session.receive(bytes) }
        if canRead {
            let text = try input.next()
            hasInput = !text.isEmpty
            if hasInput { try session.write(text) }
        }
    }

    /// Waits until something can be done.
    private func waitForWork() -> (receive: Bool, send: Bool, read: Bool) {
        let wantsInput = session.isOpen && hasInput && unsent.isEmpty
        let sending = unsent.isEmpty ? 0 : Int16(POLLOUT)
        var waits = [
            pollfd(fd: socket.descriptor, events: Int16(POLLIN) | sending, revents: 0),
            pollfd(fd: wantsInput ? STDIN_FILENO : -1, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&waits, 2, -1) > 0 else { return (false, false, false) }
        let state = Int32(waits[0].revents)
        return (state & ~POLLOUT != 0, state & POLLOUT != 0, waits[1].revents != 0)
    }

    private func send() {
        do {
            unsent = unsent.dropFirst(try socket.send(unsent))
        } catch {
            // The server reads no more. What it has sent before that is still to come.
            unsent = []
            hasInput = false
        }
    }

    /// Sends what there is room for.
    private func sendRest() {
        guard let rest = try? session.bytesToSend() else { return }
        _ = try? socket.send(unsent + rest)
    }
}
