import CTypes
import LoopbackBinding
import TestSupport
import Testing

/// A pointer of the program's inside a structure.
private struct Holder: CStruct {
    var id: Int32
    var context: UnsafeRawPointer?
    static let layout = StructLayout("struct holder") {
        Field("id", \Holder.id)
        Field("context", \Holder.context)
    }
}

/// Has the C name of `Forgetful`, and a layout that fits.
private struct Complete: CStruct {
    var x: Double, y: Double
    static let layout = StructLayout("fx_dd") {
        Field("x", \Complete.x)
        Field("y", \Complete.y)
    }
}

private struct Holders<F: Foreign>: BindingSet {
    let byValue: Fn<F, (Holder) -> Int32>
    let buffer: Fn<F, (In<Holder>) -> Int32>
    let raw: Fn<F, (In<UnsafeRawPointer?>) -> Int32>
    let variable: Global<F, Holder>
    init(_ f: F) {
        byValue = f.fn("fx_int32", "holder")
        buffer = f.fn("fx_int32", "holders")
        raw = f.fn("fx_int32", "pointers")
        variable = f.global("fx_global_counter")
    }
}

private struct BadVariable<F: Foreign>: BindingSet {
    let point: Global<F, Forgetful>
    init(_ f: F) { point = f.global("fx_global_point") }
}

private struct NoVariable<F: Foreign>: BindingSet {
    let number: Global<F, Int32>
    init(_ f: F) { number = f.global("fx_no_such_variable") }
}

private struct SameNames<F: Foreign>: BindingSet {
    let pair: Fn<F, (Complete, Forgetful) -> Double>
    init(_ f: F) { pair = f.fn("fx_int32", "first", "second") }
}

private struct Sizes<F: Foreign>: BindingSet {
    let remainder: Fn<F, (InOut<UInt8>, UInt64) -> UInt64>
    let divide: Fn<F, (Int32, Int32, Out<Int32>, Out<Int32>?) -> Void>
    let sum16: Fn<F, (In<Int32>, InOut<UInt16>) -> Int64>
    let sum: Fn<F, (Counted<InOut<Int32>, C.Size>) -> Int64>
    let greeting: Fn<F, (Int32) -> Pointer<Untyped>>
    let isSame: Fn<F, (Out<Int32>, Out<Int32>) -> Bool>
    let identity: Fn<F, (InOut<Int32>) -> Pointer<Int32>>
    let memory: F.Memory
    init(_ f: F) {
        remainder = f.fn("fx_remainder_of_address", "memory", "divisor")
        divide = f.fn("fx_divide", "a", "b", "quotient", "remainder")
        sum16 = f.fn("fx_sum_by16", "numbers", "count", counts: ["numbers": "count"])
        sum = f.fn("fx_sum_buffer", "numbers")
        greeting = f.fn("fx_greeting")
        isSame = f.fn("fx_is_same")
        identity = f.fn("fx_identity")
        memory = f.memory
    }
}

