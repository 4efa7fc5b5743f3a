import CWorker
import RemoteBinding

/// One life of a hostile worker.
final class WorkerLife: @unchecked Sendable {
    // Sendable: a fuzzer uses it from one thread.
    private unowned let worker: HostileWorker
    let memory = GuardedArena()
    /// Whether the program has ended it.
    var isEnded = false
    /// Whether the call has returned in which that was.
    var isOver = false
    /// The words of the call that came last, and of the answer to it.
    private(set) var call: [UInt64] = []
    private(set) var result: [UInt64] = []
    private var functions: [UInt32: swb_signature] = [:]
    private var callbacks: [UInt32: swb_signature] = [:]
    private var depth = 0

    init(_ worker: HostileWorker) { self.worker = worker }

    private static let wordCapacity = Int(SWB_MESSAGE_BYTES - SWB_HEADER_BYTES) / 8

    /// Puts an answer into the place of a message.
    func answer(_ message: Message, _ lane: CallLane) {
        check(!isOver, "a worker that has broken the rules is asked again")
        let request = Request(message)
        if request.kind == SWB_CALL { call = request.words }
        while true {
            worker.burn()
            switch worker.isFair ? 0 : worker.input.byte() % 16 {
            case 0..<9: reply(to: request, message)
            case 9:
                reply(to: request, message)
                damage(message)
            case 10: makeUp(message, request)
            case 11, 12:
                scribble(request)
                continue
            default:
                callBack(message, lane)
                continue
            }
            if request.kind == SWB_CALL { result = Array(message.payload) }
            return
        }
    }

    /// What the program has sent.
    private struct Request {
        let kind: Int
        let number, sequence: UInt32
        let words: [UInt64]

        init(_ message: Message) {
            let header = message.header.pointee
            kind = Int(header.kind)
            number = header.number
            sequence = header.sequence
            words = Array(message.payload)
        }
    }

    // MARK: Answers

    private func set(
        _ message: Message, _ kind: Int, _ request: Request, status: Int = SWB_OK, number: UInt32 = 0,
        _ words: [UInt64] = []
    ) {
        let header = message.header
        header.pointee.size = UInt32(Int(SWB_HEADER_BYTES) + 8 * words.count)
        header.pointee.kind = UInt8(kind)
        header.pointee.status = UInt8(status)
        header.pointee.number = number
        header.pointee.sequence = request.sequence
        for (index, word) in words.enumerated() { message.start[index] = word }
    }

    /// An answer of the right form.
    private func reply(to request: Request, _ message: Message) {
        let choice = worker.isFair ? 0 : worker.input.byte()
        let isFair = choice < 200
        switch request.kind {
        case SWB_CALL:
            let count = functions[request.number]?.result_words ?? 1
            let words = (0..<count).map { _ in word() }
            set(message, SWB_RESULT, request, number: UInt32(choice), words)
        case SWB_FIND:
            let address = 0x1000_0000 + UInt64(choice) << 12
            set(message, SWB_ANSWER, request, [isFair ? address : word()])
        case SWB_STUB, SWB_STUB_VARIABLE:
            let address = 0x1000_0000 + UInt64(choice) << 12
            if isFair { return set(message, SWB_ANSWER, request, [address]) }
            let words = (0..<worker.input.number(below: 8)).map { _ in word() }
            set(message, SWB_ANSWER, request, status: choice < 240 ? SWB_DIFFERS : SWB_OK, words)
        case SWB_DESCRIPTION: set(message, SWB_ANSWER, request, isFair ? [0] : [word()])
        case SWB_LAYOUT:
            // One that it does not know is as it is described.
            if isFair { return set(message, SWB_ANSWER, request, status: SWB_DIFFERS, [0, 0, 0, 0]) }
            let words = (0..<(choice < 240 ? 4 : worker.input.number(below: 8))).map { _ in word() }
            set(message, SWB_ANSWER, request, status: choice & 1 == 0 ? SWB_DIFFERS : SWB_OK, words)
        case SWB_BIND:
            functions[request.number] = unsafeBitCast(request.words[1], to: swb_signature.self)
            set(message, SWB_ANSWER, request, isFair ? [] : [word()])
        case SWB_THUNK:
            callbacks[request.number] = unsafeBitCast(request.words[0], to: swb_signature.self)
            set(message, SWB_ANSWER, request, [word(), isFair ? 0 : UInt64(choice) - 200])
        case SWB_COPY: copy(message, request, isFair)
        case SWB_TEXT: text(message, request, choice)
        default: set(message, SWB_ANSWER, request)
        }
    }

    private func copy(_ message: Message, _ request: Request, _ isFair: Bool) {
        let count = request.words[2]
        let target = memory.at(request.words[0], count)
        check(
            target != nil || memory.at(request.words[1], count) != nil,
            "a copy from outside the shared memory to outside of it")
        if let target { fill(target) }
        // When all input is used up there is no more memory.
        let isThere = isFair && !worker.input.isEmpty
        set(message, SWB_ANSWER, request, status: isThere ? SWB_OK : SWB_BAD_ADDRESS)
    }

