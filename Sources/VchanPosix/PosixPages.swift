import CVchan
import Glibc
import Vchan

/// Pages of a file in memory. Once a client can come its size is sealed, so that no access to it can
/// fault, whatever the peer does.
public struct PosixPages: SharedMemory {
    static let pageSize = 4096
    let link: PosixLink

    public func share(
        pages count: Int, onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let (file, first) = try grow(by: count)
        return try Self.map(file, first: first, count: count)
    }

    private func grow(by count: Int) throws(VchanError) -> (Descriptor, Int) {
        let result = link.state.withLock { state -> Result<(Descriptor, Int), VchanError> in
            do throws(VchanError) {
                if state.memory == nil {
                    state.memory = try Descriptor(vchan_memory_file(), "memfd_create")
                }
                let file = state.memory.unsafelyUnwrapped
                let first = state.pageCount
                guard ftruncate(file.number, (first + count) * Self.pageSize) == 0 else {
                    throw VchanError(system: "ftruncate")
                }
                state.pageCount += count
                return .success((file, first))
            } catch { return .failure(error) }
        }
        return try result.get()
    }

    public func map(
        _ references: [UInt32], onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let (memory, pageCount) = link.state.withLock { ($0.memory, $0.pageCount) }
        guard let memory, let first = references.first,
            references.enumerated().allSatisfy({ Int($1) == Int(first) + $0 }),
            Int(first) + references.count <= pageCount
        else {
            throw VchanError(
                .protocolViolation, "the pages \(references) are not in the channel's memory")
        }
        return try Self.map(memory, first: Int(first), count: references.count)
    }

    private static func map(
        _ file: Descriptor, first: Int, count: Int
    ) throws(VchanError) -> SharedPages {
        let size = count * pageSize
        let address = mmap(
            nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file.number, first * pageSize)
        guard let address, address != MAP_FAILED else { throw VchanError(system: "mmap") }
        // An address, for who unmaps it.
        nonisolated(unsafe) let start = address
        return SharedPages(
            memory: UnsafeMutableRawBufferPointer(start: address, count: size),
            references: (first..<first + count).map { UInt32($0) }
        ) { munmap(start, size) }
    }
}
