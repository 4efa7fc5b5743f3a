import Synchronization

/// The page that both sides map: Xen's `struct vchan_interface`, byte for byte.
///
/// ```text
///  byte 0        8        16        18         20       21       22         23         24
///       ┌────────┬────────┬─────────┬──────────┬────────┬────────┬──────────┬──────────┬────────
///       │  left  │ right  │  left   │  right   │ client │ server │  client  │  server  │ page
///       │cons prod cons prod  order  │  order   │  live  │  live  │  notify  │  notify  │ references
///       └────────┴────────┴─────────┴──────────┴────────┴────────┴──────────┴──────────┴────────
/// ```
///
/// The peer may write anything here at any time. Each value is loaded once, and checked by whoever
/// uses it.
struct InterfacePage: @unchecked Sendable {
    // Sendable: all that changes is accessed atomically.
    private let memory: UnsafeMutableRawPointer

    static let referencesOffset = 24

    /// - Parameter memory: at least a page, which outlives the value.
    init(_ memory: UnsafeMutableRawPointer) { self.memory = memory }

    private func word(_ offset: Int) -> UnsafeMutablePointer<Atomic<UInt32>> {
        (memory + offset).assumingMemoryBound(to: Atomic<UInt32>.self)
    }

    private func byte(_ offset: Int) -> UnsafeMutablePointer<Atomic<UInt8>> {
        (memory + offset).assumingMemoryBound(to: Atomic<UInt8>.self)
    }

    private func half(_ offset: Int) -> UnsafeMutablePointer<Atomic<UInt16>> {
        (memory + offset).assumingMemoryBound(to: Atomic<UInt16>.self)
    }

    /// The indices of the ring in which `role` reads.
    func indices(readBy role: Role) -> RingIndices {
        let offset = role == .server ? 0 : 8
        return RingIndices(consumed: word(offset), produced: word(offset + 4))
    }

    // MARK: Orders and references, which a server writes before it offers the page

    var orders: (left: UInt16, right: UInt16) {
        (half(16).pointee.load(ordering: .relaxed), half(18).pointee.load(ordering: .relaxed))
    }

    func setOrders(_ layout: RingLayout) {
        half(16).pointee.store(UInt16(layout.left), ordering: .relaxed)
        half(18).pointee.store(UInt16(layout.right), ordering: .relaxed)
    }

    func references(count: Int) -> [UInt32] {
        (0..<count).map { word(Self.referencesOffset + 4 * $0).pointee.load(ordering: .relaxed) }
    }

    func setReferences(_ references: [UInt32]) {
        for (index, reference) in references.enumerated() {
            word(Self.referencesOffset + 4 * index).pointee.store(reference, ordering: .relaxed)
        }
    }

    // MARK: Who is there

    /// The byte that says whether `role` is there.
    static func liveOffset(_ role: Role) -> Int { role == .client ? 20 : 21 }

    func liveness(of role: Role) -> UInt8 {
        byte(Self.liveOffset(role)).pointee.load(ordering: .acquiring)
    }

    func setLiveness(of role: Role, _ liveness: Liveness) {
        byte(Self.liveOffset(role)).pointee.store(liveness.rawValue, ordering: .releasing)
    }

    // MARK: Who is to be notified of what

    /// Asks `role` to notify its peer the next time it does one of `actions`.
    func request(_ actions: Actions, of role: Role) {
        byte(notifyOffset(role)).pointee.bitwiseOr(
            actions.rawValue, ordering: .sequentiallyConsistent)
        // Whoever asks looks at the ring once more afterwards, not before.
        atomicMemoryFence(ordering: .sequentiallyConsistent)
    }

    /// Whether `role`, having done one of `actions`, is to notify its peer. That is then done with.
    @inline(__always)
    func takeRequest(_ actions: Actions, of role: Role) -> Bool {
        let requested = byte(notifyOffset(role))
        // Looking first spares an exclusive access for what is seldom asked.
        let actual = requested.pointee.load(ordering: .sequentiallyConsistent)
        guard actual & actions.rawValue != 0 else { return false }
        let before = requested.pointee.bitwiseAnd(
            ~actions.rawValue, ordering: .sequentiallyConsistent
        ).oldValue
        return before & actions.rawValue != 0
    }

    private func notifyOffset(_ role: Role) -> Int { role == .client ? 22 : 23 }
}

/// Which end of a channel one is.
public enum Role: String, Sendable {
    /// The end that finds the channel and joins it. It writes into the left ring.
    case client
    /// The end that makes the channel and offers it. It writes into the right ring.
    case server

    var peer: Role { self == .client ? .server : .client }
}

/// Whether one end is there.
enum Liveness: UInt8 {
    case closed = 0
    case open = 1
    /// The client has not come yet.
    case expected = 2
}

/// What one end can ask the other to be notified of.
struct Actions: OptionSet, Sendable {
    let rawValue: UInt8
    static let write = Actions(rawValue: 1)
    static let read = Actions(rawValue: 2)
}
