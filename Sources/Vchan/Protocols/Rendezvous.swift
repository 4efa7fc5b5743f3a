/// How the two sides find each other: the third of the three things that a channel needs of the
/// outside world.
public protocol Rendezvous: Sendable {
    /// Lets a client find a channel, and lets it in when it comes.
    func publish(_ offer: Offer) throws(VchanError)
    /// Takes it back. Does nothing if nothing is published.
    func withdraw()
    /// Finds what a server has published.
    func find(until deadline: Deadline) throws(VchanError) -> Offer
}

/// What a client must know of a channel.
public struct Offer: Hashable, Sendable {
    /// The reference of the interface page: Xen's `ring-ref`.
    public let page: UInt32
    /// The number of the event port: Xen's `event-channel`.
    public let port: UInt32

    /// What a server publishes, and a client finds.
    public init(page: UInt32, port: UInt32) {
        self.page = page
        self.port = port
    }
}
