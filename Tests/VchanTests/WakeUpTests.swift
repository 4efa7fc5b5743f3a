import Glibc
import Testing
import Vchan

@Suite struct WakeUpTests {
    /// A wake-up that is lost shows as a deadline that passes: each side waits for the other then.
    @Test("No wake-up is lost, however the two sides run", arguments: Transport.all)
    func stress(_ transport: Transport) throws {
        let end = ContinuousClock.now + .seconds(10)
        try transport.withTransport { (serving, connecting) throws in
            // A message does not fit into the ring, so that both sides wait on both ways.
            var server = try VchanEndpoint.serve(on: serving, readBytes: 1024, writeBytes: 1024)
            let client = Thread {
                var channel = try VchanEndpoint.connect(over: connecting)
                var random = Think(seed: 7)
                var rounds = 0
                while ContinuousClock.now < end {
                    random.pause()
                    let size = 1 + Int(random.next() % 5000)
                    try channel.write([UInt8(size & 255), UInt8(size >> 8)], until: Think.deadline)
                    try channel.write([UInt8](repeating: 1, count: size), until: Think.deadline)
                    guard try channel.read(exactly: size, until: Think.deadline).count == size
                    else { return 0 }
                    rounds += 1
                }
                return rounds
            }
            var random = Think(seed: 11)
            while case let header = try server.read(exactly: 2, until: Think.deadline),
                header.count == 2
            {
                random.pause()
                let size = Int(header[0]) | Int(header[1]) << 8
                let body = try server.read(exactly: size, until: Think.deadline)
                random.pause()
                try server.write(body, until: Think.deadline)
            }
            #expect(try client.join() > 100)
        }
    }
}

/// Pauses of random length, mostly none.
private struct Think {
    private var state: UInt32
    static var deadline: Deadline { .after(.seconds(30)) }

    init(seed: UInt32) { state = seed }

    mutating func next() -> UInt32 {
        state ^= state << 13
        state ^= state >> 17
        state ^= state << 5
        return state
    }

    mutating func pause() {
        switch next() % 8 {
        case 0: usleep(next() % 200)
        case 1: for _ in 0..<next() % 3000 { _ = state }
        default: break
        }
    }
}
