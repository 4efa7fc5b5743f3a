import CTypes
public import RemoteBinding

extension PrototypeCall {
    /// Calls the function of a library that runs behind messages.
    /// - Parameter name: what errors call the library.
    /// - Throws: `.symbolNotFound` if the library lacks the function; `.unknownHandle` for an address among
    ///   the arguments, a text inside a structure included; `.bufferOverrun` if the function wrote past the
    ///   end of an array; what the strategy throws.
    public func run(
        in library: some RemoteStrategy, named name: String
    ) throws(ForeignError) -> CallOutcome {
        let loading = library.beginLoading()
        let bound = loading.bind(crossingFunction, isOptional: true)
        try loading.endLoading()
        guard let bound else { throw missing(in: name) }
        return try bound.call { (sink) throws(ForeignError) in
            for (argument, parameter) in zip(arguments, function.parameters) {
                argument.put(into: &sink, as: parameter.type)
            }
        } taking: { (result) throws(ForeignError) in
            let reader = AddressReader(
                text: { address in
                    do throws(ForeignError) { return try result.text(at: address) } catch { return nil }
                }, number: { result.number(of: $0) })
            return outcome(result.memory, errno: result.errno, reader)
        }
    }

    /// The function with a buffer for each argument that is memory of the program's.
    private var crossingFunction: FunctionDescription {
        var function = function
        for (index, argument) in arguments.enumerated() {
            function.parameters[index].passing = argument.passing
        }
        // What it points to is read when it is shown.
        function.result.passing = .value
        return function
    }
}

extension ArgumentMemory {
    fileprivate var passing: Passing {
        guard let block else { return .value }
        return .buffer(
            BufferDescription(
                // What C is to write is zero before, as in process.
                direction: output == nil ? .in : .inout, element: block.element,
                stride: block.element.size ?? 1))
    }

    fileprivate func put(into sink: inout RemoteArguments, as type: TypeDescription) {
        if let block {
            return sink.put(
                buffer: block.memory.baseAddress, byteCount: block.memory.count, owner: nil)
        }
        switch type {
        case .floating(.float): sink.put(float: address.load(as: Float.self))
        case .floating(.double): sink.put(double: address.load(as: Double.self))
        case .structure, .complex, .floating(.longDouble): sink.put(structure: address, type)
        case .pointer: sink.put(address: address.load(as: UnsafeRawPointer?.self))
        default: sink.put(integer: integer(as: type))
        }
    }

    /// The value with its sign, as C passes it in a register.
    private func integer(as type: TypeDescription) -> Int64 {
        let isSigned =
            switch type {
            case .integer(let type): type.isSigned
            case .enumeration(let type): type.isSigned
            default: false
            }
        return switch (type.size ?? 8, isSigned) {
        case (1, true): Int64(address.load(as: Int8.self))
        case (1, false): Int64(address.load(as: UInt8.self))
        case (2, true): Int64(address.load(as: Int16.self))
        case (2, false): Int64(address.load(as: UInt16.self))
        case (4, true): Int64(address.load(as: Int32.self))
        case (4, false): Int64(address.load(as: UInt32.self))
        default: address.load(as: Int64.self)
        }
    }
}
