import CTypes
import CWorker

/// What makes one call at a time, and the calls that its callbacks make.
package final class CallLane: @unchecked Sendable {
    // Sendable: it is used by the one thread or task that has taken it from the worker.
    package let worker: RemoteWorker
    let arena: WorkerMemory
    let addresses: RemoteAddresses
    private let link: any WorkerLink
    private let state: UnsafeMutablePointer<State>
    /// Memory through which what lies outside the arena is read and written.
    private let staging: WorkerMemory.Block

    private struct State {
        /// Places for calls, and how many of them are in use: the innermost is the last.
        var calls: [RemoteCall] = []
        var depth = 0
        var sequence: UInt32 = 0
        /// Whether the requests that come belong together.
        var isHeld = false
        /// The lane around this one, of another session, on whose callback this one's call is made.
        var outer: Unmanaged<CallLane>?
    }

    /// How many calls can be open, each but the first made by a callback of the one before.
    private static let maximumDepth = 64
    // A power of two, with what guards and aligns it.
    private static let stagingSize = (1 << 16) - 192

    /// - Parameter makeLink: makes its way to the worker, once all else is there: a way that is not used
    ///   ends.
    init(
        _ worker: RemoteWorker, _ makeLink: () throws(ForeignError) -> any WorkerLink
    ) throws(ForeignError) {
        self.worker = worker
        arena = worker.arena
        addresses = worker.addresses
        guard let block = arena.allocate(Self.stagingSize, alignment: 64) else {
            throw ForeignError.arenaIsFull(Self.stagingSize)
        }
        staging = block
        do throws(ForeignError) { link = try makeLink() } catch {
            arena.free(block)
            throw error
        }
        state = .allocate(capacity: 1)
        state.initialize(to: State())
    }

    deinit {
        arena.free(staging)
        for call in state.pointee.calls { call.deallocate() }
        state.deinitialize(count: 1)
        state.deallocate()
    }

    // MARK: Calls

    /// A new call inside those that are open.
    func begin(isCall: Bool = true) throws(ForeignError) -> RemoteCall {
        let depth = state.pointee.depth
        if depth == 0, !state.pointee.isHeld { link.begin(isCall: isCall) }
        state.pointee.depth = depth + 1
        if depth < state.pointee.calls.count { return state.pointee.calls[depth] }
        return try addCall()
    }

    private func addCall() throws(ForeignError) -> RemoteCall {
        guard state.pointee.depth <= Self.maximumDepth else {
            state.pointee.depth -= 1
            throw ForeignError(
                .tooDeep, "callbacks and calls are nested more than \(Self.maximumDepth) deep",
                remedy: "Let the callback return before it calls the library again")
        }
        let call = RemoteCall(self)
        state.pointee.calls.append(call)
        return call
    }

    /// Makes the requests of `body` one, unless they are part of a call.
    func hold<T>(_ body: (CallLane) throws(ForeignError) -> T) throws(ForeignError) -> T {
        guard state.pointee.depth == 0, !state.pointee.isHeld else { return try body(self) }
        link.begin(isCall: false)
        state.pointee.isHeld = true
        defer { state.pointee.isHeld = false }
        return try body(self)
    }

    /// Ends the innermost call. Returns whether it was the outermost as well.
    func end() -> Bool {
        state.pointee.depth -= 1
        return state.pointee.depth == 0
    }

    /// Sends a message as `kind`, and checks that the answer is one.
    func exchange(
        _ message: Message, _ kind: Message.Kind, number: UInt32 = 0, words: Int,
        expecting expected: Message.Kind = .answer
    ) throws(ForeignError) {
        let sequence = prepare(message, kind, number, words)
        try link.exchange(message, on: self)
        try check(message, kind, sequence, expected)
    }

    /// The same for a task.
    nonisolated(nonsending) func exchangeAsync(
        _ message: Message, _ kind: Message.Kind, number: UInt32, words: Int,
        expecting expected: Message.Kind
    ) async throws(ForeignError) {
        let sequence = prepare(message, kind, number, words)
        try await link.exchangeAsync(message, on: self)
        try check(message, kind, sequence, expected)
    }

    @inline(__always)
    private func prepare(
        _ message: Message, _ kind: Message.Kind, _ number: UInt32, _ words: Int
    ) -> UInt32 {
        state.pointee.sequence &+= 1
        let sequence = state.pointee.sequence
        message.set(kind, number: number, sequence: sequence, words: words)
        return sequence
    }

    @inline(__always)
    private func check(
        _ message: Message, _ kind: Message.Kind, _ sequence: UInt32, _ expected: Message.Kind
    ) throws(ForeignError) {
        guard message.kind == expected, message.header.pointee.sequence == sequence else {
            throw refusal(message, kind, sequence)
        }
    }

    /// What is thrown for an answer that is not the expected one.
    private func refusal(_ message: Message, _ kind: Message.Kind, _ sequence: UInt32) -> ForeignError {
        let header = message.header.pointee
        if kind == .call, message.kind == .answer, header.sequence == sequence,
            header.status == AnswerStatus.notBound.rawValue
        {
            return ForeignError(
                .symbolNotFound, "the library has been started again, and does not have the function any more",
                remedy: "Load the description again to see what the library has")
        }
        return worker.violation("it answers \(header.kind) to \(kind)")
    }

    // MARK: Callbacks

    /// Runs the callback that a message asks for, and puts its result in the message's place.
    package func run(callback message: Message) {
        guard let failure = worker.callbacks.run(message, self), state.pointee.depth > 0 else { return }
        let call = state.pointee.calls[state.pointee.depth - 1].state
        if call.pointee.callbackFailure == nil { call.pointee.callbackFailure = failure }
    }

    /// Runs `body` with this lane as that of the callback which runs on this thread.
    package func enter<Failure: Error>(
        _ body: () throws(Failure) -> Void
    ) throws(Failure) {
        let own = Unmanaged.passUnretained(self).toOpaque()
        let before = swb_current_lane()
        guard before != own else { return try body() }
        let previous = state.pointee.outer
        state.pointee.outer = before.map { Unmanaged.fromOpaque($0) }
        swb_set_current_lane(own)
        defer {
            swb_set_current_lane(before)
            state.pointee.outer = previous
        }
        try body()
    }

    /// The lane of this worker on whose callback the thread is.
    static func current(of session: RemoteSession.Reference) -> CallLane? {
        var next = swb_current_lane().map { Unmanaged<CallLane>.fromOpaque($0) }
        while let lane = next?.takeUnretainedValue() {
            if lane.worker.session === session { return lane }
            next = lane.state.pointee.outer
        }
        return nil
    }

    // MARK: Requests

    /// The address of a symbol; 0 if there is none.
    func find(_ symbol: String) throws(ForeignError) -> UInt64 {
        let name = Array(symbol.utf8) + [0]
        guard name.count <= Message.capacity - Message.headerSize else { return 0 }
        return try request { (message) throws(ForeignError) in
            name.withUnsafeBytes {
                UnsafeMutableRawPointer(message.words).copyMemory(
                    from: $0.baseAddress!, byteCount: $0.count)
            }
            // The payload is counted in words, and the name ends with its last byte.
            let words = (name.count + 7) / 8
            let bytes = UnsafeMutableRawBufferPointer(
                start: message.words, count: 8 * words)
            for index in name.count..<8 * words { bytes[index] = 0 }
            try exchange(message, .find, words: words)
            return try answer(message, words: 1)[0]
        }
    }

    /// Makes the function at `address` callable under a number that no other has had in this worker.
    func bind(_ number: UInt32, _ address: UInt64, _ plan: CallPlan) throws(ForeignError) {
        try request { (message) throws(ForeignError) in
            message.words[0] = address
            message.words[1] = plan.signature.bits
            let places = UnsafeMutableRawPointer(message.words + 2)
            for (index, place) in plan.places.enumerated() {
                places.storeBytes(of: place, toByteOffset: index, as: UInt8.self)
            }
            try exchange(message, .bind, number: number, words: 2 + (plan.places.count + 7) / 8)
            _ = try answer(message, words: 0)
        }
    }

    /// The address at which C calls the callback `number`, and which callback had it before.
    func thunk(
        _ number: UInt32, _ plan: CallbackPlan
    ) throws(ForeignError) -> (address: UInt64, previous: UInt32) {
        try request { (message) throws(ForeignError) in
            message.words[0] = plan.signature.bits
            try exchange(message, .thunk, number: number, words: 1)
            let words = try answer(message, words: 2)
            return (words[0], UInt32(truncatingIfNeeded: words[1]))
        }
    }

    /// Says that the callback at `address` has ended.
    func retire(_ address: UInt64) throws(ForeignError) {
        try request { (message) throws(ForeignError) in
            message.words[0] = address
            try exchange(message, .retire, words: 1)
            _ = try answer(message, words: 0)
        }
    }

    func request<T>(
        _ body: (Message) throws(ForeignError) -> T
    ) throws(ForeignError) -> T {
        let call = try begin(isCall: false)
        defer {
            passOn(call)
            _ = end()
        }
        let value = try body(call.message)
        // A callback that came before the answer may have broken the rules.
        if worker.isOver { throw worker.end }
        return value
    }

    /// What a callback threw before the answer to a request is thrown by the call around it. Outside of
    /// one, the callback itself keeps it.
    private func passOn(_ request: RemoteCall) {
        guard let failure = request.state.pointee.callbackFailure.take(), state.pointee.depth > 1 else {
            return
        }
        let outer = state.pointee.calls[state.pointee.depth - 2].state
        if outer.pointee.callbackFailure == nil { outer.pointee.callbackFailure = failure }
    }

    /// The words of an answer, of which there must be `count`.
    func answer(
        _ message: Message, words count: Int
    ) throws(ForeignError) -> UnsafeMutablePointer<UInt64> {
        switch AnswerStatus(rawValue: message.header.pointee.status) {
        case .ok where message.payloadSize == 8 * count: return message.words
        case .badAddress: throw ForeignError.badAddress
        case .tooMany:
            throw ForeignError(
                .outOfRange, "the library's side has no room for more functions or callbacks",
                remedy: "End callbacks that are no longer needed, or have the library started again")
        default: throw worker.violation("its answer is not what was asked for")
        }
    }

    // MARK: Memory

    /// Copies memory of the worker's to the program.
    func read(
        _ address: UInt64, into target: UnsafeMutableRawBufferPointer
    ) throws(ForeignError) {
        guard let base = target.baseAddress, !target.isEmpty else { return }
        if let memory = arena.memory(at: address, count: target.count) {
            return base.copyMemory(from: memory.baseAddress!, byteCount: target.count)
        }
        var done = 0
        while done < target.count {
            let count = min(Self.stagingSize, target.count - done)
            try copy(from: address &+ UInt64(done), to: staging.address, count: count)
            (base + done).copyMemory(from: staging.memory.baseAddress!, byteCount: count)
            done += count
        }
    }

    /// Copies the program's memory to the worker.
    func write(
        _ source: UnsafeRawBufferPointer, to address: UInt64
    ) throws(ForeignError) {
        guard let base = source.baseAddress, !source.isEmpty else { return }
        if let memory = arena.memory(at: address, count: source.count) {
            return memory.copyMemory(from: source)
        }
        var done = 0
        while done < source.count {
            let count = min(Self.stagingSize, source.count - done)
            staging.memory.baseAddress!.copyMemory(from: base + done, byteCount: count)
            try copy(from: staging.address, to: address &+ UInt64(done), count: count)
            done += count
        }
    }

    private func copy(
        from source: UInt64, to target: UInt64, count: Int
    ) throws(ForeignError) {
        try request { (message) throws(ForeignError) in
            (message.words[0], message.words[1], message.words[2]) = (target, source, UInt64(count))
            try exchange(message, .copy, words: 3)
            _ = try answer(message, words: 0)
        }
    }

    /// The bytes at `address` up to a NUL.
    func text(
        at address: UInt64, limit: Int = RemoteMemory.textLimit
    ) throws(ForeignError) -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < limit {
            let count = min(Self.stagingSize, limit - bytes.count)
            let source = address &+ UInt64(bytes.count)
            let length = try request { (message) throws(ForeignError) -> Int? in
                (message.words[0], message.words[1], message.words[2]) =
                    (staging.address, source, UInt64(count))
                try exchange(message, .text, words: 3)
                if message.header.pointee.status == AnswerStatus.tooLong.rawValue { return nil }
                return Int(clamping: try answer(message, words: 1)[0])
            }
            guard length ?? 0 <= count else { throw worker.violation("a text is longer than its limit") }
            let start = bytes.count
            bytes += UnsafeRawBufferPointer(rebasing: staging.memory[..<(length ?? count)])
            // The copy is looked at: the worker can change what was copied.
            guard !bytes[start...].contains(0) else { throw worker.violation("a text has a NUL inside") }
            if length != nil { return bytes }
        }
        throw ForeignError.stringTooLong(limit)
    }
}

extension CallLane {
    /// Copies `count` bytes of the worker's memory.
    func bytes(at address: UInt64, count: Int) throws(ForeignError) -> [UInt8] {
        var bytes: [UInt8] = []
        // In pieces, so that a count beyond all memory fails like any other.
        while bytes.count < count {
            let piece = min(count - bytes.count, 1 << 20)
            let start = bytes.count
            bytes.append(contentsOf: repeatElement(0, count: piece))
            let source = address &+ UInt64(start)
            let problem = bytes.withUnsafeMutableBytes { bytes -> ForeignError? in
                let target = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
                do throws(ForeignError) {
                    try read(source, into: target)
                    return nil
                } catch { return error }
            }
            if let problem { throw problem }
        }
        return bytes
    }
}
