import Testing

@testable import RemoteBinding

@Suite struct AddressTagTests {
    private func tag(_ addresses: RemoteAddresses) -> UInt64 { addresses.toProgram(0x1234_5678) >> 47 }

    @Test("A tag comes again when nobody has it any more, and not before all others have come")
    func tags() {
        let variables = VariableTable()
        let ofVariables = variables.add("counter", at: 0x1000_0000) >> 47
        let worker = RemoteAddresses(variables)
        let others = (0..<140_000).map { _ in tag(RemoteAddresses(variables)) }
        let used = Set(others)
        #expect(used.count > 60_000)
        let (usesVariables, usesWorkers) = (used.contains(ofVariables), used.contains(tag(worker)))
        #expect(!usesVariables && !usesWorkers)
        let again = others.dropFirst().firstIndex(of: others[0]) ?? 0
        #expect(again > 60_000)
    }
}
