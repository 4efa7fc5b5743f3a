/// Channels within one process, for tests and for programs that may run their parts apart.
///
/// ```swift
/// let transport = InMemoryTransport()
/// var server = try VchanEndpoint.serve(on: transport)
/// var client = try VchanEndpoint.connect(over: transport)
/// ```
///
/// A transport stands for one name under which one channel is offered.
public struct InMemoryTransport: VchanTransport {
    /// Pages of this process.
    public let memory: InMemoryPages
    /// Bells between its threads and tasks.
    public let events: InMemoryEvents
    /// Where the server leaves its offer, and the client finds it.
    public let rendezvous: InMemoryRendezvous

    /// A name of its own: only copies of this transport meet under it.
    public init() {
        memory = InMemoryPages()
        events = InMemoryEvents()
        rendezvous = InMemoryRendezvous()
    }

    /// Does to the other end what the death of `role`'s process would do.
    public func simulateDeath(of role: Role) { events.simulateDeath(of: role) }
}
