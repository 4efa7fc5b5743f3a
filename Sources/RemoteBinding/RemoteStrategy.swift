public import CTypes

/// A strategy whose library is behind messages, so that nothing but bytes passes between it and the
/// program.
public protocol RemoteStrategy: AsyncForeign, Sendable
where Handle == RemoteFunction, Failure == ForeignError, Memory == RemoteMemory {
    /// The library's session, and what binding found wrong.
    var loading: RemoteLoading { get }
    init(_ loading: RemoteLoading)
}

/// A session that is being loaded from.
public struct RemoteLoading: Sendable {
    package let session: RemoteSession
    let problems = BindingProblems()

    package init(_ session: RemoteSession) { self.session = session }
}

extension RemoteStrategy {
    public var memory: RemoteMemory { RemoteMemory(session: loading.session) }

    public func beginLoading() -> Self { Self(RemoteLoading(loading.session)) }

    public func endLoading() throws(ForeignError) {
        try loading.problems.check(library: loading.session.name)
    }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> RemoteFunction? {
        loading.problems.add(problemsOf: function)
        let crossingProblems = function.crossingProblems
        for problem in crossingProblems { loading.problems.add(problem) }
        let unusable = RemoteFunction(session: loading.session, number: .max, plan: .unusable)
        if !function.problems.isEmpty || !crossingProblems.isEmpty { return unusable }
        do throws(ForeignError) {
            let plan = try CallPlan(function)
            if let number = try loading.session.bind(plan) {
                return RemoteFunction(session: loading.session, number: number, plan: plan)
            }
            if isOptional { return nil }
            loading.problems.add(missing: function.name)
        } catch { loading.problems.add(error) }
        return unusable
    }

    public func requireStubs(hash: UInt64) {
        do throws(ForeignError) { try loading.session.requireStubs(hash: hash) } catch { loading.problems.add(error) }
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> RemoteFunction {
        if let problem = function.crossingProblems.first { throw problem }
        let bits = UInt64(UInt(bitPattern: address))
        let (number, plan) = try loading.session.bind(function, at: bits, as: signature)
        return RemoteFunction(session: loading.session, number: number, plan: plan, pointer: bits)
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        loading.problems.add(problemsOf: variable, type)
        let crossingProblem = type.crossingProblem(variable: variable)
        if let crossingProblem { loading.problems.add(crossingProblem) }
        // Not used: loading throws.
        let unusable = UnsafeRawPointer(bitPattern: 1)
        if crossingProblem != nil || type.problem(variable: variable) != nil { return unusable }
        do throws(ForeignError) {
            if let address = try loading.session.address(of: variable, type) {
                return UnsafeRawPointer(bitPattern: UInt(address))
            }
            if isOptional { return nil }
            loading.problems.add(missing: variable)
        } catch { loading.problems.add(error) }
        return unusable
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        if let problem = callback.description.crossingProblemOfCallback { throw problem }
        let plan = try CallbackPlan(callback.description)
        return try loading.session.withLane { (lane) throws(ForeignError) in
            let bits = lane.addresses.toProgram(try lane.worker.callbacks.address(of: callback, plan, lane))
            guard let address = UnsafeRawPointer(bitPattern: UInt(bits)) else {
                throw lane.worker.violation("the callback '\(plan.function.name)' is at NULL")
            }
            return address
        }
    }

    @inlinable
    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: RemoteFunction, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        let call = try handle.begin()
        do throws(ForeignError) {
            var sink = handle.prepare(call)
            arguments.put(into: &sink)
            try call.run(words: sink.count)
            var source = call.result
            let value = R.takeDirect(from: &source)
            try call.rethrow()
            handle.end(call)
            return value
        } catch { throw handle.end(call, error) }
    }

    @inlinable
    public static func call<R: CResult, L: ArgumentList>(
        _ handle: RemoteFunction, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        let call = try handle.begin()
        do throws(ForeignError) {
            let words = try handle.lower(arguments, into: call)
            try call.run(words: words)
            return try handle.finish(call, returning: result)
        } catch { throw handle.end(call, error) }
    }
}

extension RemoteStrategy {
    @inlinable
    public nonisolated(nonsending) static func callAsync<R: CResult, L: ArgumentList>(
        _ handle: RemoteFunction, returning result: R.Type, _ arguments: L
    ) async throws(ForeignError) -> R.Value {
        let call = try await handle.beginAsync()
        do throws(ForeignError) {
            let words = try handle.lower(arguments, into: call)
            try await call.runAsync(words: words)
            return try handle.finish(call, returning: result)
        } catch { throw handle.end(call, error) }
    }
}

extension RemoteFunction {
    @usableFromInline
    nonisolated(nonsending) func beginAsync() async throws(ForeignError) -> RemoteCall {
        let observation = session.observer?.begin(plan.function)
        do throws(ForeignError) {
            return observed(try await session.beginAsync(), observation)
        } catch { throw failed(error, observation) }
    }

    @usableFromInline
    func begin() throws(ForeignError) -> RemoteCall {
        let observation = session.observer?.begin(plan.function)
        do throws(ForeignError) { return observed(try session.begin(), observation) } catch {
            throw failed(error, observation)
        }
    }

    private func observed(_ call: RemoteCall, _ observation: (any CallObservation)?) -> RemoteCall {
        if let observation { call.state.pointee.observation = observation }
        return call
    }

    /// The error of a call that could not begin.
    private func failed(
        _ error: ForeignError, _ observation: (any CallObservation)?
    ) -> ForeignError {
        let error = error.located(in: plan.function)
        observation?.end(error)
        return error
    }

    /// Puts the arguments of a call where they are sent from, and returns how many words they are.
    @inlinable
    func lower<L: ArgumentList>(_ arguments: L, into call: RemoteCall) throws(ForeignError) -> Int {
        if checksCounts { try check(countsOf: arguments) }
        var sink = prepare(call)
        try arguments.lower(into: &sink) { (_: inout RemoteArguments) throws(ForeignError) in }
        return sink.count
    }

    /// Ends a call that has been answered, and returns its result.
    @inlinable
    func finish<R: CResult>(
        _ call: RemoteCall, returning result: R.Type
    ) throws(ForeignError) -> R.Value {
        var source = call.result
        let value = try R.take(from: &source)
        try call.rethrow()
        end(call)
        return value
    }

    @usableFromInline
    func prepare(_ call: RemoteCall) -> RemoteArguments { call.prepare(self) }

    @usableFromInline
    func end(_ call: RemoteCall) {
        call.finish()
        session.end(call)
    }

    /// Ends a call that failed, and returns what it throws.
    @usableFromInline
    func end(_ call: RemoteCall, _ error: ForeignError) -> ForeignError {
        let thrown = (call.takeCallbackFailure() ?? error).located(in: plan.function)
        call.endObservation(thrown)
        end(call)
        return thrown
    }

    @usableFromInline var checksCounts: Bool { plan.checksCounts }

    @usableFromInline
    func check<L: ArgumentList>(countsOf arguments: L) throws(ForeignError) {
        try plan.function.check(countsOf: arguments)
    }
}

extension CallPlan {
    /// Stands for the plan of a function that could not be bound; loading throws.
    fileprivate static let unusable: CallPlan = {
        let nothing = FunctionDescription(
            name: "", parameters: [], result: ParameterDescription(type: .void))
        do throws(ForeignError) { return try CallPlan(nothing) } catch {
            preconditionFailure("void (void) can always be called: \(error)")
        }
    }()
}
