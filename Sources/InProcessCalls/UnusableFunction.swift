internal import CForeignCall
package import CTypes

extension BoundFunction {
    /// Stands for a function that cannot be bound at all; loading throws.
    package static let unusable: BoundFunction = {
        let nothing = FunctionDescription(name: "", parameters: [], result: ParameterDescription(type: .void))
        let record = FunctionRecord(nothing, caller: NoCaller(), closures: NoClosures())
        return BoundFunction(address: swb_unbound_function(), record: record)
    }()
}

/// Ends the program.
private final class NoCaller: FrameCaller, @unchecked Sendable {
    override func call(
        _ address: UnsafeRawPointer, result: UnsafeMutableRawPointer,
        arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> Int32 {
        unsafeBitCast(swb_unbound_function(), to: (@convention(c) () -> Void).self)()
        return 0
    }
}

/// Makes no closures, where nothing can.
package struct NoClosures: ClosureMaker {
    package init() {}

    package func closure(_ callback: CallbackBox) throws(ForeignError) -> any ClosureCode {
        throw ForeignError(
            .unsupportedDescription, "no function pointer could be made for the callback '\(callback.description)'",
            remedy: "End callbacks that are not needed; one with long double needs the strategy Dynamic")
    }
}
