package import CStubTable
package import CTypes

/// The type of a function as calls see it.
package struct FunctionShape: Equatable, Sendable {
    package let parameters: [TypeShape]
    package let result: TypeShape
    package let fixedCount: Int?

    package init(_ function: FunctionDescription) {
        parameters = function.parameters.map { TypeShape($0.isVariadic ? $0.type.promoted : $0.type) }
        result = TypeShape(function.result.type)
        fixedCount = function.fixedParameterCount
    }

    package init(parameters: [TypeShape], result: TypeShape, fixedCount: Int?) {
        self.parameters = parameters
        self.result = result
        self.fixedCount = fixedCount
    }

    package init(_ stub: swb_stub) {
        result = TypeShape(bits: stub.shape[0])
        parameters = (0..<Int(stub.parameter_count)).map { TypeShape(bits: stub.shape[1 + $0]) }
        fixedCount = stub.fixed_count < 0 ? nil : Int(stub.fixed_count)
    }

    /// What is told of a function whose description differs from its stub.
    /// - Parameter program: what the stubs are in, and is to be made anew.
    package func mismatch(
        with stub: FunctionShape, _ function: FunctionDescription, in program: String = "stubs"
    ) -> ForeignError {
        let place = zip(parameters, stub.parameters).enumerated().first { $0.element.0 != $0.element.1 }
        let what =
            if parameters.count != stub.parameters.count || fixedCount != stub.fixedCount {
                "it has \(count) in the description, and \(stub.count) in the stubs"
            } else if let place {
                "the parameter is \(place.element.0) in the description, and \(place.element.1) in the stubs"
            } else if result == stub.result {
                "the types are others in the description than in the stubs"
            } else {
                "the result is \(result) in the description, and \(stub.result) in the stubs"
            }
        return ForeignError(
            .unsupportedDescription, "\(what): '\(function)'", remedy: "Make the \(program) anew",
            function: function.name, parameter: place.map { function.parameterName(at: $0.offset) })
    }

    private var count: String {
        let text = parameters.count == 1 ? "1 parameter" : "\(parameters.count) parameters"
        return fixedCount.map { "\(text), \($0) of them before '...'" } ?? text
    }
}
