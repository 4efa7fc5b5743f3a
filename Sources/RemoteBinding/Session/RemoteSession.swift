import CTypes
import CWorker
import Synchronization
import Vchan

/// A library behind messages: what a program has bound of it, and the worker in which it runs.
public final class RemoteSession: Sendable {
    /// The name of the library, for errors.
    package let name: String
    /// How long a call may take in all, with what its callbacks do.
    package let callLimit: Duration?
    /// When all calls must be over.
    private let expiry: Deadline?
    /// Who wants to know of calls.
    let observer: (any CallObserver)?
    /// What belongs to the strategy.
    package let context: (any Sendable)?
    /// What a worker knows of its session, of which it is a part.
    package final class Reference: Sendable {}
    let reference = Reference()
    let variables = VariableTable()

    private struct State {
        var worker: RemoteWorker?
        var functions: NamedFunctions
        /// What stubs must have been generated with.
        var stubHashes: Set<UInt64> = []
    }
    private let state: Mutex<State>
    /// The lane that was used last, while nobody has it: as an address, with a reference of its own.
    private let spare = Atomic<UInt>(0)
    /// Held by whoever starts a worker.
    private let starting = Mutex(())
    private let mark = ForkMark()
    /// Whether its workers have stubs of the library, and find nothing else.
    private let hasStubs: Bool
    private let start: @Sendable (RemoteSession) throws(ForeignError) -> RemoteWorker

    /// - Parameters:
    ///   - hasStubs: whether its workers have stubs of the library, and find nothing else.
    ///   - start: starts a worker: the first one, or another after one has ended.
    package init(
        _ name: String, callLimit: Duration? = nil, expiry: Deadline? = nil,
        observer: (any CallObserver)? = nil, context: (any Sendable)? = nil, hasStubs: Bool = false,
        start: @escaping @Sendable (RemoteSession) throws(ForeignError) -> RemoteWorker
    ) {
        self.name = name
        self.callLimit = callLimit
        self.expiry = expiry
        self.observer = observer
        self.context = context
        self.hasStubs = hasStubs
        state = Mutex(State(functions: NamedFunctions(hasStubs: hasStubs)))
        self.start = start
    }

    deinit {
        takeSpare()?.release()
        state.withLock { $0.worker }?.end(
            ForeignError(.libraryTerminated, "the program no longer uses the library"),
            isUnneeded: true)
    }

    // MARK: The worker

    /// The worker, started if there is none that lives.
    package func worker() throws(ForeignError) -> RemoteWorker {
        if let worker = living() { return worker }
        return try starting.withLock { (_) throws(ForeignError) in
            if let worker = living() { return worker }
            let worker = try start(self)
            do throws(ForeignError) { try bindAgain(worker) } catch {
                worker.end(error)
                throw error
            }
            state.withLock { $0.worker = worker }
            return worker
        }
    }

    /// Whether a worker is there.
    package var hasWorker: Bool { living() != nil }

    /// Whether the worker that lives has given an address.
    func hasGiven(_ bits: UInt64) -> Bool {
        state.withLock { $0.worker }.map { !$0.isOver && $0.addresses.hasGiven(bits) } ?? false
    }

    private func living() -> RemoteWorker? {
        state.withLock { $0.worker }.flatMap { $0.failure == nil ? $0 : nil }
    }

    /// Binds in a new worker what was bound by name in those before, under the same numbers.
    private func bindAgain(_ worker: RemoteWorker) throws(ForeignError) {
        let (functions, hashes) = state.withLock { ($0.functions.all, $0.stubHashes) }
        let variables = variables.all
        if functions.isEmpty, variables.isEmpty, hashes.isEmpty { return }
        try worker.withLane(until: deadline) { (lane) throws(ForeignError) in
            for hash in hashes { try lane.checkStubs(hash: hash) }
            for function in functions {
                let address = try find(function.plan.function, lane)
                // One that is not there, whatever a worker before has said, is missed when it is called.
                if address != 0 { try lane.bind(function.number, address, function.plan) }
            }
            var addresses: [UInt64] = []
            for variable in variables { addresses.append(try find(variable, lane)) }
            self.variables.move(to: addresses)
        }
    }

    private var deadline: Deadline { callLimit.map { .after($0) } ?? .never }

