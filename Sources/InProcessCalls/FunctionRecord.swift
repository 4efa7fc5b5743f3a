public import CTypes

/// What is known of a bound function besides its address.
public final class FunctionRecord: Sendable {
    public let description: FunctionDescription
    @usableFromInline let checksCounts: Bool
    @usableFromInline let hasCallbacks: Bool
    private let callbackPositions: [Int]
    @usableFromInline let caller: FrameCaller
    private let closures: any ClosureMaker

    /// - Parameters:
    ///   - caller: calls the function where registers are not enough.
    ///   - closures: makes function pointers where thunks are not.
    package init(_ description: FunctionDescription, caller: FrameCaller, closures: any ClosureMaker) {
        self.description = description
        checksCounts = description.checksCounts
        callbackPositions = description.parameters.indices.filter {
            if case .callback = description.parameters[$0].passing { true } else { false }
        }
        hasCallbacks = !callbackPositions.isEmpty
        self.caller = caller
        self.closures = closures
    }

    /// Puts function pointers in the place of the callbacks in `frame`.
    @usableFromInline
    func resolveCallbacks(in frame: SlotFrame) throws(ForeignError) {
        for position in callbackPositions { try Thunk.resolve(position, in: frame, closures) }
    }

    /// The function pointer of `callback`.
    @usableFromInline
    func address(of callback: CallbackBox) throws(ForeignError) -> UnsafeRawPointer {
        try Thunk.address(of: callback, closures)
    }

    /// Calls the function at `address`, and returns the `errno` that it set.
    @inlinable @inline(__always)
    func call(
        _ address: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        caller.call(address, result: result, arguments: arguments)
    }
}

/// Calls functions of one type with arguments that lie in memory.
open class FrameCaller: @unchecked Sendable {
    // Sendable: those who inherit from it change nothing after init.
    public init() {}

    /// Calls the function at `address`.
    /// - Parameters:
    ///   - result: room for the result, at least a word.
    ///   - arguments: a pointer to each argument.
    /// - Returns: the `errno` that the function set, or 0.
    open func call(
        _ address: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        preconditionFailure("a caller has to say how it calls")
    }
}
