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
}
