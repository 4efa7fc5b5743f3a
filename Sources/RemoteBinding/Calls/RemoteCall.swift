public import CTypes

/// One call on its way: the message, and what belongs to it in the arena.
///
/// It is a place in a lane, used again and again, and kept outside of Swift's management of memory and
/// of exclusive access: both would cost more than the rest of a call.
@frozen public struct RemoteCall: @unchecked Sendable {
    // Sendable: an address; one task or thread at a time has the call.
    @usableFromInline let state: UnsafeMutablePointer<State>

    /// What is known of a call while it lasts.
    @usableFromInline struct State: ~Copyable {
        let message = Message.allocate()
        let lane: Unmanaged<CallLane>
        var plan: Unmanaged<CallPlan>?
        var number: UInt32 = 0
        /// The first thing that keeps the call from being made.
        var problem: ForeignError?
        /// The first thing that a callback threw.
        var callbackFailure: CallbackFailure?
        /// Who wants to know of the call.
        var observation: (any CallObservation)?
        /// What ends with the call.
        var blocks: [WorkerMemory.Block] = []
        var buffers: [Buffer] = []
        var resultBlock: WorkerMemory.Block?
        var text: UnsafeMutableRawPointer?

        init(_ lane: CallLane) { self.lane = .passUnretained(lane) }

        deinit { message.deallocate() }
    }

    /// Memory of the program's.
    struct Buffer {
        let position: Int
        let block: WorkerMemory.Block
        /// Where it is copied to when the function has returned; `nil` if it only reads.
        let target: UnsafeMutableRawPointer?
        /// Whose block it is, if it is to be used again.
        let counterpart: Counterpart?
    }

    /// A place for calls of a lane, which outlives it.
    init(_ lane: CallLane) {
        state = .allocate(capacity: 1)
        state.initialize(to: State(lane))
    }

    func deallocate() {
        state.deinitialize(count: 1)
        state.deallocate()
    }

    var message: Message { state.pointee.message }

    @inline(__always)
    private func withLane<T>(_ body: (CallLane) -> T) -> T {
        state.pointee.lane._withUnsafeGuaranteedRef(body)
    }

    /// Makes it a call of `function`. Returns what takes the arguments.
    func prepare(_ function: borrowing RemoteFunction) -> RemoteArguments {
        state.pointee.plan = .passUnretained(function.plan)
        state.pointee.number = function.number
        if let pointer = function.pointer { check(pointer) }
        var count = 0
        if function.plan.resultMemory > 0 {
            state.pointee.resultBlock = allocate(function.plan.resultMemory)
            message.words[0] = state.pointee.resultBlock?.address ?? 0
            count = 1
        }
        return RemoteArguments(self, count)
    }

    /// Refuses the call of a function that a worker has given which is no more.
    @inline(never)
    private func check(_ pointer: UInt64) {
        if withLane({ $0.addresses.toWorker(pointer) }) == nil { state.pointee.problem = .unknownAddress }
    }

    /// Frees what belongs to the call.
    @inline(__always)
    func finish() {
        if !state.pointee.blocks.isEmpty { freeBlocks() }
        if !state.pointee.buffers.isEmpty { state.pointee.buffers.removeAll(keepingCapacity: true) }
        if state.pointee.problem != nil { state.pointee.problem = nil }
        if state.pointee.callbackFailure != nil { state.pointee.callbackFailure = nil }
        if let text = state.pointee.text {
            text.deallocate()
            state.pointee.text = nil
        }
        if state.pointee.observation != nil { endObservation(nil) }
    }

    /// Tells whoever wants to know that the call is over.
    func endObservation(_ error: ForeignError?) {
        let observation = state.pointee.observation.take()
        observation?.end(error)
    }

    private func freeBlocks() {
        withLane { lane in for block in state.pointee.blocks { lane.arena.free(block) } }
        state.pointee.blocks.removeAll(keepingCapacity: true)
        state.pointee.resultBlock = nil
    }

