import CFixtures
import CTypes
import TestSupport
import Testing

struct Structs<F: Foreign>: BindingSet {
    let swap: Fn<F, (FF, DI) -> DI>
    let flip: Fn<F, (DI) -> ID>
    let scale: Fn<F, (DD, Double) -> DD>
    let order: Fn<F, (II) -> II>
    let rotate: Fn<F, (FFF) -> FFF>
    let both: Fn<F, (IF4) -> IF4>
    let reverse3: Fn<F, (Bytes3) -> Bytes3>
    let fill: Fn<F, (Int64) -> Big>
    let total: Fn<F, (Big, Int64) -> Int64>
    let bump: Fn<F, (Nested) -> Nested>
    let toggle: Fn<F, (Switch) -> Switch>
    let isOn: Fn<F, (In<Switch>) -> Bool>
    let setOn: Fn<F, (InOut<Switch>, UInt8) -> Void>
    let spill: Fn<F, (Int64, Int64, Int64, Int64, Int64, II, Int64) -> Int64>
    let wireSum: Fn<F, (In<Wire>) -> Double>
    let sumPoints: Fn<F, (Counted<In<DD>, C.Size>) -> Double>
    let sumNested: Fn<F, (Counted<In<Nested>, C.Size>) -> Double>
    let list: Fn<F, () -> Pointer<Node>>
    let memory: F.Memory

    init(_ f: F) {
        swap = f.fn("fx_swap")
        flip = f.fn("fx_flip")
        scale = f.fn("fx_scale")
        order = f.fn("fx_order")
        rotate = f.fn("fx_rotate")
        both = f.fn("fx_both")
        reverse3 = f.fn("fx_reverse3")
        fill = f.fn("fx_fill")
        total = f.fn("fx_total")
        bump = f.fn("fx_bump")
        toggle = f.fn("fx_toggle")
        isOn = f.fn("fx_is_on")
        setOn = f.fn("fx_set_on")
        spill = f.fn("fx_spill")
        wireSum = f.fn("fx_wire_sum")
        sumPoints = f.fn("fx_sum_points")
        sumNested = f.fn("fx_sum_nested")
        list = f.fn("fx_list")
        memory = f.memory
    }
}

@Suite struct StructTests {
    @Test("Structures of every eightbyte class pass and return by value", arguments: Strategy.all)
    func byValue(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            let di = DI(d: 10.25, i: 7)
            #expect(try lib.swap(FF(a: 1.5, b: 2.25), di) == DI(d: 11.75, i: 5))
            #expect(try lib.flip(di) == ID(i: 7, d: 10.25))
            #expect(try lib.scale(DD(x: 1, y: -3), 2) == DD(x: 2, y: -6))
            #expect(try lib.order(II(a: 9, b: -9)) == II(a: -9, b: 9))
            #expect(try lib.rotate(FFF(x: 1, y: 2, z: 3)) == FFF(x: 2, y: 3, z: 1))
            #expect(try lib.both(IF4(i: -2, f: 0.75)) == IF4(i: -1, f: 1.5))
            let bytes = try lib.reverse3(Bytes3(bytes: [1, 2, 3])).bytes
            #expect([bytes[0], bytes[1], bytes[2]] == [3, 2, 1])
            #expect(try lib.fill(3).elements == [0, 4, 8, 12, 16])
            #expect(try lib.total(Big(a: [1, 2, 3, 4, 5]), -2) == -30)
        }
        try check(strategy.process)
    }

    @Test(
        "A structure goes to the stack whole when the registers do not suffice",
        arguments: Strategy.all)
    func spill(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            #expect(
                try lib.spill(1, 2, 3, 4, 5, II(a: 6, b: 7), 8)
                    == fx_spill(1, 2, 3, 4, 5, fx_ii(a: 6, b: 7), 8))
        }
        try check(strategy.process)
    }

    @Test("A nested structure whose padding Swift reuses is converted", arguments: Strategy.all)
    func nested(_ strategy: Strategy) throws {
        #expect(sizeof(Nested.self) == MemoryLayout<fx_nested>.stride)
        #expect(!Nested.isNative)
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            let value = Nested(inner: DI(d: 1, i: 2), tail: 3)
            #expect(try lib.bump(value) == Nested(inner: DI(d: 2, i: 3), tail: 4))
            #expect(try lib.sumNested([value, Nested(inner: DI(d: 2, i: 1), tail: -1)]) == 233)
        }
        try check(strategy.process)
    }

    @Test("A bool in a structure is true for any byte but 0", arguments: Strategy.all)
    func boolInside(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            #expect(try lib.toggle(Switch(on: true, level: 7)) == Switch(on: false, level: 7))
            #expect(try lib.isOn([Switch(on: true, level: 0)]) == true)
            let state = InOut<Switch>(Switch(on: false, level: 1))
            try lib.setOn(state, 0xFE)
            #expect(state.value == Switch(on: true, level: 1))
        }
        try check(strategy.process)
    }

    @Test("A packed structure is written as C has it", arguments: Strategy.all)
    func packed(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            #expect(try lib.wireSum([Wire(tag: 1, length: 1 << 20, check: 32768)]) == 1_048_577.5)
        }
        try check(strategy.process)
    }

    @Test("A list is followed through pointers to its own type", arguments: Strategy.all)
    func list(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Structs.self)
            var values: [Int32] = []
            var next: Pointer<Node>? = try lib.list()
            while let pointer = next {
                let node = try lib.memory.load(pointer)
                values.append(node.value)
                next = node.next
            }
            #expect(values == [1, 2, 3])
        }
        try check(strategy.process)
    }

    @Test("Sizes, alignments and offsets are the compiler's")
    func layouts() {
        #expect(sizeof(Big.self) == MemoryLayout<fx_big>.size)
        #expect(sizeof(DI.self) == MemoryLayout<fx_di>.stride)
        #expect(alignof(Nested.self) == MemoryLayout<fx_nested>.alignment)
        #expect(offsetof(Nested.self, "tail") == 16)
        #expect(offsetof(Nested.self, "nothing") == nil)
        #expect(["tag", "length", "check"].map { offsetof(Wire.self, $0) } == [0, 1, 5])
        #expect(sizeof(Wire.self) == 7 && alignof(Wire.self) == 1)
        #expect(offsetof(Node.self, "value") == 8 && sizeof(Node.self) == 16)
    }
}
