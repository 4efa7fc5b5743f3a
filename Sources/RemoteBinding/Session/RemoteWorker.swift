import CTypes
import Synchronization
import Vchan

/// One life of a worker, as the program sees it.
package final class RemoteWorker: Sendable {
    package let arena: WorkerMemory
    package let addresses: RemoteAddresses
    let callbacks = CallbackTable()
    let functions = NamelessFunctions()
    /// The structures that were compared with the worker's, by what their layouts are.
    let comparedLayouts = Mutex<Set<String>>([])
    let session: RemoteSession.Reference

    private let lanes: Turns<CallLane>
    private let makeLink: @Sendable () throws(ForeignError) -> any WorkerLink
    /// Ends the library's side, for a reason if it is not that nobody needs it.
    private let terminate: @Sendable (ForeignError?) -> Void
    private let mark = ForkMark()

    /// Why nothing more can be done.
    private let reason = Mutex<ForeignError?>(nil)
    private let over = Atomic(false)
    /// Whether nothing more can be done.
    var isOver: Bool { over.load(ordering: .acquiring) }

    /// - Parameters:
    ///   - makeLink: makes a way to the worker, when all others are in use.
    ///   - terminate: ends the library's side, if it is still there, for a reason if it is not that nobody
    ///     needs it.
    package init(
        _ session: RemoteSession, arena: WorkerMemory, laneLimit: Int = .max,
        makeLink: @escaping @Sendable () throws(ForeignError) -> any WorkerLink,
        terminate: @escaping @Sendable (ForeignError?) -> Void = { _ in }
    ) {
        self.arena = arena
        lanes = Turns(limit: laneLimit)
        self.makeLink = makeLink
        self.terminate = terminate
        self.session = session.reference
        addresses = RemoteAddresses(session.variables)
    }

    deinit { endLibrarysSide(nil) }

    private func endLibrarysSide(_ reason: ForeignError?) {
        // After a fork it is the parent's.
        if !mark.isOfParent { terminate(reason) }
    }

    // MARK: Lanes

    /// Whether somebody waits for a lane.
    var isAwaited: Bool { lanes.isAwaited }

    /// A lane that nobody else uses. Waits for one if there are no more.
    /// - Parameter spare: takes a lane that is not in use and not with the worker.
    /// - Returns: `nil` if the worker has ended.
    func acquireLane(
        until deadline: Deadline, or spare: () -> CallLane? = { nil }
    ) throws(ForeignError) -> CallLane? {
        try lane(lanes.take(until: deadline, or: spare))
    }

    /// The same for a task.
    nonisolated(nonsending) func acquireLaneAsync(
        until deadline: Deadline, or spare: () -> CallLane?
    ) async throws(ForeignError) -> CallLane? {
        try lane(await lanes.takeAsync(until: deadline, or: spare))
    }

    private func lane(_ turn: Turns<CallLane>.Turn) throws(ForeignError) -> CallLane? {
        switch turn {
        case .element(let lane): return lane
        case .place:
            do throws(ForeignError) { return try CallLane(self, makeLink) } catch {
                lanes.giveUpPlace()
                // Without links since it was ended.
                if isOver { return nil }
                throw error
            }
        case .closed: return nil
        case .cancelled:
            throw ForeignError(.cancelled, "the task was cancelled while it waited for its turn")
        case .timedOut:
            throw ForeignError(
                .deadlineExceeded, "other calls of the library have not ended in time",
                remedy: "Use more lanes if the library allows calls from several threads, or a pool")
        }
    }

    func release(_ lane: CallLane) { lanes.give(lane) }

    /// Throws unless the library's side answers.
    package func checkThatItAnswers(until deadline: Deadline) throws(ForeignError) {
        try withLane(until: deadline) { (lane) throws(ForeignError) in _ = try lane.find("") }
    }

    /// Runs `body` with a lane. Throws if the worker has ended.
    func withLane(
        until deadline: Deadline, _ body: (CallLane) throws(ForeignError) -> Void
    ) throws(ForeignError) {
        guard let lane = try acquireLane(until: deadline) else { throw end }
        defer { release(lane) }
        try lane.hold(body)
    }

    /// Waits until no call is under way, or the deadline has passed. Calls that begin later wait for
    /// the end of the worker, which must follow.
    /// - Parameter spare: takes a lane that is not in use and not with the worker.
    package func awaitIdle(until deadline: Deadline, or spare: () -> CallLane?) {
        lanes.takeAll(until: deadline, or: spare)
    }

    // MARK: Callbacks

    /// Runs a callback that C calls on some thread: in the call that is open there, or by itself.
    package func run(callback message: Message) {
        if let lane = CallLane.current(of: session) { return lane.run(callback: message) }
        do throws(ForeignError) {
            try withLane(until: .never) { (lane) throws(ForeignError) in
                lane.enter { lane.run(callback: message) }
            }
        } catch { callbacks.refuse(message) }
    }

    // MARK: End

    /// Why nothing more can be done; `nil` while all is well.
    package var failure: ForeignError? { reason.withLock { $0 } }

    /// What a call throws that comes after the end.
    var end: ForeignError {
        failure ?? ForeignError(.libraryTerminated, "the library's side has ended")
    }

    /// Ends the worker. The first to do so says why.
    /// - Parameter isUnneeded: whether it ends because nobody needs it any more.
    package func end(_ reason: ForeignError, isUnneeded: Bool = false) {
        self.reason.withLock { if $0 == nil { $0 = reason } }
        over.store(true, ordering: .releasing)
        // Lanes hold on to the worker.
        withExtendedLifetime(lanes.close()) {}
        endLibrarysSide(isUnneeded ? nil : reason)
    }

    /// The error for what no worker sends that is what it should be, which is its end.
    func violation(_ what: String) -> ForeignError {
        let error = ForeignError(
            .malformedMessage, "the library's side breaks the rules: \(what)",
            remedy: "It is broken or hostile; what it has given before should not be trusted either")
        end(error)
        return error
    }
}
