import Synchronization

/// Says whose an address is. A tag that is no longer used comes again only after all others, so that what is
/// left of it is refused for a long time.
final class AddressTag: Sendable {
    let bits: UInt64

    static let last: UInt64 = 0xFFFD

    private struct State {
        var newest: UInt64 = 0
        var used: Set<UInt64> = []

        /// If all are, any will do.
        var isNewestTaken: Bool { used.contains(newest) && used.count < AddressTag.last }
    }
    private static let state = Mutex(State())

    init() {
        bits = Self.state.withLock { state in
            repeat { state.newest = state.newest % Self.last + 1 } while state.isNewestTaken
            state.used.insert(state.newest)
            return state.newest
        }
    }

    deinit { _ = Self.state.withLock { $0.used.remove(bits) } }
}
