import CTypes
import Synchronization
import Vchan

/// One life of a worker, as the program sees it.
package final class RemoteWorker: Sendable {
    package let arena: Arena
    package let addresses: RemoteAddresses
    let callbacks = CallbackTable()
    let session: RemoteSession.Reference

    /// How many lanes there can be at a time.
    private let laneLimit: Int
    private let makeLink: @Sendable () throws(ForeignError) -> any WorkerLink
    /// Ends the library's side.
    private let terminate: @Sendable () -> Void

    private struct State {
        var idle: [CallLane] = []
        var count = 0
        /// Those who wait for a lane, the first to come first.
        var waiting: [LaneWaiter] = []
        /// Why nothing more can be done.
        var failure: ForeignError?
    }
    private let state = Mutex(State())
    private let waitingCount = Atomic(0)
    private let over = Atomic(false)
    /// Whether nothing more can be done.
    var isOver: Bool { over.load(ordering: .acquiring) }

    /// - Parameters:
    ///   - makeLink: makes a way to the worker, when all others are in use.
    ///   - terminate: ends the library's side, if it is still there.
    package init(
        _ session: RemoteSession, arena: Arena, laneLimit: Int = .max,
        makeLink: @escaping @Sendable () throws(ForeignError) -> any WorkerLink,
        terminate: @escaping @Sendable () -> Void = {}
    ) {
        self.arena = arena
        self.laneLimit = laneLimit
        self.makeLink = makeLink
        self.terminate = terminate
        self.session = session.reference
        addresses = RemoteAddresses(session.variables)
    }

    deinit { terminate() }

    // MARK: Lanes

    /// Whether somebody waits for a lane.
    var isAwaited: Bool { waitingCount.load(ordering: .sequentiallyConsistent) > 0 }

    /// A lane that nobody else uses. Waits for one if there are no more.
    /// - Parameter spare: takes a lane that is not in use and not with the worker.
    /// - Returns: `nil` if the worker has ended.
    func acquireLane(
        until deadline: Deadline, or spare: () -> CallLane? = { nil }
    ) throws(ForeignError) -> CallLane? {
        switch reserve() {
        case .nothing: return nil
        case .lane(let lane): return lane
        case .place: return try makeLane()
        case .wait(let waiter):
            defer { waitingCount.subtract(1, ordering: .sequentiallyConsistent) }
            if let lane = spare() { return instead(of: waiter, lane) }
            return try take(waiter, waiter.waiter.block(until: deadline))
        }
    }

    /// The same for a task.
    nonisolated(nonsending) func acquireLaneAsync(
        until deadline: Deadline, or spare: () -> CallLane?
    ) async throws(ForeignError) -> CallLane? {
        switch reserve() {
        case .nothing: return nil
        case .lane(let lane): return lane
        case .place: return try makeLane()
        case .wait(let waiter):
            defer { waitingCount.subtract(1, ordering: .sequentiallyConsistent) }
            if let lane = spare() { return instead(of: waiter, lane) }
            return try take(waiter, await waiter.waiter.suspend(until: deadline))
        }
    }

    private enum Reserved {
        case lane(CallLane)
        case wait(LaneWaiter)
        /// There can be one more.
        case place
        /// The worker has ended.
        case nothing
    }

    private func reserve() -> Reserved {
        state.withLock { state in
            if state.failure != nil { return .nothing }
            if let lane = state.idle.popLast() { return .lane(lane) }
            if state.count < laneLimit {
                state.count += 1
                return .place
            }
            let waiter = LaneWaiter()
            state.waiting.append(waiter)
            waitingCount.add(1, ordering: .sequentiallyConsistent)
            return .wait(waiter)
        }
    }

    private func makeLane() throws(ForeignError) -> CallLane {
        do throws(ForeignError) { return try CallLane(self, try makeLink()) } catch {
            state.withLock { $0.count -= 1 }
            throw error
        }
    }

    /// Uses a lane that was found, and lets go of one that has been handed over meanwhile.
    private func instead(of waiter: LaneWaiter, _ lane: CallLane) -> CallLane {
        if let other = withdraw(waiter) { release(other) }
        return lane
    }

    /// The lane that was handed to someone who waited, however the wait ended.
    private func take(_ waiter: LaneWaiter, _ wake: Wake) throws(ForeignError) -> CallLane? {
        if let lane = withdraw(waiter) { return lane }
        if failure != nil { return nil }
        if case .cancelled = wake {
            throw ForeignError(.cancelled, "the task was cancelled while it waited for its turn")
        }
        throw ForeignError(
            .deadlineExceeded, "other calls of the library have not ended in time",
            remedy: "Use more lanes if the library allows calls from several threads, or a pool")
    }

    /// Ends a wait. Returns the lane that has been handed over, if one has.
    private func withdraw(_ waiter: LaneWaiter) -> CallLane? {
        state.withLock { state in
            state.waiting.removeAll { $0 === waiter }
            return waiter.lane
        }
    }

    func release(_ lane: CallLane) {
        let waiter = state.withLock { state -> LaneWaiter? in
            if state.failure != nil { return nil }
            guard !state.waiting.isEmpty else {
                state.idle.append(lane)
                return nil
            }
            let waiter = state.waiting.removeFirst()
            waiter.lane = lane
            return waiter
        }
        waiter?.waiter.resume(.notified)
    }

    /// Someone who waits for a lane.
    private final class LaneWaiter: @unchecked Sendable {
        // Sendable: the lane is behind the worker's lock.
        let waiter = Waiter()
        var lane: CallLane?
    }

    /// Throws unless the library's side answers.
    package func checkThatItAnswers(until deadline: Deadline) throws(ForeignError) {
        try withLane(until: deadline) { (lane) throws(ForeignError) in _ = try lane.find("") }
    }

    /// Runs `body` with a lane. Throws if the worker has ended.
    func withLane(
        until deadline: Deadline, _ body: (CallLane) throws(ForeignError) -> Void
    ) throws(ForeignError) {
        guard let lane = try acquireLane(until: deadline) else {
            throw failure ?? ForeignError(.libraryTerminated, "the library's side has ended")
        }
        defer { release(lane) }
        try body(lane)
    }

    /// Waits until no call is under way, or the deadline has passed. Calls that begin later wait for
    /// the end of the worker, which must follow.
    /// - Parameter spare: takes a lane that is not in use and not with the worker.
    package func awaitIdle(until deadline: Deadline, or spare: () -> CallLane?) {
        do throws(ForeignError) {
            for _ in 0..<laneLimit {
                guard try acquireLane(until: deadline, or: spare) != nil else { return }
            }
        } catch {
            // Not in time: calls that are under way end with the worker.
        }
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
    package var failure: ForeignError? { state.withLock { $0.failure } }

    /// Ends the worker. The first to do so says why.
    package func end(_ reason: ForeignError) {
        over.store(true, ordering: .releasing)
        let (lanes, waiting) = state.withLock { state in
            if state.failure == nil { state.failure = reason }
            defer { (state.idle, state.waiting) = ([], []) }
            return (state.idle, state.waiting)
        }
        for waiter in waiting { waiter.waiter.resume(.notified) }
        // Lanes hold on to the worker.
        withExtendedLifetime(lanes) {}
        terminate()
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
