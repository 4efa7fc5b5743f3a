import CTypes
import CallProtocol
import TestSupport
import Testing

private struct Point: CStruct {
    var tag: Int8
    var x: Double
    static let layout = StructLayout("struct point") {
        Field("tag", \Point.tag)
        Field("x", \Point.x)
    }
}

private enum Thing {}

private struct Kinds<F: Foreign>: BindingSet {
    typealias Visitor = (CString?, Counted<In<UInt16>, Int32>, Handle<Thing>?, Point) -> Int8
    let all:
        Fn<
            F,
            (
                Int16, Point, CString?, Counted<In<Point>, C.Size>, Out<Int32>, InOut<UInt8>,
                Handle<Thing>?, Callback<Visitor>?
            ) -> CString?
        >
    init(_ f: F) { all = f.fn("all") }
}

/// Handles as they are, for messages that are looked at from one side.
private struct SameHandles: HandleMap {
    func token(for address: UInt) -> UInt64 { UInt64(address) }
    func address(for token: UInt64) throws(ForeignError) -> UInt { UInt(token) }
}

@Suite struct MessageTests {
    @Test("A call's message is the same for the same values, and its padding is zero")
    func padding() throws {
        let function = try recorded(Kinds.self)[0]
        func message(_ tag: Int8) throws -> [UInt8] {
            try withSlotFrame(SlotLayout(function)) { (frame) throws(ForeignError) in
                frame.put(integer: 7 as Int16)
                frame.put(structure: Point(tag: tag, x: 2))
                for _ in 0..<7 { frame.put(address: nil) }
                return try CallMessages(function).encodeCall(frame) { _ throws(ForeignError) in 0 }
                    .bytes
            }
        }
        let bytes = try message(-1)
        #expect(try message(-1) == bytes)
        #expect(
            Array(bytes[..<18]) == [7, 0, 255] + Array(repeating: 0, count: 7) + [
                0, 0, 0, 0, 0, 0, 0, 64,
            ])
    }

    @Test("A reply that ends too early, or goes on too long, is refused at every byte")
    func truncatedReplies() throws {
        let function = try recorded(Kinds.self)[0]
        let messages = CallMessages(function)
        var reply = MessageWriter()
        reply.write(5 as Int32)
        reply.write(true)
        "text".utf8.withContiguousStorageIfAvailable {
            reply.write(counted: UnsafeRawBufferPointer($0))
        }
        reply.write(77 as Int32)
        reply.write(1 as UInt8)

        func decode(_ bytes: [UInt8]) throws(ForeignError) -> (Int32, Int32) {
            var (out, inOut) = (0 as Int32, 0 as UInt8)
            return try withSlotFrame(SlotLayout(function)) { (frame) throws(ForeignError) in
                frame.put(integer: 7 as Int16)
                frame.put(structure: Point(tag: 0, x: 0))
                for _ in 0..<3 { frame.put(address: nil) }
                return try withUnsafeMutablePointer(to: &out) { (out) throws(ForeignError) in
                    try withUnsafeMutablePointer(to: &inOut) { (inOut) throws(ForeignError) in
                        frame.put(buffer: UnsafeRawPointer(out), byteCount: 4)
                        frame.put(buffer: UnsafeRawPointer(inOut), byteCount: 1)
                        frame.put(address: nil)
                        frame.put(address: nil)
                        var reader = MessageReader(bytes)
                        let errno = try messages.decodeReply(
                            &reader, into: frame, scratch: ScratchMemory())
                        return (errno, out.pointee)
                    }
                }
            }
        }
        #expect(try decode(reply.bytes) == (5, 77))
        for count in 0..<reply.bytes.count {
            let error = foreignError { _ = try decode(Array(reply.bytes[..<count])) }
            #expect(error?.code == .malformedMessage, "\(count) bytes")
        }
        #expect(foreignError { _ = try decode(reply.bytes + [0]) }?.code == .malformedMessage)
    }

    @Test("Lengths that no message can hold are refused before memory is taken")
    func lengthBombs() throws {
        let function = try recorded(Kinds.self)[0]
        guard case .callback(let visitor) = function.parameters[8].passing else {
            Issue.record("the last parameter is a callback")
            return
        }
        let messages = CallbackMessages(visitor)
        for length in [1, 1 << 20, 1 << 31, UInt64(UInt32.max), 1 << 62, .max] {
            var message = MessageWriter()
            message.write(false)
            message.write(true)
            message.write(length)
            var reader = MessageReader(message.bytes)
            let error = foreignError {
                try messages.withArguments(&reader) { _, _ in }
            }
            #expect(error?.code == .malformedMessage, "\(length)")
        }
    }

    @Test("A callback's arguments cross and are refused when cut short")
    func callbackArguments() throws {
        let function = try recorded(Kinds.self)[0]
        guard case .callback(let visitor) = function.parameters[8].passing else {
            Issue.record("the last parameter is a callback")
            return
        }
        let messages = CallbackMessages(visitor)
        let numbers: [UInt16] = [1, 2, 515]
        let bytes = try numbers.withUnsafeBufferPointer { numbers throws(ForeignError) in
            try withSlotFrame(SlotLayout(visitor)) { (frame) throws(ForeignError) in
                frame.put(address: nil)
                frame.put(address: UnsafeRawPointer(numbers.baseAddress))
                frame.put(integer: 3 as Int32)
                frame.put(address: UnsafeRawPointer(bitPattern: 64))
                frame.put(structure: Point(tag: 9, x: 0.5))
                return try messages.encodeArguments(frame.arguments, handles: SameHandles()).bytes
            }
        }
        var reader = MessageReader(bytes)
        try messages.withArguments(&reader) { (arguments, _) throws(ForeignError) in
            var source = SlotReader(arguments)
            #expect(try CString?.take(from: &source) == nil)
            #expect(try Counted<In<UInt16>, Int32>.take(from: &source).elements == numbers)
            #expect(source.address() == UnsafeRawPointer(bitPattern: 64))
            #expect(source.structure(Point.self).x == 0.5)
        }
        for count in 0..<bytes.count {
            var reader = MessageReader(Array(bytes[..<count]))
            let error = foreignError { try messages.withArguments(&reader) { _, _ in } }
            #expect(error?.code == .malformedMessage, "\(count) bytes")
        }
    }
}
