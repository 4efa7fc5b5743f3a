public import CTypes

/// Functions in Swift that C calls, made of descriptions.
///
/// The same description that calls a library says what one that is written in Swift offers:
///
/// ```swift
/// var exports = Exports("geometry", implementedBy: "GeometryLibrary")
/// try exports.add(Geometry.self, failing: ["geometry_area": "-1"])
/// try exports.write(c: "Sources/CGeometry", swift: "Sources/Geometry")
/// ```
///
/// This writes `geometry.h` and what belongs to it for a C target, and `GeometryExports.swift`, which has the C entry
/// points and the protocol `GeometryExports`, with a function for each that C can call. `GeometryLibrary`, a type of
/// the Swift target, conforms to it. Swift's compiler compares the entry points with the header, and says which
/// function is missing or wrong. The file needs Swift 6.3; neither needs this package. C calls from any thread: where
/// types belong to the main actor by default, `GeometryLibrary` is `nonisolated`.
///
/// What C passes is checked first: a pointer or string that is not `Optional` in the description is not NULL, a string
/// is UTF-8, a count is not negative. What a function throws, and what is refused, C is told by a result that the
/// header names, and by `geometry_error_code()` and `geometry_error_message()`.
public struct Exports: Sendable {
    /// What the names of the files begin with, and of the functions that tell of errors.
    public let name: String
    /// The Swift type that implements the functions.
    public let implementation: String
    /// The C target, as Swift imports it.
    public let module: String
    private(set) var functions: [ExportedFunction] = []
    private(set) var types = ExportedTypes()

    /// - Parameters:
    ///   - name: an identifier of C, in lower case as a rule. A function `geometry_area` is `area` in Swift.
    ///   - implementation: a type of the target that the Swift file is written to.
    ///   - module: the C target that the header is written to; `CGeometry` for `geometry` if none is given.
    public init(_ name: String, implementedBy implementation: String, module: String? = nil) {
        self.name = name
        self.implementation = implementation
        self.module = module ?? "C\(Self.typeName(name))"
    }

    /// Adds the functions that a description binds.
    /// - Parameter values: what functions return when they fail, by their names in C: a number, `true`, `false`, `nan`,
    ///   `inf`, or a constant of the enumeration. Others return NULL, -1 as a signed integer, 0 as another one or an
    ///   enumeration, `false`, NaN, or a structure of zeroes.
    /// - Throws: what is wrong with the description itself, and what of it cannot be exported.
    public mutating func add<B: BindingSet>(
        _ description: B.Type, failing values: [String: String] = [:]
    ) throws(ForeignError) where B.Strategy == Recorder {
        let recorder = Recorder()
        _ = try recorder.load(description)
        try add(recorder.functions.map(\.function), failing: values)
        if let variable = recorder.variables.first {
            throw ExportRefusal(
                "'\(variable)' is a variable, and Swift has none for C", remedy: "Describe a function that returns it"
            ).located(in: variable.name)
        }
    }

    private mutating func add(
        _ functions: [FunctionDescription], failing values: [String: String]
    ) throws(ForeignError) {
        var copy = self
        try copy.takeOwnNames()
        for name in values.keys.sorted() where !functions.contains(where: { $0.name == name }) {
            throw ExportRefusal(
                "there is a value for when it fails, and no such function", remedy: "Give the name that it has in C"
            ).located(in: name)
        }
        for function in functions { try copy.add(function, failing: values[function.name]) }
        try copy.checkHiddenTypes()
        self = copy
    }

    /// Refuses the names of types for what stands where C and C++ would take them for that from then on.
    private func checkHiddenTypes() throws(ForeignError) {
        for function in functions.map(\.prototype) {
            for parameter in function.parameters where types.isType(parameter.name) {
                throw ExportRefusal(
                    "'\(parameter.name)' is a type as well, which those behind the parameter could not have",
                    remedy: "Give it another name").located(in: function.name, parameter: parameter.name)
            }
        }
        for structure in types.structures {
            for member in structure.members where types.isType(member.name) {
                throw ExportRefusal(
                    "the field '\(member.name)' of '\(structure.spelling)' is called as a type, which C++ refuses",
                    remedy: "Give it another name, or spell the type with 'struct', 'union' or 'enum'").located(in: nil)
            }
        }
    }

    private mutating func add(_ function: FunctionDescription, failing value: String?) throws(ForeignError) {
        let exported = try ExportedFunction(function, module: module, prefix: "\(name)_", failing: value)
        if functions.contains(where: { $0.prototype.description == exported.prototype.description }) { return }
        try ForeignError.refusing(function: function.name) { () throws(ExportRefusal) in
            try types.take(exported.name, for: "a function '\(exported.prototype)'")
            try types.add(function)
        }
        if let other = functions.first(where: { $0.signature == exported.signature })?.name
            ?? (exported.signature == "start()" ? "what runs before the first call" : nil)
        {
            throw ExportRefusal(
                "'\(exported.signature)' is what \(other) is called in Swift", remedy: "Give it another name in C"
            ).located(in: function.name)
        }
        functions.append(exported)
    }

    private mutating func takeOwnNames() throws(ForeignError) {
        try ForeignError.refusing(function: nil) { () throws(ExportRefusal) in
            for name in [name, module] where !ExportedNames.isIdentifier(name) {
                throw ExportRefusal(
                    "the exports would be called '\(name)', which is no identifier of C",
                    remedy: "Give them a name of letters, digits and underscores")
            }
            let parts = implementation.split(separator: ".", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ ExportedNames.isWord(String($0)) }) else {
                throw ExportRefusal(
                    "'\(implementation)' is no name of a Swift type",
                    remedy: "Give the name of the type that implements them")
            }
            for function in ["error_code", "error_message", "clear_error"] {
                try types.take("\(name)_\(function)", for: "a function that tells of errors")
            }
            for function in ["fail", "starting", "is_starting", "starts_here", "set_starting"] {
                try types.take("swb_\(name)_\(function)", for: "what the entries call")
            }
        }
    }

    /// `MyLibrary` for `my_library`.
    static func typeName(_ name: String) -> String {
        let name = ExportedNames.swiftName(name)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// What the protocol's name begins with.
    var typeName: String { Self.typeName(name) }
}
