public import CTypes

/// One call on its way: the message, and what belongs to it in the arena.
public final class RemoteCall {
    /// Where the call is open.
    private var current: CallLane?
    let message = Message.allocate()
    private var plan: CallPlan?
    private var number: UInt32 = 0
    /// The first thing that keeps the call from being made.
    private var problem: ForeignError?
    /// The first thing that a callback threw.
    var callbackFailure: CallbackFailure?
    /// What ends with the call.
    private var blocks: [Arena.Block] = []
    private var buffers: [Buffer] = []
    private var resultBlock: Arena.Block?
    private var text: UnsafeMutableRawPointer?

    /// Memory of the program's that the function may write.
    private struct Buffer {
        let position: Int
        let block: Arena.Block
        /// Where it is copied to when the function has returned; `nil` if it only reads.
        let target: UnsafeMutableRawPointer?
    }

    func open(on lane: CallLane) { current = lane }
    func close() { current = nil }

    var lane: CallLane {
        guard let current else { preconditionFailure("a call that is over is not used") }
        return current
    }

    private var addresses: RemoteAddresses { lane.worker.addresses }

    /// Makes it a call of `function`. Returns what takes the arguments.
    func prepare(_ function: RemoteFunction) -> RemoteArguments {
        plan = function.plan
        number = function.number
        var count = 0
        if case .structure(_, let size) = function.plan.result, size > 0 {
            resultBlock = allocate(size)
            message.words[0] = resultBlock?.address ?? 0
            count = 1
        }
        return RemoteArguments(self, count)
    }

    /// Frees what belongs to the call.
    func finish() {
        for block in blocks { lane.worker.arena.free(block) }
        blocks.removeAll(keepingCapacity: true)
        buffers.removeAll(keepingCapacity: true)
        resultBlock = nil
        problem = nil
        callbackFailure = nil
        text?.deallocate()
        text = nil
    }

    // MARK: Arguments

    private func refuse(_ error: ForeignError, at position: Int) -> UInt64 {
        if problem == nil { problem = error.located(at: position) }
        return 0
    }

    private func allocate(_ count: Int, alignment: Int = 16) -> Arena.Block? {
        guard let block = lane.worker.arena.allocate(count, alignment: alignment) else {
            problem = problem ?? .arenaIsFull(count)
            return nil
        }
        blocks.append(block)
        return block
    }

    /// What the worker gets for an address.
    @usableFromInline
    func word(address: UnsafeRawPointer?, at position: Int) -> UInt64 {
        let bits = UInt64(UInt(bitPattern: address))
        return addresses.toWorker(bits) ?? refuse(.unknownAddress, at: position)
    }

    /// The address that the worker gets for memory of the program's.
    @usableFromInline
    func word(
        buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?, at position: Int
    ) -> UInt64 {
        guard let plan, plan.parameters.indices.contains(position) else { return 0 }
        guard let buffer else { return 0 }
        let alignment = 1 << min(12, Int(bitPattern: buffer).trailingZeroBitCount)
        guard case .buffer(let direction, let copy) = plan.parameters[position] else {
            guard let block = allocate(byteCount) else { return 0 }
            block.memory.baseAddress!.copyMemory(from: buffer, byteCount: byteCount)
            return block.address
        }
        let block: Arena.Block
        if let owner {
            guard
                let counterpart = Counterpart.of(
                    owner, in: lane.worker.arena, count: byteCount, alignment: alignment)
            else { return refuse(.arenaIsFull(byteCount), at: position) }
            block = counterpart.block
        } else {
            guard let new = allocate(byteCount, alignment: alignment) else { return 0 }
            block = new
        }
        let isKnown =
            direction == .out
            || copy.toWorker(
                byteCount / copy.stride, from: buffer, to: block.memory.baseAddress!, addresses)
        if !isKnown { return refuse(.unknownAddress, at: position) }
        buffers.append(
            Buffer(
                position: position, block: block,
                target: direction == .in ? nil : UnsafeMutableRawPointer(mutating: buffer)))
        return block.address
    }

