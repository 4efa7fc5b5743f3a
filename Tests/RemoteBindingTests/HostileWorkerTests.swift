import CTypes
import Synchronization
import TestSupport
import Testing

@testable import RemoteBinding

private enum Thing: OpaqueType { static let spelling = "struct thing" }

private struct Library<F: Foreign>: BindingSet {
    let number: Fn<F, (Int32) -> Int32>
    let truth: Fn<F, () -> Bool>
    let text: Fn<F, () -> CString?>
    let handle: Fn<F, () -> Handle<Thing>?>
    let use: Fn<F, (Handle<Thing>?) -> Int32>
    let fill: Fn<F, (Counted<Out<UInt8>, C.Size>) -> Int32>
    let apply: Fn<F, (Callback<(Int32) -> Int32>) -> Int32>
    let memory: F.Memory

    init(_ f: F) {
        number = f.fn("number")
        truth = f.fn("truth")
        text = f.fn("text")
        handle = f.fn("handle")
        use = f.fn("use")
        fill = f.fn("fill")
        apply = f.fn("apply")
        memory = f.memory
    }
}

private struct Elements<F: Foreign>: BindingSet {
    let each: Fn<F, (Callback<(Counted<In<Int64>, UInt64>) -> Int32>) -> Int32>

    init(_ f: F) { each = f.fn("each") }
}

private struct Variables<F: Foreign>: BindingSet {
    let count: Global<F, Int64>
    let memory: F.Memory

    init(_ f: F) {
        count = f.global("count")
        memory = f.memory
    }
}

@Suite struct HostileWorkerTests {
    private func load(
        _ script: @escaping ScriptedWorker.Script
    ) throws -> (ScriptedWorker, Library<Scripted>) {
        let worker = ScriptedWorker { count, message, lane in
            if !message.answerBinding() { script(count, message, lane) }
        }
        return (worker, try worker.strategy().load(Library.self))
    }

    @Test("An answer of another kind, to another call, or of another size ends the session")
    func wrongAnswers() throws {
        let scripts: [ScriptedWorker.Script] = [
            { _, message, _ in message.answer(.answer, 1) },
            { _, message, _ in message.answer(.call, 1) },
            { _, message, _ in message.header.pointee.kind = 200 },
            { _, message, _ in
                message.answer(.result, 1)
                message.header.pointee.sequence &+= 1
            },
            { _, message, _ in
                message.answer(.result, 1)
                message.header.pointee.sequence = 0
            },
            { _, message, _ in message.answer(.result) },
            { _, message, _ in message.answer(.result, 1, 2) },
            { _, message, _ in
                message.answer(.result, 1)
                message.header.pointee.size += 1
            },
        ]
        for (index, script) in scripts.enumerated() {
            let (worker, library) = try load(script)
            let error = try #require(foreignError { _ = try library.number(1) })
            #expect(error.code == .malformedMessage && error.function == "number", "\(index): \(error)")
            #expect(worker.endings.load(ordering: .relaxed) > 0, "\(index)")
        }
    }

    @Test("Bits that are no value of a type become one")
    func badBits() throws {
        let (_, library) = try load { _, message, _ in message.answer(.result, 0xDEAD_BEEF_0000_0102) }
        #expect(try library.truth() == true)
        #expect(try library.number(1) == 0x0102)
    }

    @Test("An address that is none cannot be passed to anybody as one")
    func badAddresses() throws {
        let received = Atomic<UInt64>(0)
        let given = Atomic<UInt64>(0)
        let (_, library) = try load { _, message, _ in
            if message.payloadSize == 8 {
                received.store(message.words[0], ordering: .relaxed)
                message.answer(.result, 7)
            } else {
                message.answer(.result, given.load(ordering: .relaxed))
            }
        }
        func exchanged(_ bits: UInt64) throws -> UInt64 {
            given.store(bits, ordering: .relaxed)
            let handle = try library.handle()
            #expect(try library.use(handle) == 7)
            return received.load(ordering: .relaxed)
        }
        // An address comes back as it was, and so does a number.
        for bits: UInt64 in [0x7FFF_1234_5678, 0x1_0000, 0, 1, 42, .max, .max - 1] {
            #expect(try exchanged(bits) == bits, "\(String(bits, radix: 16))")
        }
        // What is no address stays none, whatever tag it pretends to have.
        for tag: UInt64 in [1, 2, 3, 1000, 0xFFFF, 0x1_0000] {
            let bits = tag << 47 | 0x1234_5678
            #expect(try exchanged(bits) >> 47 == 0xFFFE, "\(tag)")
        }
    }

