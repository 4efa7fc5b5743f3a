import CTypes
import DynamicBinding
import InProcessCalls
import StaticBinding

/// The static strategy as it is on processors of which the registers are not known: each call goes by its stub.
struct StubCalls: InProcessForeign {
    private let strategy: Static
    var memory: LocalMemory { strategy.memory }

    init(_ strategy: Static) { self.strategy = strategy }

    static var usesRegisters: Bool { false }

    func beginLoading() -> StubCalls { StubCalls(strategy.beginLoading()) }
    func endLoading() throws(ForeignError) { try strategy.endLoading() }

    func bind(_ function: FunctionDescription, isOptional: Bool) -> BoundFunction? {
        strategy.bind(function, isOptional: isOptional)
    }

    // What has no name has no stub.
    func bind(
        _ function: FunctionDescription, at address: UnsafeRawPointer, as signature: Any.Type
    ) throws(ForeignError) -> BoundFunction {
        try Dynamic.process.bind(function, at: address, as: signature)
    }

    func address(of variable: String, type: TypeDescription, isOptional: Bool) -> UnsafeRawPointer? {
        strategy.address(of: variable, type: type, isOptional: isOptional)
    }

    func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try strategy.address(of: callback)
    }
}
