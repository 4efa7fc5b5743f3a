import CTypes
import TestSupport
import Testing

private struct Doubling<F: Foreign>: BindingSet {
    let doubleAll: Fn<F, (Pointer<Int32>, C.Size) -> Void>
    let memory: F.Memory

    init(_ f: F) {
        doubleAll = f.fn("fx_double_all")
        memory = f.memory
    }
}

@Suite struct CArrayTests {
    @Test("Elements are reached by index, and none beyond them", arguments: Strategy.all)
    func elements(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Doubling.self)
            let allocation = try lib.memory.allocate(copying: [1, 2, 3, 4], as: Int32.self)
            let array = allocation.array
            try lib.doubleAll(array.start, 4)
            #expect(try lib.memory.elements(of: array) == [2, 4, 6, 8])
            try lib.memory.store(9, to: array, at: 3)
            #expect(try lib.memory.load(array, at: 3) == 9 && lib.memory.load(array, at: 0) == 2)
            let middle = try array.slice(1..<3)
            #expect(try lib.memory.elements(of: middle) == [4, 6])
            #expect(try lib.memory.load(middle, at: 1) == 6)
            for index in [-1, 4, .max, .min] {
                #expect(foreignError { _ = try lib.memory.load(array, at: index) }?.code == .outOfBounds)
                #expect(foreignError { try lib.memory.store(0, to: array, at: index) }?.code == .outOfBounds)
            }
            #expect(foreignError { _ = try lib.memory.load(middle, at: 2) }?.code == .outOfBounds)
            for range in [-1..<2, 2..<5, .min ..< .max] {
                #expect(foreignError { _ = try array.slice(range) }?.code == .outOfBounds)
            }
            #expect(CArray(at: array.start, count: -3).isEmpty)
            withExtendedLifetime(allocation) {}
        }
        try check(strategy.process)
    }
}
