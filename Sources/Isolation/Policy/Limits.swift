import CIsolation
import Glibc

/// How much a process may use.
public struct Limits: Hashable, Sendable {
    /// How many bytes of memory it may take beyond what it has at its start and what it shares with the
    /// program. What it asks for beyond that is refused: `malloc` returns NULL.
    public var memory: Int = 1 << 30
    /// How many seconds of processor time it may use in all; `nil` for any number. A process that has
    /// used them is killed.
    public var processorSeconds: Int?
    /// How many threads all of a sandbox's processes may have at a time. It holds where the process has
    /// a user namespace, and the program is not run by the system's administrator. Elsewhere a library that
    /// was taken over can have as many as the system allows the program: give the program a control group
    /// with a limit of its own (`pids.max`).
    public var threads: Int = 256
    /// The largest file it may write, in bytes.
    public var fileSize: Int = 1 << 30
    /// How many files it may have open at a time. It has some from its start, and no more than these if
    /// that is all it may have.
    public var openFiles: Int = 64

    public init() {}

    package var resources: [swb_limit] {
        var limits: [(Int32, Int)] = [
            (Int32(RLIMIT_CORE.rawValue), 0), (Int32(RLIMIT_FSIZE.rawValue), fileSize),
            // It waits for messages with poll, which takes no more files than may be open.
            (Int32(RLIMIT_NOFILE.rawValue), max(1, openFiles)), (Int32(SWB_RLIMIT_MEMLOCK), 0),
            (Int32(SWB_RLIMIT_MSGQUEUE), 0),
        ]
        if let processorSeconds { limits.append((Int32(RLIMIT_CPU.rawValue), processorSeconds)) }
        return limits.map { swb_limit(resource: $0.0, limit: UInt64(max(0, $0.1))) }
    }
}
