import CTypes
public import Isolation
import RemoteBinding
import Vchan

extension Sandbox {
    private var host: WorkerHost? { loading.session.context as? WorkerHost }

    /// The layers that hold for the process that was started last.
    public var layers: Set<Layer> { host?.process?.layers ?? [] }

    /// The system calls that the process which was started last has been refused, in the order of their
    /// numbers.
    ///
    /// The process itself writes them down, so that they are for whoever makes a policy, and nothing to
    /// rely on. A process that records is refused nothing: see ``recording``.
    public var refusedSystemCalls: [SystemCall] { host?.process?.refusedCalls ?? [] }

    /// What the library has done, in all its processes, that its policy does not allow, and a policy that
    /// does; `nil` unless the policy refuses with `Policy.Refusal.recording`.
    public var recording: Recording? { host?.recording }

    /// The number of the process that was started last. It may have ended.
    public var processIdentifier: Int32? { host?.process?.identifier }

    /// Ends the process. The next call starts it again, unless ``SandboxOptions/restart`` says otherwise.
    /// - Parameter patience: how long to wait for the calls that are under way. Calls that are not over
    ///   then throw `.libraryTerminated`. Calls that begin in the meantime wait.
    public func stop(waiting patience: Duration = .zero) {
        loading.session.stop(until: .after(patience), .stopped)
    }

    /// The same for a task, which is suspended in the meantime.
    public nonisolated(nonsending) func stop(waiting patience: Duration = .zero) async {
        do throws(ForeignError) {
            try await onBlockingThread { stop(waiting: patience) }
        } catch {
            // No thread: nothing to wait with.
            loading.session.stop(until: .past, .stopped)
        }
    }
}

extension ForeignError {
    fileprivate static var stopped: ForeignError {
        ForeignError(.libraryTerminated, "the program has stopped the library's process")
    }
}
