public import CTypes

extension FunctionDescription {
    /// What of this function's signature cannot leave the process, one error for each parameter.
    public var crossingProblems: [ForeignError] {
        var problems: [ForeignError] = []
        for (index, parameter) in parameters.enumerated() {
            if let reason = parameter.crossingProblem(isCallbackArgument: false) {
                problems.append(reason.error(in: name, parameter: parameterName(at: index)))
            }
        }
        if let reason = result.crossingProblem(isCallbackArgument: false) {
            problems.append(reason.error(in: name, parameter: "result"))
        }
        return problems
    }

    /// What of this callback's signature cannot leave the process.
    var crossingProblemOfCallback: ForeignError? { callbackCrossingProblem?.error(in: name) }

    /// The first thing in this callback's signature that cannot leave the process.
    fileprivate var callbackCrossingProblem: CrossingProblem? {
        for (index, parameter) in parameters.enumerated() {
            if var reason = parameter.crossingProblem(isCallbackArgument: true) {
                reason.message = "argument \(index + 1) of the callback: \(reason.message)"
                return reason
            }
        }
        if ArgumentPlaces(self).resultLongDoubles > 0 {
            return CrossingProblem(
                message: "a callback in another process cannot return a '\(result.type)'",
                remedy: "Have the callback write it through a pointer, or use the dynamic strategy")
        }
        return result.crossingProblem(isCallbackArgument: true)
    }
}

private struct CrossingProblem {
    var message: String
    let remedy: String

    static func localAddress(_ what: String) -> CrossingProblem {
        CrossingProblem(
            message: "\(what) is an address of this process and means nothing elsewhere",
            remedy: "Describe it as In, Out, InOut, Pointer or Handle")
    }

    func error(in function: String, parameter: String? = nil) -> ForeignError {
        ForeignError(
            .cannotCross, message, remedy: remedy, function: function, parameter: parameter)
    }
}

extension ParameterDescription {
    fileprivate func crossingProblem(isCallbackArgument: Bool) -> CrossingProblem? {
        switch passing {
        case .localAddress: .localAddress("a raw pointer")
        case .value: type.crossingProblem
        case .buffer(let buffer) where buffer.element.crossingProblem != nil: buffer.element.crossingProblem
        case .buffer(let buffer) where isCallbackArgument && buffer.countOffset == nil:
            CrossingProblem(
                message: "memory from the library without a count of its elements",
                remedy: "Describe it as Counted, or as Pointer and read it through memory")
        case .callback(let function): function.callbackCrossingProblem
        default: nil
        }
    }
}

extension TypeDescription {
    /// What in a value of this type cannot leave the process.
    fileprivate var crossingProblem: CrossingProblem? {
        switch self {
        case .pointer(let pointer): pointer.isLocal ? .localAddress("a raw pointer") : nil
        case .array(let element, _): element.crossingProblem
        case .structure(let type): type.crossingProblem
        default: nil
        }
    }

    fileprivate var hasAddress: Bool {
        switch self {
        case .pointer: true
        case .array(let element, _): element.hasAddress
        case .structure(let type): type.fields.contains { $0.type.hasAddress }
        default: false
        }
    }

    /// Why a variable of this type cannot be reached from another process; `nil` if it can.
    public func crossingProblem(variable: String) -> ForeignError? {
        crossingProblem.map { $0.error(in: variable, parameter: "variable") }
    }
}

extension StructDescription {
    fileprivate var crossingProblem: CrossingProblem? {
        for field in fields {
            if isUnion, field.type.hasAddress {
                return CrossingProblem(
                    message:
                        "the union '\(spelling)' may hold an address, '\(field.name)', and nobody can tell whether it "
                        + "does",
                    remedy: "Leave that member out, or describe the pointer that leads to the union as a Handle")
            }
            guard let problem = field.type.crossingProblem else { continue }
            guard case .pointer = field.type else { return problem }
            return .localAddress("the raw pointer '\(field.name)' in '\(spelling)'")
        }
        return nil
    }
}
