import CTypes
import TestSupport
import Testing

/// A node of a list that is read both ways.
private struct Link: CStruct {
    var previous: Pointer<Link>?
    var next: Pointer<Link>?
    static let layout = StructLayout("struct link") {
        Field("previous", \Link.previous)
        Field("next", \Link.next)
    }
}

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

    @Test("Things of an arena may lead to each other in circles, and go with it", arguments: Strategy.all)
    func circles(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            let kept = try memory.allocate(Optional<Pointer<Link>>.self)
            // Far more than a block of the arena holds.
            let links = try memory.withArena { arena throws(ForeignError) in
                var links: [Pointer<Link>] = []
                for _ in 0..<5000 {
                    let link = try arena.allocate(Link.self)
                    if let last = links.last {
                        try memory.store(link, to: last.field(\.next))
                        try memory.store(last, to: link.field(\.previous))
                    }
                    links.append(link)
                }
                try memory.store(links[0], to: links[4999].field(\.next))
                try memory.store(links[2500], to: kept.pointer)
                return links
            }
            // Who keeps one, keeps all.
            #expect(try memory.load(links[0]).next == links[1])
            #expect(try memory.load(links[4999]).next == links[0])
            try memory.store(nil, to: kept.pointer)
            for link in [links[0], links[2500], links[4999]] {
                #expect(foreignError { _ = try memory.load(link) }?.code == .useAfterFree)
            }
        }
        try check(strategy.process)
    }

    @Test("Arenas that lead to each other are freed, one after the other", arguments: Strategy.all)
    func chain(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            let kept = try memory.allocate(Optional<Pointer<Link>>.self)
            for _ in 0..<1000 {
                try memory.withArena { arena throws(ForeignError) in
                    let link = try arena.allocate(copying: Link(next: memory.load(kept.pointer)), as: Link.self)
                    try memory.store(link, to: kept.pointer)
                }
            }
            let first = try #require(try memory.load(kept.pointer))
            let second = try #require(try memory.load(first).next)
            try memory.store(nil, to: kept.pointer)
            for link in [first, second] {
                #expect(foreignError { _ = try memory.load(link) }?.code == .useAfterFree)
            }
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

    @Test("What a shared arena gets a copy of is put there, be it reset meanwhile", arguments: Strategy.all)
    func resetMeanwhile(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            let arena = SharedArena(in: memory)
            let target = try memory.allocate(Int32.self)
            for count in [3, 10_000] {
                let links = [Pointer<Int32>?](repeating: target.pointer, count: count)
                let copy = try arena.allocate(
                    copying: links.lazy.map {
                        arena.reset()
                        return $0
                    }, as: Optional<Pointer<Int32>>.self)
                #expect(foreignError { _ = try memory.load(copy, at: 0) }?.code == .useAfterFree)
            }
            withExtendedLifetime(target) {}
        }
        try check(strategy.process)
    }
}
