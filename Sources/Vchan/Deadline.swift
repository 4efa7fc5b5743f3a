/// The latest moment until which something is waited for.
///
/// It is a moment and not a span, so that it holds for the whole of an operation however often the
/// peer wakes us in between.
public struct Deadline: Sendable {
    /// `nil` for no deadline.
    public let instant: ContinuousClock.Instant?

    private init(_ instant: ContinuousClock.Instant?) { self.instant = instant }

    /// Wait for as long as the peer lives.
    public static let never = Deadline(nil)
    /// Wait until a moment.
    public static func at(_ instant: ContinuousClock.Instant) -> Deadline { Deadline(instant) }
    /// Wait for a span from now.
    public static func after(_ span: Duration) -> Deadline { Deadline(.now.advanced(by: span)) }

    /// How long it is until then, and not less than zero; `nil` if there is no deadline.
    public var remaining: Duration? {
        instant.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
    }
}

extension Deadline {
    var hasPassed: Bool { instant.map { $0 <= .now } ?? false }
}
