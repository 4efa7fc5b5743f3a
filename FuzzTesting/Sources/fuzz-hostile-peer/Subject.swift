import FuzzSupport
import Vchan

/// The end under test, and what is known of it from outside.
struct Subject: ~Copyable {
    private var channel: VchanEndpoint
    private let page: UnsafeMutableRawBufferPointer
    /// The ring that it reads, and the one that it writes.
    private let reading, writing: UnsafeMutableRawBufferPointer
    /// Where the indices of its rings are in the page.
    private let readIndices, writeIndices: Int
    private var readPosition: UInt32 = 0
    private var writePosition: UInt32 = 0
    private var hasFailed = false

    init(_ channel: consuming VchanEndpoint, _ transport: GuardedTransport) {
        page = transport.memory.region(1)!
        let page = page
        let rings = transport.memory.region(2)
        func ring(_ size: Int, _ offset: Int) -> UnsafeMutableRawBufferPointer {
            let memory = size < 4096 ? page[size..<2 * size] : rings![offset..<offset + size]
            return UnsafeMutableRawBufferPointer(rebasing: memory)
        }
        let isServer = channel.role == .server
        let (left, right) =
            isServer
            ? (channel.readBytes, channel.writeBytes) : (channel.writeBytes, channel.readBytes)
        let leftRing = ring(left, 0)
        let rightRing = ring(right, left < 4096 ? 0 : left)
        (reading, writing) = isServer ? (leftRing, rightRing) : (rightRing, leftRing)
        (readIndices, writeIndices) = isServer ? (0, 8) : (8, 0)
        self.channel = channel
    }

    mutating func run(_ input: inout Input) {
        while !input.isEmpty { step(&input) }
    }

    private mutating func step(_ input: inout Input) {
        let operation = input.byte()
        let start = ContinuousClock.now
        switch operation % 16 {
        case 0: read(input.number(below: 10_000), isPacket: false)
        case 1: read(input.number(below: 10_000), isPacket: true)
        case 2: write(input.number(below: 10_000), isPacket: false)
        case 3: write(input.number(below: 10_000), isPacket: true)
        case 4: blockingRead(input.number(below: 10_000))
        case 5: look()
        case 6: setWord(readIndices + 4, word(readIndices + 4) &+ UInt32(input.byte()))
        case 7: setWord(writeIndices, word(writeIndices) &+ UInt32(input.byte()))
        case 8: setWord(4 * input.number(below: 4), input.word())
        case 9: page[16 + input.number(below: 24)] = input.byte()
        case 10: reading[input.number(below: reading.count)] = input.byte()
        // What an honest peer would do.
        case 11, 12: setWord(readIndices + 4, readPosition &+ UInt32(input.number(below: reading.count + 1)))
        default: setWord(writeIndices, writePosition)
        }
        check(ContinuousClock.now - start < .seconds(5), "operation \(operation) takes too long")
    }

    private func word(_ offset: Int) -> UInt32 {
        page.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
    }
    private func setWord(_ offset: Int, _ value: UInt32) {
        page.storeBytes(of: value, toByteOffset: offset, as: UInt32.self)
    }
}

// What the end does.
extension Subject {
    /// Whoever has seen a violation sees it for ever.
    private mutating func attempt<T>(_ body: (inout VchanEndpoint) throws(VchanError) -> T) -> T? {
        do throws(VchanError) {
            return try body(&channel)
        } catch {
            let expected: [VchanError.Code] = [
                .protocolViolation, .closed, .timedOut, .truncatedPacket, .packetTooLarge,
            ]
            check(expected.contains(error.code), "\(error)")
            if hasFailed {
                check([.protocolViolation, .packetTooLarge].contains(error.code), "\(error)")
            }
            if error.code == .protocolViolation { hasFailed = true }
            return nil
        }
    }

    private mutating func read(_ count: Int, isPacket: Bool) {
        withMemory(count) { (subject, memory) in
            let read = subject.attempt { (channel) throws(VchanError) -> Int in
                var output = OutputRawSpan(buffer: memory, initializedCount: 0)
                let result: Int?
                if isPacket {
                    result = try channel.tryReceive(into: &output).map { $0 ? count : 0 }
                } else {
                    result = try channel.tryRead(into: &output)
                }
                let filled = output.finalize(for: memory)
                check(filled == result ?? 0, "\(filled) bytes, said to be \(String(describing: result))")
                return filled
            }
            subject.took(read ?? 0, memory)
        }
    }

    private mutating func blockingRead(_ count: Int) {
        let bytes = attempt { (channel) throws(VchanError) in
            try channel.read(upTo: count, until: .after(.zero))
        }
        guard var bytes else { return }
        check(bytes.count <= count, "more than was asked for")
        bytes.withUnsafeMutableBytes { took($0.count, $0) }
    }

    /// What was read is what the ring holds.
    private mutating func took(_ count: Int, _ memory: UnsafeMutableRawBufferPointer) {
        check(count <= reading.count, "more than the ring holds")
        for index in 0..<count {
            let place = Int(readPosition &+ UInt32(index)) & (reading.count - 1)
            check(memory[index] == reading[place], "byte \(index) is not the ring's")
        }
        readPosition &+= UInt32(count)
        if count > 0 { check(word(readIndices) == readPosition, "the index is not what was read") }
    }

    private mutating func write(_ count: Int, isPacket: Bool) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &+ Int(writePosition)) }
        let written = attempt { (channel) throws(VchanError) -> Int in
            isPacket
                ? try channel.trySend(bytes.span.bytes) ? count : 0
                : try channel.tryWrite(bytes.span.bytes)
        }
        guard let written, written > 0 else { return }
        check(written <= min(count, writing.count), "more than was given, or fits")
        for index in 0..<written {
            let place = Int(writePosition &+ UInt32(index)) & (writing.count - 1)
            check(writing[place] == bytes[index], "byte \(index) is not in the ring")
        }
        writePosition &+= UInt32(written)
        check(word(writeIndices + 4) == writePosition, "the index is not what was written")
    }

    private mutating func look() {
        let readable = attempt { (channel) throws(VchanError) in try channel.readableBytes() }
        check(readable ?? 0 <= reading.count, "more to read than the ring holds")
        let writable = attempt { (channel) throws(VchanError) in try channel.writableBytes() }
        check(writable ?? 0 <= writing.count, "more place than the ring has")
        _ = attempt { (channel) throws(VchanError) in try channel.peerState() }
    }

    private mutating func withMemory(
        _ count: Int, _ body: (inout Subject, UnsafeMutableRawBufferPointer) -> Void
    ) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { memory.deallocate() }
        body(&self, memory)
    }
}