    /// Ends the worker, once the calls that are under way have ended or the deadline has passed.
    package func stop(until deadline: Deadline, _ reason: ForeignError) {
        guard let worker = living() else { return }
        worker.awaitIdle(until: deadline) { takeSpare()?.takeRetainedValue() }
        worker.end(reason)
    }

    // MARK: Lanes

    /// Takes the lane that was used last, if nobody has it.
    @inline(__always)
    private func takeSpare() -> Unmanaged<CallLane>? {
        let bits = spare.exchange(0, ordering: .acquiring)
        guard let pointer = UnsafeRawPointer(bitPattern: bits) else { return nil }
        let lane = Unmanaged<CallLane>.fromOpaque(pointer)
        if lane._withUnsafeGuaranteedRef({ !$0.worker.isOver }) { return lane }
        lane.release()
        return nil
    }

    /// A lane that nobody else uses. It is given back with ``release(_:)``.
    private func acquire() throws(ForeignError) -> Unmanaged<CallLane> {
        try check()
        if let lane = takeSpare() { return lane }
        let deadline = deadline
        while true {
            let lane = try worker().acquireLane(until: deadline) { takeSpare()?.takeRetainedValue() }
            if let lane { return .passRetained(lane) }
            // The worker has ended while this call waited for it, and so is none of the call's.
        }
    }

    /// The same for a task.
    private nonisolated(nonsending) func acquireAsync() async throws(ForeignError) -> Unmanaged<CallLane> {
        try check()
        if let lane = takeSpare() { return lane }
        let deadline = deadline
        while true {
            let worker =
                if let living = living() { living } else {
                    try await onBlockingThread { () throws(ForeignError) in try self.worker() }
                }
            let lane = try await worker.acquireLaneAsync(until: deadline) {
                takeSpare()?.takeRetainedValue()
            }
            if let lane { return .passRetained(lane) }
        }
    }

    /// Throws if no more calls can be made: the time for all of them has passed, or this is a child of the
    /// process that has opened the library.
    @inline(__always)
    private func check() throws(ForeignError) {
        try checkForks()
        if let expiry, expiry.hasPassed { throw expire() }
    }

    @inline(__always)
    private func checkForks() throws(ForeignError) {
        if mark.isOfParent { throw ForeignError.sessionOfParent }
    }

    private func expire() -> ForeignError {
        let error = ForeignError.sessionIsOver
        living()?.end(error)
        return error
    }

    @inline(__always)
    private func release(_ lane: Unmanaged<CallLane>) {
        let bits = UInt(bitPattern: lane.toOpaque())
        let isSpare = spare.compareExchange(
            expected: 0, desired: bits, ordering: .sequentiallyConsistent
        ).exchanged
        guard isSpare else { return giveBack(lane) }
        // Whoever waits has looked for a spare lane after saying so.
        if lane._withUnsafeGuaranteedRef({ $0.worker.isAwaited }), let lane = takeSpare() {
            giveBack(lane)
        }
    }

    private func giveBack(_ lane: Unmanaged<CallLane>) {
        let lane = lane.takeRetainedValue()
        lane.worker.release(lane)
    }

    // MARK: Calls

    /// Begins a call: inside the callback that runs on this thread, if one does.
    func begin() throws(ForeignError) -> RemoteCall {
        if swb_current_lane() != nil, let lane = CallLane.current(of: reference) {
            try checkForks()
            return try lane.begin()
        }
        return try acquire().takeUnretainedValue().begin()
    }

    /// Begins a call of a task.
    nonisolated(nonsending) func beginAsync() async throws(ForeignError) -> RemoteCall {
        if Task.isCancelled {
            throw ForeignError.cancelledBeforeCall
        }
        return try await acquireAsync().takeUnretainedValue().begin()
    }

    func end(_ call: RemoteCall) {
        let lane = call.state.pointee.lane
        if lane._withUnsafeGuaranteedRef({ $0.end() }) { release(lane) }
    }

    /// Runs `body` with a lane for requests.
    func withLane<T>(_ body: (CallLane) throws(ForeignError) -> T) throws(ForeignError) -> T {
        if let lane = CallLane.current(of: reference) {
            try checkForks()
            return try body(lane)
        }
        let lane = try acquire()
        defer { release(lane) }
        return try lane.takeUnretainedValue().hold(body)
    }

    // MARK: Binding

