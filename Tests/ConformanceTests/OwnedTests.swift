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

private struct Given<F: Foreign>: BindingSet {
    let strdup: Fn<F, (Pointer<C.Char>) -> Pointer<C.Char>>
    let calloc: Fn<F, (C.Size, C.Size) -> Pointer<Int32>?>
    let free: Fn<F, (Pointer<Untyped>?) -> Void>
    let memory: F.Memory

    init(_ f: F) {
        strdup = f.fn("strdup")
        calloc = f.fn("calloc")
        free = f.fn("free")
        memory = f.memory
    }
}

@Suite struct OwnedTests {
    @Test("What the library gives away is copied, and given back in any case", arguments: Strategy.all)
    func taking(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Given.self)
            var released = 0
            func duplicate(_ text: [CChar]) throws -> Pointer<C.Char> {
                let copy = try lib.memory.allocate(copying: text + [0], as: C.Char.self)
                return try withExtendedLifetime(copy) { try lib.strdup(copy.pointer) }
            }
            func release<T>(_ pointer: Pointer<T>) throws {
                released += 1
                try lib.free(pointer.cast(to: Untyped.self))
            }
            #expect(try lib.memory.string(taking: duplicate([71, 114, -61, -68, 110]), release: release) == "Grün")
            #expect(released == 1)
            let broken = try duplicate([65, -1])
            let error = foreignError { _ = try lib.memory.string(taking: broken, release: release) }
            #expect(error?.code == .invalidUTF8 && released == 2)
            let long = try duplicate([65, 65, 65])
            let tooLong = foreignError { _ = try lib.memory.string(taking: long, limit: 2, release: release) }
            #expect(tooLong?.code == .outOfBounds && released == 3)
            let zeros = CArray(at: try #require(try lib.calloc(3, 4)), count: 3)
            #expect(try lib.memory.elements(taking: zeros, release: release) == [0, 0, 0] && released == 4)
        }
        try check(strategy.process)
    }

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
