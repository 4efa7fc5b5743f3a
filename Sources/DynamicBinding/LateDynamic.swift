public import CTypes
public import InProcessCalls

/// The dynamic strategy that finds out at the call: every call throws ``ForeignError``, also when
/// the function is missing.
public struct LateDynamic: Foreign, Sendable {
    public typealias Failure = ForeignError
    public typealias Handle = Result<BoundFunction, ForeignError>

    private let strategy: Dynamic

    public init(_ strategy: Dynamic) { self.strategy = strategy }

    public var memory: LocalMemory { strategy.memory }

    public func beginLoading() -> LateDynamic { LateDynamic(strategy.beginLoading()) }
    /// Throws for variables that are missing; a function that is missing throws when it is called.
    public func endLoading() throws(ForeignError) { try strategy.endLoading() }

    public func bind(_ function: FunctionDescription, isOptional: Bool) -> Handle? {
        let loading = strategy.beginLoading()
        guard let bound = loading.bind(function, isOptional: isOptional) else { return nil }
        do throws(ForeignError) {
            try loading.endLoading()
            return .success(bound)
        } catch { return .failure(error) }
    }

    public func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> Handle {
        .success(try strategy.bind(function, at: address, as: signature))
    }

    public func address(
        of variable: String, type: TypeDescription, isOptional: Bool
    ) -> UnsafeRawPointer? {
        strategy.address(of: variable, type: type, isOptional: isOptional)
    }

    public func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try strategy.address(of: callback)
    }

    @inlinable @inline(__always)
    public static func callDirect<R: DirectResult, L: DirectArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        Dynamic.callDirect(try handle.get(), returning: result, arguments)
    }

    @inlinable @inline(__always)
    public static func call<R: CResult, L: ArgumentList>(
        _ handle: Handle, returning result: R.Type, _ arguments: L
    ) throws(ForeignError) -> R.Value {
        try Dynamic.call(try handle.get(), returning: result, arguments)
    }
}
