import CTypes
import TestSupport
import Testing

private struct Count<F: Foreign>: BindingSet {
    let pair: Fn<F, (Counted<In<Int32>, C.Size>, Int32) -> Void>
    let callback: Fn<F, (Callback<(Counted<In<UInt8>, Int32>, CString?) -> Bool>?) -> Void>
    let variadic: Fn<F, (CString, Int32, Variadic<Float>, Variadic<UInt8>) -> WithErrno<Int32>>

    init(_ f: F) {
        pair = f.fn("pair", "list", "flag")
        callback = f.fn("callback", "handler")
        variadic = f.fn("variadic")
    }
}

@Suite struct DescriptionTests {
    @Test("A counted buffer is two C parameters, and names stay with what they name")
    func counted() throws {
        let pair = recorded(Count.self)[0]
        #expect(pair.parameters.map(\.name) == ["list", "count of list", "flag"])
        guard case .buffer(let buffer) = pair.parameters[0].passing else {
            Issue.record("a buffer must be described as one")
            return
        }
        #expect(buffer.stride == 4 && buffer.countOffset == 1)
        #expect(pair.parameterName(at: 0) == "list" && pair.parameterName(at: 9) == "#10")
    }

    @Test("A callback's signature is described from its type")
    func callback() throws {
        let function = recorded(Count.self)[1]
        guard case .callback(let signature) = function.parameters[0].passing else {
            Issue.record("a callback must be described as one")
            return
        }
        #expect(function.parameters[0].isNullable)
        #expect(signature.parameters.count == 3 && signature.result.type.size == 1)
        #expect(signature.parameters[2].isNullable)
    }

    @Test("Variadic parameters are promoted, and the fixed ones counted")
    func variadic() throws {
        let function = recorded(Count.self)[2]
        #expect(function.fixedParameterCount == 2 && function.result.capturesErrno)
        #expect(function.parameters[2].type.description == "double")
        #expect(function.parameters[3].type.description == "int")
        #expect(recorded(Count.self)[0].fixedParameterCount == nil)
    }

    @Test("A signature that is not of C types is a problem of the description")
    func wrongSignature() throws {
        struct NotC {}
        let function = Callback<(NotC) -> Int32>.parameters[0]
        let description = FunctionDescription(
            name: "f", parameters: [function], result: ParameterDescription(type: .void))
        #expect(description.problems.map(\.code) == [.layoutMismatch])
    }

    @Test("Errors say where, what and what to do")
    func errors() {
        let underlying = ForeignError(.invalidUTF8, "inner")
        let error = ForeignError(
            .callbackThrew, "it threw", remedy: "Mend it", function: "f", parameter: "p",
            underlying: underlying)
        #expect(error.description == "f, parameter 'p': it threw: inner. Mend it")
        #expect("\(ForeignError.Code.nullResult)" == "nullResult")
    }
}
