import CTypes
import CWorker
import Glibc
import Synchronization

@testable import RemoteBinding

/// The library's side as it is, in this process, with the program itself as the library; a test may have a
/// say in each message.
final class ServedWorker: Sendable {
    /// Has a message served, or answers it.
    typealias Script = @Sendable (_ message: Message, _ lane: CallLane, _ serve: () -> Void) -> Void

    private let script: Script

    init(_ script: @escaping Script) { self.script = script }

    /// The strategy whose library's side this is.
    func strategy() -> Scripted {
        let session = RemoteSession("served") { (session) throws(ForeignError) in
            let server = Server(self.script)
            // An address, for who gives it back.
            nonisolated(unsafe) let memory = UnsafeMutableRawBufferPointer.allocate(
                byteCount: 1 << 20, alignment: 4096)
            memory.initializeMemory(as: UInt8.self, repeating: 0)
            return RemoteWorker(
                session, arena: WorkerMemory(memory) { memory.deallocate() }, makeLink: { Link(server) })
        }
        return Scripted(RemoteLoading(session))
    }

    /// One life of it.
    private final class Server: @unchecked Sendable {
        // Sendable: the C code behind it takes messages from any thread.
        private let worker: OpaquePointer
        private let script: Script

        init(_ script: @escaping Script) {
            self.script = script
            var library = dlopen(nil, RTLD_NOW)
            let link = swb_link(
                exchange: { _, _ in false }, copy: swb_copy_by_kernel, context: nil)
            worker = swb_worker_new(&library, 1, nil, link)
        }

        deinit { swb_worker_free(worker) }

        func answer(_ message: Message, _ lane: CallLane) {
            script(message, lane) { swb_serve(worker, message.header) }
        }
    }

    private final class Link: WorkerLink {
        private let server: Server

        init(_ server: Server) { self.server = server }

        func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
            server.answer(message, lane)
        }

        nonisolated(nonsending) func exchangeAsync(
            _ message: Message, on lane: CallLane
        ) async throws(ForeignError) { try exchange(message, on: lane) }
    }
}

extension Scripted {
    /// Ends the worker; the next call has another one started.
    func stop() {
        loading.session.stop(
            until: .past, ForeignError(.libraryTerminated, "the test has ended the library's side"))
    }
}
