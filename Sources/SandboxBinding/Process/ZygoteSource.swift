import CTypes
import Glibc
import Isolation
import Synchronization

/// The zygote of one sandbox, or of all of a pool, made when it is needed.
final class ZygoteSource: Sendable {
    let library: LibrarySource
    private let libraries: [[String]]
    private let policy: Policy
    private let executable: SandboxOptions.Executable
    private let sharedMemory: Int
    private let current = Mutex<Zygote?>(nil)
    /// Held while one is made, so that it is one.
    private let making = Mutex(())

    init(_ library: LibrarySource, _ policy: Policy, _ options: SandboxOptions) throws(ForeignError) {
        guard (1...16).contains(options.lanes) else {
            throw ForeignError(
                .outOfRange, "a sandbox has 1 to 16 lanes, and not \(options.lanes)",
                remedy: "Change SandboxOptions.lanes, or use a SandboxPool")
        }
        // Each lane takes 64 KiB of it.
        let least = max(1 << 20, options.lanes << 17)
        guard (least...1 << 36).contains(options.sharedMemory) else {
            throw ForeignError(
                .outOfRange,
                "the shared memory has \(least) bytes, for \(options.lanes) lanes, to 64 GiB, and not "
                    + "\(options.sharedMemory)",
                remedy: "Change SandboxOptions.sharedMemory")
        }
        self.library = library
        libraries = library.names + options.libraries.map { [$0] }
        self.policy = policy
        executable = try library.executable(options)
        sharedMemory = options.sharedMemory
    }

    /// The zygote, for one more process.
    func zygote() throws(ForeignError) -> Zygote {
        try checkFileSize()
        if let zygote = current.withLock({ $0 }) { return zygote }
        return try making.withLock { (_) throws(ForeignError) in
            if let zygote = current.withLock({ $0 }) { return zygote }
            let zygote = try Zygote(libraries, policy, executable, hasStubs: library.hasStubs)
            current.withLock { $0 = zygote }
            return zygote
        }
    }

    /// Throws if a process's memory would be a larger file than the program may make: making it anyway
    /// kills the program (SIGXFSZ).
    private func checkFileSize() throws(ForeignError) {
        var limit = rlimit()
        // With what lies before the part that is asked for.
        let needed = sharedMemory + SharedRecord.range.upperBound
        guard getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0,
            limit.rlim_cur < UInt64(needed)
        else { return }
        throw ForeignError(
            .outOfRange,
            "the program may make no files of more than \(limit.rlim_cur) bytes, and the memory that it shares with a "
                + "process counts as one of \(needed)",
            remedy: "Raise the limit (ulimit -f), or lower SandboxOptions.sharedMemory")
    }

    /// Lets go of one that no longer answers.
    func forget(_ zygote: Zygote) {
        current.withLock { if $0 === zygote { $0 = nil } }
    }
}
