import CTypes
import TestSupport
import Testing

@Suite struct ArenaTests {
    @Test("Things of an arena are apart, aligned, and gone with it", arguments: Strategy.all)
    func scoped(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            let escaped = try lib.memory.withArena { arena in
                var first: Pointer<Node>?
                var addresses: Set<UInt> = []
                for value in 1...5000 as ClosedRange<Int32> {
                    let byte = try arena.allocate(UInt8.self)
                    try arena.memory.store(255, to: byte)
                    first = try arena.allocate(copying: Node(next: first, value: value), as: Node.self)
                    addresses.insert(UInt(bitPattern: first?.address))
                    addresses.insert(UInt(bitPattern: byte.address))
                }
                #expect(addresses.count == 10_000)
                #expect(addresses.contains(UInt(bitPattern: first?.address)))
                #expect(UInt(bitPattern: first?.address) % 8 == 0)
                #expect(try lib.sum(first) == 12_502_500)
                return first
            }
            #expect(foreignError { _ = try lib.memory.load(escaped) }?.code == .useAfterFree)
        }
        try check(strategy.process)
    }

    @Test("An arena holds texts, arrays and what is larger than its blocks", arguments: Strategy.all)
    func kinds(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            var arena = Arena(in: f.memory)
            let text = try arena.allocate(copying: "Grüße")
            #expect(try f.memory.string(at: text) == "Grüße")
            let numbers = try arena.allocate(copying: [1, 2, 3], as: Int16.self)
            #expect(try f.memory.elements(of: numbers) == [1, 2, 3])
            let large = try arena.allocate(Int64.self, count: 100_000)
            #expect(try f.memory.load(large, at: 99_999) == 0)
            #expect(try f.memory.load(arena.allocate(Double.self)) == 0)
            #expect(try arena.allocate(Int32.self, count: 0).isEmpty)
            for count in [-1, .max, .max / 8, 1 << 60] {
                #expect(foreignError { _ = try arena.allocate(Int64.self, count: count) }?.code == .outOfRange)
            }
            #expect(foreignError { _ = try arena.allocate(copying: "a\0b") }?.code == .stringContainsNUL)
            arena.reset()
            #expect(foreignError { _ = try f.memory.load(numbers, at: 0) }?.code == .useAfterFree)
            #expect(try f.memory.load(arena.allocate(copying: 4, as: Int32.self)) == 4)
        }
        try check(strategy.process)
    }

    @Test("What an arena's pointer is stored in keeps it", arguments: Strategy.all)
    func kept(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            let head = try lib.memory.allocate(Node.self)
            try lib.memory.withArena { arena in
                let node = try arena.allocate(copying: Node(next: nil, value: 4), as: Node.self)
                try lib.memory.store(node, to: head.pointer.field(\.next))
            }
            #expect(try lib.sum(head.pointer) == 4)
        }
        try check(strategy.process)
    }

    @Test("Tasks allocate from one arena", arguments: Strategy.all)
    func shared(_ strategy: Strategy) async throws {
        func check<F: Foreign>(_ f: F) async throws {
            let memory = f.memory
            let arena = SharedArena(in: memory)
            let all = try await withThrowingTaskGroup(of: [Pointer<Int64>].self) { group in
                for task in 0..<8 as Range<Int64> {
                    group.addTask {
                        try (0..<500).map { _ in try arena.allocate(copying: task, as: Int64.self) }
                    }
                }
                return try await group.reduce(into: [Pointer<Int64>]()) { $0 += $1 }
            }
            #expect(Set(all).count == 4000)
            var sum: Int64 = 0
            for pointer in all { sum += try memory.load(pointer) }
            #expect(sum == 14_000)
            let text = try arena.allocate(copying: "text")
            let items = try arena.allocate(copying: [1, 2], as: Int32.self)
            #expect(try memory.string(at: text) == "text" && memory.elements(of: items) == [1, 2])
            do {
                // Freed with the arena, and allocates from it.
                let last = try memory.allocate(Int64.self) { _ in _ = try? arena.allocate(Int64.self) }
                let holder = try arena.allocate(Optional<Pointer<Int64>>.self)
                try memory.store(last.pointer, to: holder)
            }
            arena.reset()
            #expect(foreignError { _ = try memory.load(all[0]) }?.code == .useAfterFree)
        }
        try await check(strategy.process)
    }
}
