import CWorker

/// Room for one message: what a program and its worker exchange.
///
/// What the worker sends is copied here once, and checked where it is used.
@frozen public struct Message: @unchecked Sendable {
    // Sendable: an address; whoever has the call, has its message.
    @usableFromInline let memory: UnsafeMutableRawPointer

    /// - Parameter memory: room for a message.
    package init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

    static let capacity = Int(SWB_MESSAGE_BYTES)
    package static let headerSize = Int(SWB_HEADER_BYTES)
    static let wordCapacity = (capacity - headerSize) / 8

    static func allocate() -> Message {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 64)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: capacity)
        return Message(memory)
    }

    func deallocate() { memory.deallocate() }

    package var header: UnsafeMutablePointer<swb_message> {
        memory.assumingMemoryBound(to: swb_message.self)
    }

    @inlinable var words: UnsafeMutablePointer<UInt64> {
        (memory + 16).assumingMemoryBound(to: UInt64.self)
    }

    /// Makes it a message of `kind` with `count` words.
    func set(_ kind: Kind, number: UInt32 = 0, sequence: UInt32, words count: Int) {
        header.pointee.kind = kind.rawValue
        header.pointee.status = 0
        header.pointee.unused = 0
        header.pointee.number = number
        header.pointee.sequence = sequence
        header.pointee.size = UInt32(Self.headerSize + 8 * count)
    }

    /// What kind of message it is; `nil` if there is no such kind.
    var kind: Kind? { Kind(rawValue: header.pointee.kind) }

    /// Whether it calls a function.
    package var isCall: Bool { kind == .call }

    /// Whether it asks for a callback to be run.
    package var isCallback: Bool { kind == .callback }

    /// All of it.
    package var bytes: UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: memory, count: Int(header.pointee.size))
    }

    /// Room for one.
    package var room: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: memory, count: Self.capacity)
    }

    /// Whether `count` bytes that have come are at least a header; whether they are more than its size
    /// says is for the caller to see.
    package var sizeInHeader: Int { Int(header.pointee.size) }

    /// How many bytes there are behind the header.
    var payloadSize: Int { Int(header.pointee.size) - Self.headerSize }

    enum Kind: UInt8 {
        case call = 1, callback, result, find, bind, thunk, retire, copy, text
        case stub, stubVariable, layout, description, answer
    }
}

/// What a worker says of a request.
enum AnswerStatus: UInt8 {
    case ok, badAddress, tooLong, tooMany, malformed, notBound, differs
}
