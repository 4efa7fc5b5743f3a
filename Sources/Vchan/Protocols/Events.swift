/// How one side wakes the other: the second of the three things that a channel needs of the outside
/// world.
public protocol Events: Sendable {
    /// Makes the server's port, to which the peer connects by its number.
    func listen() throws(VchanError) -> any EventPort
    /// Connects to the port that a server offers.
    func connect(to number: UInt32) throws(VchanError) -> any EventPort
}

/// One end of an event channel: a bell without a message.
///
/// A notification that comes while nobody waits is kept, and several count as one.
public protocol EventPort: AnyObject, Sendable {
    /// What the peer connects to.
    var number: UInt32 { get }
    /// Wakes the peer. Never waits, and does nothing if the peer is no longer there.
    func notify()
    /// Waits for a notification, or the end of the peer.
    func block(until deadline: Deadline) throws(VchanError) -> Wake
    /// The same without holding up a thread. Ends early if the task is cancelled.
    func suspend(until deadline: Deadline) async throws(VchanError) -> Wake
    /// Whether the peer may be at work at this moment, so that looking again may save a wait.
    func mayPeerBeRunning() -> Bool
    /// Wakes whoever waits, and gives back what the port has of the system.
    func close()
}

/// Why a wait ended.
public enum Wake: Sendable {
    /// The peer has notified us, since the last wait or during this one.
    case notified
    /// The deadline has passed.
    case timedOut
    /// The task that waits was cancelled.
    case cancelled
    /// The peer's process or domain has ended.
    case peerDied(cause: String)
}
