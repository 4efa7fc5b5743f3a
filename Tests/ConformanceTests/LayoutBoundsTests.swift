import CTypes
import TestSupport
import Testing

/// Its layout names one property three times.
private struct Repeated: CStruct {
    var a: Int64
    static let layout = StructLayout("struct repeated") {
        Field("a", \Repeated.a)
        Field("b", \Repeated.a)
        Field("c", \Repeated.a)
    }
}

/// Has a field behind its end.
private struct Short: CStruct {
    var a: Int64
    static let layout = PartialLayout<_, _, 8, 8>("struct short") { At<64>.field("a", \Short.a) }
}

/// Has a field before its beginning.
private struct Early: CStruct {
    var a: Int64
    static let layout = PartialLayout<_, _, 8, 8>("struct early") { Before.field("a", \Early.a) }
    private typealias Before = At< -8>
}

/// What a description with such a structure is refused for. Nothing keeps a program from having it in memory.
@Suite struct LayoutBoundsTests {
    @Test("A structure that its layout does not fit is not read or written beyond its size", arguments: Strategy.all)
    func bounds(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            try f.memory.withArena { arena in
                let before = try arena.allocate(copying: -1, as: Int64.self)
                let forgetful = try arena.allocate(copying: Forgetful(x: 1, y: 2), as: Forgetful.self)
                let repeated = try arena.allocate(copying: Repeated(a: 3), as: Repeated.self)
                let early = try arena.allocate(copying: Early(a: 4), as: Early.self)
                let short = try arena.allocate(copying: Short(a: 5), as: Short.self)
                let after = try arena.allocate(copying: -1, as: Int64.self)
                #expect(try f.memory.load(before) == -1 && f.memory.load(after) == -1)
                // What has no name is zero.
                #expect(try f.memory.load(forgetful).x == 1 && f.memory.load(forgetful).y == 0)
                #expect(try f.memory.elements(at: forgetful, count: 1).map(\.y) == [0])
                #expect(try f.memory.load(repeated).a == 3 && f.memory.load(early).a == 4)
                #expect(try f.memory.load(short).a == 5 && f.memory.elements(at: short, count: 1).map(\.a) == [5])
            }
        }
        try check(strategy.process)
    }

    @Test("Nor where it is passed")
    func passed() {
        let forgetful = InOut<Forgetful>(Forgetful(x: 1, y: 2))
        #expect(forgetful.value.x == 1 && forgetful.value.y == 0)
        forgetful.value = Forgetful(x: 3, y: 4)
        #expect(forgetful.elements.map(\.x) == [3])
        #expect(Out<Repeated>().value.a == 0)
        #expect(InOut<Short>(Short(a: 6)).value.a == 6)
    }
}
