import CTypes
import CVchan
import Glibc

/// Memory that the program shares with a process, at an address that is free in both.
final class SharedFile: Sendable {
    // Sendable: an address that never changes.
    nonisolated(unsafe) let memory: UnsafeMutableRawBufferPointer

    /// Far from where programs, their libraries, heaps and stacks lie.
    private static let region: UInt = 0x2000_0000_0000
    private static let attempts = 16

    /// - Parameters:
    ///   - size: in bytes; it is rounded up to pages.
    ///   - file: becomes the file, which the process needs; the program does not.
    init(size: Int, _ file: inout Descriptor?) throws(ForeignError) {
        let size = (size + SharedStatus.size - 1) / SharedStatus.size * SharedStatus.size
        let descriptor = try Descriptor(vchan_memory_file(), "memfd_create")
        guard ftruncate(descriptor.number, size) == 0, vchan_seal(descriptor.number) == 0 else {
            throw ForeignError(system: "ftruncate")
        }
        let flags = MAP_SHARED | 0x100000  // MAP_FIXED_NOREPLACE
        for _ in 0..<Self.attempts {
            let wanted = UnsafeMutableRawPointer(
                bitPattern: Self.region + UInt.random(in: 0..<1 << 20) << 24)
            let address = mmap(
                wanted, size, PROT_READ | PROT_WRITE, flags, descriptor.number, 0)
            guard let address, address != MAP_FAILED else { continue }
            guard address == wanted else {
                munmap(address, size)
                continue
            }
            memory = UnsafeMutableRawBufferPointer(start: address, count: size)
            file = descriptor
            return
        }
        throw ForeignError(system: "mmap")
    }

    deinit { munmap(memory.baseAddress, memory.count) }
}
