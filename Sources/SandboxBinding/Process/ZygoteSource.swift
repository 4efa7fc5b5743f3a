import CTypes
import Isolation
import Synchronization

/// The zygote of one sandbox, or of all of a pool, made when it is needed.
final class ZygoteSource: Sendable {
    private let libraries: [[String]]
    private let policy: Policy
    private let executable: SandboxOptions.Executable
    private let current = Mutex<Zygote?>(nil)
    /// Held while one is made, so that it is one.
    private let making = Mutex(())

    /// - Parameter names: those of the library, of which the first that can be opened is.
    init(_ names: [String], _ policy: Policy, _ options: SandboxOptions) throws(ForeignError) {
        guard (1...16).contains(options.lanes), options.sharedMemory >= 1 << 20 else {
            throw ForeignError(
                .outOfRange, "a sandbox has 1 to 16 lanes, and at least 1 MiB of shared memory")
        }
        libraries = [names] + options.libraries.map { [$0] }
        self.policy = policy
        executable = options.executable
    }

    func zygote() throws(ForeignError) -> Zygote {
        if let zygote = current.withLock({ $0 }) { return zygote }
        return try making.withLock { (_) throws(ForeignError) in
            if let zygote = current.withLock({ $0 }) { return zygote }
            let zygote = try Zygote(libraries, policy, executable)
            current.withLock { $0 = zygote }
            return zygote
        }
    }

    /// Lets go of one that no longer answers.
    func forget(_ zygote: Zygote) {
        current.withLock { if $0 === zygote { $0 = nil } }
    }
}
