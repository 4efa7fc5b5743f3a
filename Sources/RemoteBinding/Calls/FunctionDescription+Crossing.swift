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

    /// The first thing in this callback's signature that cannot leave the process.
    fileprivate var callbackCrossingProblem: CrossingProblem? {
        for (index, parameter) in parameters.enumerated() {
            if var reason = parameter.crossingProblem(isCallbackArgument: true) {
                reason.message = "argument \(index + 1) of the callback: \(reason.message)"
                return reason
            }
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

    func error(in function: String, parameter: String) -> ForeignError {
        ForeignError(
            .cannotCross, message, remedy: remedy, function: function, parameter: parameter)
    }
}

extension ParameterDescription {
    fileprivate func crossingProblem(isCallbackArgument: Bool) -> CrossingProblem? {
        switch passing {
        case .localAddress: .localAddress("a raw pointer")
        case .value where type.localAddress != nil: .localAddress(type.localAddress!)
        case .buffer(let buffer) where buffer.element.localAddress != nil:
            .localAddress(buffer.element.localAddress!)
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
    /// What in a value of this type is an address of the program itself, in words; `nil` if nothing
    /// is.
    fileprivate var localAddress: String? {
        switch self {
        case .pointer(let pointer): pointer.isLocal ? "a raw pointer" : nil
        case .array(let element, _): element.localAddress
        case .structure(let type):
            type.fields.lazy.compactMap { field in
                field.type.localAddress.map { _ in
                    "the raw pointer '\(field.name)' in '\(type.spelling)'"
                }
            }.first
        default: nil
        }
    }

    /// Why a variable of this type cannot be reached from another process; `nil` if it can.
    public func crossingProblem(variable: String) -> ForeignError? {
        localAddress.map {
            CrossingProblem.localAddress($0).error(in: variable, parameter: "variable")
        }
    }
}
