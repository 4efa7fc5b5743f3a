/// The outside world of a channel: what it needs on one machine, over Xen, or in one process.
public protocol VchanTransport: Sendable {
    associatedtype Memory: SharedMemory
    associatedtype Ports: Events
    associatedtype Meeting: Rendezvous
    /// How pages come to be seen by both sides.
    var memory: Memory { get }
    /// How one side wakes the other.
    var events: Ports { get }
    /// How a client finds the channel of a server.
    var rendezvous: Meeting { get }
}

extension VchanEndpoint {
    /// Makes a channel and offers it to a client. Returns at once; what is written before the client
    /// comes waits in the ring.
    ///
    /// - Parameters:
    ///   - transport: what the channel is made of; the client needs its counterpart.
    ///   - readBytes: how many bytes the client can be ahead of our reading, at least.
    ///   - writeBytes: how many bytes we can be ahead of the client's reading, at least. Both are
    ///     rounded up to a power of two, from 1024 to 1048576.
    public static func serve<Transport: VchanTransport>(
        on transport: Transport, readBytes: Int = 4096, writeBytes: Int = 4096
    ) throws(VchanError) -> VchanEndpoint {
        let layout = try RingLayout(leftBytes: readBytes, rightBytes: writeBytes)
        let port = try transport.events.listen()
        do throws(VchanError) {
            let interface = try transport.memory.share(
                pages: 1,
                onDeath: DeathNotice(
                    byteOffset: InterfacePage.liveOffset(.server), port: port.number))
            let rings =
                layout.pageCount == 0
                ? nil : try transport.memory.share(pages: layout.pageCount, onDeath: nil)
            let page = InterfacePage(interface.memory.baseAddress!)
            page.setOrders(layout)
            page.setReferences(rings?.references ?? [])
            page.setLiveness(of: .client, .expected)
            page.setLiveness(of: .server, .open)
            page.request(.write, of: .client)
            let rendezvous = transport.rendezvous
            let endpoint = VchanEndpoint(
                role: .server, layout: layout, interface: interface, rings: rings, port: port,
                onClose: { rendezvous.withdraw() })
            try rendezvous.publish(Offer(page: interface.references[0], port: port.number))
            return endpoint
        } catch {
            port.close()
            throw error
        }
    }

    /// Connects to the channel that a server offers.
    /// - Parameters:
    ///   - transport: the counterpart of the server's.
    ///   - deadline: how long to wait for a server that is not there yet.
    public static func connect<Transport: VchanTransport>(
        over transport: Transport, until deadline: Deadline = .after(.seconds(10))
    ) throws(VchanError) -> VchanEndpoint {
        let offer = try transport.rendezvous.find(until: deadline)
        let port = try transport.events.connect(to: offer.port)
        do throws(VchanError) {
            let interface = try transport.memory.map(
                [offer.page],
                onDeath: DeathNotice(
                    byteOffset: InterfacePage.liveOffset(.client), port: port.number))
            let page = InterfacePage(interface.memory.baseAddress!)
            let orders = page.orders
            let layout = try RingLayout(leftOrder: orders.left, rightOrder: orders.right)
            let rings =
                layout.pageCount == 0
                ? nil
                : try transport.memory.map(
                    page.references(count: layout.pageCount), onDeath: nil)
            let endpoint = VchanEndpoint(
                role: .client, layout: layout, interface: interface, rings: rings, port: port,
                onClose: {})
            page.setLiveness(of: .client, .open)
            page.request(.write, of: .server)
            port.notify()
            return endpoint
        } catch {
            port.close()
            throw error
        }
    }
}
