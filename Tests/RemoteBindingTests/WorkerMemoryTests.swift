import TestSupport
import Testing

@testable import RemoteBinding

@Suite struct WorkerMemoryTests {
    private static let mebibyte = 1 << 20

    /// An arena whose memory goes with it.
    private func arena(_ size: Int) -> WorkerMemory {
        nonisolated(unsafe) let memory = UnsafeMutableRawBufferPointer.allocate(
            byteCount: size, alignment: 4096)
        return WorkerMemory(memory) { memory.deallocate() }
    }

    @Test("Addresses behind the last whole part of the memory lead to nothing", arguments: [0, 6, 10, 14])
    func tail(granules: Int) {
        let size = granules << 14
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: size + 4096, alignment: 4096)
        defer { memory.deallocate() }
        let arena = WorkerMemory(memory) {}
        for offset in [size, size + 100, size + 4095] {
            let address = UInt64(UInt(bitPattern: memory.baseAddress! + offset))
            #expect(foreignError { try arena.check(address, 1) }?.code == .useAfterFree)
        }
    }

    @Test("A buffer may have most of the memory, and what others had before is whole again")
    func large() throws {
        let arena = arena(64 * Self.mebibyte)
        let most = try #require(arena.allocate(40 * Self.mebibyte))
        #expect(arena.allocate(40 * Self.mebibyte) == nil)
        let rest = try #require(arena.allocate(23 * Self.mebibyte))
        arena.free(most)
        arena.free(rest)

        for size in [20, 10, 5, 2, 1] {
            arena.free(try #require(arena.allocate(size * Self.mebibyte)))
        }
        let blocks = (0..<6).compactMap { _ in arena.allocate(10 * Self.mebibyte) }
        #expect(blocks.count == 6)
        #expect(arena.allocate(10 * Self.mebibyte) == nil)
    }

    @Test("Small buffers give way to a large one, and a large one to small ones")
    func smallAndLarge() throws {
        let arena = arena(Self.mebibyte)
        for size in [1, 100, 1000, 10_000, 60_000, Self.mebibyte - 64] {
            var blocks: [WorkerMemory.Block] = []
            while let block = arena.allocate(size) { blocks.append(block) }
            #expect(!blocks.isEmpty)
            for block in blocks { arena.free(block) }
        }
        // One that stays is in nobody's way but its neighbours'.
        let small = try #require(arena.allocate(1))
        let large = try #require(arena.allocate(Self.mebibyte - (1 << 14) - 64))
        arena.free(small)
        arena.free(large)
        #expect(arena.allocate(Self.mebibyte - 64) != nil)
    }

    @Test("An address of a large block that is in use again in part leads to nothing")
    func partlyUsed() throws {
        let arena = arena(Self.mebibyte)
        let large = try #require(arena.allocate(200_000))
        let end = large.address + 199_999
        arena.free(large)
        let small = try #require(arena.allocate(50_000))
        #expect(small.address == large.address)
        #expect(foreignError { try arena.check(end, 1) }?.code == .useAfterFree)
    }

    @Test("What cannot be is refused")
    func refusals() {
        let arena = arena(Self.mebibyte)
        for count in [.max, .max - 64, .max - 4096, Self.mebibyte, Self.mebibyte - 63, -1, .min] {
            #expect(arena.allocate(count) == nil, "\(count)")
            #expect(arena.allocate(count, alignment: 4096) == nil, "\(count)")
        }
        #expect(arena.allocate(1, alignment: 1 << 62) == nil)
        #expect(arena.allocate(1, alignment: Self.mebibyte) == nil)
        #expect(self.arena(4095).allocate(1) == nil)
    }

    @Test("Whatever is taken and given back, blocks are apart, aligned, and all is free in the end")
    func random() throws {
        var generator = SeededGenerator()
        let size = 4 * Self.mebibyte
        let arena = arena(size)
        for _ in 0..<6 {
            /// Each with the byte that fills it.
            var blocks: [(block: WorkerMemory.Block, byte: UInt8)] = []
            for _ in 0..<2000 {
                if !blocks.isEmpty, Int.random(in: 0..<5, using: &generator) < 2 {
                    let (block, byte) = blocks.remove(
                        at: .random(in: blocks.indices, using: &generator))
                    #expect(block.memory.allSatisfy { $0 == byte } && WorkerMemory.isIntact(block))
                    arena.free(block)
                    continue
                }
                let count = Int.random(
                    in: 0..<1 << Int.random(in: 1...20, using: &generator), using: &generator)
                let alignment = 1 << Int.random(in: 0...12, using: &generator)
                guard let block = arena.allocate(count, alignment: alignment) else { continue }
                let address = UInt(block.address)
                try #require(block.memory.count == count && address % UInt(alignment) == 0)
                try #require(arena.memory(at: block.address, count: count) != nil)
                let byte = UInt8.random(in: 0...255, using: &generator)
                block.memory.initializeMemory(as: UInt8.self, repeating: byte)
                blocks.append((block, byte))
            }
            let inOrder = blocks.map(\.block).sorted { $0.extent.offset < $1.extent.offset }
            for (one, next) in zip(inOrder, inOrder.dropFirst()) {
                #expect(one.extent.offset + one.extent.size <= next.extent.offset)
            }
            for (block, byte) in blocks.shuffled(using: &generator) {
                #expect(block.memory.allSatisfy { $0 == byte } && WorkerMemory.isIntact(block))
                arena.free(block)
            }
            let all = try #require(arena.allocate(size - 64), "seed \(generator.seed)")
            arena.free(all)
        }
    }

    @Test("A block that is kept keeps no memory")
    func kept() throws {
        var arena: WorkerMemory? = arena(Self.mebibyte)
        weak let observed = arena
        let ledger = try #require(arena).ledger
        let block = try #require(arena?.allocate(100))
        arena = nil
        #expect(observed == nil)
        ledger.free(block.extent)
    }
}
