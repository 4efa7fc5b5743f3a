/// How pages of memory come to be seen by both sides: the first of the three things that a channel
/// needs of the outside world.
public protocol SharedMemory: Sendable {
    /// Shares `count` new pages, filled with zero, with the peer.
    func share(pages count: Int, onDeath: DeathNotice?) throws(VchanError) -> SharedPages
    /// Maps pages that the peer shares, side by side in the order of their references.
    func map(_ references: [UInt32], onDeath: DeathNotice?) throws(VchanError) -> SharedPages
}

/// What is to happen to a page when a process that maps it ends, however it ends. An implementation
/// whose ``EventPort`` notices the end of the peer by itself need not do it.
public struct DeathNotice: Sendable {
    /// The byte of the first page that is set to zero.
    public let byteOffset: Int
    /// The number of the event port that is notified then.
    public let port: UInt32

    /// Clears the byte at `byteOffset` of the first page, then notifies `port`.
    public init(byteOffset: Int, port: UInt32) {
        self.byteOffset = byteOffset
        self.port = port
    }
}

/// Pages that are mapped here and shared with the peer, until the last reference to the object goes.
public final class SharedPages: @unchecked Sendable {
    // Sendable: the memory's address does not change; what lies there is the user's affair.
    /// Where they are mapped. The peer may write there at any time.
    public let memory: UnsafeMutableRawBufferPointer
    /// What the peer calls the pages.
    public let references: [UInt32]
    private let release: @Sendable () -> Void

    /// - Parameters:
    ///   - memory: where the pages are mapped.
    ///   - references: what the peer calls them, one for each.
    ///   - release: unmaps the pages and ends the sharing.
    public init(
        memory: UnsafeMutableRawBufferPointer, references: [UInt32],
        release: @escaping @Sendable () -> Void
    ) {
        self.memory = memory
        self.references = references
        self.release = release
    }

    deinit { release() }
}
