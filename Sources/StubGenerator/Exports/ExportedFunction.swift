import CTypes

/// A function of a description, as C declares it and as Swift implements it.
struct ExportedFunction {
    /// With a name for each parameter that has one, and types that C and C++ take.
    let prototype: FunctionDescription
    let parameters: [ExportedParameter]
    /// What Swift returns, and what the entry returns.
    let result, entryResult: String
    /// The types of the entry's parameters.
    let entryParameters: [String]
    /// What the implementation is called.
    let swiftName: String
    let failure: ExportedFailure
    let setsErrno: Bool

    /// The name in C.
    var name: String { prototype.name }

    /// `area(shape:)`
    var signature: String { "\(swiftName)(\(parameters.map { ExportedNames.label($0.name) }.joined()))" }

    /// - Parameters:
    ///   - prefix: what the function's name in C begins with, and in Swift does not.
    ///   - chosen: what it returns when it fails; `nil` for what is usual.
    init(
        _ function: FunctionDescription, module: String, prefix: String, failing chosen: String?
    ) throws(ForeignError) {
        var prototype = function
        try ForeignError.refusing(function: function.name) { () throws(ExportRefusal) in try function.checkName() }
        for index in function.parameters.indices { prototype.parameters[index].name = function.cName(at: index) }
        var parameters: [ExportedParameter] = []
        var entryParameters: [String] = []
        var isCount = false
        for (index, parameter) in function.parameters.enumerated() {
            try ForeignError.refusing(function: function.name, parameter: function.parameterName(at: index)) {
                () throws(ExportRefusal) in
                try prototype.checkParameter(at: index)
                entryParameters.append(try parameter.type.imported(from: module))
                let name = ExportedNames.swiftName(prototype.parameters[index].name)
                if !isCount {
                    parameters.append(try ExportedParameter(function, at: index, named: name, module: module))
                }
            }
            isCount = !isCount && function.isCounted(at: index)
            prototype.parameters[index].type = parameter.type.inHeader
        }
        let type = function.result.type
        (self.parameters, self.entryParameters) = (parameters, entryParameters)
        let failure: ExportedFailure
        do {
            entryResult = try type.imported(from: module)
            failure = try ExportedFailure(type, module: module, chosen: chosen)
        } catch { throw error.located(in: function.name) }
        self.failure = failure
        let isPresent = entryResult.hasSuffix("?") && !function.result.isNullable
        result = isPresent ? String(entryResult.dropLast()) : entryResult
        setsErrno = function.result.capturesErrno
        let rest = function.name.dropFirst(function.name.hasPrefix(prefix) ? prefix.count : 0)
        let name = ExportedNames.swiftName(String(rest))
        swiftName = ExportedNames.isWord(name) ? name : function.name
        prototype.result.type = type.inHeader
        self.prototype = prototype
    }
}

extension FunctionDescription {
    fileprivate func checkName() throws(ExportRefusal) {
        guard ExportedNames.isIdentifier(name) else {
            throw ExportRefusal(
                "'\(name)' is no name of a function that C and C++ take", remedy: "Bind it by an identifier of C")
        }
        guard !ExportedNames.isOfTheCLibrary(name) else {
            throw ExportRefusal(
                "'\(name)' is a function of the C library's, which other libraries would call this one for",
                remedy: "Give it a name of its own")
        }
        guard fixedParameterCount == nil else {
            throw ExportRefusal(
                "it takes a variable number of arguments, which Swift cannot read",
                remedy: "Give it a fixed number, or a list")
        }
    }

    fileprivate func checkParameter(at index: Int) throws(ExportRefusal) {
        let parameter = parameters[index]
        guard parameter.name.isEmpty || ExportedNames.isIdentifier(parameter.name) else {
            throw ExportRefusal(
                "'\(parameter.name)' is no name of a parameter that C and C++ take", remedy: "Give it another name")
        }
        guard parameter.name.isEmpty || !parameters[..<index].contains(where: { $0.name == parameter.name }) else {
            throw ExportRefusal("two parameters are called '\(parameter.name)'", remedy: "Give one another name")
        }
        if case .pointer(let pointer) = parameter.type, case .opaque("struct __va_list_tag") = pointer.pointee {
            throw ExportRefusal("it is a va_list, which Swift cannot read", remedy: "Pass an array and its count")
        }
    }

    /// What C calls a parameter: a count is called after its buffer.
    fileprivate func cName(at index: Int) -> String {
        let name = parameters[index].name
        guard index > 0, isCounted(at: index - 1), !(index > 1 && isCounted(at: index - 2)), name.hasPrefix("count of ")
        else { return name }
        return "\(parameters[index - 1].name)_count"
    }
}
