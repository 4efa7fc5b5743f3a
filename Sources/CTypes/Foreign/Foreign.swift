/// A strategy: where a described library runs and how it is called.
///
/// A description is generic over its strategy and asks it for functions by name:
///
/// ```swift
/// struct Math<F: Foreign>: BindingSet {
///     let hypot: Fn<F, (Double, Double) -> Double>
///     let cbrt: Fn<F, (Double) -> Double>?
///
///     init(_ f: F) {
///         hypot = f.fn("hypot")
///         cbrt = f.fn(optional: "cbrt")
///     }
/// }
/// let math = try Dynamic("libm.so.6").load(Math.self)
/// ```
///
/// Programs use ``load(_:)``, `fn` and ``global(_:)``; the other requirements are for those who
/// write a strategy.
public protocol Foreign: SendableMetatype {
    /// A bound function.
    associatedtype Handle: Sendable
    /// What a call with direct arguments and result throws: `Never` or ``ForeignError``.
    associatedtype Failure: Error
    associatedtype Memory: ForeignMemory where Memory.Failure == Failure

    /// The memory that pointers from this library point into.
    var memory: Memory { get }

    /// A copy of the strategy that remembers what binding finds missing.
    func beginLoading() -> Self
    /// Throws one error for all that was missing since ``beginLoading()``.
    func endLoading() throws(ForeignError)

    /// Binds a function. `nil` if it is missing and `isOptional`; a required function that is
    /// missing gives a handle that must not be used, and makes ``endLoading()`` throw.
    func bind(_ function: FunctionDescription, isOptional: Bool) -> Handle?
    /// Finds a global variable, in the same manner.
    func address(of variable: String, isOptional: Bool) -> UnsafeRawPointer?

    static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(Failure) -> R.Value

    static func call<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value
}

/// A description of a library: the functions and variables that a program uses, for any strategy.
public protocol BindingSet {
    associatedtype Strategy: Foreign
    /// Binds every member. It must not call any of them; use ``Foreign/load(_:)``.
    init(_ strategy: Strategy)
}

extension Foreign {
    /// Binds a description.
    /// - Throws: one error that lists every symbol that is missing and everything in the
    ///   description that this strategy cannot do.
    public func load<B: BindingSet>(
        _ description: B.Type
    ) throws(ForeignError) -> B where B.Strategy == Self {
        let strategy = beginLoading()
        let set = B(strategy)
        try strategy.endLoading()
        return set
    }

    /// Binds the C function `name`, whose signature is the type of what it is assigned to.
    /// - Parameter parameters: names for the parameters, which errors then use. Give none or all.
    public func fn<each A: CArgument, R: CResult>(
        _ name: String, _ parameters: String...
    ) -> Fn<Self, (repeat each A) -> R> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: require(name, parameters, types, R.result))
    }

    /// Binds a C function that returns nothing.
    public func fn<each A: CArgument>(
        _ name: String, _ parameters: String...
    ) -> Fn<Self, (repeat each A) -> Void> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: require(name, parameters, types, NoValue.result))
    }

    /// Binds the C function `name` if the library has it.
    public func fn<each A: CArgument, R: CResult>(
        optional name: String, _ parameters: String...
    ) -> Fn<Self, (repeat each A) -> R>? {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return find(name, parameters, types, R.result).map { Fn(handle: $0) }
    }

    /// Binds a C function that returns nothing if the library has it.
    public func fn<each A: CArgument>(
        optional name: String, _ parameters: String...
    ) -> Fn<Self, (repeat each A) -> Void>? {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return find(name, parameters, types, NoValue.result).map { Fn(handle: $0) }
    }

    private func require(
        _ name: String, _ names: [String], _ types: [[ParameterDescription]],
        _ result: ParameterDescription
    ) -> Handle {
        let function = FunctionDescription(name: name, parameters: types, names: names, result: result)
        guard let handle = bind(function, isOptional: false) else {
            preconditionFailure("a strategy must return a handle for a required function")
        }
        return handle
    }

    private func find(
        _ name: String, _ names: [String], _ types: [[ParameterDescription]],
        _ result: ParameterDescription
    ) -> Handle? {
        bind(
            FunctionDescription(name: name, parameters: types, names: names, result: result),
            isOptional: true)
    }
}

extension FunctionDescription {
    /// A function whose Swift arguments stand for the given C parameters and have the given names.
    init(
        name: String, parameters: [[ParameterDescription]], names: [String],
        result: ParameterDescription
    ) {
        self.init(name: name, parameters: parameters.flatMap(\.self), result: result)
        guard !names.isEmpty else { return }
        guard names.count == parameters.count else {
            problem = "\(names.count) parameter names are given for \(parameters.count) parameters"
            return
        }
        var index = 0
        for (name, group) in zip(names, parameters) {
            for offset in group.indices {
                self.parameters[index].name = offset == 0 ? name : "count of \(name)"
                index += 1
            }
        }
    }
}
