import CTypes
import TestSupport
import Testing

/// `z_stream`: the library keeps its address, and follows those inside.
struct ZStream: CStruct {
    var nextIn: Pointer<UInt8>?
    var availableIn: UInt32 = 0
    var totalIn: UInt = 0
    var nextOut: Pointer<UInt8>?
    var availableOut: UInt32 = 0
    var totalOut: UInt = 0
    var message: Pointer<C.Char>?
    var state: Pointer<Untyped>?
    var allocate: Pointer<Untyped>?
    var free: Pointer<Untyped>?
    var context: Pointer<Untyped>?
    var dataType: Int32 = 0
    var adler: UInt = 0
    var reserved: UInt = 0

    static let layout = StructLayout("z_stream") {
        Field("next_in", \ZStream.nextIn)
        Field("avail_in", \ZStream.availableIn)
        Field("total_in", \ZStream.totalIn, as: C.UnsignedLong.self)
        Field("next_out", \ZStream.nextOut)
        Field("avail_out", \ZStream.availableOut)
        Field("total_out", \ZStream.totalOut, as: C.UnsignedLong.self)
        Field("msg", \ZStream.message)
        Field("state", \ZStream.state)
        Field("zalloc", \ZStream.allocate)
        Field("zfree", \ZStream.free)
        Field("opaque", \ZStream.context)
        Field("data_type", \ZStream.dataType)
        Field("adler", \ZStream.adler, as: C.UnsignedLong.self)
        Field("reserved", \ZStream.reserved, as: C.UnsignedLong.self)
    }
}

struct Zlib<F: Foreign>: BindingSet {
    let compress: Fn<F, (Out<UInt8>, InOut<C.UnsignedLong>, Counted<In<UInt8>, C.UnsignedLong>) -> Int32>
    let inflateInit: Fn<F, (InOut<ZStream>, CString, Int32) -> Int32>
    let inflate: Fn<F, (InOut<ZStream>, Int32) -> Int32>
    let inflateEnd: Fn<F, (InOut<ZStream>) -> Int32>

    init(_ f: F) {
        compress = f.fn("compress", "dest", "destLen", "source", counts: ["dest": "destLen"])
        inflateInit = f.fn("inflateInit_")
        inflate = f.fn("inflate")
        inflateEnd = f.fn("inflateEnd")
    }
}

private struct Pointers<F: Foreign>: BindingSet {
    let length: Fn<F, (Pointer<C.Char>) -> C.Size>
    let sum: Fn<F, (Pointer<Int32>, C.Size) -> Int64>
    let doubleAll: Fn<F, (Pointer<Int32>, C.Size) -> Void>

    init(_ f: F) {
        length = f.fn("fx_length")
        sum = f.fn("fx_sum_buffer")
        doubleAll = f.fn("fx_double_all")
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

    @Test("zlib follows pointers in a structure that it keeps the address of", arguments: Strategy.all)
    func nestedPointers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let zlib = try f.load(Zlib.self)
            let plain = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
            let packed = Out<UInt8>(count: 1000)
            let length = InOut<C.UnsignedLong>(1000)
            #expect(try zlib.compress(packed, length, In(plain)) == 0)

            let input = try f.memory.allocate(
                copying: packed.prefix(Int(length.value)), as: UInt8.self)
            let output = try f.memory.allocate(UInt8.self, count: 64)
            var state = ZStream()
            state.nextIn = input.pointer
            state.availableIn = UInt32(input.count)
            let stream = InOut<ZStream>(state)
            #expect(
                try zlib.inflateInit(stream, "1.2.13", Int32(sizeof(ZStream.self))) == 0)
            var unpacked: [UInt8] = []
            var status: Int32 = 0
            while status == 0 {
                var state = stream.value
                state.nextOut = output.pointer
                state.availableOut = 64
                try stream.set(state, at: 0)
                status = try zlib.inflate(stream, 0)
                let count = 64 - Int(stream.value.availableOut)
                unpacked += try f.memory.elements(at: output.pointer, count: count)
            }
            #expect(status == 1 && unpacked == plain)
            #expect(stream.value.nextIn == input.pointer.advanced(by: input.count))
            #expect(try zlib.inflateEnd(stream) == 0)
        }
        try check(strategy.library("libz.so.1"))
    }
}