    private func text(_ message: Message, _ request: Request, _ choice: UInt8) {
        guard let target = memory.at(request.words[0], request.words[2]) else {
            fatalError("a text to outside of the shared memory")
        }
        fill(target)
        switch choice {
        case 0..<200:
            set(message, SWB_ANSWER, request, [UInt64(worker.input.number(below: target.count + 1))])
        case 200..<220: set(message, SWB_ANSWER, request, status: SWB_TOO_LONG)
        case 220..<240: set(message, SWB_ANSWER, request, status: SWB_BAD_ADDRESS)
        default: set(message, SWB_ANSWER, request, [word()])
        }
    }

    /// Changes one thing about an answer.
    private func damage(_ message: Message) {
        let header = message.header
        switch worker.input.byte() % 6 {
        case 0: header.pointee.kind = worker.input.byte()
        case 1: header.pointee.status = worker.input.byte()
        case 2: header.pointee.sequence &+= UInt32(worker.input.byte()) + 1
        case 3: header.pointee.size = size()
        case 4: header.pointee.unused = UInt16(worker.input.byte())
        default: header.pointee.number = worker.input.word()
        }
    }

    private func makeUp(_ message: Message, _ request: Request) {
        set(
            message, Int(worker.input.byte() % 13), request, status: Int(worker.input.byte() % 7),
            number: worker.input.word(), (0..<worker.input.number(below: 8)).map { _ in word() })
        if worker.input.byte() & 1 == 0 { message.header.pointee.size = size() }
    }

    /// A size with which a message can come over a channel.
    private func size() -> UInt32 {
        UInt32(SWB_HEADER_BYTES) + UInt32(worker.input.number(below: 8 * Self.wordCapacity + 1))
    }

    // MARK: Callbacks

    private func callBack(_ message: Message, _ lane: CallLane) {
        let number = UInt32(worker.input.byte() % 8)
        let stackWords = Int(callbacks[number]?.stack_words ?? 0)
        let count = Int(SWB_REGISTER_PLACES) + stackWords
        message.header.pointee.kind = UInt8(SWB_CALLBACK)
        message.header.pointee.number = number
        message.header.pointee.size =
            worker.input.byte() < 230 ? UInt32(Int(SWB_HEADER_BYTES) + 8 * count) : size()
        for index in 0..<min(count, 6) { message.start[index] = word() }
        for index in min(count, 6)..<count { message.start[index] = UInt64(worker.input.byte()) }
        depth += 1
        check(depth <= 200, "calls and callbacks are nested without end")
        lane.enter { lane.run(callback: message) }
        depth -= 1
        let header = message.header.pointee
        check(
            header.kind == SWB_RESULT && header.status == SWB_OK
                && (SWB_HEADER_BYTES...SWB_MESSAGE_BYTES).contains(Int32(header.size)),
            "a callback answers \(header)")
    }

    // MARK: Memory

    /// Writes where the program has said that something lies, or elsewhere in the shared memory.
    private func scribble(_ request: Request) {
        let address =
            request.words.isEmpty || worker.input.byte() & 3 == 0
            ? memory.start + UInt64(worker.input.word()) % (1 << 20)
            : request.words[worker.input.number(below: request.words.count)]
        let offset = UInt64(bitPattern: Int64(Int8(bitPattern: worker.input.byte())))
        let count = UInt64(worker.input.number(below: 100))
        if let target = memory.at(address &+ offset, count) { fill(target) }
    }

    private func fill(_ target: UnsafeMutableRawBufferPointer) {
        for index in 0..<min(target.count, worker.input.number(below: 64)) {
            target[index] = worker.input.byte()
        }
    }

    /// A word of the kind that does harm.
    private func word() -> UInt64 {
        let choice = worker.input.byte()
        switch choice % 12 {
        case 0: return 0
        case 1: return UInt64(choice >> 4)
        case 2: return .max - UInt64(choice >> 4)
        case 3: return memory.start + UInt64(worker.input.number(below: 1 << 16))
        case 4: return 0x7FFF_0000_0000 + UInt64(worker.input.word())
        case 5: return UInt64(worker.input.byte()) << 47 | UInt64(worker.input.word())
        case 6: return UInt64(worker.input.byte())
        case 7: return UInt64(worker.input.word())
        case 8: return UInt64(worker.input.word()) << 32 | UInt64(worker.input.word())
        case 9: return 1 << UInt64(worker.input.byte() % 64)
        case 10: return memory.start + UInt64(worker.input.word()) % (1 << 21)
        default: return UInt64(Int64.max) - UInt64(choice >> 4)
        }
    }
}

extension Message {
    fileprivate var start: UnsafeMutablePointer<UInt64> {
        (room.baseAddress! + Int(SWB_HEADER_BYTES)).assumingMemoryBound(to: UInt64.self)
    }

    /// The words that it has.
    fileprivate var payload: UnsafeBufferPointer<UInt64> {
        UnsafeBufferPointer(start: start, count: (sizeInHeader - Int(SWB_HEADER_BYTES)) / 8)
    }
}
