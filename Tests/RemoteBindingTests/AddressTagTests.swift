import Testing

@testable import RemoteBinding

@Suite struct AddressTagTests {
    private func tag(_ addresses: RemoteAddresses) -> UInt64 { addresses.toProgram(0x1234_5678) >> 47 }

    @Test("A tag comes again when nobody has it any more, and not before all others have come")
    func tags() throws {
        let variables = VariableTable()
        let ofVariables = try #require(variables.add(.init(name: "counter", size: 4), at: 0x1000_0000)) >> 47
        let worker = RemoteAddresses(variables)
        let others = (0..<140_000).map { _ in tag(RemoteAddresses(variables)) }
        let used = Set(others)
        #expect(used.count > 60_000)
        let (usesVariables, usesWorkers) = (used.contains(ofVariables), used.contains(tag(worker)))
        #expect(!usesVariables && !usesWorkers)
        let again = others.dropFirst().firstIndex(of: others[0]) ?? 0
        #expect(again > 60_000)
    }

    @Test("An address of a variable leads to it, though others are added while all are looked for again")
    func variables() throws {
        let variables = VariableTable()
        let addresses = RemoteAddresses(variables)
        let first = try #require(variables.add(.init(name: "first", size: 4), at: 0x1000_0000))
        let names = variables.all
        let second = try #require(variables.add(.init(name: "second", size: 4), at: 0x2000_0000))
        variables.move(to: names.map { _ in 0x3000_0000 })
        #expect(variables.add(.init(name: "late", size: 4), at: 0x5000_0000, ifAlive: { false }) == nil)
        let third = try #require(variables.add(.init(name: "third", size: 4), at: 0x4000_0000))
        #expect([first, second, third].map { addresses.toWorker($0) } == [0x3000_0000, 0x2000_0000, 0x4000_0000])
    }
}
