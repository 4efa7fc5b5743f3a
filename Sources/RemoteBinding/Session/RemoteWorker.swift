import CTypes
import Synchronization

/// One life of a worker, as the program sees it.
package final class RemoteWorker: Sendable {
    package let arena: Arena
    package let addresses: RemoteAddresses
    let callbacks = CallbackTable()
    private nonisolated(unsafe) weak var owner: RemoteSession?

    private let makeLink: @Sendable () throws(ForeignError) -> any WorkerLink
    private let idle = Mutex<[CallLane]>([])

    /// - Parameter makeLink: makes a way to the worker, when all others are in use.
    package init(
        _ session: RemoteSession, arena: Arena,
        makeLink: @escaping @Sendable () throws(ForeignError) -> any WorkerLink
    ) {
        self.arena = arena
        self.makeLink = makeLink
        owner = session
        addresses = RemoteAddresses(session.variables)
    }

    var session: RemoteSession? { owner }

    func acquireLane() throws(ForeignError) -> CallLane {
        if let lane = idle.withLock({ $0.popLast() }) { return lane }
        return try CallLane(self, try makeLink())
    }

    /// Runs a callback that C calls on some thread: in the call that is open there, or by itself.
    package func run(callback message: Message) {
        if let session, let lane = CallLane.current(of: session) { return lane.run(callback: message) }
        do throws(ForeignError) {
            let lane = try acquireLane()
            defer { release(lane) }
            lane.enter { lane.run(callback: message) }
        } catch { callbacks.refuse(message) }
    }

    func release(_ lane: CallLane) { idle.withLock { $0.append(lane) } }

    /// Lets go of the lanes, which hold on to the worker.
    package func close() {
        let lanes = idle.withLock { lanes in
            defer { lanes = [] }
            return lanes
        }
        withExtendedLifetime(lanes) {}
    }

    /// The error for what no worker sends that is what it should be.
    func violation(_ what: String) -> ForeignError {
        ForeignError(
            .malformedMessage, "the library's side breaks the rules: \(what)",
            remedy: "It is broken or hostile; what it has given before should not be trusted either")
    }
}
