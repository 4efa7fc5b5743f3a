public import CTypes

/// A callback's two messages: its arguments from the library to the program, its result back.
public struct CallbackMessages: Sendable {
    public let function: FunctionDescription
    private let layout: SlotLayout

    public init(_ function: FunctionDescription) {
        self.function = function
        layout = SlotLayout(function)
    }

    /// Writes the arguments that C passed, on the library's side.
    public func encodeArguments(
        _ slots: UnsafePointer<UnsafeMutableRawPointer?>, handles: any HandleMap
    ) throws(ForeignError) -> MessageWriter {
        var message = MessageWriter()
        for (index, parameter) in function.parameters.enumerated() {
            let slot = UnsafeRawPointer(slots[index].unsafelyUnwrapped)
            switch parameter.passing {
            case .string:
                let text = slot.load(as: UnsafePointer<CChar>?.self)
                message.write(
                    counted: text.map { UnsafeRawBufferPointer(start: $0, count: length($0)) })
            case .buffer(let buffer):
                let base = slot.load(as: UnsafeRawPointer?.self)
                let count = try self.count(slots, index, buffer)
                message.write(base != nil)
                message.write(UInt64(count))
                guard let base else { continue }
                try message.write(buffer.element, count: count, from: base, .toTokens(handles))
            case .value, .localAddress, .callback:
                try message.write(parameter.type, from: slot, .toTokens(handles))
            }
        }
        return message
    }

    /// Reads the arguments into slots, on the program's side, and hands them to `body` with room
    /// for the result.
    public func withArguments<T>(
        _ message: inout MessageReader,
        _ body: (UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer)
            throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let scratch = ScratchMemory()
        return try withSlotFrame(layout) { (frame) throws(ForeignError) in
            for parameter in function.parameters {
                let slot = frame.next(for: parameter.type)
                switch parameter.passing {
                case .string:
                    let text = try message.readBool() ? try message.readCounted() : nil
                    slot.storeBytes(of: scratch.store(text), as: UnsafeRawPointer?.self)
                case .buffer(let buffer):
                    let isPresent = try message.readBool()
                    let count = Int(clamping: try message.read(UInt64.self))
                    guard isPresent else {
                        slot.storeBytes(of: nil, as: UnsafeRawPointer?.self)
                        continue
                    }
                    try message.check(count, elementsOf: buffer.stride)
                    let copy = scratch.allocate(count * buffer.stride)
                    try message.read(buffer.element, count: count, to: copy, .none)
                    slot.storeBytes(of: UnsafeRawPointer(copy), as: UnsafeRawPointer?.self)
                case .value, .localAddress, .callback:
                    try message.read(parameter.type, to: slot, .none)
                }
            }
            try message.finish()
            return try withExtendedLifetime(scratch) { () throws(ForeignError) in
                try body(frame.arguments, frame.result)
            }
        }
    }

    /// Writes the result, on the program's side.
    public func encodeResult(_ result: UnsafeRawPointer) throws(ForeignError) -> MessageWriter {
        var message = MessageWriter()
        if case .void = function.result.type { return message }
        try message.write(function.result.type, from: result, .none)
        return message
    }

    /// Reads the result to where C wants it, on the library's side.
    public func decodeResult(
        _ message: inout MessageReader, to result: UnsafeMutableRawPointer, handles: any HandleMap
    ) throws(ForeignError) {
        guard let size = function.result.type.size else { return try message.finish() }
        // libffi reads a narrow integer as a whole word.
        var word = (UInt64(0), UInt64(0))
        if size <= 8, let isSigned = function.result.type.isSigned {
            try withUnsafeMutableBytes(of: &word) { (bytes) throws(ForeignError) in
                try message.read(function.result.type, to: bytes.baseAddress!, .none)
            }
            let unused = UInt64(64 - size * 8)
            let widened =
                isSigned
                ? UInt64(bitPattern: Int64(bitPattern: word.0 << unused) >> unused) : word.0
            result.storeBytes(of: widened, as: UInt64.self)
        } else {
            try message.read(function.result.type, to: result, .toAddresses(handles))
        }
        try message.finish()
    }

    private func length(_ text: UnsafePointer<CChar>) -> Int {
        var length = 0
        while text[length] != 0 { length += 1 }
        return length
    }

    /// The number of elements that C says the buffer at `index` has.
    private func count(
        _ slots: UnsafePointer<UnsafeMutableRawPointer?>, _ index: Int, _ buffer: BufferDescription
    ) throws(ForeignError) -> Int {
        guard let offset = buffer.countOffset, function.parameters.indices.contains(index + offset),
            let slot = slots[index + offset],
            case .integer(let type) = function.parameters[index + offset].type
        else { return 0 }
        let unused = 64 - type.size * 8
        var word: UInt64 = 0
        withUnsafeMutableBytes(of: &word) {
            $0.baseAddress!.copyMemory(from: slot, byteCount: type.size)
        }
        if type.isSigned, Int64(bitPattern: word << UInt64(unused)) < 0 {
            throw ForeignError(
                .outOfRange, "C passed a negative number of elements",
                remedy: "Check the type of the count in the description")
        }
        return Int(clamping: word)
    }
}

extension TypeDescription {
    /// Whether an integer type is signed; `nil` for what is no integer.
    fileprivate var isSigned: Bool? {
        switch self {
        case .bool: false
        case .integer(let type): type.isSigned
        case .enumeration(let type): type.isSigned
        default: nil
        }
    }
}

extension MessageReader {
    /// Throws unless `count` elements of `stride` bytes can be in this message: before memory is
    /// allocated for them.
    func check(_ count: Int, elementsOf stride: Int) throws(ForeignError) {
        guard count <= remaining / max(1, stride) else {
            throw ForeignError(
                .malformedMessage,
                "\(count) elements are announced in a message with \(remaining) bytes left",
                remedy: "The other side is broken or hostile; end the session")
        }
    }
}
