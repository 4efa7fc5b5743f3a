public import CTypes

/// The program's half of a call: slots to a message, and the reply back to the slots.
///
/// A call's message holds each argument in order: values as their bytes, strings and buffers with
/// their length, callbacks as a number. The reply holds `errno`, the result, and what the function
/// left in each buffer that it may write.
public struct CallMessages: Sendable {
    public let function: FunctionDescription

    public init(_ function: FunctionDescription) { self.function = function }

    /// Writes the arguments in `frame`.
    /// - Parameter callbackNumber: the number by which the library will call the closure.
    public func encodeCall(
        _ frame: borrowing SlotFrame, callbackNumber: (CallbackBox) throws(ForeignError) -> UInt64
    ) throws(ForeignError) -> MessageWriter {
        try checkOverlaps(frame)
        var message = MessageWriter()
        for (index, parameter) in function.parameters.enumerated() {
            let slot = frame.slot(at: index)
            switch parameter.passing {
            case .value, .localAddress:
                try message.write(parameter.type, from: slot, .none)
            case .string:
                message.write(counted: frame.memory(at: index)?.dropLastByte())
            case .buffer(let buffer):
                let memory = frame.memory(at: index)
                message.write(memory != nil)
                guard let memory else { continue }
                message.write(UInt64(memory.count))
                message.write(memory.alignmentExponent)
                if buffer.direction != .out, let base = memory.baseAddress {
                    try message.write(
                        buffer.element, count: memory.count / buffer.stride, from: base, .none)
                }
            case .callback:
                let callback = frame.callback(at: index)
                message.write(callback != nil)
                guard let callback else { continue }
                do throws(ForeignError) { message.write(try callbackNumber(callback)) } catch {
                    throw error.located(at: index)
                }
            }
        }
        return message
    }

    /// Refuses memory that the function may write and that it is passed twice: it would get two
    /// copies.
    private func checkOverlaps(_ frame: borrowing SlotFrame) throws(ForeignError) {
        var seen: [(range: Range<UnsafeRawPointer>, isWritten: Bool)] = []
        for (index, parameter) in function.parameters.enumerated() {
            guard case .buffer(let buffer) = parameter.passing,
                let memory = frame.memory(at: index), let start = memory.baseAddress,
                !memory.isEmpty
            else { continue }
            let range = start..<start + memory.count
            let isWritten = buffer.direction != .in
            if seen.contains(where: { $0.range.overlaps(range) && ($0.isWritten || isWritten) }) {
                throw ForeignError(
                    .cannotCross, "the call passes memory that it writes in two arguments",
                    remedy: "Pass a second Out or InOut", position: index)
            }
            seen.append((range, isWritten))
        }
    }

    /// Puts the reply into `frame`: buffers to where the arguments point, the result to its slot.
    /// - Returns: the `errno` that the function left.
    public func decodeReply(
        _ reply: inout MessageReader, into frame: borrowing SlotFrame, scratch: ScratchMemory
    ) throws(ForeignError) -> Int32 {
        let errno = try reply.read(Int32.self)
        switch function.result.passing {
        case .string:
            let text = try reply.readBool() ? try reply.readCounted() : nil
            frame.result.storeBytes(
                of: scratch.store(text), as: UnsafeRawPointer?.self)
        default:
            if case .void = function.result.type { break }
            try reply.read(function.result.type, to: frame.result, .none)
        }
        for (index, parameter) in function.parameters.enumerated() {
            guard case .buffer(let buffer) = parameter.passing, buffer.direction != .in,
                let memory = frame.memory(at: index), let base = memory.baseAddress
            else { continue }
            try reply.read(
                buffer.element, count: memory.count / buffer.stride,
                to: UnsafeMutableRawPointer(mutating: base), .none)
        }
        try reply.finish()
        return errno
    }
}

extension SlotFrame {
    fileprivate func slot(at index: Int) -> UnsafeRawPointer {
        UnsafeRawPointer(arguments[index].unsafelyUnwrapped)
    }

    /// The memory that the argument at `index` points to; `nil` for NULL.
    fileprivate func memory(at index: Int) -> UnsafeRawBufferPointer? {
        slot(at: index).load(as: UnsafeRawPointer?.self).map {
            UnsafeRawBufferPointer(start: $0, count: byteCounts[index])
        }
    }
}

extension UnsafeRawBufferPointer {
    /// The power of two at which the bytes lie, up to a page.
    fileprivate var alignmentExponent: UInt8 {
        UInt8(Swift.min(12, Int(bitPattern: baseAddress).trailingZeroBitCount))
    }

    /// The bytes of a string without its NUL.
    fileprivate func dropLastByte() -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: self[..<(count - 1)])
    }
}
