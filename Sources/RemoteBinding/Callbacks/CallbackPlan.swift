import CTypes
import CWorker

/// What is known of a callback's signature before C calls it.
final class CallbackPlan: Sendable {
    let function: FunctionDescription
    let signature: swb_signature
    /// For each parameter, which words of the message are its words.
    private let places: [[Int]]
    private let copies: [ElementCopy?]
    let layout: SlotLayout
    private let resultCopy: ElementCopy

    init(_ function: FunctionDescription) throws(ForeignError) {
        self.function = function
        let places = ArgumentPlaces(function)
        let resultSize = function.result.type.size ?? 0
        guard places.stackWords <= Int(SWB_STACK_PLACES),
            resultSize <= Message.capacity - Message.headerSize
        else {
            throw ForeignError(
                .unsupportedDescription,
                "the arguments or the result of the callback '\(function.name)' are too large for a message",
                remedy: "Pass the structure through a pointer")
        }
        self.places = places.parameters.map { $0.map { Int($0.number) } }
        signature = swb_signature(
            words: 0, places: places,
            resultBytes: places.returnsInMemory ? UInt16(resultSize) : 0)
        copies = function.parameters.map {
            switch $0.passing {
            case .buffer(let buffer): ElementCopy(buffer.element, stride: buffer.stride)
            case .value: ElementCopy($0.type, stride: $0.type.size ?? 8)
            default: nil
            }
        }
        layout = SlotLayout(function)
        resultCopy = ElementCopy(function.result.type, stride: max(resultSize, 1))
    }

    /// How many bytes the message has with which C calls.
    var payloadSize: Int { 8 * (Int(SWB_REGISTER_PLACES) + Int(signature.stack_words)) }

    /// Reads the arguments that C passed, runs `body` on slots with them, and writes the result into
    /// the message. If they cannot be read, `body` is given the reason.
    func run(
        _ message: Message, _ lane: CallLane,
        _ body: (UnsafePointer<UnsafeMutableRawPointer?>, UnsafeMutableRawPointer, ForeignError?) -> Void
    ) throws(ForeignError) {
        let scratch = ScratchMemory()
        try withSlotFrame(layout) { (frame) throws(ForeignError) in
            for (index, parameter) in function.parameters.enumerated() {
                let slot = frame.next(for: parameter.type)
                gather(index, from: message, to: slot)
            }
            var problem: ForeignError?
            do throws(ForeignError) {
                for (index, parameter) in function.parameters.enumerated() {
                    let slot = frame.arguments[index].unsafelyUnwrapped
                    try fetch(index, parameter, slot, frame.arguments, lane, scratch)
                }
            } catch { problem = error }
            withExtendedLifetime(scratch) { body(frame.arguments, frame.result, problem) }
            try put(frame.result, into: message, lane.worker.addresses)
        }
    }

    private func gather(_ index: Int, from message: Message, to slot: UnsafeMutableRawPointer) {
        for (word, place) in places[index].enumerated() {
            slot.storeBytes(of: message.words[place], toByteOffset: 8 * word, as: UInt64.self)
        }
    }

    /// Puts what an argument points to into the program's memory.
    private func fetch(
        _ index: Int, _ parameter: ParameterDescription, _ slot: UnsafeMutableRawPointer,
        _ slots: UnsafePointer<UnsafeMutableRawPointer?>, _ lane: CallLane,
        _ scratch: ScratchMemory
    ) throws(ForeignError) {
        let bits = slot.load(as: UInt64.self)
        switch parameter.passing {
        case .string:
            guard bits != 0 else { return }
            let text = try lane.text(at: bits)
            slot.storeBytes(of: try scratch.store(text), as: UnsafeMutableRawPointer.self)
        case .buffer(let buffer):
            guard bits != 0, let copy = copies[index] else { return }
            let count = try count(slots, index, buffer)
            // The worker may well say more than the program has memory.
            guard let size = TypeDescription.size(of: count, ofSize: buffer.stride), size <= lane.arena.size else {
                throw ForeignError(
                    .outOfRange,
                    "C passed \(count) elements of \(buffer.stride) bytes, more than can be passed at a time",
                    remedy: "Make the shared memory larger if the library is to be trusted with that much")
            }
            let target = try scratch.allocate(size)
            try lane.read(bits, into: UnsafeMutableRawBufferPointer(start: target, count: size))
            copy.translateInPlace(count, target, lane.worker.addresses)
            slot.storeBytes(of: target, as: UnsafeMutableRawPointer.self)
        case .value, .localAddress, .callback:
            copies[index]?.translateInPlace(1, slot, lane.worker.addresses)
        }
    }

    /// The number of elements that C says the buffer at `index` has.
    private func count(
        _ slots: UnsafePointer<UnsafeMutableRawPointer?>, _ index: Int, _ buffer: BufferDescription
    ) throws(ForeignError) -> Int {
        guard let offset = buffer.countOffset, function.parameters.indices.contains(index + offset),
            let slot = slots[index + offset],
            case .integer(let type) = function.parameters[index + offset].type
        else { return 0 }
        let unused = UInt64(64 - type.size * 8)
        let word = slot.load(as: UInt64.self) << unused
        if type.isSigned, Int64(bitPattern: word) < 0 {
            throw ForeignError(
                .outOfRange, "C passed a negative number of elements",
                remedy: "Check the type of the count in the description")
        }
        return Int(clamping: word >> unused)
    }

    private func put(
        _ result: UnsafeMutableRawPointer, into message: Message, _ space: RemoteAddresses
    ) throws(ForeignError) {
        let size = function.result.type.size ?? 0
        if resultCopy.hasAddresses || size > 8 {
            let copy = UnsafeMutableRawPointer(message.words)
            guard resultCopy.toWorker(1, from: result, to: copy, space) else {
                throw ForeignError.unknownAddress
            }
        } else {
            message.words[0] = result.load(as: UInt64.self)
        }
        message.header.pointee.size = UInt32(Message.headerSize + resultPayload)
    }

    /// Makes the message's result zero.
    func putNothing(into message: Message) {
        UnsafeMutableRawPointer(message.words).initializeMemory(
            as: UInt8.self, repeating: 0, count: resultPayload)
        message.header.pointee.size = UInt32(Message.headerSize + resultPayload)
    }

    private var resultPayload: Int {
        signature.result_bytes > 0
            ? (Int(signature.result_bytes) + 7) & ~7 : 8 * Int(signature.result_words)
    }
}
