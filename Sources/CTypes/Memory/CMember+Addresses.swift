extension CMember {
    /// Whether a value holds addresses, which each side of a border has in its own way.
    @inlinable
    package static var hasAddresses: Bool {
        var finder = AddressFinder()
        visitLeaves(at: 0, &finder)
        return finder.isFound
    }

    /// The addresses in a value in memory, with their offsets.
    package static func addresses(at memory: UnsafeRawPointer) -> [(offset: Int, address: UInt)] {
        var reader = AddressReader(memory: memory)
        visitLeaves(at: 0, &reader)
        return reader.addresses
    }
}

@usableFromInline
struct AddressFinder: LeafVisitor {
    @usableFromInline var isFound = false

    @inlinable init() {}

    @inlinable mutating func integer(at offset: Int, size: Int) {}
    @inlinable mutating func floating(at offset: Int, size: Int) {}
    @inlinable mutating func address(at offset: Int) { isFound = true }
}

private struct AddressReader: LeafVisitor {
    let memory: UnsafeRawPointer
    var addresses: [(offset: Int, address: UInt)] = []

    mutating func integer(at offset: Int, size: Int) {}
    mutating func floating(at offset: Int, size: Int) {}
    mutating func address(at offset: Int) {
        addresses.append((offset, memory.loadUnaligned(fromByteOffset: offset, as: UInt.self)))
    }
}
