import CTypes
import Isolation
import RemoteBinding
import Synchronization
import Vchan

/// Starts the workers of one session, the first and those after it.
final class WorkerHost: Sendable {
    private let zygotes: ZygoteSource
    private let policy: Policy
    private let options: SandboxOptions
    private let expiry: Deadline?
    private let observer: SandboxObserver

    private struct State {
        var starts = 0
        /// The process that was started last.
        var process: WorkerProcess?
        /// What those before it have recorded.
        var record = CallRecord()
    }
    private let state = Mutex(State())

    init(
        _ zygotes: ZygoteSource, _ policy: Policy, _ options: SandboxOptions, expiry: Deadline?,
        _ observer: SandboxObserver
    ) {
        self.zygotes = zygotes
        self.policy = policy
        self.options = options
        self.expiry = expiry
        self.observer = observer
    }

    /// Starts a worker for a session. The session sees to it that one starts at a time.
    func start(for session: RemoteSession) throws(ForeignError) -> RemoteWorker {
        if let reason = state.withLock({ $0.starts > options.restart.limit ? $0.process?.reason : nil }) {
            throw ForeignError(
                .libraryTerminated, "the library's process has ended, and is not started again",
                remedy: "See SandboxOptions.restart", underlying: reason)
        }
        let zygote = try zygotes.zygote()
        do throws(ForeignError) { return try start(session, with: zygote) } catch {
            // The zygote itself may have gone, of which others of its pool have made use.
            guard zygote.isUnusable || state.withLock({ $0.starts }) > 0 else { throw error }
            zygotes.forget(zygote)
            return try start(session, with: zygotes.zygote())
        }
    }

    var process: WorkerProcess? { state.withLock { $0.process } }

    /// What all processes have recorded; `nil` if they do not.
    var recording: Recording? {
        guard policy.refusal == .recording else { return nil }
        var (record, process) = state.withLock { ($0.record, $0.process) }
        if let last = process?.recordedCalls { record.add(last) }
        return Recording(record, policy)
    }

    private func start(
        _ session: RemoteSession, with zygote: Zygote
    ) throws(ForeignError) -> RemoteWorker {
        let begin = ContinuousClock.now
        let process = try WorkerProcess(
            zygote, options, isRecording: policy.refusal == .recording, expiry: expiry, observer)
        let worker = RemoteWorker(
            session, arena: process.arena, laneLimit: options.lanes,
            makeLink: { [policy] () throws(ForeignError) in
                let link = try process.nextLink()
                link.runsCallbacksInRequests = policy.mayHaveThreads
                return link
            },
            terminate: { process.end($0) })
        do throws(ForeignError) {
            try worker.checkThatItAnswers(until: .after(.seconds(10)))
            try process.check(policy.demandedLayers)
        } catch {
            worker.end(error)
            throw error
        }
        let starts = state.withLock { state in
            state.starts += 1
            if let record = state.process?.recordedCalls { state.record.add(record) }
            state.process = process
            return state.starts
        }
        observer.started(process, starts, after: begin.duration(to: .now))
        return worker
    }
}

extension Policy {
    /// Whether the library may have threads of its own.
    fileprivate var mayHaveThreads: Bool {
        permissions.contains(.threads) || !systemCalls.isDisjoint(with: ["clone", "clone3"]) || refusal == .recording
    }
}
