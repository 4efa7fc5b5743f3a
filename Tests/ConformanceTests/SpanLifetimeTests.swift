import CTypes
import Synchronization
import TestSupport
import Testing

/// What one thread frees and others read.
private final class Turn: Sendable {
    let current = Mutex<Allocation<Int64>?>(nil)
    let isDone = Atomic(false)
}

/// What happens to memory while a span of it is open.
@Suite struct SpanLifetimeTests {
    /// In one granule with others, alone in one, and larger than that.
    private static let counts = [1, 1000, 2500]

    /// Has others take the place of what was freed, if anybody can.
    private func churn(_ memory: some ForeignMemory, _ count: Int, _ strategy: Strategy) throws {
        if strategy.isIsolated { return }
        for _ in 0..<(count == 1 ? 33_000 : 2_500_000 / count) {
            let other = try memory.allocate(Int64.self, count: count)
            try memory.store(-1, to: other.pointer)
        }
    }

    @Test("Elements stay where they are while a span of them is open", arguments: Strategy.all)
    func freedMeanwhile(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in Self.counts {
                let numbers = (0..<Int64(count)).map { $0 + 1 }
                var allocation = try f.memory.allocate(copying: numbers, as: Int64.self) as Allocation?
                let array = try #require(allocation?.array)
                let seen = try f.memory.withSpan(of: array) { (span) throws(ForeignError) in
                    allocation = nil
                    do { try churn(f.memory, count, strategy) } catch { Issue.record(error) }
                    return span.indices.map { span[$0] }
                }
                #expect(seen == numbers)
                #expect(foreignError { _ = try f.memory.load(array.start) }?.code == .useAfterFree)
                #expect(foreignError { try f.memory.withSpan(of: array) { _ in } }?.code == .useAfterFree)
            }
        }
        try check(strategy.process)
    }

    @Test("And where a span of them may change them, or is one of bytes, or within another", arguments: Strategy.all)
    func freedWithin(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in Self.counts {
                var allocation = try f.memory.allocate(Int64.self, count: count) as Allocation?
                let array = try #require(allocation?.array)
                let change = { () throws(ForeignError) in
                    try f.memory.withMutableSpan(of: array) { span in
                        allocation = nil
                        for index in span.indices { span[index] = 5 }
                        return span[count - 1]
                    }
                }
                if strategy.isIsolated {
                    // There is nothing to write the copy to.
                    #expect(foreignError { _ = try change() }?.code == .useAfterFree)
                } else {
                    #expect(try change() == 5)
                }
                #expect(foreignError { _ = try f.memory.load(array.start) }?.code == .useAfterFree)

                allocation = try f.memory.allocate(
                    copying: [Int64](repeating: 0x0101_0101_0101_0101, count: count), as: Int64.self)
                let second = try #require(allocation?.array)
                let bytes = try f.memory.withBytes(of: second) { (outer) throws(ForeignError) in
                    try f.memory.withBytes(of: second) { (inner) throws(ForeignError) in
                        allocation = nil
                        return inner.unsafeLoad(fromByteOffset: count * 8 - 1, as: UInt8.self)
                    } + outer.unsafeLoad(fromByteOffset: count * 8 - 1, as: UInt8.self)
                }
                #expect(bytes == 2)
                #expect(foreignError { _ = try f.memory.load(second.start) }?.code == .useAfterFree)
            }
        }
        try check(strategy.process)
    }

    @Test("An arena that is reset leaves open spans what they are of", arguments: Strategy.all)
    func arenas(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in Self.counts {
                try f.memory.withArena { arena throws(ForeignError) in
                    // So that more blocks than the first are the arena's.
                    _ = try arena.allocate(Int64.self, count: 1000)
                    let array = try arena.allocate(copying: repeatElement(3, count: count), as: Int64.self)
                    let sum = try f.memory.withSpan(of: array) { span in
                        arena.reset()
                        do { try churn(f.memory, count, strategy) } catch { Issue.record(error) }
                        return span.indices.reduce(0) { $0 + span[$1] }
                    }
                    #expect(sum == 3 * Int64(count))
                    #expect(foreignError { _ = try f.memory.load(array.start) }?.code == .useAfterFree)
                }
                let shared = SharedArena(in: f.memory)
                let array = try shared.allocate(copying: repeatElement(4, count: count), as: Int64.self)
                let sum = try f.memory.withSpan(of: array) { span in
                    shared.reset()
                    return span.indices.reduce(0) { $0 + span[$1] }
                }
                #expect(sum == 4 * Int64(count))
            }
        }
        try check(strategy.process)
    }

    @Test("A span that ends with an error keeps nothing longer", arguments: Strategy.all)
    func errors(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in Self.counts {
                var allocation = try f.memory.allocate(Int64.self, count: count) as Allocation?
                let array = try #require(allocation?.array)
                let error = foreignError {
                    try f.memory.withSpan(of: array) { (_) throws(ForeignError) in
                        throw ForeignError(.callFailed, "enough")
                    }
                }
                #expect(error?.code == .callFailed)
                allocation = nil
                #expect(foreignError { _ = try f.memory.load(array.start) }?.code == .useAfterFree)
            }
        }
        try check(strategy.process)
    }

    @Test("What is freed while a span is open is finalized when that ends", arguments: Strategy.all)
    func finalizers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            let seen = Mutex<[Int64]>([])
            let target = try memory.allocate(copying: [8], as: Int64.self)
            var allocation =
                try memory.allocate(Pointer<Int64>?.self, count: 5000) { pointer in
                    let first = try? memory.withSpan(of: CArray(at: pointer, count: 5000)) { $0[0] }
                    guard let first = first ?? nil, let value = try? memory.load(first) else { return }
                    seen.withLock { $0.append(value) }
                } as Allocation?
            let array = try #require(allocation?.array)
            try memory.store(target.pointer, to: array.start)
            try memory.withSpan(of: array) { span in
                allocation = nil
                #expect(seen.withLock { $0 } == (strategy.isIsolated ? [8] : []))
                #expect(span[0] == target.pointer)
            }
            #expect(seen.withLock { $0 } == [8])
            #expect(foreignError { _ = try memory.load(array.start) }?.code == .useAfterFree)
        }
        try check(strategy.process)
    }

    @Test("Threads read what another one frees: all of it or nothing", arguments: Strategy.all)
    func threads(_ strategy: Strategy) async throws {
        func check<F: Foreign>(_ f: F) async throws {
            let memory = f.memory
            // Large ones are taken from the process when they are freed.
            for count in [1500, 2500] {
                let turn = Turn()
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            var spans = 0
                            while !turn.isDone.load(ordering: .relaxed) {
                                await Task.yield()
                                guard let array = turn.current.withLock({ $0?.array }) else { continue }
                                do throws(ForeignError) {
                                    let isWhole = try memory.withSpan(of: array) { span in
                                        span.indices.allSatisfy { span[$0] == span[0] } && span[0] != 0
                                    }
                                    #expect(isWhole)
                                    _ = try memory.bytes(at: array.start.cast(to: Untyped.self), count: count * 8)
                                    spans += 1
                                } catch { #expect(error.code == .useAfterFree) }
                            }
                            return spans
                        }
                    }
                    group.addTask {
                        defer { turn.isDone.store(true, ordering: .relaxed) }
                        for round in 1...(strategy.isIsolated ? 50 : 300) as ClosedRange<Int64> {
                            let next = try memory.allocate(copying: repeatElement(round, count: count), as: Int64.self)
                            turn.current.withLock { $0 = next }
                            await Task.yield()
                        }
                        return 0
                    }
                    let spans = try await group.reduce(0, +)
                    #expect(spans > 0)
                }
            }
        }
        try await check(strategy.process)
    }
}
