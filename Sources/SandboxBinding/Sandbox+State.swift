import CTypes
public import Isolation
import RemoteBinding

extension Sandbox {
    private var host: WorkerHost? { loading.session.context as? WorkerHost }

    /// The layers that hold for the process that was started last.
    public var layers: Set<Layer> { host?.process?.layers ?? [] }

    /// The system calls that the process which was started last has been refused, in the order of their
    /// numbers.
    ///
    /// The process itself writes them down, so that they are for whoever makes a policy, and nothing to
    /// rely on.
    public var refusedSystemCalls: [SystemCall] { host?.process?.refusedCalls ?? [] }

    /// The number of the process that was started last. It may have ended.
    public var processIdentifier: Int32? { host?.process?.identifier }

    /// Ends the process. Calls that are under way throw `.libraryTerminated`; the next call starts it
    /// again, unless ``SandboxOptions/restart`` says otherwise.
    public func stop() {
        host?.stop(ForeignError(.libraryTerminated, "the program has stopped the library's process"))
    }
}
