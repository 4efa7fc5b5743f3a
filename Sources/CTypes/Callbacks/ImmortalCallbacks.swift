import Synchronization

/// The callbacks that are never given back. They are kept in a list, so that a leak checker finds
/// them.
enum ImmortalCallbacks {
    private struct List {
        // Sendable: a kept callback is never used through the list.
        nonisolated(unsafe) var callbacks: [CallbackBox] = []
    }

    private static let list = Mutex(List())

    static func keep(_ callback: CallbackBox) {
        // As above.
        nonisolated(unsafe) let callback = callback
        list.withLock { $0.callbacks.append(callback) }
    }
}
