import Glibc
import RemoteBinding

/// The memory of an arena, between pages that nobody may touch.
final class GuardedArena: @unchecked Sendable {
    // Sendable: a fuzzer uses it from one thread.
    let bytes: UnsafeMutableRawBufferPointer
    private static let size = 1 << 20
    private static let guardSize = 4096

    init() {
        let whole = mmap(
            nil, Self.size + 2 * Self.guardSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
        mprotect(whole + Self.guardSize, Self.size, PROT_READ | PROT_WRITE)
        bytes = UnsafeMutableRawBufferPointer(start: whole + Self.guardSize, count: Self.size)
    }

    deinit {
        munmap(bytes.baseAddress! - Self.guardSize, Self.size + 2 * Self.guardSize)
    }

    func arena() -> WorkerMemory { WorkerMemory(bytes) { withExtendedLifetime(self) {} } }

    var start: UInt64 { UInt64(UInt(bitPattern: bytes.baseAddress)) }

    /// The bytes from an address on, if so many are there.
    func at(_ address: UInt64, _ count: UInt64) -> UnsafeMutableRawBufferPointer? {
        guard address >= start, address - start <= Self.size,
            count <= UInt64(Self.size) - (address - start)
        else { return nil }
        let first = Int(address - start)
        return UnsafeMutableRawBufferPointer(rebasing: bytes[first..<first + Int(count)])
    }
}
