import Synchronization
import TestSupport
import Testing

@testable import CTypes

@Suite struct BlockLedgerTests {
    private let base: UInt = 1 << 32

    private func block(_ ledger: BlockLedger, freed: @escaping @Sendable () -> Void = {}) throws -> MemoryBlock {
        let (extent, start) = try #require(ledger.allocate(64, alignment: 16, base: base))
        let address = UnsafeRawPointer(bitPattern: base + UInt(extent.offset + start))!
        return MemoryBlock(address: address, extent: extent, of: ledger, discard: freed)
    }

    @Test("What is stored in memory that has been freed keeps nothing")
    func lateStore() throws {
        let ledger = try #require(BlockLedger(size: 1 << 20))
        let freed = Atomic(0)
        // A place that somebody has looked at when it was in use.
        let place = UInt(bitPattern: try block(ledger).address)
        let elsewhere: UInt = 1 << 20
        for address in [place, elsewhere] {
            let target = try block(ledger) { freed.add(1, ordering: .relaxed) }
            ledger.keep([(0, UInt(bitPattern: target.address))], storedAt: address) {
                $0 < base ? nil : Int($0 - base)
            }
        }
        #expect(freed.load(ordering: .relaxed) == 1)
        // Of the library's memory nobody knows when it is freed.
        ledger.keep([(0, 0)], storedAt: elsewhere) { _ in nil }
        #expect(freed.load(ordering: .relaxed) == 2)
    }

    @Test("A block is freed with the last that holds it, once, and not held any more")
    func holds() throws {
        let ledger = try #require(BlockLedger(size: 1 << 20))
        let freed = Atomic(0)
        var owner = try block(ledger) { freed.add(1, ordering: .relaxed) } as MemoryBlock?
        let offset = try Int(UInt(bitPattern: #require(owner).address) - base)
        let first = try #require(ledger.hold(64, at: offset))
        let second = try #require(ledger.hold(56, at: offset + 8))
        #expect(first == second)
        for (count, start) in [(65, 0), (57, 8), (1, -1), (1, 64), (0, 65)] {
            #expect(ledger.hold(count, at: offset + start) == nil, "\(count) from \(start) on")
        }
        ledger.letGo(of: first)
        owner = nil
        #expect(freed.load(ordering: .relaxed) == 0 && ledger.marks.live(at: offset) != nil)
        // Who has it may give it to others.
        let third = try #require(ledger.hold(0, at: offset + 64))
        ledger.letGo(of: second)
        #expect(freed.load(ordering: .relaxed) == 0)
        ledger.letGo(of: third)
        #expect(freed.load(ordering: .relaxed) == 1 && ledger.marks.live(at: offset) == nil)
        #expect(ledger.hold(1, at: offset) == nil)
        #expect(ledger.endings.withLock { $0.isEmpty })
    }

    @Test("Threads hold and free blocks in one place: each is freed once, and by nobody who holds it")
    func holdingThreads() async throws {
        let ledger = try #require(BlockLedger(size: 1 << 20))
        let (base, freed, held) = (base, Counter(), Counter())
        // Blocks that come and go at one place, without a wait in between.
        let (extent, start) = try #require(ledger.allocate(64, alignment: 16, base: base))
        let offset = extent.offset + start
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<3 {
                group.addTask {
                    for round in 0..<20_000 {
                        if round % 64 == 0 { await Task.yield() }
                        guard let block = ledger.hold(64, at: offset) else { continue }
                        let before = freed.number
                        held.add()
                        #expect(ledger.marks.live(at: offset) != nil && freed.number == before)
                        ledger.letGo(of: block)
                    }
                }
            }
            group.addTask {
                for round in 1...2000 {
                    ledger.marks.set(start..<start + 64, at: extent.offset)
                    ledger.holds.own(extent.offset)
                    await Task.yield()
                    ledger.giveUp(extent.offset) {
                        ledger.marks.clear(at: extent.offset)
                        freed.add()
                    }
                    while freed.number < round { await Task.yield() }
                }
            }
        }
        #expect(freed.number == 2000 && held.number > 0)
    }
}

private final class Counter: Sendable {
    private let count = Atomic(0)

    var number: Int { count.load(ordering: .acquiring) }
    func add() { count.add(1, ordering: .acquiringAndReleasing) }
}
