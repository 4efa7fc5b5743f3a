import CTypes
import TestSupport
import Testing

/// C has its fields elsewhere than Swift.
private struct Placed: CStruct {
    var port: UInt16
    var roundTrip: Double
    static let layout = PartialLayout<_, _, 32, 8>("struct placed") {
        At<16>.field("port", \Placed.port)
        At<24>.field("rtt", \Placed.roundTrip)
    }
}

private struct Holding: CStruct {
    var id: Int64
    var none: InlineArray<0, Int32>
    var placed: Placed
    var point: DD
    static let layout = StructLayout("struct holding") {
        Field("id", \Holding.id)
        Field("none", \Holding.none)
        Field("placed", \Holding.placed)
        Field("point", \Holding.point)
    }
}

@Suite struct FieldPointerTests {
    @Test("A path through several structures leads to where C has the field", arguments: Strategy.all)
    func nested(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let holding = try f.memory.allocate(Holding.self)
            let value = Holding(
                id: 1, none: [], placed: Placed(port: 7, roundTrip: 2.5), point: DD(x: 3, y: 4))
            try f.memory.store(value, to: holding.pointer)
            func offset<T>(_ pointer: Pointer<T>) -> Int { pointer.address - holding.pointer.address }
            let placed = holding.pointer.field(\.placed)
            #expect(offset(placed) == 8 && offset(holding.pointer.field(\.id)) == 0)
            #expect(holding.pointer.field(\.placed.port) == placed.field(\.port))
            #expect(offset(placed.field(\.port)) == 24)
            #expect(holding.pointer.field(\.placed.roundTrip) == placed.field(\.roundTrip))
            #expect(holding.pointer.field(\.point.x) == holding.pointer.field(\.point).field(\.x))
            #expect(offset(holding.pointer.field(\.point.y)) == 48)
            #expect(offset(holding.pointer.field(\.none)) == 8)
            #expect(try f.memory.load(holding.pointer.field(\.placed.port)) == 7)
            #expect(try f.memory.load(holding.pointer.field(\.placed.roundTrip)) == 2.5)
            #expect(try f.memory.load(holding.pointer.field(\.point.y)) == 4)
        }
        try check(strategy.process)
    }
}
