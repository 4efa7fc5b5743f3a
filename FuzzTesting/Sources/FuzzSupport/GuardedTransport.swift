import Glibc
import Vchan

/// Pages between pages that nobody may touch, which a fuzzer can write as a hostile peer would.
public final class GuardedPages: SharedMemory, @unchecked Sendable {
    // Sendable: a fuzzer uses it from one thread.
    private var regions: [UInt32: UnsafeMutableRawBufferPointer] = [:]
    private var next: UInt32 = 1
    private static let pageSize = 4096

    deinit {
        for memory in regions.values {
            munmap(memory.baseAddress! - Self.pageSize, memory.count + 2 * Self.pageSize)
        }
    }

    /// The memory of the pages whose first is called `reference`.
    public func region(_ reference: UInt32) -> UnsafeMutableRawBufferPointer? { regions[reference] }

    public func share(
        pages count: Int, onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let size = count * Self.pageSize
        let whole = mmap(
            nil, size + 2 * Self.pageSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)!
        mprotect(whole + Self.pageSize, size, PROT_READ | PROT_WRITE)
        let memory = UnsafeMutableRawBufferPointer(start: whole + Self.pageSize, count: size)
        let first = next
        next += UInt32(count)
        regions[first] = memory
        return SharedPages(memory: memory, references: (first..<next).map { $0 }) {
            // As long as the pages are used.
            withExtendedLifetime(self) {}
        }
    }

    public func map(
        _ references: [UInt32], onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        guard let first = references.first, let memory = regions[first],
            memory.count == references.count * Self.pageSize,
            references.enumerated().allSatisfy({ Int($1) == Int(first) + $0 })
        else { throw VchanError(.protocolViolation, "no such pages") }
        return SharedPages(memory: memory, references: references) {
            withExtendedLifetime(self) {}
        }
    }
}

/// A channel over guarded pages, without anybody to wait for.
public struct GuardedTransport: VchanTransport {
    private let rest = InMemoryTransport()
    public let memory = GuardedPages()
    public var events: InMemoryEvents { rest.events }
    public var rendezvous: InMemoryRendezvous { rest.rendezvous }

    public init() {}
}
