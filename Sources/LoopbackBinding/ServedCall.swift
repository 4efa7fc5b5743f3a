import CTypes
import CallProtocol
import DynamicBinding

/// One call on the library's side: the message's arguments become copies for C to work on, and
/// what C leaves becomes the reply.
struct ServedCall {
    private let function: ServedFunction
    private let handles: HandleTable
    private let scratch = ScratchMemory()
    private let arguments: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    private let result: UnsafeMutableRawPointer
    private var copies: [Int: GuardedCopy] = [:]
    private var errno: Int32 = 0

    init(_ function: ServedFunction, _ handles: HandleTable) {
        self.function = function
        self.handles = handles
        let count = function.description.parameters.count
        arguments = scratch.allocate(count * 8)
            .bindMemory(to: UnsafeMutableRawPointer?.self, capacity: count)
        // libffi widens narrow results to a word.
        result = scratch.allocate(max(8, function.description.result.type.size ?? 0))
    }

    /// Reads the arguments.
    /// - Parameter functionPointer: makes the C function for the program's closure of this number.
    mutating func decode(
        _ message: MessageReader,
        functionPointer: (UInt64, FunctionDescription) throws(ForeignError) -> UnsafeRawPointer
    ) throws(ForeignError) {
        var message = message
        for (index, parameter) in function.description.parameters.enumerated() {
            let slot = scratch.allocate(max(8, parameter.type.size ?? 0))
            arguments[index] = slot
            switch parameter.passing {
            case .value, .localAddress:
                try message.read(parameter.type, to: slot, .toAddresses(handles))
            case .string:
                guard try message.readBool() else { continue }
                let text = try message.readCounted()
                let copy = GuardedCopy(byteCount: text.count + 1)
                text.withUnsafeBytes {
                    copy.memory.copyMemory(
                        from: $0.baseAddress ?? UnsafeRawPointer(slot), byteCount: $0.count)
                }
                pass(copy, at: index)
            case .buffer(let buffer):
                guard try message.readBool() else { continue }
                let byteCount = Int(clamping: try message.read(UInt64.self))
                let alignment = 1 << Int(min(12, try message.read(UInt8.self)))
                if buffer.direction != .out, byteCount > message.remaining {
                    throw ForeignError(
                        .malformedMessage, "a buffer of \(byteCount) bytes is not in its message")
                }
                let copy = GuardedCopy(byteCount: byteCount, alignment: alignment)
                if buffer.direction != .out {
                    try message.read(
                        buffer.element, count: byteCount / buffer.stride, to: copy.memory,
                        .toAddresses(handles))
                }
                pass(copy, at: index)
            case .callback(let description):
                guard try message.readBool() else { continue }
                let number = try message.read(UInt64.self)
                let pointer = try functionPointer(number, description)
                slot.storeBytes(of: pointer, as: UnsafeRawPointer.self)
            }
        }
        try message.finish()
    }

    private mutating func pass(_ copy: GuardedCopy, at index: Int) {
        copies[index] = copy
        arguments[index]?.storeBytes(of: copy.memory, as: UnsafeMutableRawPointer.self)
    }

    mutating func run() {
        errno = function.interface.call(function.address, result: result, arguments: arguments)
    }

    /// Checks the guards around the copies and writes the reply.
    func encodeReply() throws(ForeignError) -> MessageWriter {
        let description = function.description
        for (index, copy) in copies.sorted(by: { $0.key < $1.key }) where !copy.isIntact {
            throw ForeignError(
                .bufferOverrun, "C wrote outside the \(copy.byteCount) bytes it was given",
                remedy: "Pass a larger buffer, or describe its count",
                function: description.name, parameter: description.parameterName(at: index))
        }
        var reply = MessageWriter()
        reply.write(errno)
        switch (description.result.passing, description.result.type) {
        case (.string, _):
            let text = result.load(as: UnsafePointer<CChar>?.self)
            reply.write(text != nil)
            if let text {
                var length = 0
                while text[length] != 0 { length += 1 }
                reply.write(counted: UnsafeRawBufferPointer(start: text, count: length))
            }
        case (_, .void): break
        case (_, let type): try reply.write(type, from: result, .toTokens(handles))
        }
        for (index, parameter) in description.parameters.enumerated() {
            guard case .buffer(let buffer) = parameter.passing, buffer.direction != .in,
                let copy = copies[index]
            else { continue }
            try reply.write(
                buffer.element, count: copy.byteCount / buffer.stride, from: copy.memory,
                .toTokens(handles))
        }
        return reply
    }
}

/// Memory for C to work on, between guard bytes that show whether C kept inside.
final class GuardedCopy {
    private let guardBytes: Int
    private static let pattern: UInt8 = 0xC5

    let byteCount: Int
    private let block: UnsafeMutableRawBufferPointer

    init(byteCount: Int, alignment: Int = 64) {
        self.byteCount = byteCount
        guardBytes = max(64, alignment)
        block = .allocate(byteCount: byteCount + 2 * guardBytes, alignment: guardBytes)
        block.initializeMemory(as: UInt8.self, repeating: Self.pattern)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: byteCount)
    }

    deinit { block.deallocate() }

    var memory: UnsafeMutableRawPointer { block.baseAddress.unsafelyUnwrapped + guardBytes }

    /// Whether the guard bytes are as they were.
    var isIntact: Bool {
        let before = block[..<guardBytes]
        let after = block[(guardBytes + byteCount)...]
        return before.allSatisfy { $0 == Self.pattern } && after.allSatisfy { $0 == Self.pattern }
    }
}
