public import CTypes
public import Isolation
public import RemoteBinding
import Vchan

/// The sandbox strategy: the library runs in a confined process of its own.
///
/// The same descriptions and calls as with every other strategy; what differs is where the library
/// is:
///
/// ```swift
/// let png = try Sandbox("libpng16.so.16", policy: .compute).load(PNG.self)
/// ```
///
/// The process can do what its `Policy` allows, which for `.compute` is to compute. If the
/// library crashes, or does what is not allowed and is ended for it, the call throws
/// `.libraryTerminated`; if it does not return, `.deadlineExceeded`. The next call starts it again,
/// unless ``SandboxOptions/restart`` says otherwise. Handles and pointers from before are then refused.
///
/// What a library needs can be found out: see `Policy.Refusal.recording`, with which nothing is confined,
/// and ``recording``.
///
/// - Memory: buffers and strings are copied to memory that both sides share, and what the library wrote
///   is copied back and checked before the program sees it. `Out` and `InOut` keep their place there.
/// - Threads: calls from several threads take turns, unless ``SandboxOptions/lanes`` is more than one.
///   A call holds up its thread.
/// - Callbacks run on the thread that called. They can call the library in turn, up to 64 deep.
/// - The process ends when the last value that uses it goes, and with the program.
public struct Sandbox: RemoteStrategy {
    public let loading: RemoteLoading

    public init(_ loading: RemoteLoading) { self.loading = loading }

    /// Opens a library in a confined process.
    /// - Parameters:
    ///   - name: a file name such as `"libexpat.so.1"`, which the system's loader searches for, or
    ///     a path.
    ///   - alternatives: names to try next, such as other versions.
    ///   - policy: what the library may do.
    ///   - options: how long, how often, how many at a time.
    /// - Throws: `.libraryNotFound`; `.sandboxUnavailable` if the system does not allow what the policy
    ///   demands.
    public init(
        _ name: String, _ alternatives: String..., policy: Policy = .compute,
        options: SandboxOptions = SandboxOptions()
    ) throws(ForeignError) {
        try self.init(.opened([name] + alternatives), policy, options)
    }

    /// The same for a task, which is suspended while the process starts.
    public nonisolated(nonsending) init(
        _ name: String, _ alternatives: String..., policy: Policy = .compute,
        options: SandboxOptions = SandboxOptions()
    ) async throws(ForeignError) {
        let names = [name] + alternatives
        self = try await onBlockingThread { () throws(ForeignError) in
            try Sandbox(.opened(names), policy, options)
        }
    }

    /// The functions of this very program, and of the libraries it is linked with, in a confined process
    /// that has its code and none of its data.
    public static func program(
        policy: Policy = .compute, options: SandboxOptions = SandboxOptions()
    ) throws(ForeignError) -> Sandbox {
        try Sandbox(.opened([""]), policy, options)
    }

    /// A library that a worker program is linked with, and has stubs of: the program calls its inline functions and
    /// macros as well, and opens nothing.
    ///
    /// `swift-bind generate --worker` writes the C of such a program from headers, and `Stubs` from a description.
    /// ```swift
    /// let expat = try Sandbox(worker: "/usr/libexec/expat-worker").load(Expat.self)
    /// ```
    /// Loading throws if the worker was made for something else: `.unsupportedDescription` if the parameters or the
    /// result of a function are of other kinds or sizes, or of other types in any way if the worker was made from a
    /// description; `.layoutMismatch` if a structure is laid out otherwise.
    /// - Parameters:
    ///   - worker: the path of the program.
    ///   - policy: what the library may do.
    ///   - options: how long, how often, how many at a time.
    /// - Throws: `.sandboxUnavailable` if there is no such program, or it is none of these.
    public init(
        worker: String, policy: Policy = .compute, options: SandboxOptions = SandboxOptions()
    ) throws(ForeignError) {
        try self.init(.worker(worker), policy, options)
    }

    /// The same for a task, which is suspended while the process starts.
    public nonisolated(nonsending) init(
        worker: String, policy: Policy = .compute, options: SandboxOptions = SandboxOptions()
    ) async throws(ForeignError) {
        self = try await onBlockingThread { () throws(ForeignError) in
            try Sandbox(.worker(worker), policy, options)
        }
    }

    private init(
        _ library: LibrarySource, _ policy: Policy, _ options: SandboxOptions
    ) throws(ForeignError) {
        let zygotes = try ZygoteSource(library, policy, options)
        try self.init(zygotes, policy, options)
    }

    init(
        _ zygotes: ZygoteSource, _ policy: Policy, _ options: SandboxOptions
    ) throws(ForeignError) {
        let expiry = options.sessionLimit.map { Deadline.after($0) }
        let observer = SandboxObserver(zygotes.library.name, options)
        let host = WorkerHost(zygotes, policy, options, expiry: expiry, observer)
        let session = RemoteSession(
            zygotes.library.name, callLimit: options.callLimit, expiry: expiry,
            observer: observer.calls, context: host, hasStubs: zygotes.library.hasStubs
        ) { (session) throws(ForeignError) in
            try host.start(for: session)
        }
        _ = try session.worker()
        self.init(RemoteLoading(session))
    }
}
