import CTypes
import TestSupport
import Testing

/// The library keeps its address, and follows the one inside.
private struct Reader: CStruct {
    var next: Pointer<Int32>?
    var left: UInt
    var own: Pointer<Reader>?

    static let layout = StructLayout("fx_reader") {
        Field("next", \Reader.next)
        Field("left", \Reader.left, as: C.Size.self)
        Field("self", \Reader.own)
    }
}

private struct Pointers<F: Foreign>: BindingSet {
    let length: Fn<F, (Pointer<C.Char>) -> C.Size>
    let sum: Fn<F, (Pointer<Int32>, C.Size) -> Int64>
    let doubleAll: Fn<F, (Pointer<Int32>, C.Size) -> Void>
    let open: Fn<F, (InOut<Reader>) -> Void>
    let read: Fn<F, (InOut<Reader>, C.Size) -> Int64>

    init(_ f: F) {
        length = f.fn("fx_length")
        sum = f.fn("fx_sum_buffer")
        doubleAll = f.fn("fx_double_all")
        open = f.fn("fx_reader_open")
        read = f.fn("fx_reader_sum")
    }
}

@Suite struct AllocationTests {
    @Test("The library reads and writes memory that the program has allocated", arguments: Strategy.all)
    func allocations(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers.self)
            let numbers = try f.memory.allocate(copying: [1, 2, 3], as: Int32.self)
            #expect(numbers.count == 3)
            #expect(try lib.sum(numbers.pointer, 3) == 6)
            try lib.doubleAll(numbers.pointer, 3)
            #expect(try f.memory.elements(at: numbers.pointer, count: 3) == [2, 4, 6])
            try f.memory.store([7, 8], at: numbers.pointer(at: 1))
            #expect(try lib.sum(numbers.pointer, 3) == 17)
            let zeros = try f.memory.allocate(Int32.self, count: 100)
            #expect(try lib.sum(zeros.pointer, 100) == 0)
            let text = try f.memory.allocate(copying: "Grüße")
            #expect(try lib.length(text.pointer) == 7)
            #expect(try f.memory.string(at: text.pointer) == "Grüße")
            #expect(try f.memory.allocate(Int32.self, count: 0).count == 0)
        }
        try check(strategy.process)
    }

    @Test("Allocations that cannot be are refused", arguments: Strategy.all)
    func refusals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in [-1, .max, .max / 8, 1 << 60] {
                let error = foreignError { _ = try f.memory.allocate(Int64.self, count: count) }
                #expect(error?.code == .outOfRange)
            }
            for alignment in [.min, -3, 0, 3, 24, .max] {
                let error = foreignError {
                    _ = try f.memory.allocate(byteCount: 8, alignment: alignment)
                }
                #expect(error?.code == .outOfRange && error?.remedy.contains("power of two") == true)
            }
            for alignment in [1, 2, 64, 4096, 1 << 16] {
                _ = try f.memory.allocate(byteCount: 8, alignment: alignment)
            }
            let two = try f.memory.allocate(Int64.self, count: 2)
            for index in [-1, 2, .max] {
                #expect(foreignError { _ = try two.pointer(at: index) }?.code == .outOfBounds)
            }
            let error = foreignError { _ = try f.memory.allocate(copying: "a\0b") }
            #expect(error?.code == .stringContainsNUL)
        }
        try check(strategy.process)
    }

    @Test("The library follows pointers in a structure that it keeps the address of", arguments: Strategy.all)
    func nestedPointers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Pointers.self)
            let numbers = try f.memory.allocate(copying: 1...10, as: Int32.self)
            let reader = InOut<Reader>(Reader(next: numbers.pointer, left: 10))
            try lib.open(reader)
            #expect(try lib.read(reader, 4) == 10)
            #expect(reader.value.next == (try numbers.pointer(at: 4)) && reader.value.left == 6)
            #expect(try lib.read(reader, 6) == 45)
            var again = reader.value
            again.next = try numbers.pointer(at: 9)
            again.left = 1
            try reader.set(again, at: 0)
            #expect(try lib.read(reader, 1) == 10)
            #expect(try lib.read(reader, 1) == -1)
        }
        try check(strategy.process)
    }
}
