import Testing
import Vchan

@Suite struct AsyncTests {
    @Test("Tasks wait without holding up a thread", arguments: Transport.all)
    func pingPong(_ transport: Transport) async throws {
        // More channels than there are threads for tasks.
        let (count, rounds) = (16, 200)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<count {
                let ends = try transport.ends()
                group.addTask {
                    var server = try ends.serve()
                    var echoed = 0
                    for _ in 0..<rounds {
                        let bytes = try await server.asyncRead(upTo: 8)
                        try await server.write(bytes.span.bytes, until: .after(.seconds(600)))
                        echoed += 1
                    }
                    return echoed
                }
                group.addTask {
                    var client = try ends.connect()
                    var right = 0
                    for round in 0..<rounds {
                        let bytes = [UInt8(truncatingIfNeeded: round)]
                        try await client.write(bytes.span.bytes, until: .after(.seconds(600)))
                        if try await client.asyncRead(upTo: 8) == bytes { right += 1 }
                    }
                    return right
                }
            }
            for try await done in group { #expect(done == rounds) }
        }
    }

    @Test("A wait ends with its task, and with its deadline", arguments: Transport.all)
    func cancellation(_ transport: Transport) async throws {
        let ends = try transport.ends()
        let waiting = Task { () -> VchanError.Code? in
            var server = try ends.serve()
            do {
                _ = try await server.asyncRead(upTo: 1)
                return nil
            } catch { return (error as? VchanError)?.code }
        }
        try await Task.sleep(for: .milliseconds(50))
        waiting.cancel()
        #expect(try await waiting.value == .cancelled)

        let others = try transport.ends()
        var server = try others.serve()
        do {
            var output = [UInt8](repeating: 0, count: 1)
            _ = try await server.asyncRead(upTo: 1, until: .after(.milliseconds(30)))
            output = []
            Issue.record("nothing can be read: \(output)")
        } catch { #expect((error as? VchanError)?.code == .timedOut) }
    }
}

extension VchanEndpoint {
    /// Reads as ``read(into:until:)`` does, to an array.
    fileprivate mutating func asyncRead(
        upTo count: Int, until deadline: Deadline = .after(.seconds(600))
    ) async throws -> [UInt8] {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 1)
        defer { memory.deallocate() }
        var output = OutputRawSpan(buffer: memory, initializedCount: 0)
        let read = try await self.read(into: &output, until: deadline)
        _ = output.finalize(for: memory)
        return Array(memory.prefix(read))
    }
}
