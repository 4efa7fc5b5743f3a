import CTypes
import Synchronization
import TestSupport
import Testing

private enum Count: OpaqueType { static let spelling = "fx_counter" }

private struct Counts<F: Foreign>: BindingSet {
    let create: Fn<F, (Int64) -> Handle<Count>>
    let add: Fn<F, (Handle<Count>, Int64) -> Int64>
    let free: Fn<F, (Handle<Count>) -> Void>

    init(_ f: F) {
        create = f.fn("fx_counter_create")
        add = f.fn("fx_counter_add")
        free = f.fn("fx_counter_free")
    }
}

@Suite struct OwnedTests {
    @Test("What is owned is given back once, when its owner goes", arguments: Strategy.all)
    func release(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Counts<F>.self)
            let released = Atomic(0)
            func own(_ start: Int64) throws -> Owned<Handle<Count>> {
                Owned(try lib.create(start)) { handle in
                    released.add(1, ordering: .relaxed)
                    _ = try? lib.free(handle)
                }
            }
            do {
                let counter = try own(40)
                #expect(try lib.add(counter.value, 2) == 42)
                #expect(released.load(ordering: .relaxed) == 0)
            }
            #expect(released.load(ordering: .relaxed) == 1)
            do {
                let handle = try own(1).take()
                #expect(try lib.add(handle, 1) == 2)
                try lib.free(handle)
            }
            #expect(released.load(ordering: .relaxed) == 1)
        }
        try check(strategy.process)
    }
}
