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
    }
    let state = Mutex(State())

    /// The process at the other end.
    struct Peer {
        let process: pid_t
        /// Becomes readable when the process has ended.
        let end: Descriptor
    }

    func setPeer(process: pid_t) throws(VchanError) {
        let end = try Descriptor(vchan_process(process), "pidfd_open")
        state.withLock { $0.peer = Peer(process: process, end: end) }
    }
}
