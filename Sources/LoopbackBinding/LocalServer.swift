import CTypes
import CWorker
import DynamicBinding
import Glibc
import RemoteBinding

/// The library's side, in this process.
final class LocalServer: @unchecked Sendable {
    // Sendable: the C code behind it takes calls from any thread; the rest is written by `start` alone.
    private var server: OpaquePointer?
    // The worker keeps this object, and no callback of C's reaches it any more when both are gone.
    private unowned(unsafe) var worker: RemoteWorker?

    /// As much as a program may pass at a time; what is not used costs nothing.
    private static let arenaSize = 1 << 32

    private init() {}

    deinit { if let server { swb_worker_free(server) } }

    static func start(
        _ library: Dynamic, for session: RemoteSession
    ) throws(ForeignError) -> RemoteWorker {
        let server = LocalServer()
        var handle: UnsafeMutableRawPointer? = library.handle
        let link = swb_link(
            exchange: { context, message in
                let server = Unmanaged<LocalServer>.fromOpaque(context!).takeUnretainedValue()
                server.worker?.run(callback: Message(UnsafeMutableRawPointer(message!)))
                return true
            },
            copy: swb_copy_by_kernel,
            context: Unmanaged.passUnretained(server).toOpaque())
        server.server = swb_worker_new(&handle, 1, nil, link)
        let memory = mmap(
            nil, arenaSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0)
        guard server.server != nil, let memory, memory != MAP_FAILED else {
            throw ForeignError(.outOfRange, "there is no memory for a library behind messages")
        }
        // An address, for who unmaps it.
        nonisolated(unsafe) let start = memory
        let arena = WorkerMemory(UnsafeMutableRawBufferPointer(start: memory, count: arenaSize)) {
            munmap(start, arenaSize)
        }
        let worker = RemoteWorker(session, arena: arena, makeLink: { LocalLink(server) })
        server.worker = worker
        return worker
    }

    func serve(_ message: Message) { swb_serve(server, message.header) }
}

/// A way to the library's side that is a call.
private final class LocalLink: WorkerLink {
    private let server: LocalServer

    init(_ server: LocalServer) { self.server = server }

    func exchange(_ message: Message, on lane: CallLane) throws(ForeignError) {
        lane.enter { server.serve(message) }
    }

    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, on lane: CallLane
    ) async throws(ForeignError) { try exchange(message, on: lane) }
}
