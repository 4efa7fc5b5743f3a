import CWorker
import RemoteBinding
import SandboxBinding
import Vchan

/// The program's end of a channel for messages, and one that puts what bytes it likes into it.
public final class FrameExchange {
    private static let ringSize = 8192
    private static let headerSize = Int(SWB_HEADER_BYTES)
    private static let capacity = Int(SWB_MESSAGE_BYTES)

    private let channel: MessageChannel
    private var peer: VchanEndpoint?
    private let ring: UnsafeMutableRawBufferPointer
    private let room: UnsafeMutableRawBufferPointer
    private var message: Message { Message(room.baseAddress!) }
    /// What has been put in and not been taken out, and where it begins in the ring.
    private var pending: [UInt8] = []
    private var position = 0
    private var hasFailed = false

    /// Runs one input.
    public static func run(_ input: Input) {
        var input = input
        do throws(VchanError) {
            let exchange = try FrameExchange()
            while !input.isEmpty, !exchange.hasFailed { try exchange.step(&input) }
        } catch { fatalError("\(error)") }
    }

    private init() throws(VchanError) {
        let transport = GuardedTransport()
        channel = MessageChannel(
            try .serve(on: transport, readBytes: Self.ringSize, writeBytes: Self.ringSize))
        peer = try .connect(over: transport)
        ring = UnsafeMutableRawBufferPointer(
            rebasing: transport.memory.region(2)![..<Self.ringSize])
        room = .allocate(byteCount: Self.capacity, alignment: 64)
    }

    deinit { room.deallocate() }

    private func step(_ input: inout Input) throws(VchanError) {
        switch input.byte() % 8 {
        case 0: put((0..<input.number(below: 5000)).map { UInt8(truncatingIfNeeded: $0) })
        case 1, 2: put(frame(&input))
        case 3: put(Array(frame(&input).prefix(input.number(below: 5000))))
        case 4: change(&input)
        case 5: try send(&input)
        case 6 where input.byte() > 200: peer = nil
        default: receive()
        }
    }

    /// A message, or what looks like the beginning of one.
    private func frame(_ input: inout Input) -> [UInt8] {
        let size = Self.headerSize + input.number(below: Self.capacity - Self.headerSize + 1)
        let lies: [UInt32] = [0, 1, 15, 1 << 31, .max, UInt32(size) + 1, UInt32(Self.capacity) + 1]
        let lie = input.number(below: 4 * lies.count)
        let claimed = lie < lies.count ? lies[lie] : UInt32(size)
        let header = withUnsafeBytes(of: claimed.littleEndian) { Array($0) } + [input.byte(), input.byte()]
        let fill = input.byte()
        return header + (header.count..<size).map { fill &+ UInt8(truncatingIfNeeded: $0) }
    }

    private func put(_ bytes: [UInt8]) {
        guard let written = try? peer?.tryWrite(bytes.span.bytes) else { return }
        pending += bytes.prefix(written)
    }

    /// Changes what is on its way.
    private func change(_ input: inout Input) {
        guard !pending.isEmpty else { return }
        let index = input.number(below: pending.count)
        pending[index] = input.byte()
        ring[(position + index) % Self.ringSize] = pending[index]
    }

    private func send(_ input: inout Input) throws(VchanError) {
        guard peer != nil else { return }
        let size = Self.headerSize + 8 * input.number(below: 100)
        for index in 0..<size { room[index] = UInt8(truncatingIfNeeded: index) }
        message.header.pointee.size = UInt32(size)
        let sent = Array(room.prefix(size))
        do throws(VchanError) {
            try channel.send(message)
            let received = try peer?.read(exactly: size, until: .past)
            check(received == sent, "other bytes than were sent")
        } catch { fatalError("\(error)") }
    }

    /// Receives, and compares with what must come of it.
    private func receive() {
        let taken = min(pending.count, Self.capacity)
        let size = pending.withUnsafeBytes {
            taken < Self.headerSize ? Self.headerSize : Int($0.loadUnaligned(as: UInt32.self))
        }
        let expected: VchanError.Code? =
            if taken == size, taken >= Self.headerSize { nil }
            else if size > Self.capacity || taken > size { .protocolViolation }
            else { peer == nil ? .closed : .timedOut }
        do throws(VchanError) {
            try channel.receive(message) { .past }
            check(expected == nil, "a message of \(size) bytes is taken from \(taken)")
            check(room.prefix(taken).elementsEqual(pending.prefix(taken)), "other bytes than were put in")
            pending.removeFirst(taken)
            position += taken
        } catch {
            check(error.code == expected, "\(error) for \(size) bytes of which \(taken) are there")
            hasFailed = true
        }
    }
}
