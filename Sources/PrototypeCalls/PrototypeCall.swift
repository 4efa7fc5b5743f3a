public import CTypes
public import DynamicBinding

/// A call of a C function whose prototype and arguments are texts.
public struct PrototypeCall {
    /// The function, with a parameter for each argument of its `...`.
    public let function: FunctionDescription
    let arguments: [ArgumentMemory]
    private let memory: CallMemory

    /// Reads the arguments that a call of `function` takes.
    /// - Throws: ``ArgumentError`` if their number is wrong or one does not fit its parameter.
    public init(
        _ function: FunctionDescription, arguments texts: [String]
    ) throws(ArgumentError) {
        let fixed = function.parameters.count
        guard texts.count == fixed || (texts.count > fixed && function.hasEllipsis) else {
            throw ArgumentError(count: texts.count, for: function)
        }
        var function = function
        let memory = CallMemory()
        var arguments: [ArgumentMemory] = []
        for (index, text) in texts.enumerated() {
            let isVariadic = index >= fixed
            if isVariadic {
                var parameter = ParameterDescription(type: ArgumentReader.variadicType(of: text))
                parameter.isVariadic = true
                function.parameters.append(parameter)
            }
            let type = function.parameters[index].type
            do throws(Refusal) {
                arguments.append(try ArgumentReader(memory: memory).read(text, as: type))
            } catch {
                throw ArgumentError(error, argument: text, at: index, of: function)
            }
        }
        self.function = function
        self.arguments = arguments
        self.memory = memory
    }

    /// Calls the function.
    ///
    /// A prototype that is not the function's own can crash the process.
    /// - Parameter name: what errors call the library.
    /// - Throws: `.symbolNotFound` if the library lacks the function, `.unsupportedDescription` if
    ///   libffi cannot call it, `.bufferOverrun` if the function wrote past the end of an array.
    public func run(in library: Dynamic, named name: String) throws(ForeignError) -> CallOutcome {
        if let problem = function.problems.first { throw problem }
        guard let address = library.symbol(function.name) else { throw missing(in: name) }
        let interface = try CallInterface(function)
        let size = function.result.type.size ?? 0
        let result = memory.allocate(byteCount: max(16, size))
        var pointers = arguments.map { Optional($0.address) }
        let errno = interface.call(address, result: result, arguments: &pointers)
        try checkGuards()
        return outcome(result, errno: errno, .local)
    }

    func missing(in name: String) -> ForeignError {
        ForeignError(
            .symbolNotFound, "\(name) has no '\(function.name)'",
            remedy: "Check the name, and the library's version")
    }

    /// What a call has left, with its result in memory.
    func outcome(
        _ result: UnsafeRawPointer, errno: Int32, _ addresses: AddressReader
    ) -> CallOutcome {
        withExtendedLifetime(memory) {
            let type = function.result.type
            return CallOutcome(
                result: addresses.value(
                    UnsafeRawBufferPointer(start: result, count: type.size ?? 0), type),
                outs: arguments.enumerated().compactMap { index, argument in
                    argument.output.map { (function.parameterName(at: index), $0.value(addresses)) }
                }, errno: errno)
        }
    }

    private func checkGuards() throws(ForeignError) {
        for (index, argument) in arguments.enumerated() {
            guard let output = argument.output, output.isOverrun else { continue }
            throw ForeignError(
                .bufferOverrun, "C wrote past the end of the \(output.byteCount) bytes passed",
                remedy: "Pass more, and pass the right count", function: function.name,
                parameter: function.parameterName(at: index))
        }
    }
}
