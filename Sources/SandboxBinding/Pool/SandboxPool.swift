public import CTypes
public import Isolation
import RemoteBinding
import Synchronization
import Vchan

/// Several processes with the same library, so that several threads or tasks can use it at the same time
/// and a crash ends the work of one of them alone.
///
/// ```swift
/// let decoders = try SandboxPool("libpng16.so.16", loading: PNG.self, size: 0...4)
/// …
/// let pixels = try await decoders.withLibrary { png in try await png.decode.async(In(file), image) }
/// ```
///
/// A process belongs to one `body` at a time; what the library gave (handles, pointers) is of no use after
/// it. A process that has ended meanwhile is not used again. The library is opened once, and each process
/// is a copy of that, so that one more is there in a millisecond.
///
/// The pool ends its processes when the last reference to it goes.
public final class SandboxPool<Library: BindingSet & Sendable>: Sendable
where Library.Strategy == Sandbox {
    private struct Member: Sendable {
        let sandbox: Sandbox
        let library: Library
        /// Since when nobody uses it.
        var unused = ContinuousClock.now
        var identity: ObjectIdentifier { ObjectIdentifier(sandbox.loading.session) }
    }

    private let zygotes: ZygoteSource
    private let policy: Policy
    private let options: SandboxOptions
    private let size: ClosedRange<Int>
    private let idleTime: Duration
    private let members: Turns<Member>
    /// All that there are, to be stopped with the pool; `nil` once it was.
    private let sandboxes = Mutex<[ObjectIdentifier: Sandbox]?>([:])
    private let isTidying = Mutex(false)

    /// Opens a library, and starts as many processes as there are at least.
    /// - Parameters:
    ///   - name: a file name such as `"libexpat.so.1"`, or a path.
    ///   - alternatives: names to try next.
    ///   - description: what is bound of the library, in each process.
    ///   - policy: what each process may do.
    ///   - size: how many processes there are, at least and at most.
    ///   - idleTime: how long a process that nobody uses stays, if there are more than the least number.
    ///   - options: those of each process.
    /// - Throws: what ``Sandbox`` and `load` throw.
    public convenience init(
        _ name: String, _ alternatives: String..., loading description: Library.Type,
        policy: Policy = .compute, size: ClosedRange<Int> = 0...4, idleTime: Duration = .seconds(60),
        options: SandboxOptions = SandboxOptions()
    ) throws(ForeignError) {
        try self.init(.opened([name] + alternatives), policy, size, idleTime, options)
        try start()
    }

    /// The same for a task, which is suspended while the library is opened.
    public nonisolated(nonsending) convenience init(
        _ name: String, _ alternatives: String..., loading description: Library.Type,
        policy: Policy = .compute, size: ClosedRange<Int> = 0...4, idleTime: Duration = .seconds(60),
        options: SandboxOptions = SandboxOptions()
    ) async throws(ForeignError) {
        try self.init(.opened([name] + alternatives), policy, size, idleTime, options)
        try await onBlockingThread { () throws(ForeignError) in try self.start() }
    }

    /// A pool of worker programs that are linked with a library, as for `Sandbox(worker:)`.
    public convenience init(
        worker: String, loading description: Library.Type, policy: Policy = .compute, size: ClosedRange<Int> = 0...4,
        idleTime: Duration = .seconds(60), options: SandboxOptions = SandboxOptions()
    ) throws(ForeignError) {
        try self.init(.worker(worker), policy, size, idleTime, options)
        try start()
    }

    /// The same for a task, which is suspended while the first process starts.
    public nonisolated(nonsending) convenience init(
        worker: String, loading description: Library.Type, policy: Policy = .compute, size: ClosedRange<Int> = 0...4,
        idleTime: Duration = .seconds(60), options: SandboxOptions = SandboxOptions()
    ) async throws(ForeignError) {
        try self.init(.worker(worker), policy, size, idleTime, options)
        try await onBlockingThread { () throws(ForeignError) in try self.start() }
    }

    private init(
        _ library: LibrarySource, _ policy: Policy, _ size: ClosedRange<Int>, _ idleTime: Duration,
        _ options: SandboxOptions
    ) throws(ForeignError) {
        guard size.lowerBound >= 0, size.upperBound > 0 else {
            throw ForeignError(
                .outOfRange, "a pool of \(size) processes", remedy: "Let it have one at least")
        }
        guard policy.refusal != .recording else {
            throw ForeignError(
                .sandboxUnavailable, "a pool does not record what its processes do",
                remedy: "Find out what the library needs with a Sandbox")
        }
        zygotes = try ZygoteSource(library, policy, options)
        members = Turns(limit: size.upperBound)
        self.policy = policy
        self.options = options
        self.size = size
        self.idleTime = idleTime
    }

    /// Starts the least number of processes, or one to see that it can be done.
    private func start() throws(ForeignError) {
        var started: [Member] = []
        for _ in 0..<max(1, size.lowerBound) {
            // A place: there are none yet.
            _ = members.take(until: .past)
            started.append(try filling { () throws(ForeignError) in try makeMember() })
        }
        for member in started { giveBack(member) }
    }

    /// Runs `body` with a library that nobody else uses meanwhile.
    /// - Parameters:
    ///   - patience: how long to wait if all processes are in use; `nil` for as long as it takes.
    ///   - body: what is done with it.
    /// - Throws: what `body` throws; `.deadlineExceeded` if all processes stay in use, `.cancelled` if the
    ///   task is cancelled while it waits; what starting a process throws.
    public nonisolated(nonsending) func withLibrary<R>(
        waiting patience: Duration? = nil, _ body: nonisolated(nonsending) (Library) async throws -> R
    ) async throws -> R {
        let turn = await members.takeAsync(until: deadline(patience))
        let member =
            if let member = try member(turn) { member } else { try await makeMemberAsync() }
        defer { giveBack(member) }
        return try await body(member.library)
    }

    /// The same on this thread, which it holds up while it waits.
    @available(*, noasync, renamed: "withLibrary(waiting:_:)")
    public func withLibraryBlocking<R>(
        waiting patience: Duration? = nil, _ body: (Library) throws -> R
    ) throws -> R {
        let turn = members.take(until: deadline(patience))
        let member = try member(turn) ?? filling { () throws(ForeignError) in try makeMember() }
        defer { giveBack(member) }
        return try body(member.library)
    }

    private func deadline(_ patience: Duration?) -> Deadline {
        patience.map { .after($0) } ?? .never
    }

    /// The member whose turn it is; `nil` if one is to be made.
    private func member(_ turn: Turns<Member>.Turn) throws(ForeignError) -> Member? {
        switch turn {
        case .element(let member): return member
        case .place: return nil
        case .closed:
            throw stopped
        case .cancelled:
            throw ForeignError(.cancelled, "the task was cancelled while it waited for its turn")
        case .timedOut:
            throw ForeignError(
                .deadlineExceeded, "all \(size.upperBound) processes of '\(zygotes.library.name)' are in use",
                remedy: "Make the pool larger, or wait longer")
        }
    }

    private var stopped: ForeignError {
        ForeignError(
            .libraryTerminated, "the pool of '\(zygotes.library.name)' was stopped", remedy: "Make another SandboxPool")
    }

    /// What is made for a place, which is given up if it is not.
    private func filling(_ make: () throws(ForeignError) -> Member) throws(ForeignError) -> Member {
        do throws(ForeignError) { return try make() } catch {
            members.giveUpPlace()
            throw error
        }
    }

    /// The same without holding up a thread.
    private nonisolated(nonsending) func makeMemberAsync() async throws(ForeignError) -> Member {
        do throws(ForeignError) {
            return try await onBlockingThread { () throws(ForeignError) in try self.makeMember() }
        } catch {
            members.giveUpPlace()
            throw error
        }
    }

    private func makeMember() throws(ForeignError) -> Member {
        let sandbox = try Sandbox(zygotes, policy, options)
        let member = Member(sandbox: sandbox, library: try sandbox.load(Library.self))
        let isKept = sandboxes.withLock { $0?.updateValue(sandbox, forKey: member.identity); return $0 != nil }
        guard isKept else {
            sandbox.stop()
            throw stopped
        }
        return member
    }

    private func giveBack(_ member: Member) {
        guard member.sandbox.loading.session.hasWorker else {
            sandboxes.withLock { _ = $0?.removeValue(forKey: member.identity) }
            return members.giveUpPlace()
        }
        var member = member
        member.unused = .now
        members.give(member)
        tidyLater()
    }

    // MARK: Fewer

    /// How many processes there are.
    public var count: Int { sandboxes.withLock { $0?.count ?? 0 } }

    /// Ends processes that nobody has used for some time, once that has passed.
    private func tidyLater() {
        guard count > size.lowerBound, isTidying.withLock({ isTidying in
            defer { isTidying = true }
            return !isTidying
        }) else { return }
        Task { [weak self, idleTime] in
            try? await Task.sleep(for: idleTime)
            self?.tidy()
        }
    }

    private func tidy() {
        isTidying.withLock { $0 = false }
        let longAgo = ContinuousClock.now - idleTime
        let removed = members.removeIdle(downTo: size.lowerBound) { $0.unused <= longAgo }
        sandboxes.withLock { for member in removed { $0?.removeValue(forKey: member.identity) } }
        tidyLater()
    }

    /// Ends the pool. Whoever waits for a process, or comes later, gets `.libraryTerminated`.
    /// - Parameter patience: how long to wait for those who use a process; then it ends, and their calls
    ///   throw `.libraryTerminated`.
    public func stop(waiting patience: Duration = .zero) {
        members.takeAll(until: .after(patience))
        stopNow()
    }

    private func stopNow() {
        _ = members.close()
        let last = sandboxes.withLock { sandboxes in
            defer { sandboxes = nil }
            return sandboxes
        }
        for sandbox in last?.values ?? [:].values { sandbox.stop() }
    }

    /// The same for a task, which is suspended in the meantime.
    public nonisolated(nonsending) func stop(waiting patience: Duration = .zero) async {
        do throws(ForeignError) { try await onBlockingThread { self.stop(waiting: patience) } } catch {
            // No thread: nothing to wait with.
            stopNow()
        }
    }
}