    // MARK: Arguments

    private func refuse(_ error: ForeignError, at position: Int) -> UInt64 {
        if state.pointee.problem == nil { state.pointee.problem = error.located(at: position) }
        return 0
    }

    private func allocate(_ count: Int, alignment: Int = 16) -> WorkerMemory.Block? {
        guard let block = withLane({ $0.arena.allocate(count, alignment: alignment) }) else {
            if state.pointee.problem == nil { state.pointee.problem = .arenaIsFull(count) }
            return nil
        }
        state.pointee.blocks.append(block)
        return block
    }

    /// What the worker gets for an address.
    @usableFromInline
    func word(address: UnsafeRawPointer?, at position: Int) -> UInt64 {
        let bits = UInt64(UInt(bitPattern: address))
        return withLane { $0.addresses.toWorker(bits) } ?? refuse(.unknownAddress, at: position)
    }

    /// The address that the worker gets for memory of the program's.
    @usableFromInline
    func word(
        buffer: UnsafeRawPointer?, byteCount: Int, owner: BufferOwner?, at position: Int
    ) -> UInt64 {
        guard let buffer, let plan = state.pointee.plan?.takeUnretainedValue() else { return 0 }
        let alignment = 1 << min(12, Int(bitPattern: buffer).trailingZeroBitCount)
        guard case .buffer(let direction, let copy) = plan.parameters[position] else {
            guard let block = allocate(byteCount) else { return 0 }
            block.memory.baseAddress!.copyMemory(from: buffer, byteCount: byteCount)
            return block.address
        }
        let block: WorkerMemory.Block
        var counterpart: Counterpart?
        if let owner {
            counterpart = withLane {
                Counterpart.of(owner, in: $0.arena, count: byteCount, alignment: alignment)
            }
            guard let counterpart else { return refuse(.arenaIsFull(byteCount), at: position) }
            block = counterpart.block
        } else {
            guard let new = allocate(byteCount, alignment: alignment) else { return 0 }
            block = new
        }
        if direction != .out {
            let isKnown = withLane {
                copy.toWorker(
                    byteCount / copy.stride, from: buffer, to: block.memory.baseAddress!,
                    // What C keeps between the described fields of an object stays.
                    $0.addresses, clearsPadding: owner == nil)
            }
            if !isKnown { return refuse(.unknownAddress, at: position) }
        }
        state.pointee.buffers.append(
            Buffer(
                position: position, block: block,
                target: direction == .in ? nil : UnsafeMutableRawPointer(mutating: buffer),
                counterpart: counterpart))
        return block.address
    }

    /// The address under which the worker's C code calls a closure.
    @usableFromInline
    func word(callback: CallbackBox?, at position: Int) throws(ForeignError) -> UInt64 {
        guard let callback, let plan = state.pointee.plan?.takeUnretainedValue(),
            case .callback(let callbackPlan) = plan.parameters[position]
        else { return 0 }
        let lane = state.pointee.lane.takeUnretainedValue()
        return try lane.worker.callbacks.address(of: callback, callbackPlan, lane)
    }

    /// Translates an address in a structure that has been put.
    @usableFromInline
    func translate(_ address: UnsafeMutableRawPointer, at position: Int) {
        let bits = address.loadUnaligned(as: UInt64.self)
        let translated =
            withLane { $0.addresses.toWorker(bits) } ?? refuse(.unknownAddress, at: position)
        address.storeBytes(of: translated, as: UInt64.self)
    }

    // MARK: The call

    /// Makes the call, and puts the result into the message as the program has it.
    @usableFromInline
    func run(words count: Int) throws(ForeignError) {
        if let problem = state.pointee.problem { throw problem }
        guard let plan = state.pointee.plan?.takeUnretainedValue() else { return }
        let lane = state.pointee.lane.takeUnretainedValue()
        try lane.exchange(
            message, .call, number: state.pointee.number, words: count, expecting: .result)
        try take(plan, lane)
    }

