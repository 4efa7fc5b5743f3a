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
    associatedtype Memory: ForeignMemory

    /// The memory that pointers from this library point into.
    var memory: Memory { get }

    /// A copy of the strategy that remembers what binding finds missing.
    func beginLoading() -> Self
    /// Throws one error for all that was missing since ``beginLoading()``.
    func endLoading() throws(ForeignError)

    /// Binds a function. `nil` if it is missing and `isOptional`; a required function that is
    /// missing gives a handle that must not be used, and makes ``endLoading()`` throw.
    func bind(_ function: FunctionDescription, isOptional: Bool) -> Handle?
    /// Binds a function of which the library has given the address.
    /// - Parameter signature: its type, the same whenever the function's description is.
    func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> Handle
    /// Refuses stubs, of a program or a worker, that were generated with a description of another hash. Those that were
    /// made from a description, and strategies without stubs, take any.
    ///
    /// The generator writes it for descriptions that it makes stubs for.
    func requireStubs(hash: UInt64)
    /// Finds a global variable, in the same manner.
    func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer?
    /// The address at which the library calls a closure, made on first use.
    func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer

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
    public func requireStubs(hash: UInt64) {}

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
    /// - Parameters:
    ///   - parameters: names for the parameters, which errors then use. Give none or all.
    ///   - counts: which parameter holds the number of elements of which buffer, where that is not
    ///     the one right behind it (see ``Counted``): `["a": "n", "b": "n"]` for
    ///     `memcmp(a, b, n)`. A call whose count is larger than the buffer then throws
    ///     `.outOfBounds`. The count may be an integer, or a pointer to one (`InOut`).
    public func fn<each A: CArgument, R: CResult>(
        _ name: String, _ parameters: String..., counts: [String: String] = [:]
    ) -> Fn<Self, (repeat each A) -> R> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: require(name, parameters, counts, types, R.result))
    }

    /// Binds a C function that returns nothing.
    public func fn<each A: CArgument>(
        _ name: String, _ parameters: String..., counts: [String: String] = [:]
    ) -> Fn<Self, (repeat each A) -> Void> {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return Fn(handle: require(name, parameters, counts, types, NoValue.result))
    }

    /// Binds the C function `name` if the library has it.
    public func fn<each A: CArgument, R: CResult>(
        optional name: String, _ parameters: String..., counts: [String: String] = [:]
    ) -> Fn<Self, (repeat each A) -> R>? {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return find(name, parameters, counts, types, R.result).map { Fn(handle: $0) }
    }

    /// Binds a C function that returns nothing if the library has it.
    public func fn<each A: CArgument>(
        optional name: String, _ parameters: String..., counts: [String: String] = [:]
    ) -> Fn<Self, (repeat each A) -> Void>? {
        var types: [[ParameterDescription]] = []
        for type in repeat (each A).self { types.append(type.parameters) }
        return find(name, parameters, counts, types, NoValue.result).map { Fn(handle: $0) }
    }

    private func require(
        _ name: String, _ names: [String], _ counts: [String: String],
        _ types: [[ParameterDescription]], _ result: ParameterDescription
    ) -> Handle {
        let function = FunctionDescription(
            name: name, parameters: types, names: names, counts: counts, result: result)
        guard let handle = bind(function, isOptional: false) else {
            preconditionFailure("a strategy must return a handle for a required function")
        }
        return handle
    }

    private func find(
        _ name: String, _ names: [String], _ counts: [String: String],
        _ types: [[ParameterDescription]], _ result: ParameterDescription
    ) -> Handle? {
        let function = FunctionDescription(
            name: name, parameters: types, names: names, counts: counts, result: result)
        return bind(function, isOptional: true)
    }
}