    /// The address under which the worker's C code calls a closure.
    @usableFromInline
    func word(callback: CallbackBox?, at position: Int) throws(ForeignError) -> UInt64 {
        guard let callback, case .callback(let callbackPlan)? = plan?.parameters[position] else {
            return 0
        }
        return try lane.worker.callbacks.address(of: callback, callbackPlan, lane)
    }

    /// Translates the addresses in a structure that has been put.
    @usableFromInline
    func translate(_ address: UnsafeMutableRawPointer, at position: Int) {
        let bits = address.loadUnaligned(as: UInt64.self)
        let translated = addresses.toWorker(bits) ?? refuse(.unknownAddress, at: position)
        address.storeBytes(of: translated, as: UInt64.self)
    }

    // MARK: The call

    /// Makes the call, and puts the result into the message as the program has it.
    @usableFromInline
    func run(words count: Int) throws(ForeignError) {
        if let problem { throw problem }
        guard let plan else { return }
        try lane.exchange(message, .call, number: number, words: count, expecting: .result)
        guard message.payloadSize == 8 * Int(plan.signature.result_words) else {
            throw lane.worker.violation("a result has \(message.payloadSize) bytes")
        }
        try takeBuffers(plan)
        try takeResult(plan)
    }

    private func takeBuffers(_ plan: CallPlan) throws(ForeignError) {
        for buffer in buffers {
            guard Arena.isIntact(buffer.block) else {
                throw ForeignError(
                    .bufferOverrun,
                    "C wrote outside the \(buffer.block.memory.count) bytes it was given",
                    remedy: "Pass a larger buffer, or describe its count",
                    position: buffer.position)
            }
            guard let target = buffer.target,
                case .buffer(_, let copy) = plan.parameters[buffer.position]
            else { continue }
            copy.toProgram(
                buffer.block.memory.count / copy.stride, from: buffer.block.memory.baseAddress!,
                to: target, addresses)
        }
    }

    private func takeResult(_ plan: CallPlan) throws(ForeignError) {
        switch plan.result {
        case .words: break
        case .address: message.words[0] = addresses.toProgram(message.words[0])
        case .text:
            guard message.words[0] != 0 else { return }
            let errno = message.header.pointee.number
            let bytes = try lane.text(at: message.words[0])
            let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
            bytes.withUnsafeBytes {
                if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) }
            }
            copy.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
            text = copy
            message.words[0] = UInt64(UInt(bitPattern: copy))
            message.header.pointee.number = errno
        case .structure(let offsets, let size):
            let value = UnsafeMutableRawPointer(message.words)
            if let resultBlock {
                value.copyMemory(from: resultBlock.memory.baseAddress!, byteCount: size)
            }
            for offset in offsets { addresses.translateInPlace(value + offset) }
        }
    }

    /// What the call throws, if a callback threw.
    @usableFromInline
    func rethrow() throws(ForeignError) {
        if let error = callbackFailure?.take() { throw error }
    }

    @usableFromInline
    var result: RemoteResult {
        RemoteResult(message.words, errno: Int32(bitPattern: message.header.pointee.number))
    }

    deinit {
        message.deallocate()
    }
}

extension ForeignError {
    static var unknownAddress: ForeignError {
        ForeignError(
            .unknownHandle, "a handle or pointer was passed that this library has not given",
            remedy: "Pass handles and pointers only to the library that returned them")
    }

    static var badAddress: ForeignError {
        ForeignError(
            .badAddress, "there is no memory at the address, or not as much",
            remedy: "Use a pointer only while the library keeps what it points to")
    }

    static func arenaIsFull(_ count: Int) -> ForeignError {
        ForeignError(
            .outOfRange, "there is no room for \(count) more bytes in the memory shared with the library",
            remedy: "Pass less at a time, let go of Out and InOut, or make the arena larger")
    }
}
