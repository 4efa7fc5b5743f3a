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
        /// The name of the code.
        public let description: String
        private init(_ description: String) { self.description = description }

        /// The peer has closed its end.
        public static let closed = Code("closed")
        /// The peer's process, or over Xen its domain, ended without closing the channel.
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

    /// Apart from the value, so that what throws seldom moves little memory.
    private let context: Context

    private final class Context: Sendable {
        let code: Code
        let message: String
        let remedy: String
        let transferred: Int
        let underlying: (any Error)?

        init(
            _ code: Code, _ message: String, remedy: String, transferred: Int,
            underlying: (any Error)?
        ) {
            self.code = code
            self.message = message
            self.remedy = remedy
            self.transferred = transferred
            self.underlying = underlying
        }
    }

    /// An error of a channel, for those who write a transport or a protocol.
    /// - Parameters:
    ///   - code: what kind of error it is.
    ///   - message: what happened, and to which part of the channel.
    ///   - remedy: what can be done about it, as a sentence without a full stop at its end.
    ///   - transferred: how many bytes were transferred before.
    ///   - underlying: the error that led to this one.
    public init(
        _ code: Code, _ message: String, remedy: String = "", transferred: Int = 0,
        underlying: (any Error)? = nil
    ) {
        context = Context(
            code, message, remedy: remedy, transferred: transferred, underlying: underlying)
    }

    /// What kind of error it is.
    public var code: Code { context.code }
    /// What happened, and to which part of the channel.
    public var message: String { context.message }
    /// What can be done about it; empty if nothing is known.
    public var remedy: String { context.remedy }
    /// How many bytes were transferred before the error.
    public var transferred: Int { context.transferred }
    /// The error that led to this one, as of a library that was called.
    public var underlying: (any Error)? { context.underlying }

    /// The same error, after some bytes of the operation were transferred.
    func after(_ transferred: Int) -> VchanError {
        VchanError(
            code, message, remedy: remedy, transferred: transferred, underlying: underlying)
    }
}

extension VchanError: CustomStringConvertible {
    /// All of it in one line.
    public var description: String {
        var text = "vchan: \(message) (\(code)"
        if transferred > 0 { text += ", after \(transferred) bytes" }
        text += ")"
        if let underlying { text += ": \(underlying)" }
        return remedy.isEmpty ? text : "\(text). \(remedy)"
    }
}
