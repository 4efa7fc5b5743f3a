import CFixtures
import CTypes
import TestSupport
import Testing

private struct Parcel: CStruct {
    var weight: Int64 = 0
    var rest = Message()
    static let layout = StructLayout("fx_parcel") {
        Field("weight", \Parcel.weight)
        Field("rest", \Parcel.rest)
    }
}

private struct Late: CStruct {
    var data = FlexibleArray<UInt8>()
    var code: UInt32 = 0
    var count: UInt16 = 0
    static let layout = PartialLayout<_, _, 16, 8>("struct late") {
        At<16>.field("data", \Late.data)
        At<8>.field("code", \Late.code)
        At<2>.field("count", \Late.count)
    }
}

private struct Marked: CStruct {
    var number: Int32 = 0
    var start: InlineArray<0, UInt8> = []
    var tail: Int32 = 0
    var end: InlineArray<0, Int64> = []
    static let layout = StructLayout("struct marked") {
        Field("number", \Marked.number)
        Field("start", \Marked.start)
        Field("tail", \Marked.tail)
        Field("end", \Marked.end)
    }
}

/// Swift reuses the padding of `head` and C does not.
private struct Padded: CStruct {
    struct Head: CStruct {
        var wide: Int64 = 0
        var narrow: Int8 = 0
        static let layout = StructLayout("struct head") {
            Field("wide", \Head.wide)
            Field("narrow", \Head.narrow)
        }
    }

    var head = Head()
    var flag: Int8 = 0
    var second = Head()
    var marked = Marked()
    static let layout = StructLayout("struct padded") {
        Field("head", \Padded.head)
        Field("flag", \Padded.flag)
        Field("second", \Padded.second)
        Field("marked", \Padded.marked)
    }
}

private struct Middle: CStruct {
    var number: Int32 = 0
    var data = FlexibleArray<UInt8>()
    var tail: Int32 = 0
    static let layout = StructLayout("struct middle") {
        Field("number", \Middle.number)
        Field("data", \Middle.data)
        Field("tail", \Middle.tail)
    }
}

private struct Two: CStruct {
    var number: Int32 = 0
    var bytes = FlexibleArray<UInt8>()
    var words = FlexibleArray<Int64>()
    static let layout = StructLayout("struct two") {
        Field("number", \Two.number)
        Field("bytes", \Two.bytes)
        Field("words", \Two.words)
    }
}

private struct Inside: CStruct {
    var message = Message()
    var tail: UInt64 = 0
    static let layout = StructLayout("struct inside") {
        Field("message", \Inside.message)
        Field("tail", \Inside.tail)
    }
}

private struct Parcels<F: Foreign>: BindingSet {
    let sum: Fn<F, (Pointer<Parcel>) -> UInt64>
    let memory: F.Memory
    init(_ f: F) {
        sum = f.fn("fx_parcel_sum")
        memory = f.memory
    }
}

private struct Takes<F: Foreign, S: CStruct>: BindingSet {
    let function: Fn<F, (Pointer<S>) -> Int32>
    init(_ f: F) { function = f.fn("fx_int32") }
}

@Suite struct FieldPlaceTests {
    @Test("An array at the end of a structure in another is where C has it", arguments: Strategy.all)
    func nested(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(Parcels.self)
            let parcel = try lib.memory.allocate(Parcel.self, \.rest.data, count: 4)
            #expect(UInt(bitPattern: parcel.elements.address) - UInt(bitPattern: parcel.pointer.address) == 12)
            try lib.memory.store(Parcel(weight: 7, rest: Message(count: 4)), to: parcel.pointer)
            for index in 0..<4 { try lib.memory.store(UInt32(index), to: parcel.element(at: index)) }
            #expect(try lib.sum(parcel.pointer) == 13)
            #expect(try lib.memory.elements(at: parcel.pointer.field(\.rest.data), count: 4) == [0, 1, 2, 3])
        }
        try check(strategy.process)
    }

    @Test("A field has C's offset, whatever Swift's is")
    func offsets() throws {
        let late = Pointer<Late>(address: UnsafeRawPointer(bitPattern: 4096)!)
        #expect(late.offset { $0.field(\.data) } == 16)
        #expect(late.offset { $0.field(\.code) } == 8)
        #expect(late.offset { $0.field(\.count) } == 2)
        let marked = Pointer<Marked>(address: UnsafeRawPointer(bitPattern: 4096)!)
        #expect(marked.offset { $0.field(\.number) } == 0)
        #expect(marked.offset { $0.field(\.start) } == 4)
        #expect(marked.offset { $0.field(\.tail) } == 4)
        #expect(marked.offset { $0.field(\.end) } == 8)
        let padded = Pointer<Padded>(address: UnsafeRawPointer(bitPattern: 4096)!)
        #expect(padded.offset { $0.field(\.flag) } == 16)
        #expect(padded.offset { $0.field(\.second.wide) } == 24)
        #expect(padded.offset { $0.field(\.second.narrow) } == 32)
        #expect(padded.offset { $0.field(\.marked) } == 40)
        #expect(padded.offset { $0.field(\.marked.tail) } == 44)
        #expect(padded.offset { $0.field(\.marked.start) } == 44)
        #expect(padded.offset { $0.field(\.marked.end) } == 48)
    }

    @Test(
        "An array without a length stands last and alone, or is refused",
        arguments: Strategy.all.filter { $0.name != Strategy.late.name })
    func refusals(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let errors = [
                foreignError { _ = try f.load(Takes<F, Middle>.self) },
                foreignError { _ = try f.load(Takes<F, Two>.self) },
                foreignError { _ = try f.load(Takes<F, Inside>.self) },
            ]
            let parts = [
                "'tail' lies behind 'data', an array without a length", "another array without a length before 'words'",
                "'tail' lies behind 'message', an array without a length",
            ]
            for (error, part) in zip(errors, parts) {
                #expect(error?.code == .layoutMismatch && error?.message.contains(part) == true, "\(error as Any)")
            }
        }
        try check(strategy.process)
    }
}

extension Pointer {
    fileprivate func offset<T>(of field: (Self) -> Pointer<T>) -> UInt {
        UInt(bitPattern: field(self).address) - UInt(bitPattern: address)
    }
}
