/// The latest moment until which something is waited for.
///
/// It is a moment and not a span, so that it holds for the whole of an operation however often the
/// peer wakes us in between.
public struct Deadline: Hashable, Sendable {
    /// Since ``origin``: a clock's instant is much dearer to pass on.
    private let nanoseconds: Int64

    private static let origin = ContinuousClock.now
    private static let greatest = Duration.nanoseconds(Int64.max - 1)

    private init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    /// Wait for as long as the peer lives.
    public static var never: Deadline { Deadline(nanoseconds: .max) }

    /// Do not wait.
    package static var past: Deadline { Deadline(nanoseconds: 0) }

    /// Wait until a moment.
    public static func at(_ instant: ContinuousClock.Instant) -> Deadline {
        let span = min(max(origin.duration(to: instant), .zero), greatest)
        let (seconds, attoseconds) = span.components
        return Deadline(nanoseconds: seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
    }

    /// Wait for a span from now.
    public static func after(_ span: Duration) -> Deadline { at(.now.advanced(by: span)) }

    /// The moment; `nil` if there is no deadline.
    public var instant: ContinuousClock.Instant? {
        nanoseconds == .max ? nil : Self.origin.advanced(by: .nanoseconds(nanoseconds))
    }

    /// How long it is until then, and not less than zero; `nil` if there is no deadline.
    public var remaining: Duration? {
        instant.map { max(.zero, ContinuousClock.now.duration(to: $0)) }
    }
}

extension Deadline: Comparable {
    /// Whether the first is the earlier one.
    public static func < (a: Deadline, b: Deadline) -> Bool { a.nanoseconds < b.nanoseconds }
}

extension Deadline {
    package var hasPassed: Bool { instant.map { $0 <= .now } ?? false }

    /// The earlier of two.
    package static func earlier(_ a: Deadline, _ b: Deadline) -> Deadline {
        min(a, b)
    }
}
