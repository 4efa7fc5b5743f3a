import CTypes

extension Exports {
    /// The text of the Swift file, `NAMEExports.swift`: the protocol and the entry points.
    public var swiftSource: String {
        """
        // The entry points of \(name).h, for Swift 6.3. Made by swift-bind of their description: do not edit.
        \(isPublic ? "public " : "")import \(module)

        /// What C calls by `\(name).h`, which `\(implementation)` implements.
        ///
        /// Memory that C passes is there during the call. What a function throws becomes the result that `\(name).h`
        /// names, and the error that `\(name)_error_message()` tells.
        nonisolated protocol \(typeName)Exports {
            /// Runs once, before the first call, on the thread that makes it; others wait. If it throws, each call \
        fails
            /// with that. A function of `\(name).h` that it calls fails, and one that it waits for on another thread \
        waits.
            static func start() throws

        \(functions.map(requirement).joined(separator: "\n\n"))
        }

        nonisolated extension \(typeName)Exports {
            static func start() throws {}
        }

        /// An error with a code for C, not 0; that of others is 1.
        nonisolated protocol \(typeName)Error: Error {
            var errorCode: Int32 { get }
        }

        nonisolated extension \(typeName)Exports {
        \(functions.map(entry).joined(separator: "\n\n"))
        }

        \(functions.map(entryPoint).joined(separator: "\n\n"))

        \(support)

        """
    }

    /// Whether an entry point has a type of the C target's, without which Swift warns of a public import.
    private var isPublic: Bool {
        functions.contains { ($0.entryParameters + [$0.entryResult]).contains { $0.contains("\(module).") } }
    }

    private func requirement(_ function: ExportedFunction) -> String {
        let parameters = function.parameters.map { parameter in
            parameter.name.isEmpty
                ? "_ \(parameter.argument): \(parameter.type)"
                : "\(ExportedNames.label(parameter.name)) \(parameter.type)"
        }
        let result = function.result == "Void" ? "" : " -> \(function.result)"
        let name = ExportedNames.quoted(function.swiftName)
        return """
                /// `\(function.prototype)`
                \(Self.call("static func \(name)", parameters, " throws\(result)", indent: "    "))
            """
    }

    private func entry(_ function: ExportedFunction) -> String {
        let arguments = function.parameters.map { parameter in
            let label = parameter.name.isEmpty ? "" : "\(ExportedNames.label(parameter.name)) "
            return label + argument(parameter, of: function)
        }
        let setsErrno = function.setsErrno ? ", setsErrno: true" : ""
        let call = "return try Self.\(ExportedNames.quoted(function.swiftName))"
        let head = Self.call(
            "fileprivate static func enter_\(function.name)", entryParameters(function), entryResult(function) + " {",
            indent: "    ")
        return """
                \(head)
                    do {
                        try \(typeName)Entry.begin()
                        \(Self.call(call, arguments, "", indent: "            "))
                    } catch {
                        return \(typeName)Entry.fail(error, \(function.failure.value)\(setsErrno))
                    }
                }
            """
    }

    private func entryPoint(_ function: ExportedFunction) -> String {
        let arguments = function.entryParameters.indices.map(ExportedParameter.entryName)
        let head = Self.call(
            "public nonisolated func \(function.name)", entryParameters(function), entryResult(function) + " {",
            indent: "")
        return """
            @c @implementation
            \(head)
                \(implementation).enter_\(function.name)(\(arguments.joined(separator: ", ")))
            }
            """
    }

    /// Something with a list in parentheses, in one line or a line for each.
    private static func call(_ begin: String, _ list: [String], _ end: String, indent: String) -> String {
        let line = "\(begin)(\(list.joined(separator: ", ")))\(end)"
        if indent.count + line.count <= 120 { return line }
        return "\(begin)(\n\(indent)    \(list.joined(separator: ",\n\(indent)    "))\n\(indent))\(end)"
    }

    private func entryParameters(_ function: ExportedFunction) -> [String] {
        function.entryParameters.enumerated().map { "_ \(ExportedParameter.entryName($0)): \($1)" }
    }

    private func entryResult(_ function: ExportedFunction) -> String {
        function.entryResult == "Void" ? "" : " -> \(function.entryResult)"
    }

    private func argument(_ parameter: ExportedParameter, of function: ExportedFunction) -> String {
        let argument = parameter.argument
        let name =
            parameter.name.isEmpty ? "#\(parameter.index + 1)" : function.prototype.parameters[parameter.index].name
        let place = "\"\(function.name), parameter '\(name)'\""
        switch parameter.conversion {
        case .none: return argument
        case .present: return "\(typeName)Entry.present(\(argument), \(place))"
        case .string: return "\(typeName)Entry.string(\(argument), \(place))"
        case .optionalString: return "\(argument).map { try \(typeName)Entry.string($0, \(place)) }"
        case .buffer(let count):
            let count = ExportedParameter.entryName(count)
            return parameter.isNullable
                ? "\(argument).map { try \(typeName)Entry.buffer($0, \(count), \(place)) }"
                : "\(typeName)Entry.buffer(\(argument), \(count), \(place))"
        }
    }
}
