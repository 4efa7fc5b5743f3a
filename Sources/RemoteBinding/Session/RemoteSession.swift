import CTypes
import Synchronization

/// A library behind messages: what a program has bound of it, and the worker in which it runs.
public final class RemoteSession: Sendable {
    /// The name of the library, for errors.
    package let name: String
    private struct State {
        var worker: RemoteWorker?
        var functions: [CallPlan] = []
    }
    private let state = Mutex(State())
    let variables = VariableTable()
    private let start: @Sendable (RemoteSession) throws(ForeignError) -> RemoteWorker

    /// - Parameter start: starts a worker.
    package init(
        _ name: String,
        start: @escaping @Sendable (RemoteSession) throws(ForeignError) -> RemoteWorker
    ) {
        self.name = name
        self.start = start
    }

    deinit { state.withLock { $0.worker }?.close() }

    /// The worker, started if it is not there.
    package func worker() throws(ForeignError) -> RemoteWorker {
        if let worker = state.withLock({ $0.worker }) { return worker }
        let started = try start(self)
        let worker = state.withLock { state in
            let worker = state.worker ?? started
            state.worker = worker
            return worker
        }
        if worker !== started { started.close() }
        return worker
    }

    // MARK: Calls

    /// Begins a call: inside the callback that runs on this thread, if one does.
    func begin() throws(ForeignError) -> RemoteCall {
        if let lane = CallLane.current(of: self) { return try lane.begin() }
        let lane = try worker().acquireLane()
        do throws(ForeignError) { return try lane.begin() } catch {
            lane.worker.release(lane)
            throw error
        }
    }

    func end(_ call: RemoteCall) {
        let lane = call.lane
        if lane.end(call) { lane.worker.release(lane) }
    }

    /// Runs `body` with a lane for requests.
    func withLane<T>(_ body: (CallLane) throws(ForeignError) -> T) throws(ForeignError) -> T {
        if let lane = CallLane.current(of: self) { return try body(lane) }
        let lane = try worker().acquireLane()
        defer { lane.worker.release(lane) }
        return try body(lane)
    }

    // MARK: Binding

    /// Binds a function and returns its number; `nil` if the library does not have it.
    func bind(_ plan: CallPlan) throws(ForeignError) -> UInt32? {
        try withLane { (lane) throws(ForeignError) in
            let address = try lane.find(plan.function.name)
            if address == 0 { return nil }
            let number = try lane.bind(address, plan)
            state.withLock { $0.functions.append(plan) }
            return number
        }
    }

    /// The address of a variable for the program; `nil` if the library does not have it.
    func address(of variable: String) throws(ForeignError) -> UInt64? {
        let address = try withLane { (lane) throws(ForeignError) in try lane.find(variable) }
        return address == 0 ? nil : variables.add(variable, at: address)
    }
}
