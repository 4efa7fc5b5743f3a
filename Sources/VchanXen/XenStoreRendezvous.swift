import CTypes
import Glibc
import Vchan

/// Finds a channel in the XenStore, where libxenvchan puts it: `PATH/ring-ref` and
/// `PATH/event-channel`.
public struct XenStoreRendezvous: Rendezvous {
    let libraries: XenLibraries
    /// The peer's domain.
    let domain: UInt32
    /// Where in the XenStore, as it was given.
    public let path: String

    public func publish(_ offer: Offer) throws(VchanError) {
        let store = try StoreConnection(libraries)
        for (key, value) in [("ring-ref", offer.page), ("event-channel", offer.port)] {
            try store.write("\(value)", to: "\(path)/\(key)")
            try store.letRead("\(path)/\(key)", domain: domain)
        }
    }

    public func withdraw() {
        guard let store = try? StoreConnection(libraries) else { return }
        store.remove(path)
    }

    public func find(until deadline: Deadline) throws(VchanError) -> Offer {
        let store = try StoreConnection(libraries)
        while true {
            if let page = try number("ring-ref", store),
                let port = try number("event-channel", store)
            {
                return Offer(page: page, port: port)
            }
            if let remaining = deadline.remaining, remaining == .zero {
                throw VchanError(
                    .notFound, "no server offers a channel at '\(path)' in the XenStore",
                    remedy: "Start the server first, and give the path with its domain")
            }
            usleep(10_000)
        }
    }

    private func number(_ key: String, _ store: StoreConnection) throws(VchanError) -> UInt32? {
        guard let text = try store.read("\(path)/\(key)") else { return nil }
        guard let number = UInt32(text) else {
            throw VchanError(.protocolViolation, "'\(path)/\(key)' is '\(text)', and no number")
        }
        return number
    }
}
