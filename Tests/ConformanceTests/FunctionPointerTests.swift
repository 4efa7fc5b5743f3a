import CTypes
import TestSupport
import Testing

private typealias Operation = (Int32, Int32) -> Int32
private typealias Unary = (Int32) -> Int32

private typealias Weighing = (Double, Int32) -> Double

/// Functions in a structure, as libraries take tables of callbacks.
private struct Operations: CStruct {
    var step: FunctionPointer<Unary>?
    var weigh: FunctionPointer<Weighing>?

    static let layout = StructLayout("fx_operations") {
        Field("step", \Operations.step)
        Field("weigh", \Operations.weigh)
    }
}

private struct Pointers<F: Foreign>: BindingSet {
    let pick: Fn<F, (Int32) -> FunctionPointer<Operation>?>
    let same: Fn<F, (Callback<Unary>) -> FunctionPointer<Unary>>
    let length: Fn<F, () -> FunctionPointer<(CString) -> C.Size>>
    let store: Fn<F, () -> FunctionPointer<(InOut<Int32>, Int32) -> Void>>
    let operate: Fn<F, (In<Operations>, Int32) -> Double>
    let apply: Fn<F, (FunctionPointer<Unary>?, Int32) -> Int32>
    let absolute: FunctionPointer<Unary>

    init(_ f: F) {
        pick = f.fn("fx_pick")
        same = f.fn("fx_same")
        length = f.fn("fx_length_pointer")
        store = f.fn("fx_store_pointer")
        operate = f.fn("fx_operate")
        apply = f.fn("fx_apply")
        absolute = f.functionPointer("abs")
    }
}

private struct Missing<F: Foreign>: BindingSet {
    let function: FunctionPointer<Unary>
    init(_ f: F) { function = f.functionPointer("fx_no_such") }
}

@Suite struct FunctionPointerTests {
    @Test("A function of which C has given the address is called like any other", arguments: Strategy.all)
    func calls(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers.self)
            for _ in 0..<3 {
                let (add, multiply) = (try #require(try lib.pick(0)), try #require(try lib.pick(1)))
                #expect(try f.function(at: add)(2, 5) == 7)
                #expect(try f.function(at: multiply)(2, 5) == 10)
            }
            #expect(try lib.pick(9) == nil)
            #expect(try f.function(at: lib.length())("Grüße") == 7)
            let value = InOut<Int32>(1)
            try f.function(at: lib.store())(value, 42)
            #expect(value.value == 42)
            let error = foreignError { _ = try f.function(at: lib.length())("a\0") }
            #expect(error?.code == .stringContainsNUL && error?.function == "(function pointer)")
        }
        try check(strategy.process)
    }

    @Test("A closure that C gives back is called through C", arguments: Strategy.all)
    func closures(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers<F>.self)
            let triple = Callback<Unary>(fallback: 0) { $0 * 3 }
            #expect(try f.function(at: lib.same(triple))(5) == 15)
        }
        try check(strategy.process)
    }

    @Test("The library's own functions are passed to it by their names", arguments: Strategy.all)
    func names(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers<F>.self)
            #expect(try lib.apply(lib.absolute, -5) == 5)
            let weigh = Callback<Weighing>(fallback: -2) { $0 * Double($1) }
            #expect(try lib.operate([Operations(step: lib.absolute, weigh: f.pointer(to: weigh))], -5) == 2.5)
            let error = foreignError { _ = try f.load(Missing.self) }
            #expect(error?.code == .symbolNotFound && error?.message.contains("'fx_no_such'") == true)
        }
        try check(strategy.process)
    }

    @Test("Closures are fields of a structure, as functions or NULL", arguments: Strategy.all)
    func fields(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers<F>.self)
            let step = Callback<Unary>(fallback: 0) { $0 + 1 }
            let weigh = Callback<Weighing>(fallback: -2) { factor, number in
                guard number < 100 else { throw Refusal(reason: 7) }
                return factor * Double(number)
            }
            let operations = try Operations(step: f.pointer(to: step), weigh: f.pointer(to: weigh))
            #expect(try lib.operate([operations], 40) == 20.5)
            #expect(try f.pointer(to: step) == operations.step)
            #expect(try lib.operate([Operations(step: nil, weigh: nil)], 40) == -1)
            let error = foreignError { _ = try lib.operate([operations], 99) }
            #expect(error?.underlying as? Refusal == Refusal(reason: 7))
            step.expire()
            #expect(foreignError { _ = try f.pointer(to: step) }?.code == .expiredCallback)
        }
        try check(strategy.process)
    }

    @Test("A closure that takes what cannot leave the process has no pointer elsewhere", arguments: Strategy.all)
    func rawPointers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let raw = Callback<(UnsafeRawPointer) -> Int32>(fallback: 0) { _ in 1 }
            let error = foreignError { _ = try f.pointer(to: raw) }
            #expect(error?.code == (strategy.isIsolated ? .cannotCross : nil), "\(error as Any)")
        }
        try check(strategy.process)
    }

    @Test("A pointer that the library has not given is refused", arguments: Strategy.all.filter(\.isIsolated))
    func unknown(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for address in [0x1000 as UInt, 0x7fff_1234_5678, .max, .max >> 1, 1 << 47] {
                guard let pointer = UnsafeRawPointer(bitPattern: address) else { continue }
                let error = foreignError { _ = try f.function(at: FunctionPointer<Unary>(address: pointer))(1) }
                #expect(error?.code == .unknownHandle, "\(address) \(error as Any)")
            }
        }
        try check(strategy.process)
    }
}
