import CFixtures
import CTypes
import Glibc
import TestSupport
import Testing

private struct Failing<F: Foreign>: BindingSet {
    let minusOne: Fn<F, (Int32) -> Throwing<MinusOne<Int32>>>
    let negative: Fn<F, (Int32) -> Throwing<Negative<Int32>>>
    let null: Fn<F, (Int32) -> Throwing<Null<CString>>>
    let number: Fn<F, (Int32) -> Throwing<ZeroOrErrorNumber>>
    let dirty: Fn<F, () -> Throwing<MinusOne<Int32>>>
    let own: Fn<F, (Int32) -> Throwing<OwnRule>>
    let returns: Fn<F, (Int32) -> NoReturn>

    init(_ f: F) {
        minusOne = f.fn("fx_fail_with")
        negative = f.fn("fx_fail_with")
        null = f.fn("fx_text_or_null")
        number = f.fn("fx_int32")
        dirty = f.fn("fx_dirty_ok")
        own = f.fn("fx_int32")
        returns = f.fn("fx_int32")
    }
}

private struct Exits<F: Foreign>: BindingSet {
    let exit: Fn<F, (Int32) -> NoReturn>

    init(_ f: F) { exit = f.fn("exit") }
}

private struct OwnError: Error, Equatable { let code: Int32 }
private enum OwnRule: FailureRule {
    typealias Result = Int32
    static func success(_ result: Int32) -> Bool? { result > 9 ? nil : result == 0 }
    static func reason(_ result: Int32, errno: Int32) -> any Error { OwnError(code: result) }
}

@Suite struct ThrowingTests {
    @Test("A result that says so makes the call throw, with the reason", arguments: Strategy.all)
    func failures(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Failing.self)
            for call in [lib.minusOne, lib.minusOne] {
                let error = foreignError { _ = try call(ERANGE) }
                #expect(error?.code == .callFailed && error?.function == "fx_fail_with")
                #expect((error?.underlying as? ErrorNumber)?.rawValue == ERANGE)
                #expect("\(error as Any)".contains("returned -1"), "\(error as Any)")
            }
            #expect((foreignError { _ = try lib.negative(ENOENT) }?.underlying as? ErrorNumber)?.rawValue == ENOENT)
            let null = foreignError { _ = try lib.null(EAGAIN) }
            #expect((null?.underlying as? ErrorNumber)?.rawValue == EAGAIN)
            #expect(null?.message.contains("NULL") == true, "\(null as Any)")
            #expect(try lib.null(0) == "text")
            try lib.number(0)
            let number = foreignError { try lib.number(EBUSY) }
            #expect((number?.underlying as? ErrorNumber)?.rawValue == EBUSY)
            #expect(try lib.own(0) && !lib.own(3))
            #expect(foreignError { _ = try lib.own(12) }?.underlying as? OwnError == OwnError(code: 12))
        }
        try check(strategy.process)
    }

    @Test("errno alone does not throw", arguments: Strategy.all)
    func errnoAlone(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws { #expect(try f.load(Failing.self).dirty() == 0) }
        try check(strategy.process)
    }

    @Test("A function that returns although it must not makes the call throw", arguments: Strategy.all)
    func returns(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Failing.self)
            let error = foreignError { try lib.returns(1) }
            #expect(error?.code == .unsupportedDescription && error?.function == "fx_int32")
        }
        try check(strategy.process)
    }

    @Test(
        "A function that does not return ends the isolated library alone",
        arguments: Strategy.all.filter { $0.name == Strategy.sandbox.name })
    func exits(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = foreignError { try f.load(Exits.self).exit(3) }
            #expect(error?.code == .libraryTerminated, "\(error as Any)")
        }
        try check(strategy.process)
    }
}