    /// The same for a task.
    @usableFromInline
    nonisolated(nonsending) func runAsync(words count: Int) async throws(ForeignError) {
        if let problem = state.pointee.problem { throw problem }
        guard let plan = state.pointee.plan?.takeUnretainedValue() else { return }
        let lane = state.pointee.lane.takeUnretainedValue()
        try await lane.exchangeAsync(
            message, .call, number: state.pointee.number, words: count, expecting: .result)
        try take(plan, lane)
    }

    /// Takes what the function has left.
    @inline(__always)
    private func take(_ plan: CallPlan, _ lane: CallLane) throws(ForeignError) {
        guard message.payloadSize == 8 * Int(plan.signature.result_words) else {
            throw lane.worker.violation("a result has \(message.payloadSize) bytes")
        }
        if !state.pointee.buffers.isEmpty { try takeBuffers(plan, lane) }
        if !plan.result.isPlain { try takeResult(plan, lane) }
    }

    private func takeBuffers(_ plan: CallPlan, _ lane: CallLane) throws(ForeignError) {
        if let overrun = state.pointee.buffers.first(where: { !WorkerMemory.isIntact($0.block) }) {
            // Calls with the same memory are not blamed for what this one has done.
            for buffer in state.pointee.buffers { WorkerMemory.fillGuards(of: buffer.block) }
            throw ForeignError(
                .bufferOverrun,
                "C wrote outside the \(overrun.block.memory.count) bytes it was given",
                remedy: "Pass a larger buffer, or describe its count",
                position: overrun.position)
        }
        for buffer in state.pointee.buffers {
            guard let target = buffer.target,
                case .buffer(_, let copy) = plan.parameters[buffer.position]
            else { continue }
            copy.toProgram(
                buffer.block.memory.count / copy.stride, from: buffer.block.memory.baseAddress!,
                to: target, lane.addresses)
        }
    }

    private func takeResult(_ plan: CallPlan, _ lane: CallLane) throws(ForeignError) {
        switch plan.result {
        case .words: break
        case .address: message.words[0] = lane.addresses.toProgram(message.words[0])
        case .text: if message.words[0] != 0 { try takeText(lane) }
        case .structure(let offsets, let size):
            let value = UnsafeMutableRawPointer(message.words)
            if let block = state.pointee.resultBlock {
                value.copyMemory(from: block.memory.baseAddress!, byteCount: size)
            }
            for offset in offsets { lane.addresses.translateInPlace(value + offset) }
        }
    }

    /// Puts a copy of the text to which the result points in its place.
    private func takeText(_ lane: CallLane) throws(ForeignError) {
        let bytes = try lane.text(at: message.words[0])
        let copy = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + 1, alignment: 1)
        bytes.withUnsafeBytes {
            if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) }
        }
        copy.storeBytes(of: 0, toByteOffset: bytes.count, as: UInt8.self)
        state.pointee.text = copy
        message.words[0] = UInt64(UInt(bitPattern: copy))
    }

    /// What the call throws, if a callback threw.
    @usableFromInline
    func rethrow() throws(ForeignError) {
        if let error = takeCallbackFailure() { throw error }
    }

    /// What a callback threw comes before other errors. If the worker ended while the callback called it,
    /// that is the error.
    func takeCallbackFailure() -> ForeignError? {
        guard let failure = state.pointee.callbackFailure, let error = failure.take() else { return nil }
        let end = withLane { $0.worker.failure }
        return end?.code == (error.underlying as? ForeignError)?.code ? end ?? error : error
    }

    @usableFromInline
    var result: RemoteResult {
        RemoteResult(message.words, errno: Int32(bitPattern: message.header.pointee.number))
    }
}

extension ForeignError {
    static var unknownAddress: ForeignError {
        ForeignError(
            .unknownHandle,
            "a handle or pointer was passed that this library has not given, or gave before it was started again",
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
            remedy: "Pass less at a time, let go of Out and InOut, or make the shared memory larger")
    }
}
