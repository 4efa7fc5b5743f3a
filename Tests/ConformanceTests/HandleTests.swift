import CTypes
import TestSupport
import Testing

struct Counters<F: Foreign>: BindingSet {
    let create: Fn<F, (Int64) -> Handle<Counter>>
    let none: Fn<F, () -> Handle<Counter>>
    let maybe: Fn<F, () -> Handle<Counter>?>
    let add: Fn<F, (Handle<Counter>, Int64) -> Int64>
    let free: Fn<F, (Handle<Counter>?) -> Void>
    let open: Fn<F, (CString, Out<Handle<Counter>?>) -> Int32>
    let pick: Fn<F, (Int32) -> FunctionPointer<(Int32, Int32) -> Int32>?>

    init(_ f: F) {
        create = f.fn("fx_counter_create")
        none = f.fn("fx_counter_none")
        maybe = f.fn("fx_counter_none")
        add = f.fn("fx_counter_add", "counter", "amount")
        free = f.fn("fx_counter_free")
        open = f.fn("fx_counter_open")
        pick = f.fn("fx_pick")
    }
}

@Suite struct HandleTests {
    @Test(
        "A library's objects are created, used and freed through handles", arguments: Strategy.all)
    func lifeCycle(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counters.self)
            let counter = try lib.create(40)
            #expect(try lib.add(counter, 2) == 42)
            #expect(try lib.add(counter, 1) == 43)
            try lib.free(counter)
            try lib.free(nil)
        }
        try check(strategy.process)
    }

    @Test("A handle comes back through an out-parameter", arguments: Strategy.all)
    func outParameter(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counters.self)
            let out = Out<Handle<Counter>?>()
            #expect(try lib.open("four", out) == 0)
            let counter = try #require(out.value)
            #expect(try lib.add(counter, 0) == 4)
            try lib.free(counter)
            #expect(try lib.open("", out) == -1)
            #expect(out.value == nil)
        }
        try check(strategy.process)
    }

    @Test("NULL is nil for an optional handle and an error for another", arguments: Strategy.all)
    func null(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counters.self)
            #expect(try lib.maybe() == nil)
            let error = try #require(foreignError { _ = try lib.none() })
            #expect(error.code == .nullResult && error.function == "fx_counter_none")
            #expect(error.description.contains("fx_counter *"))
        }
        try check(strategy.process)
    }

    @Test(
        "A handle that the library never gave is refused",
        arguments: Strategy.all.filter(\.isIsolated))
    func forged(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counters.self)
            let forged = Handle<Counter>(address: UnsafeRawPointer(bitPattern: 0xDEAD_BEEF)!)
            let error = try #require(foreignError { _ = try lib.add(forged, 1) })
            #expect(error.code == .unknownHandle && error.function == "fx_counter_add")
        }
        try check(strategy.process)
    }

    @Test("Function pointers from C are values", arguments: Strategy.all)
    func functionPointers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counters.self)
            #expect(try lib.pick(0) != nil)
            #expect(try lib.pick(0) != lib.pick(1))
            #expect(try lib.pick(9) == nil)
        }
        try check(strategy.process)
    }
}
