public import CTypes
import StubFiles
import StubShapes

/// C stubs made of descriptions, for the strategy `Static`.
///
/// ```swift
/// var stubs = Stubs("expat", headers: ["<expat.h>"])
/// try stubs.add(Expat.self)
/// try stubs.write(to: "Sources/CExpatStubs")
/// ```
///
/// This writes `expat.stubs.c` and `include/expat.stubs.h`, for a C target; nothing of the library is needed for
/// it, nor called. The C compiler that compiles them has the headers, and does not take a function, a structure, an
/// enumeration or a variable that is described otherwise than they have it.
///
/// Without headers the stubs call the library's symbols as the description says, and nobody compares.
public struct Stubs: Sendable {
    /// What the name of the C function begins with that programs give to `Static`.
    public let name: String
    /// The headers, with `<>` or quotation marks around each.
    public let headers: [String]
    /// Which variables of the descriptions the headers have as constants: macros, and constants of enumerations. They
    /// have no address, and only the headers tell them from variables.
    ///
    /// ```swift
    /// stubs.constants = ["SQLITE_VERSION_NUMBER"]
    /// ```
    ///
    /// Their stubs have the values that the C compiler finds, if those are constant to it and the types that are
    /// described can have them. They are not to be written to.
    public var constants: Set<String> = []
    private var functions: [Recorder.Function] = []
    private var variables: [Recorder.Variable] = []
    /// What of theirs the headers have, also of those that need no stub of their own.
    private var types = DescribedTypes()
    private var seen: Set<String> = []

    /// - Parameters:
    ///   - name: an identifier of C.
    ///   - headers: what declares the functions, such as `<expat.h>`; one without `<>` or quotation marks gets `<>`.
    public init(_ name: String, headers: [String] = []) {
        self.name = name
        self.headers = headers.map { $0.hasPrefix("<") || $0.hasPrefix("\"") ? $0 : "<\($0)>" }
    }

    /// Adds what a description binds.
    /// - Throws: what is wrong with the description itself.
    public mutating func add<B: BindingSet>(
        _ description: B.Type
    ) throws(ForeignError) where B.Strategy == Recorder {
        let recorder = Recorder()
        _ = try recorder.load(description)
        add(recorder.functions, recorder.variables)
    }

    package mutating func add(_ functions: [Recorder.Function], _ variables: [Recorder.Variable]) {
        for function in functions where seen.insert(function.function.stubKey).inserted {
            self.functions.append(function)
        }
        for variable in variables where seen.insert("\(variable) \(variable.type.size ?? 0)").inserted {
            self.variables.append(variable)
        }
        for function in functions where !function.isOptional { types.add(.function(function.function)) }
        for variable in variables where !variable.isOptional { types.add(variable.type) }
    }

    /// Constants that nobody can find: the descriptions bind no such variable, or bind it as one that may be missing,
    /// or there are no headers to ask.
    var unknownConstants: [String] {
        let known = headers.isEmpty ? [] : variables.filter { !$0.isOptional }.map(\.name)
        return constants.subtracting(known).sorted()
    }

    /// The text of the header, `NAME.stubs.h`.
    public var header: String { file.header }
    /// The text of the stubs, `NAME.stubs.c`.
    public var source: String { file.source }

    /// The text of what makes a worker program of the stubs, `NAME.worker.c`.
    public var worker: String { file.worker }

    private var file: StubFile {
        var file = StubFile(name: name)
        file.includes = headers.map { "#include \($0)" }
        file.functions = functions.enumerated().map { number, function in
            // An optional function need not be declared, and a version is nothing that C knows.
            let isSymbol = headers.isEmpty || function.isOptional || function.function.name.contains("@")
            if isSymbol { return StubFunction(symbol: function) }
            return StubFunction(declared: function, isProbed: number < ProbedFunction.maximum)
        }
        file.variables = variables.map { variable in
            if headers.isEmpty || variable.isOptional { return StubVariable(symbol: variable) }
            var stub = StubVariable(declared: variable)
            stub.isConstant = constants.contains(variable.name)
            return stub
        }
        file.records = types.records(isDeclared: !headers.isEmpty)
        if !headers.isEmpty {
            file.includes += types.forwardDeclarations
            file.assertions = types.assertions
        }
        return file
    }
}
