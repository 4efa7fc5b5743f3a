import CVchan
import Synchronization
import Vchan

/// What the parts of one transport share: the memory file, the event descriptors, the peer.
final class PosixLink: Sendable {
    struct State {
        var memory: Descriptor?
        var pageCount = 0
        var ownEvent: Descriptor?
        var peerEvent: Descriptor?
        var peer: Peer?
        var hints: SharedPages?
        /// The own event, and the end of the peer.
        var waits: WaitSet?
    }
    let state = Mutex(State())

    static let eventTag = 0
    static let endTag = 1

    /// The process at the other end.
    struct Peer {
        let process: pid_t
        /// Becomes readable when the process has ended.
        let end: Descriptor
    }

    var peerProcess: pid_t { state.withLock { $0.peer?.process } ?? 0 }

    func setPeer(process: pid_t) throws(VchanError) {
        try setPeer(process: process, end: Descriptor(vchan_process(process), "pidfd_open"))
    }

    func setPeer(process: pid_t, end: Descriptor) throws(VchanError) {
        try waits().add(end.number, tag: Self.endTag, .level)
        state.withLock { $0.peer = Peer(process: process, end: end) }
    }

    func setEvents(own: Descriptor, peer: Descriptor) throws(VchanError) {
        guard vchan_is_event(own.number), vchan_is_event(peer.number) else {
            throw VchanError(.protocolViolation, "the channel's events are no eventfds")
        }
        try waits().add(own.number, tag: Self.eventTag, .edge)
        state.withLock { ($0.ownEvent, $0.peerEvent) = (own, peer) }
    }

    func waits() throws(VchanError) -> WaitSet {
        try state.withLock { (state) throws(VchanError) in
            if let waits = state.waits { return waits }
            let waits = try WaitSet()
            state.waits = waits
            return waits
        }
    }
}