@Suite struct RefusalTests {
    @Test("A raw pointer inside a structure cannot cross", arguments: Strategy.all)
    func holders(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = foreignError { _ = try f.load(Holders.self) }
            guard strategy.isIsolated else {
                #expect(error == nil)
                return
            }
            let message = try #require(error).message
            for place in ["'holder'", "'holders'", "'pointers'", "fx_global_counter"] {
                #expect(message.contains(place), "\(message)")
            }
            #expect(message.contains("the raw pointer 'context' in 'struct holder'"))
        }
        try check(strategy.process)
    }

    @Test("A variable's structure that does not fit its layout is refused", arguments: Strategy.all)
    func variables(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = try #require(foreignError { _ = try f.load(BadVariable.self) })
            #expect(error.code == .layoutMismatch && error.function == "fx_global_point")
        }
        try check(strategy.process)
    }

    @Test(
        "A structure is checked even if another one has its name",
        arguments: Strategy.all.filter { $0.name != Strategy.late.name })
    func sameNames(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = try #require(foreignError { _ = try f.load(SameNames.self) })
            #expect(error.code == .layoutMismatch && error.parameter == "second")
        }
        try check(strategy.process)
    }

    @Test("A missing variable is reported", arguments: Strategy.all)
    func missingVariable(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let error = try #require(foreignError { _ = try f.load(NoVariable.self) })
            #expect(error.code == .symbolNotFound)
            #expect(error.message.contains("fx_no_such_variable"))
        }
        try check(strategy.process)
    }

    @Test("Memory has the alignment that was asked for", arguments: Strategy.all)
    func alignment(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            for alignment in [1, 16, 64, 128, 4096] {
                let memory = InOut<UInt8>(count: 100, alignment: alignment)
                #expect(try lib.remainder(memory, UInt64(alignment)) == 0)
            }
        }
        try check(strategy.process)
    }

    @Test("A size that no memory has throws at the call", arguments: Strategy.all)
    func sizes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            for count in [Int.max, Int.max / 8, -1, .min] {
                let memory = InOut<Int32>(count: count)
                #expect(memory.count == 0)
                let error = try #require(foreignError { _ = try lib.sum(memory) })
                #expect(error.code == .outOfRange && error.parameter == "numbers")
            }
            for alignment in [24, 3, 0, -3, .min] {
                let odd = InOut<UInt8>(count: 4, alignment: alignment)
                #expect(foreignError { _ = try lib.remainder(odd, 24) }?.code == .outOfRange)
            }
        }
        try check(strategy.process)
    }

    @Test("More bytes than memory has are not there", arguments: Strategy.all.filter(\.isIsolated))
    func manyBytes(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            let pointer = try lib.greeting(0)
            #expect(try lib.memory.bytes(at: pointer, count: 2).count == 2)
            for count in [1 << 40, .max] {
                #expect(throws: ForeignError.self) {
                    try lib.memory.bytes(at: pointer, count: count)
                }
            }
        }
        try check(strategy.process)
    }

    @Test("Memory that is passed twice is the same memory", arguments: Strategy.all)
    func passedTwice(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            let both = Out<Int32>()
            try lib.divide(7, 2, both, both)
            #expect(both.value == 1)
            #expect(try lib.isSame(both, both))
            #expect(try !lib.isSame(both, Out()))
        }
        try check(strategy.process)
    }

    @Test("Memory keeps its address from call to call", arguments: Strategy.all)
    func keepsAddress(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            let memory = InOut<Int32>([1, 2])
            let first = try lib.identity(memory)
            try memory.set(5, at: 1)
            #expect(try lib.identity(memory) == first)
            #expect(try lib.memory.load(first, at: 1) == 5)
        }
        try check(strategy.process)
    }

    @Test("A count behind a pointer is read at its own width", arguments: Strategy.all)
    func countBehindPointer(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Sizes.self)
            let counts = InOut<UInt16>([2, 0xFFFF, 0xFFFF, 0xFFFF])
            #expect(try lib.sum16([1, 2, 3], counts) == 3)
            try counts.set(4, at: 0)
            let error = try #require(foreignError { _ = try lib.sum16([1, 2, 3], counts) })
            #expect(error.code == .outOfBounds && error.parameter == "numbers")
        }
        try check(strategy.process)
    }

    @Test("A callback can be passed through two sessions of one strategy")
    func twoSessions() throws {
        let twice = Callback<Callbacks<Loopback>.Unary>(fallback: 0) { $0 * 2 }
        let first = try Loopback.process.load(Callbacks.self)
        let other = Callback<Callbacks<Loopback>.Unary>(fallback: 0) { $0 + 1 }
        #expect(try first.apply(other, 4) == 5)
        #expect(try first.apply(twice, 4) == 8)
        let second = try Loopback.process.load(Callbacks.self)
        #expect(try second.apply(twice, 5) == 10)
        #expect(try first.apply(other, 6) == 7)
    }
}
