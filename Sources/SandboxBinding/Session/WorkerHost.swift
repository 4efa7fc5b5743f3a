import CTypes
import Isolation
import RemoteBinding
import Synchronization
import Vchan

/// Starts the workers of one session, the first and those after it.
final class WorkerHost: Sendable {
    private let libraries: [[String]]
    private let policy: Policy
    private let options: SandboxOptions
    private let expiry: Deadline?

    private struct State {
        var zygote: Zygote?
        var starts = 0
        /// The process that was started last.
        var process: WorkerProcess?
    }
    private let state = Mutex(State())

    init(
        _ libraries: [[String]], _ policy: Policy, _ options: SandboxOptions, expiry: Deadline?
    ) throws(ForeignError) {
        guard (1...16).contains(options.lanes), options.sharedMemory >= 1 << 20 else {
            throw ForeignError(
                .outOfRange, "a sandbox has 1 to 16 lanes, and at least 1 MiB of shared memory")
        }
        self.libraries = libraries
        self.policy = policy
        self.options = options
        self.expiry = expiry
    }

    /// Starts a worker for a session. The session sees to it that one starts at a time.
    func start(for session: RemoteSession) throws(ForeignError) -> RemoteWorker {
        if let reason = state.withLock({ $0.starts > options.restart.limit ? $0.process?.reason : nil }) {
            throw ForeignError(
                .libraryTerminated, "the library's process has ended, and is not started again",
                remedy: "See SandboxOptions.restart", underlying: reason)
        }
        do throws(ForeignError) { return try start(session, with: zygote()) } catch {
            // The zygote itself may have gone.
            guard state.withLock({ $0.starts }) > 0 else { throw error }
            state.withLock { $0.zygote = nil }
            return try start(session, with: zygote())
        }
    }

    var process: WorkerProcess? { state.withLock { $0.process } }

    private func zygote() throws(ForeignError) -> Zygote {
        if let zygote = state.withLock({ $0.zygote }) { return zygote }
        let zygote = try Zygote(libraries, policy, options.executable)
        state.withLock { $0.zygote = zygote }
        return zygote
    }

    private func start(
        _ session: RemoteSession, with zygote: Zygote
    ) throws(ForeignError) -> RemoteWorker {
        let process = try WorkerProcess(zygote, options, expiry: expiry)
        let worker = RemoteWorker(
            session, arena: process.arena, laneLimit: options.lanes,
            makeLink: { () throws(ForeignError) in try process.nextLink() },
            terminate: { process.end() })
        do throws(ForeignError) {
            try worker.checkThatItAnswers(until: .after(.seconds(10)))
            try process.check(policy.demandedLayers)
        } catch {
            worker.end(error)
            throw error
        }
        state.withLock { state in
            state.starts += 1
            state.process = process
        }
        return worker
    }
}
