import CTypes
import Synchronization
import TestSupport
import Testing

struct NodeLists<F: Foreign>: BindingSet, Sendable {
    let sum: Fn<F, (Pointer<Node>?) -> Int64>
    let keptSum: Fn<F, () -> Int64>
    let first: Global<F, Pointer<Node>?>
    let list: Fn<F, () -> Pointer<Node>>
    let memory: F.Memory

    init(_ f: F) {
        sum = f.fn("fx_list_sum")
        keptSum = f.fn("fx_kept_sum")
        first = f.global("fx_first_node")
        list = f.fn("fx_list")
        memory = f.memory
    }
}

@Suite struct MemorySafetyTests {
    @Test("Memory that has been freed is not reached any more", arguments: Strategy.all)
    func freed(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in [1, 1000, 2500, 10_000] {
                let pointer = try f.memory.allocate(Int64.self, count: count).pointer
                // Others do not get its place at once.
                let others = try (0..<8).map { _ in try f.memory.allocate(Int64.self, count: count) }
                #expect(foreignError { _ = try f.memory.load(pointer) }?.code == .useAfterFree)
                #expect(foreignError { try f.memory.store(1, to: pointer) }?.code == .useAfterFree)
                let bytes = pointer.cast(to: Untyped.self)
                #expect(foreignError { _ = try f.memory.bytes(at: bytes, count: 1) }?.code == .useAfterFree)
                #expect(foreignError { try f.memory.store(bytes: [1], at: bytes) }?.code == .useAfterFree)
                let text = pointer.cast(to: C.Char.self)
                #expect(foreignError { _ = try f.memory.string(at: text) }?.code == .useAfterFree)
                let array = CArray(at: pointer, count: 1)
                #expect(foreignError { try f.memory.withSpan(of: array) { _ in } }?.code == .useAfterFree)
                for other in others { #expect(try f.memory.load(other.pointer) == 0) }
            }
        }
        try check(strategy.process)
    }

