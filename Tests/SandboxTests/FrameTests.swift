import CWorker
import RemoteBinding
import SandboxBinding
import Testing
import Vchan

/// The bytes of messages as they come over a channel.
@Suite struct FrameTests {
    private static let kinds = UInt8(SWB_CALL)...UInt8(SWB_ANSWER)
    private static let capacity = Int(SWB_MESSAGE_BYTES)

    /// The program's end, and an end that puts in what bytes it likes.
    private final class Ends {
        let transport = InMemoryTransport()
        let program: MessageChannel
        var worker: VchanEndpoint?
        let message = Message(.allocate(byteCount: capacity, alignment: 64))

        init() throws {
            program = MessageChannel(try .serve(on: transport, readBytes: 8192, writeBytes: 8192))
            worker = try .connect(over: transport)
        }

        deinit { message.room.deallocate() }

        func put(_ bytes: some Collection<UInt8>) throws {
            try worker?.write(Array(bytes), until: .past)
        }

        /// What receiving throws.
        func error(until deadline: Deadline = .past) -> VchanError.Code? {
            do throws(VchanError) {
                try program.receive(message) { deadline }
                return nil
            } catch { return error.code }
        }
    }

    private func frame(_ kind: UInt8, size: Int, claiming claimed: UInt32? = nil) -> [UInt8] {
        let header = withUnsafeBytes(of: (claimed ?? UInt32(size)).littleEndian) { Array($0) } + [kind, 0, 0, 0]
        return header + (8..<size).map { UInt8(truncatingIfNeeded: $0) }
    }

    @Test("A message that is cut off anywhere is an error, whether the other side has gone or only waits")
    func truncation() throws {
        let whole = Self.kinds.flatMap { [frame($0, size: 16), frame($0, size: 40)] }
        for bytes in whole + [frame(UInt8(SWB_RESULT), size: Self.capacity)] {
            for count in 0...bytes.count where count < 64 || count % 97 == 0 || count > bytes.count - 20 {
                let ends = try Ends()
                try ends.put(bytes.prefix(count))
                if count == bytes.count {
                    #expect(ends.error() == nil)
                    #expect(ends.message.bytes.elementsEqual(bytes))
                } else if count % 2 == 0 {
                    #expect(ends.error() == .timedOut, "\(count) of \(bytes.count)")
                } else {
                    ends.worker = nil
                    #expect(ends.error(until: .never) == .closed, "\(count) of \(bytes.count)")
                }
            }
        }
    }

    @Test("A message that comes in two parts is one")
    func parts() throws {
        let bytes = frame(UInt8(SWB_ANSWER), size: 40)
        for count in 1..<bytes.count {
            let ends = try Ends()
            try ends.put(bytes.prefix(count))
            try ends.program.receive(ends.message) {
                // Asked for only when nothing more is there.
                try? ends.put(bytes.dropFirst(count))
                return .after(.seconds(600))
            }
            #expect(ends.message.bytes.elementsEqual(bytes))
        }
    }

    @Test("A size that no message has is refused at once, and nothing is waited for")
    func sizes() throws {
        let bad: [UInt32] = [0, 1, 15, UInt32(Self.capacity) + 1, 1 << 16, 1 << 31, .max - 7, .max]
        for kind in Self.kinds {
            for size in bad {
                let ends = try Ends()
                try ends.put(frame(kind, size: 16, claiming: size))
                #expect(ends.error(until: .never) == .protocolViolation, "\(size)")
            }
        }
    }

    @Test("An answer that comes twice, or with bytes behind it, is refused")
    func surplus() throws {
        let bytes = frame(UInt8(SWB_RESULT), size: 24)
        for surplus in [bytes, [0], frame(UInt8(SWB_CALLBACK), size: 128)] {
            let ends = try Ends()
            try ends.put(bytes + surplus)
            #expect(ends.error() == .protocolViolation)
        }
    }

    @Test("Each field of a header is read once: what is changed afterwards changes nothing")
    func changedHeader() throws {
        let bytes = frame(UInt8(SWB_RESULT), size: 40)
        for offset in 0..<16 {
            let ends = try Ends()
            // The page of indices comes first, then the rings, of which the program reads the first.
            let ring = try ends.transport.memory.map([2, 3, 4, 5], onDeath: nil)
            try ends.put(bytes.prefix(16))
            try ends.program.receive(ends.message) {
                // The header has been taken.
                ring.memory[offset] ^= 0xFF
                try? ends.put(bytes.dropFirst(16))
                return .after(.seconds(600))
            }
            #expect(ends.message.bytes.elementsEqual(bytes), "\(offset)")
        }
    }
}