    @Test("An address of another library is refused")
    func foreignAddresses() throws {
        let script: ScriptedWorker.Script = { _, message, _ in message.answer(.result, 0x1234_5678) }
        let (_, first) = try load(script)
        let (_, second) = try load(script)
        let handle = try #require(try first.handle())
        #expect(try first.use(handle) == 0x1234_5678)
        let error = try #require(foreignError { _ = try second.use(handle) })
        #expect(error.code == .unknownHandle && error.function == "use" && error.parameter == "#1")
        let host = Handle<Thing>(address: UnsafeRawPointer(bitPattern: 0x5555_5555_0000)!)
        #expect(foreignError { _ = try first.use(host) }?.code == .unknownHandle)
    }

    @Test("What is written around a buffer is found")
    func overruns() throws {
        for offset in [-1, -32, 16, 47] {
            let (_, library) = try load { _, message, _ in
                let address = UnsafeMutableRawPointer(bitPattern: UInt(message.words[0]))!
                (address + offset).storeBytes(of: 1, as: UInt8.self)
                message.answer(.result, 1)
            }
            let error = try #require(foreignError { _ = try library.fill(Out(count: 16)) })
            #expect(error.code == .bufferOverrun, "\(offset): \(error)")
        }
    }

    @Test("A text that is longer than was asked for, has a NUL inside, or has no end, is refused")
    func texts() throws {
        let (_, lying) = try load { _, message, _ in
            if message.kind == .text { message.answer(.answer, .max) } else { message.answer(.result, 0x10_0000) }
        }
        #expect(foreignError { _ = try lying.text() }?.code == .malformedMessage)
        let (_, cut) = try load { _, message, _ in
            if message.kind == .text {
                let target = UnsafeMutableRawPointer(bitPattern: UInt(message.words[0]))!
                target.copyMemory(from: "a\0b", byteCount: 3)
                message.answer(.answer, 3)
            } else {
                message.answer(.result, 0x10_0000)
            }
        }
        #expect(foreignError { _ = try cut.text() }?.code == .malformedMessage)
        let pointer = Pointer<C.Char>(address: try #require(try cut.handle()).address)
        #expect(foreignError { _ = try cut.memory.string(at: pointer) }?.code == .malformedMessage)
        let (_, endless) = try load { _, message, _ in
            if message.kind == .text {
                let target = UnsafeMutableRawPointer(bitPattern: UInt(message.words[0]))!
                target.initializeMemory(as: UInt8.self, repeating: 120, count: Int(message.words[2]))
                message.answer(.answer, status: .tooLong)
            } else {
                message.answer(.result, 0x10_0000)
            }
        }
        #expect(foreignError { _ = try endless.text() }?.code == .outOfBounds)
        let (_, nowhere) = try load { _, message, _ in
            if message.kind == .text {
                message.answer(.answer, status: .badAddress)
            } else {
                message.answer(.result, 0x10_0000)
            }
        }
        #expect(foreignError { _ = try nowhere.text() }?.code == .badAddress)
    }

    @Test("A callback that was never given, or with other arguments, runs nothing and is reported")
    func callbacks() throws {
        let changes: [@Sendable (Message) -> Void] = [
            { $0.header.pointee.number &+= 1 },
            { $0.header.pointee.number = 0 },
            { $0.header.pointee.size = 16 },
            { $0.header.pointee.size = 16 + 8 * 13 },
            { $0.header.pointee.size = 16 + 8 * 15 },
        ]
        for (index, change) in changes.enumerated() {
            let (_, library) = try load { _, message, lane in
                let sequence = message.header.pointee.sequence
                message.header.pointee.kind = Message.Kind.callback.rawValue
                message.header.pointee.number = 1
                message.header.pointee.size = 16 + 8 * 14
                change(message)
                lane.run(callback: message)
                message.answer(.result, message.words[0])
                message.header.pointee.sequence = sequence
            }
            var runs = 0
            let callback = Callback<(Int32) -> Int32>(fallback: -1) { _ in
                runs += 1
                return 5
            }
            let error = try #require(foreignError { _ = try library.apply(callback) }, "\(index)")
            #expect(error.code == .callbackThrew || error.code == .malformedMessage, "\(error)")
            #expect(runs == 0, "\(index)")
        }
    }

    /// Answers a message by calling back first.
    private func callBack(_ number: UInt32, _ message: Message, _ lane: CallLane) {
        let (header, words) = (message.header.pointee, (0..<4).map { message.words[$0] })
        message.header.pointee.kind = Message.Kind.callback.rawValue
        message.header.pointee.number = number
        message.header.pointee.size = 16 + 8 * 14
        lane.enter { lane.run(callback: message) }
        message.header.pointee.kind = header.kind
        message.header.pointee.number = header.number
        message.header.pointee.size = header.size
        for (index, word) in words.enumerated() { message.words[index] = word }
    }

    @Test("A callback before the answer to a request runs, and may make the same request")
    func callbacksInRequests() throws {
        let depth = Atomic(0)
        let number = Atomic<UInt32>(1)
        let worker = ScriptedWorker { count, message, lane in
            let isNested = depth.wrappingAdd(1, ordering: .relaxed).newValue > 1
            defer { depth.subtract(1, ordering: .relaxed) }
            if [.thunk, .bind].contains(message.kind), count > 20, !isNested {
                callBack(number.load(ordering: .relaxed), message, lane)
            }
            if !message.answerBinding() { message.answer(.result, 7) }
        }
        let strategy = worker.strategy()
        let library = try strategy.load(Library.self)
        var runs = 0
        var callback: Callback<(Int32) -> Int32>?
        callback = Callback(fallback: -1) { _ in
            runs += 1
            _ = try strategy.load(Library.self)
            return try library.apply(callback!)
        }
        for _ in 0..<10 { _ = try library.number(1) }
        #expect(try library.apply(callback!) == 7)
        #expect(runs == 1)
        // The one that was made last was attached first, and has stayed.
        number.store(2, ordering: .relaxed)
        _ = try strategy.load(Elements.self)
        #expect(runs > 1)
        callback = nil
    }

    @Test("A callback that is said to be at NULL ends the session")
    func callbackAtNull() throws {
        let worker = ScriptedWorker { _, message, _ in
            if message.kind == .thunk { message.answer(.answer, 0, 0) } else { _ = message.answerBinding() }
        }
        let callback = Callback<(Int32) -> Int32>(fallback: -1) { $0 }
        let error = foreignError { _ = try worker.strategy().pointer(to: callback) }
        #expect(error?.code == .malformedMessage && error?.message.contains("at NULL") == true)
    }

    @Test("What a callback throws before the answer to a request is nobody else's")
    func throwsInRequest() throws {
        struct Failure: Error {}
        let worker = ScriptedWorker { _, message, lane in
            if message.kind == .copy {
                callBack(1, message, lane)
                message.answer()
            } else if !message.answerBinding() {
                message.answer(.result, 0x7000_0000)
            }
        }
        let library = try worker.strategy().load(Library.self)
        let callback = Callback<(Int32) -> Int32>(fallback: -1) { _ in throw Failure() }
        _ = try library.apply(callback)
        let handle = try #require(try library.handle())
        _ = try library.memory.load(Pointer<Int32>(address: handle.address))
        for _ in 0..<3 { _ = try library.use(nil) }
        #expect(foreignError { try callback.check() }?.underlying is Failure)
    }

    @Test("A callback that breaks the rules before the answer to a request ends the request")
    func violationInRequest() throws {
        let (worker, library) = try load { _, message, lane in
            if message.kind == .copy {
                self.callBack(99, message, lane)
                message.answer()
            } else {
                message.answer(.result, 0x7000_0000)
            }
        }
        let handle = try #require(try library.handle())
        let error = foreignError { _ = try library.memory.load(Pointer<Int32>(address: handle.address)) }
        #expect(error?.code == .malformedMessage, "\(error as Any)")
        #expect(worker.endings.load(ordering: .relaxed) > 0)
    }

    @Test("A count beyond all memory is refused before anything is copied")
    func counts() throws {
        let copies = Atomic(0)
        let count = Atomic<UInt64>(0)
        let worker = ScriptedWorker { _, message, lane in
            switch message.kind {
            case .copy:
                copies.add(1, ordering: .relaxed)
                message.answer()
            case .call:
                let sequence = message.header.pointee.sequence
                message.header.pointee.kind = Message.Kind.callback.rawValue
                message.header.pointee.number = 1
                message.header.pointee.size = 16 + 8 * 14
                message.words[0] = 0x7000_0000
                message.words[1] = count.load(ordering: .relaxed)
                lane.enter { lane.run(callback: message) }
                message.answer(.result, message.words[0])
                message.header.pointee.sequence = sequence
            default: _ = message.answerBinding()
            }
        }
        let library = try worker.strategy().load(Elements.self)
        let callback = Callback<(Counted<In<Int64>, UInt64>) -> Int32>(fallback: 0) { Int32($0.count) }
        // Beyond the shared memory, and so that the number of bytes overflows.
        for bad: UInt64 in [1 << 18, 1 << 32, 1 << 60, 1 << 61, 1 << 63, .max] {
            count.store(bad, ordering: .relaxed)
            let error = try #require(foreignError { _ = try library.each(callback) })
            #expect((error.underlying as? ForeignError)?.code == .outOfRange, "\(bad): \(error)")
            #expect(copies.load(ordering: .relaxed) == 0)
        }
        count.store(3, ordering: .relaxed)
        #expect(try library.each(callback) == 3)
    }

    @Test("Addresses and indices near the end of all addresses are refused, and overflow nothing")
    func farAddresses() throws {
        for bits: UInt64 in [.max, .max - 3, 1 << 63, 1 << 47] {
            let worker = ScriptedWorker { _, message, _ in
                switch message.kind {
                case .find: message.answer(.answer, bits)
                case .copy: message.answer(.answer, status: .badAddress)
                default: _ = message.answerBinding()
                }
            }
            let library = try worker.strategy().load(Variables.self)
            #expect(foreignError { _ = try library.count.get() }?.code == .badAddress)
            for index in [1, 1 << 30, -1, .max, .min] {
                let error = foreignError { _ = try library.memory.load(library.count.pointer, at: index) }
                #expect([.badAddress, .nullPointer, .outOfBounds, .unknownHandle].contains(error?.code), "\(index)")
            }
        }
    }

    @Test("A worker that does not let everything be bound again is ended")
    func failingRestart() throws {
        let isBad = Atomic(false)
        let worker = ScriptedWorker { _, message, _ in
            if isBad.load(ordering: .relaxed), message.kind == .bind {
                message.answer(status: .tooMany)
            } else if !message.answerBinding() {
                message.answer(.answer)
            }
        }
        let library = try worker.strategy().load(Library.self)
        #expect(foreignError { _ = try library.number(1) }?.code == .malformedMessage)
        isBad.store(true, ordering: .relaxed)
        let before = worker.endings.load(ordering: .relaxed)
        for _ in 0..<3 { #expect(foreignError { _ = try library.number(1) }?.code == .outOfRange) }
        #expect(worker.endings.load(ordering: .relaxed) >= before + 3)
    }

    @Test("Memory is read where it is, and nowhere else")
    func memory() throws {
        let (_, library) = try load { _, message, _ in
            switch message.kind {
            case .copy: message.answer(.answer, status: .badAddress)
            default: message.answer(.result, 0x7000_0000)
            }
        }
        let handle = try #require(try library.handle())
        let pointer = Pointer<Int32>(address: handle.address)
        #expect(foreignError { _ = try library.memory.load(pointer) }?.code == .badAddress)
        #expect(foreignError { _ = try library.memory.bytes(at: pointer.cast(to: Untyped.self), count: .max) } != nil)
        let wild = Pointer<Int32>(address: UnsafeRawPointer(bitPattern: 0x7000_0000)!)
        #expect(foreignError { _ = try library.memory.load(wild) }?.code == .unknownHandle)
    }

    @Test("Random answers give errors and nothing worse")
    func randomAnswers() throws {
        for seed in 0..<500 as Range<UInt64> {
            let random = Mutex(SeededGenerator(seed: seed))
            let (_, library) = try load { _, message, lane in
                random.withLock { random in
                    for index in 0..<20 { message.words[index] = random.next() >> (random.next() % 64) }
                    let header = message.header
                    header.pointee.kind = UInt8(truncatingIfNeeded: random.next() % 12)
                    header.pointee.status = UInt8(truncatingIfNeeded: random.next() % 6)
                    header.pointee.size = 16 + 8 * UInt32(random.next() % 4)
                    if random.next() % 4 == 0 { header.pointee.sequence &+= 1 }
                }
            }
            _ = foreignError { _ = try library.number(1) }
            _ = foreignError { _ = try library.text() }
            _ = foreignError { _ = try library.fill(Out(count: 64)) }
            _ = foreignError { _ = try library.use(library.handle()) }
            _ = foreignError { _ = try library.apply(Callback(fallback: 0) { $0 }) }
        }
    }
}