    /// Throws if its workers have stubs that were generated with a description of another hash.
    func requireStubs(hash: UInt64) throws(ForeignError) {
        if !hasStubs || state.withLock({ $0.stubHashes.contains(hash) }) { return }
        try withLane { (lane) throws(ForeignError) in
            try lane.checkStubs(hash: hash)
            let worker = lane.worker
            // The worker that follows one that is over has not been asked.
            let isKept = state.withLock { state in
                if worker.failure != nil { return false }
                state.stubHashes.insert(hash)
                return true
            }
            guard isKept else { throw worker.end }
        }
    }

    /// Binds a function and returns its number; `nil` if the library does not have it.
    func bind(_ plan: CallPlan) throws(ForeignError) -> UInt32? {
        try withLane { (lane) throws(ForeignError) in
            let address = try find(plan.function, lane)
            if address == 0 { return nil }
            if let known = state.withLock({ $0.functions.number(of: plan) }) { return known }
            let number = state.withLock { $0.functions.takeNumber() }
            do throws(ForeignError) {
                try lane.bind(number, address, plan)
                try keep(BoundFunction(number: number, plan: plan), of: lane.worker)
            } catch {
                state.withLock { $0.functions.giveBack(number) }
                throw error
            }
            return number
        }
    }

    /// The address of a function in a worker; 0 if it does not have it.
    /// - Throws: if it has it in a worker with stubs, and otherwise than it is described.
    private func find(_ function: FunctionDescription, _ lane: CallLane) throws(ForeignError) -> UInt64 {
        guard hasStubs else { return try lane.find(function.name) }
        let address = try lane.findStub(of: function)
        if address == 0 { return 0 }
        do throws(ForeignError) { try lane.checkLayouts(in: .function(function)) } catch {
            throw error.located(in: function)
        }
        return address
    }

    private func find(_ variable: VariableTable.Variable, _ lane: CallLane) throws(ForeignError) -> UInt64 {
        try hasStubs
            ? lane.findStub(ofVariable: variable.name, size: variable.size) : lane.find(variable.name)
    }

    /// Binds a function that the worker has given the address of.
    func bind(
        _ function: FunctionDescription, at pointer: UInt64, as signature: Any.Type
    ) throws(ForeignError) -> (number: UInt32, plan: CallPlan) {
        let key = NamelessFunctions.Key(pointer: pointer, signature: ObjectIdentifier(signature))
        if let known = living()?.functions[key] { return (known.number, known.plan) }
        let plan = try CallPlan(function)
        return try withLane { (lane) throws(ForeignError) in
            guard let address = lane.addresses.toWorker(pointer), address == pointer & (1 << 47 - 1),
                address != pointer
            else { throw ForeignError.unknownAddress }
            let functions = lane.worker.functions
            let number = functions.takeNumber()
            try lane.bind(number, address, plan)
            functions.add(BoundFunction(number: number, plan: plan), for: key)
            return (number, plan)
        }
    }

    /// Remembers what has been bound, for the worker after this one.
    private func keep(_ function: BoundFunction, of worker: RemoteWorker) throws(ForeignError) {
        let isKept = state.withLock { state in
            // The worker that follows one that is over has not heard of the function.
            if worker.failure != nil { return false }
            state.functions.add(function)
            return true
        }
        guard isKept else { throw worker.end }
    }

    /// The address of a variable for the program; `nil` if the library does not have it.
    func address(of name: String, _ type: TypeDescription) throws(ForeignError) -> UInt64? {
        let variable = VariableTable.Variable(name: name, size: type.size ?? 0)
        return try withLane { (lane) throws(ForeignError) in
            let address = try find(variable, lane)
            if address == 0 { return nil }
            if hasStubs {
                do throws(ForeignError) { try lane.checkLayouts(in: type) } catch {
                    throw error.located(in: name, parameter: "variable")
                }
            }
            let worker = lane.worker
            // The worker that follows one that is over may have it elsewhere.
            guard let own = variables.add(variable, at: address, ifAlive: { worker.failure == nil })
            else { throw worker.end }
            return own
        }
    }
}

extension ForeignError {
    package static var sessionOfParent: ForeignError {
        ForeignError(
            .libraryTerminated, "the library's process belongs to the process that this one was forked from",
            remedy: "Open the library again in the child")
    }

    package static var sessionIsOver: ForeignError {
        ForeignError(
            .deadlineExceeded, "the time for which the library may be used is over",
            remedy: "Give it more with SandboxOptions.sessionLimit, or open it again")
    }
}
