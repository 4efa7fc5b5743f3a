/// Why a channel could not be made, or could not be used any further.
///
/// ```swift
/// do {
///     try channel.write(request, until: .after(.seconds(2)))
/// } catch where error.code == .timedOut {
///     print("the peer does not read")
/// }
/// ```
public struct VchanError: Error, Sendable {
    /// What kind of error it is; new kinds may be added.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        public let description: String
        private init(_ description: String) { self.description = description }

        /// The peer has closed its end.
        public static let closed = Code("closed")
        /// The peer's process or domain ended without closing the channel.
        public static let peerDied = Code("peerDied")
        /// The deadline passed first. The channel can still be used.
        public static let timedOut = Code("timedOut")
        /// The task that waited was cancelled. The channel can still be used.
        public static let cancelled = Code("cancelled")
        /// The peer broke the rules of the ring: an index, a flag or a size that cannot be.
        public static let protocolViolation = Code("protocolViolation")
        /// A packet is larger than the ring that is to carry it.
        public static let packetTooLarge = Code("packetTooLarge")
        /// The channel ended in the middle of a packet.
        public static let truncatedPacket = Code("truncatedPacket")
        /// An argument makes no channel: a size that no ring has, a name that cannot be one.
        public static let invalidArgument = Code("invalidArgument")
        /// No server offers a channel under the name.
        public static let notFound = Code("notFound")
        /// The other side is not who may use the channel.
        public static let refused = Code("refused")
        /// The operating system refused something.
        public static let system = Code("system")
    }

    public let code: Code
    /// What happened, and to which part of the channel.
    public let message: String
    /// What can be done about it; empty if nothing is known.
    public let remedy: String
    /// How many bytes were transferred before the error.
    public var transferred: Int
    public let underlying: (any Error)?

    public init(
        _ code: Code, _ message: String, remedy: String = "", transferred: Int = 0,
        underlying: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.remedy = remedy
        self.transferred = transferred
        self.underlying = underlying
    }
}

extension VchanError: CustomStringConvertible {
    public var description: String {
        var text = "vchan: \(message) (\(code)"
        if transferred > 0 { text += ", after \(transferred) bytes" }
        text += ")"
        if let underlying { text += ": \(underlying)" }
        return remedy.isEmpty ? text : "\(text). \(remedy)"
    }
}