    @Test("An allocation is not left", arguments: Strategy.all)
    func bounds(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            for count in [1, 3, 16, 5000, 20_000] {
                let allocation = try f.memory.allocate(Int32.self, count: count)
                let last = try allocation.pointer.advanced(by: count - 1)
                try f.memory.store(7, to: last)
                #expect(try f.memory.load(last) == 7)
                for index in [-1, count, count + 1] {
                    let outside = try allocation.pointer.advanced(by: index)
                    #expect(foreignError { _ = try f.memory.load(outside) }?.code == .outOfBounds, "\(index)")
                    #expect(foreignError { try f.memory.store(0, to: outside) }?.code == .outOfBounds, "\(index)")
                }
                let bytes = allocation.pointer.cast(to: Untyped.self)
                for size in [count * 4 + 1, .max] {
                    let error = foreignError { _ = try f.memory.bytes(at: bytes, count: size) }
                    #expect(error?.code == .outOfBounds)
                }
                let tooMany = CArray(at: allocation.pointer, count: count + 1)
                #expect(foreignError { _ = try f.memory.elements(of: tooMany) }?.code == .outOfBounds)
                #expect(foreignError { try f.memory.withSpan(of: tooMany) { _ in } }?.code == .outOfBounds)
                let wrong = CArray(at: allocation.pointer, count: .max)
                #expect(foreignError { try f.memory.withSpan(of: wrong) { _ in } }?.code == .outOfBounds)
                withExtendedLifetime(allocation) {}
            }
            let text = try f.memory.allocate(copying: [97, 98, 99], as: C.Char.self)
            #expect(foreignError { _ = try f.memory.string(at: text.pointer) }?.code == .outOfBounds)
        }
        try check(strategy.process)
    }

    @Test("More bytes than there are addresses are not read from the library's memory", arguments: Strategy.all)
    func tooMany(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            let list = try lib.list()
            let codes: [ForeignError.Code?] = [.badAddress, .outOfBounds, .outOfRange]
            for count in [.max, .max / 16, .max / 16 - 1] {
                #expect(codes.contains(foreignError { _ = try f.memory.elements(at: list, count: count) }?.code))
                let nodes = CArray(at: list, count: count)
                #expect(codes.contains(foreignError { try f.memory.withSpan(of: nodes) { _ in } }?.code))
                #expect(codes.contains(foreignError { try f.memory.withMutableSpan(of: nodes) { _ in } }?.code))
            }
            let bytes = list.cast(to: Untyped.self)
            #expect(codes.contains(foreignError { _ = try f.memory.bytes(at: bytes, count: .max) }?.code))
        }
        try check(strategy.process)
    }

    @Test("NULL is not followed, nor what is near it", arguments: Strategy.all)
    func null(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let none: Pointer<Node>? = nil
            #expect(foreignError { _ = try f.memory.load(none) }?.code == .nullPointer)
            let near = Pointer<Node>(address: UnsafeRawPointer(bitPattern: 8)!)
            #expect(foreignError { _ = try f.memory.load(near) }?.code == .nullPointer)
            #expect(foreignError { _ = try f.memory.load(near.field(\.value)) }?.code == .nullPointer)
            let bytes = near.cast(to: Untyped.self)
            #expect(foreignError { _ = try f.memory.bytes(at: bytes, count: 4) }?.code == .nullPointer)
            #expect(foreignError { _ = try f.memory.string(at: near.cast(to: C.Char.self)) }?.code == .nullPointer)
            #expect(foreignError { try f.memory.store(1, to: near.field(\.value)) }?.code == .nullPointer)
        }
        try check(strategy.process)
    }

    @Test("What a stored pointer leads to lives as long as that", arguments: Strategy.all)
    func kept(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            var node = try lib.memory.allocate(copying: [Node(next: nil, value: 1)], as: Node.self)
            let last = node.pointer
            for value in 2...10 as ClosedRange<Int32> {
                node = try lib.memory.allocate(copying: [Node(next: node.pointer, value: value)], as: Node.self)
            }
            #expect(try lib.sum(node.pointer) == 55)
            #expect(try lib.memory.load(last).value == 1)
            // By way of a field, and of the whole.
            let next = try #require(try lib.memory.load(node.pointer).next)
            try lib.memory.store(nil, to: node.pointer.field(\.next))
            #expect(foreignError { _ = try lib.memory.load(next) }?.code == .useAfterFree)
            #expect(foreignError { _ = try lib.memory.load(last) }?.code == .useAfterFree)
            #expect(try lib.sum(node.pointer) == 10)
            // What leads to itself does not keep itself.
            let own = node.pointer
            try lib.memory.store(Node(next: own, value: 0), to: own)
            node = try lib.memory.allocate(Node.self)
            #expect(foreignError { _ = try lib.memory.load(own) }?.code == .useAfterFree)
        }
        try check(strategy.process)
    }

    @Test(
        "What a variable of the library's leads to lives until it leads elsewhere", .serialized,
        arguments: Strategy.all)
    func keptByVariable(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            do {
                let node = try lib.memory.allocate(copying: [Node(next: nil, value: 9)], as: Node.self)
                try lib.first.set(node.pointer)
                withExtendedLifetime(node) {}
            }
            let pointer = try #require(try lib.first.get())
            #expect(try lib.memory.load(pointer).value == 9)
            #expect(try lib.keptSum() == 9)
            try lib.first.set(lib.list())
            #expect(foreignError { _ = try lib.memory.load(pointer) }?.code == .useAfterFree)
            try lib.first.set(nil)
            #expect(try lib.keptSum() == 0)
        }
        try check(strategy.process)
    }

    @Test("A long list is freed, one after the other", arguments: Strategy.all)
    func longList(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let lib = try f.load(NodeLists.self)
            var node: Allocation<Node>?
            for _ in 0..<20_000 {
                node = try lib.memory.allocate(copying: [Node(next: node?.pointer, value: 1)], as: Node.self)
            }
            #expect(try lib.sum(node?.pointer) == 20_000)
            node = nil
        }
        try check(strategy.process)
    }

    @Test("A finalizer runs once, right before the memory is freed", arguments: Strategy.all)
    func finalizers(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            let seen = Mutex<[Int32]>([])
            let holder = try memory.allocate(Optional<Pointer<Int32>>.self)
            do {
                let number = try memory.allocate(Int32.self) { pointer in
                    if let value = try? memory.load(pointer) { seen.withLock { $0.append(value) } }
                }
                try memory.store(5, to: number.pointer)
                try memory.store(number.pointer, to: holder.pointer)
            }
            #expect(seen.withLock { $0 } == [])
            try memory.store(nil, to: holder.pointer)
            #expect(seen.withLock { $0 } == [5])
        }
        try check(strategy.process)
    }

    @Test("What a finalizer stores in the memory that goes keeps nothing", arguments: Strategy.all)
    func lateStore(_ strategy: Strategy) throws {
        func check<F: Foreign>(_ f: F) throws {
            let memory = f.memory
            var target: Allocation<Int32>? = try memory.allocate(Int32.self)
            let pointer = try #require(target?.pointer)
            do {
                _ = try memory.allocate(Optional<Pointer<Int32>>.self) { place in
                    try? memory.store(pointer, to: place)
                }
            }
            #expect(try memory.load(pointer) == 0)
            withExtendedLifetime(target) {}
            target = nil
            #expect(foreignError { _ = try memory.load(pointer) }?.code == .useAfterFree)
        }
        try check(strategy.process)
    }

    @Test("Threads allocate, follow and free at the same time", arguments: Strategy.all)
    func threads(_ strategy: Strategy) async throws {
        func check<F: Foreign>(_ f: F) async throws {
            let lib = try f.load(NodeLists.self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<8 as Range<Int32> {
                    group.addTask {
                        for round in 0..<200 as Range<Int32> {
                            let last = try lib.memory.allocate(
                                copying: [Node(next: nil, value: round)], as: Node.self)
                            let first = try lib.memory.allocate(
                                copying: [Node(next: last.pointer, value: task)], as: Node.self)
                            let sum = try lib.sum(first.pointer)
                            #expect(sum == Int64(round + task))
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
        try await check(strategy.process)
    }
}
