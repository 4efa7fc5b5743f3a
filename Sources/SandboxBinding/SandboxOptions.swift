#if Logging
    public import Logging
#endif
#if Metrics
    public import CoreMetrics
#endif
#if Tracing
    public import Tracing
#endif

/// How a sandbox treats its process, besides what the process may do.
public struct SandboxOptions: Sendable {
    /// How long a call may take, with all that its callbacks do; `nil` for as long as it likes. The
    /// process is ended when the time has passed.
    public var callLimit: Duration? = .seconds(30)
    /// How long the library may be used in all, from when it is opened; `nil` for as long as the program
    /// likes. The call that is under way then, and all calls after it, throw `.deadlineExceeded`.
    public var sessionLimit: Duration?
    /// What happens when the process has ended and a call is made.
    public var restart = Restart.always
    /// How many calls can be made at the same time. More than one is for libraries that allow calls from
    /// several threads.
    public var lanes = 1
    /// How much memory the program and the process can share, in bytes: what is passed in all buffers and
    /// strings at a time. What is not used costs nothing. It is 1 MiB to 64 GiB, and no more than the
    /// largest file that the program may make (`ulimit -f`).
    public var sharedMemory = 1 << 30
    /// Libraries that are opened as well, and searched for symbols: such as those that the first opens
    /// by itself when it is called, which it then cannot. With `Sandbox(worker:)` they are opened, and not searched.
    public var libraries: [String] = []
    /// The program that becomes the process.
    public var executable = Executable.program

    #if Logging
        /// Is told when a process starts and ends, and what it was refused.
        public var logger: Logger?
    #endif
    #if Metrics
        /// Counts starts and ends of processes, and times calls. `MetricsSystem.factory` is that of the
        /// program.
        public var metrics: (any MetricsFactory)?
    #endif
    #if Tracing
        /// Makes a span of each call. `InstrumentationSystem.tracer` is that of the program.
        public var tracer: (any Tracer)?
    #endif

    public init() {}

    /// What happens when the process has ended and a call is made.
    public struct Restart: Hashable, Sendable {
        let limit: Int

        /// It is started again.
        public static let always = Restart(limit: .max)
        /// The call throws what ended the process.
        public static let never = Restart(limit: 0)
        /// It is started again so many times; then calls throw what ended it last.
        public static func atMost(_ times: Int) -> Restart { Restart(limit: max(0, times)) }
    }

    /// The program that becomes the process.
    public struct Executable: Hashable, Sendable {
        let path: String?

        /// The running program itself, which takes another way at its very start: no initialiser, and
        /// nothing of its own, runs.
        public static let program = Executable(path: nil)
        /// A program that does nothing else, such as this package's `swift-bind-worker`.
        public static func at(path: String) -> Executable { Executable(path: path) }
    }
}
