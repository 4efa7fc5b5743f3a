import CTypes
import StubFiles
import StubShapes

extension StubFunction {
    /// A function that the headers declare.
    /// - Parameter isProbed: whether the compiler tells which of its parameters differs.
    init(declared recorded: Recorder.Function, isProbed: Bool) {
        let function = recorded.function
        self.init(
            name: function.name, result: StubType(function.result.type),
            parameters: function.parameters.map { StubType($0.isVariadic ? $0.type.promoted : $0.type) },
            fixedCount: function.fixedParameterCount, callee: .declared(function.name))
        description = function.stubHash
        types = function.alternatives.map { function in
            TypeDescription.pointer(PointerDescription(isConst: false) { .function(function) }).description
        }
        // What is `const` as a result is another type to clang.
        if result.kind != .void { types += types.map { $0.replacing("(*)", with: "const (*)", maxReplacements: 1) } }
        if isProbed, !types.isEmpty { probes = function.probes }
    }

    /// A function of which the library has the symbol.
    init(symbol recorded: Recorder.Function) {
        let function = recorded.function
        var records: [String] = []
        let result = StubType(plain: function.result.type, &records)
        let parameters = function.parameters.map {
            StubType(plain: $0.isVariadic ? $0.type.promoted : $0.type, &records)
        }
        self.init(
            name: function.name, result: result, parameters: parameters, fixedCount: function.fixedParameterCount,
            callee: .symbol(function.name))
        description = function.stubHash
        definitions = records
        isOptional = recorded.isOptional
    }
}

extension StubVariable {
    /// A variable that the headers declare.
    init(declared variable: Recorder.Variable) {
        self.init(name: variable.name, type: StubType(variable.type), callee: .declared(variable.name))
        // No description of a variable says that it is `const` or `volatile`.
        types = [(false, false), (true, false), (false, true), (true, true)].flatMap { isConst, isVolatile in
            variable.type.alternatives.map { type in
                var pointer = PointerDescription(isConst: isConst) { type }
                pointer.isVolatile = isVolatile
                return TypeDescription.pointer(pointer).description
            }
        }
    }

    /// A variable of which the library has the symbol.
    init(symbol variable: Recorder.Variable) {
        var type = StubType(variable.type)
        type.size = variable.type.size
        self.init(name: variable.name, type: type, callee: .symbol(variable.name))
        isOptional = variable.isOptional
    }
}
