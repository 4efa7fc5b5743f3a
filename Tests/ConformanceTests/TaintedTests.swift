import CTypes
import TestSupport
import Testing

private struct Measures<F: Foreign>: BindingSet {
    let abs: Fn<F, (Int32) -> Tainted<Int32>>
    let greeting: Fn<F, (Int32) -> Tainted<CString?>>
    let divide: Fn<F, (Int32, Int32, Out<Tainted<Int32>>, Out<Int32>?) -> Void>

    init(_ f: F) {
        abs = f.fn("abs")
        greeting = f.fn("fx_greeting")
        divide = f.fn("fx_divide")
    }
}

private struct Marked: CStruct {
    var count: Tainted<UInt16>
    var value: Int32
    static let layout = StructLayout("struct marked") {
        Field("count", \Marked.count)
        Field("value", \Marked.value)
    }
}

@Suite struct TaintedTests {
    @Test("What is tainted is had by a check, or for a reason", arguments: Strategy.all)
    func checks(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Measures.self)
            let five = try lib.abs(-5)
            #expect(try five.checked { $0 == 5 } == 5)
            #expect(try five.checked(in: 0..<6) == 5)
            #expect(five.unchecked(because: "it is a test") == 5)
            let error = try #require(
                foreignError { _ = try five.checked(in: ...4, "the number of legs") })
            #expect(error.code == .untrustedValue)
            #expect(error.message.contains("says 5 for the number of legs"), "\(error)")
            #expect(try lib.greeting(0).checked { $0?.count == 5 } == "hello")
            let quotient = Out<Tainted<Int32>>()
            try lib.divide(17, 5, quotient, nil)
            #expect(try quotient.value.checked(in: 0...17) == 3)
        }
        try check(strategy.process)
    }

    @Test("In C it is what it stands for")
    func layout() throws {
        #expect(sizeof(Marked.self) == 8)
        #expect("\(Tainted<Int32>.description)" == "\(Int32.description)")
        #expect(String(describing: InOut<Tainted<Int32>>(count: 1).value) == "untrusted(0)")
    }
}
