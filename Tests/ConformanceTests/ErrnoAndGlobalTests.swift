import CTypes
import Glibc
import TestSupport
import Testing

struct ErrnoFunctions<F: Foreign>: BindingSet {
    let failWith: Fn<F, (Int32) -> WithErrno<Int32>>
    let dirtyOK: Fn<F, () -> WithErrno<Int32>>
    let failDouble: Fn<F, (Int32) -> WithErrno<Double>>
    let failStruct: Fn<F, (Int32) -> WithErrno<DD>>
    let failVoid: Fn<F, (Int32) -> WithErrno<NoValue>>
    let readErrno: Fn<F, () -> WithErrno<Int32>>

    init(_ f: F) {
        failWith = f.fn("fx_fail_with")
        dirtyOK = f.fn("fx_dirty_ok")
        failDouble = f.fn("fx_fail_double")
        failStruct = f.fn("fx_fail_struct")
        failVoid = f.fn("fx_fail_void")
        readErrno = f.fn("fx_read_errno")
    }
}

struct Globals<F: Foreign>: BindingSet {
    let counter: Global<F, Int64>
    let name: Global<F, InlineArray<8, CChar>>
    let point: Global<F, DD>
    let missing: Global<F, Int32>?
    let tick: Fn<F, () -> Void>

    init(_ f: F) {
        counter = f.global("fx_global_counter")
        name = f.global("fx_global_name")
        point = f.global("fx_global_point")
        missing = f.global(optional: "fx_global_missing")
        tick = f.fn("fx_tick")
    }
}

@Suite(.serialized) struct ErrnoAndGlobalTests {
    @Test("errno is data beside a result of any class", arguments: Strategy.all)
    func errno(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(ErrnoFunctions.self)
            #expect(try lib.failWith(ERANGE) == (-1, ERANGE))
            #expect(try lib.dirtyOK() == (0, EINTR))
            #expect(try lib.failDouble(EDOM) == (0.5, EDOM))
            let (point, code) = try lib.failStruct(EIO)
            #expect(point == DD(x: 1, y: 2) && code == EIO)
            #expect(try lib.failVoid(EPERM).errno == EPERM)
        }
        try check(strategy.process)
    }

    @Test("errno from before a call is not seen in it or after it", arguments: Strategy.all)
    func cleared(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(ErrnoFunctions.self)
            _ = try lib.failWith(EBADF)
            #expect(try lib.readErrno() == (0, 0))
        }
        try check(strategy.process)
    }

    @Test("Global variables are read and written", arguments: Strategy.all)
    func globals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Globals.self)
            try lib.counter.set(0)
            for _ in 0..<3 { try lib.tick() }
            #expect(try lib.counter.get() == 3)
            try lib.counter.set(40)
            try lib.tick()
            #expect(try lib.counter.get() == 41)
            let name = try lib.name.get()
            #expect(name.indices.map { name[$0] }.prefix(7) == [102, 105, 120, 116, 117, 114, 101])
            #expect(try lib.point.get() == DD(x: 1.5, y: -2.5))
            #expect(lib.missing.map { _ in true } == nil)
        }
        try check(strategy.process)
    }
}
