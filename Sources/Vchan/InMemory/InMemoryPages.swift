import Synchronization

/// Pages of one process, which both ends of a channel see at the same address.
public struct InMemoryPages: SharedMemory {
    /// Pages that lie side by side.
    private final class Region: @unchecked Sendable {
        // Sendable: the memory's address does not change; what lies there is the user's affair.
        let memory: UnsafeMutableRawBufferPointer
        init(pages: Int) {
            memory = .allocate(
                byteCount: pages * RingLayout.pageSize, alignment: RingLayout.pageSize)
            memory.initializeMemory(as: UInt8.self, repeating: 0)
        }
        deinit { memory.deallocate() }
    }

    private struct State {
        var next: UInt32 = 1
        var regions: [(references: Range<UInt32>, region: Region)] = []
    }

    private final class Table: Sendable {
        let state = Mutex(State())
    }
    private let table = Table()

    public func share(pages count: Int, onDeath: DeathNotice?) -> SharedPages {
        let region = Region(pages: count)
        let references = table.state.withLock { state in
            let references = state.next..<state.next + UInt32(count)
            state.next = references.upperBound
            state.regions.append((references, region))
            return references
        }
        return SharedPages(memory: region.memory, references: Array(references)) { [table] in
            table.state.withLock { state in
                state.regions.removeAll { $0.references == references }
            }
        }
    }

    public func map(
        _ references: [UInt32], onDeath: DeathNotice?
    ) throws(VchanError) -> SharedPages {
        let found = table.state.withLock { state in
            state.regions.first { $0.references.elementsEqual(references) }
        }
        guard let region = found?.region else {
            throw VchanError(
                .protocolViolation, "the pages \(references) are not shared side by side")
        }
        return SharedPages(memory: region.memory, references: references) {
            withExtendedLifetime(region) {}
        }
    }
}
